# Draft translated by machine; not yet reviewed by anyone.

### Lo que se dice de un fallo en un documento: `err-<código>` dice qué pasó, `rec-<código>` qué hacer.
### Para quienes escriben documentos, forman, traducen o instalan askwell. Con calma, breve, sin culpa.
### Palabras fijas: item = ítem, finding = resultado, scale = escala, band = tramo, row = fila, key = clave,
### mapping = mapa, locale = paquete de idioma, directory = directorio.

## Etiquetas de cada fallo.
err-label-error = error
err-label-warning = aviso
err-label-help = ayuda
err-did-you-mean = ¿Quiso decir `{ $nearest }`?
err-case = Lo muestra { $case }, con todas las demás señales ausentes.
err-summary = { $errors ->
        [0] { $warnings ->
                [one] 1 aviso.
               *[other] { $warnings } avisos.
            }
        [one] 1 error{ $warnings ->
                [0] .
                [one] , 1 aviso.
               *[other] , { $warnings } avisos.
            }
       *[other] { $errors } errores{ $warnings ->
                [0] .
                [one] , 1 aviso.
               *[other] , { $warnings } avisos.
            }
    }
err-more = De un archivo se muestran como máximo { $most } fallos. Corrija estos y compruebe otra vez.

## Al leer los bytes de un documento: tamaño, codificación, caracteres, YAML.
err-file-too-large = El archivo tiene más de { $limit } bytes.
rec-file-too-large = Divídalo en archivos más pequeños. Los documentos de askwell son mucho más pequeños que eso.
err-not-utf8 = El archivo contiene bytes que no son texto UTF-8.
rec-not-utf8 = Guárdelo como UTF-8 en su editor.
err-control-character = El texto contiene el carácter de control { $character }.
rec-control-character = Bórrelo. No se ve y podría manejar la terminal de quien lee. Use espacios para la sangría, no tabuladores.
err-bidi-character = El texto contiene { $character }, que cambia la dirección del texto que lo rodea.
rec-bidi-character = Bórrelo, o cierre cada aislamiento en la misma línea. El texto se vería distinto de lo que dice.
err-line-separator = El texto contiene el separador de línea { $character }, que cada lector de YAML lee de otro modo.
rec-line-separator = Ponga en su lugar un salto de línea normal.
err-yaml-syntax = Esto no es YAML.
rec-yaml-syntax = Revise las comillas, los corchetes, los dos puntos y la sangría aquí y en la línea anterior.
err-yaml-feature = { $feature ->
        [anchor] Aquí hay un ancla (`&name`).
        [alias] Aquí hay un alias (`*name`).
        [merge-key] Aquí hay una clave de combinación (`<<`).
       *[tag] Aquí hay una etiqueta de YAML (`!name`).
    }
rec-yaml-feature = Escriba el valor completo. Los documentos usan solo YAML sencillo, para que un archivo pequeño nunca pueda volverse grande.
err-second-document = Aquí empieza un segundo documento.
rec-second-document = Póngalo en un archivo propio y borre la línea `---`.
err-too-deep = Los valores están anidados en más de { $limit } niveles.
rec-too-deep = Hágalo más plano: dé un nombre a las partes interiores o divida el texto.
err-too-many-nodes = El documento tiene más de { $limit } valores.
rec-too-many-nodes = Divídalo en varios documentos.
err-text-too-long = Un texto aquí tiene más de { $limit } caracteres.
rec-text-too-long = Acórtelo. Las palabras para las personas van en los paquetes de idioma.
err-duplicate-key = { $has-key ->
        [yes] La clave `{ $key }` ya se usó antes, en la línea { $first }.
       *[other] La misma clave está aquí dos veces.
    }
rec-duplicate-key = Una las dos, o cambie el nombre de una.
err-key-not-text = Esta clave no es un texto.
rec-key-not-text = Escriba una palabra simple antes de los dos puntos.

## La forma de un documento: claves, clases de valores, nombres.
err-unknown-key = La clave `{ $key }` no se conoce aquí.
rec-unknown-key = { $has-allowed ->
        [yes] Quítela, o use una de estas: { $allowed }.
       *[other] Quítela. No corresponde a este lugar.
    }
err-missing-key = Falta la clave `{ $key }`.
rec-missing-key = Añada `{ $key }:` aquí.
err-wrong-type = { $has-expected ->
        [yes] Aquí se esperaba: { $expected ->
            [text] texto
            [whole-number] número entero
            [number] número
            [true-or-false] true o false
            [list] lista
            [mapping] mapa
            [nothing] nada
           *[other] { $expected }
        }. Se encontró: { $found ->
            [text] texto
            [whole-number] número entero
            [number] número
            [true-or-false] true o false
            [list] lista
            [mapping] mapa
            [nothing] nada
           *[other] { $found }
        }.
       *[other] El valor es de una clase que no corresponde.
    }
rec-wrong-type = Cambie el valor. Una lista se escribe `[a, b]`; un mapa, `{"{"}key: value{"}"}`. Ponga entre comillas un texto que parezca un número.
err-unknown-value = { $has-value ->
        [yes] `{ $value }` no es uno de los valores posibles aquí.
       *[other] Este no es uno de los valores posibles aquí.
    }
rec-unknown-value = { $has-allowed ->
        [yes] Use uno de estos: { $allowed }.
       *[other] Use uno de los valores que nombra el formato.
    }
err-unknown-format = { $has-value ->
        [yes] El documento tiene el formato { $value }, que esta versión no lee.
       *[other] El documento tiene un formato que esta versión no lee.
    }
rec-unknown-format = { $has-known ->
        [yes] Escriba `format: { $known }`, o use un askwell más nuevo.
       *[other] Use un askwell más nuevo.
    }
err-bad-id = { $has-value ->
        [yes] `{ $value }` no es un id.
       *[other] Esto no es un id.
    }
rec-bad-id = { $reason ->
        [too-long] Use como máximo 48 caracteres.
        [reserved] Elija otra palabra. Esta ya significa una respuesta.
       *[shape] Use palabras en minúsculas, unidas con un solo guion y que empiecen por una letra: `kept-documents`.
    }
err-duplicate-id = { $has-value ->
        [yes] El id `{ $value }` se usa dos veces.
       *[other] Este id se usa dos veces.
    }
rec-duplicate-id = Cambie el nombre de uno de los dos. Los ítems, las marcas, las reglas y las escalas de una herramienta comparten sus nombres.
err-unknown-id = { $has-value ->
        [yes] Aquí nada se llama `{ $value }`.
       *[other] Este id no nombra nada.
    }
rec-unknown-id = Corrija el nombre, o defínalo primero.
err-wrong-kind = { $has-value ->
        [yes] `{ $value }` no es de la clase que puede estar aquí.
       *[other] Este nombre no es de la clase que puede estar aquí.
    }
rec-wrong-kind = { $has-expected ->
        [yes] Nombre en su lugar algo de esta clase: { $expected }.
       *[other] Nombre algo de la clase correcta. La guía para quienes escriben herramientas dice qué puede ir en cada lugar.
    }
err-file-name = { $has-value ->
        [yes] El nombre del archivo no coincide con `{ $value }`.
       *[other] El nombre del archivo no coincide con el id que contiene.
    }
rec-file-name = { $has-expected ->
        [yes] Llame al archivo { $expected }, o corrija el id.
       *[other] Dé al archivo el nombre del id, o corrija el id.
    }
err-empty = { $has-key ->
        [yes] `{ $key }` no tiene contenido.
       *[other] Esto no tiene contenido.
    }
rec-empty = Rellénelo, o quite la clave.
err-out-of-range = { $has-value ->
        [yes] { $value } está fuera de los límites posibles aquí.
       *[other] El número está fuera de los límites posibles aquí.
    }
rec-out-of-range = { $has-most ->
        [yes] Use un número de { $least } a { $most }.
       *[other] { $has-least ->
            [yes] Use { $least } como mínimo.
           *[other] Use un número dentro de los límites. Están en la guía para quienes escriben herramientas.
        }
    }
err-bad-url = { $has-value ->
        [yes] `{ $value }` no es una dirección https.
       *[other] Esto no es una dirección https.
    }
rec-bad-url = Escriba la dirección completa, que empiece por `https://`.
err-bad-version = { $has-value ->
        [yes] `{ $value }` no es una versión.
       *[other] Esto no es una versión.
    }
rec-bad-version = Escriba tres números unidos con puntos, como `1.0.0`.
err-bad-duration = { $has-value ->
        [yes] `{ $value }` no es una duración.
       *[other] Esto no es una duración.
    }
rec-bad-duration = Escriba una duración ISO 8601, como `PT24H` o `P30D`.

## El sentido de una herramienta: reglas, escalas, resultados, y qué puede preguntar una herramienta guiada.
err-forward-skip = { $has-later ->
        [yes] El `ask-if` de `{ $value }` mira a `{ $later }`, que no es un ítem anterior.
       *[other] Este `ask-if` mira a un ítem que viene después, o a su propio ítem.
    }
rec-forward-skip = Haga que mire solo a ítems anteriores y al contexto, o mueva el ítem.
err-cyclic-rule = { $has-value ->
        [yes] Estas se nombran unas a otras en círculo: { $value }.
       *[other] Estas reglas se nombran unas a otras en círculo.
    }
rec-cyclic-rule = Haga que cada regla nombre solo reglas que estén antes que ella.
err-not-here = Aquí no puede haber un `not`.
rec-not-here = Escriba lo que debe estar presente. `not` solo se permite en resultados, niveles mínimos (`floors`), acciones y `ask-if`.
err-never-met = Ninguna respuesta puede cumplir nunca esta condición.
rec-never-met = { $has-possible ->
        [yes] Necesita { $value }, y como máximo son posibles { $possible }. Baje el número, o nombre más indicadores.
       *[other] Baje el número, nombre más indicadores, o diga qué respuesta del ítem preocupa (`concern`).
    }
err-bands-not-rising = Los tramos no suben.
rec-bands-not-rising = Ordene los tramos de modo que cada `from` sea mayor que el anterior.
err-bands-gap = { $has-least ->
        [yes] El primer tramo empieza en { $value }, pero el valor más bajo de la escala es { $least }.
       *[other] El primer tramo no empieza en el valor más bajo que puede tener la escala.
    }
rec-bands-gap = Empiece el primer tramo en ese valor, para que ningún resultado quede fuera.
err-band-beyond = { $has-most ->
        [yes] El tramo empieza en { $value }, pero el valor más alto de la escala es { $most }.
       *[other] El tramo empieza más allá del valor más alto que puede tener la escala.
    }
rec-band-beyond = Baje su `from`, o quite el tramo.
err-weights-sum = { $has-value ->
        [yes] Los pesos suman { $value }, no 100.
       *[other] Los pesos no suman 100.
    }
rec-weights-sum = Cambie los pesos para que juntos sean exactamente 100.
err-no-otherwise = { $problem ->
        [both] Esta fila dice a la vez `when` y `otherwise`.
        [not-last] Una fila `otherwise` está por encima de otras filas.
       *[missing] La última fila no es la fila `otherwise`.
    }
rec-no-otherwise = Termine la lista con una fila que diga `otherwise: true`, para que todo registro tenga un resultado.
err-scoring-or-findings = { $problem ->
        [both] La herramienta tiene resultados aunque dice `scoring: none`.
       *[neither] La herramienta no tiene resultados y no dice `scoring: none`.
    }
rec-scoring-or-findings = Deje uno de los dos. Una herramienta que no da puntuación dice `scoring: none`.
err-context-not-declared = { $problem ->
        [not-used] El contexto `{ $context }` está en la lista, pero nada lo mira.
       *[not-declared] El contexto `{ $context }` no está en la lista de `context`.
    }
rec-context-not-declared = Ponga en `context` exactamente lo que miran las reglas, ni más ni menos.
err-too-many-asked = { $has-asked ->
        [yes] La herramienta hace { $asked } preguntas. Una sesión puede tener { $most }.
       *[other] La herramienta hace más preguntas de las que puede tener una sesión.
    }
rec-too-many-asked = Deje como máximo 12 ítems preguntados para personas adultas y 6 para menores de edad. Observe el resto, o quítelo.
err-no-danger-item = Ninguno de los tres primeros ítems preguntados es sobre un peligro actual.
rec-no-danger-item = Ponga un ítem con `now:` entre los tres primeros, como uno sobre el peligro en este momento.
err-urgent-without-now = Un solo sí aquí da el nivel `urgent`, pero las preguntas seguirían.
rec-urgent-without-now = Añada `now:` al ítem con lo que hay que hacer: danger, medical, self-harm o child-at-risk.
err-observation-too-strong = `{ $value }` no cabe en una herramienta que solo observa.
rec-observation-too-strong = Las señales solas muestran poco: no pregunte nada, quédese en el nivel `some` y omita la derivación formal.
err-number-not-here = En una herramienta sobre una persona hay un ítem numérico.
rec-number-not-here = Use un ítem de sí o no, u opciones. Los números van solo en herramientas con `use: organisation`.
err-detail-not-clinical = El ítem pide detalles corporales o sexuales fuera de una herramienta clínica.
rec-detail-not-clinical = Quite el ítem, o marque la herramienta como clínica y nombre las funciones que pueden usarla.
err-no-licence = { $has-value ->
        [yes] La fuente `{ $value }` no tiene licencia.
       *[other] Una fuente no tiene licencia.
    }
rec-no-licence = Escriba en `licence` lo que permite quien la publica. Si no se sabe nada, dígalo con palabras.
err-item-not-asked = { $has-value ->
        [yes] El ítem `{ $value }` no está en ninguna sección, así que nadie puede responderlo.
       *[other] El ítem no está en ninguna sección, así que nadie puede responderlo.
    }
rec-item-not-asked = Añádalo a una sección, o quítelo.
err-answer-without-points = La respuesta `{ $answer }` de `{ $item }` no tiene puntos, y una suma los cuenta.
rec-answer-without-points = Escriba sus puntos: 0 si no suma nada.
err-required-can-hide = Se exigen { $answered } respuestas, pero solo { $always } de estos ítems se preguntan siempre.
rec-required-can-hide = Exija menos respuestas, o quite `ask-if` de uno de los ítems. Si no, nunca se dice nada.

## Lo que muestra la demostración: se miró cada conjunto posible de respuestas. Puede seguir un contraejemplo.
err-shadowed-finding = { $has-value ->
        [yes] Ninguna respuesta puede llevar al resultado `{ $value }`.
       *[other] Ninguna respuesta puede llevar a este resultado.
    }
rec-shadowed-finding = Una fila anterior siempre se cumple primero. Suba esta fila, restrinja aquella, o quite esta.
err-otherwise-outranks = { $has-scale ->
        [yes] La última fila da el nivel más bajo aunque `{ $scale }` es positiva.
       *[other] Un sí más lleva de la última fila a un nivel más bajo.
    }
rec-otherwise-outranks = { $has-scale ->
        [yes] Añada una fila para estas respuestas encima de la última, o suba la última fila a `some`.
       *[other] Suba el nivel de la fila anterior, o baje el de la última fila.
    }
err-item-never-asked = { $has-value ->
        [yes] El ítem `{ $value }` nunca puede preguntarse.
       *[other] Este ítem nunca puede preguntarse.
    }
rec-item-never-asked = Su `ask-if` no se cumple nunca. Corríjalo, o quite el ítem.
err-item-no-effect = { $has-value ->
        [yes] Ninguna respuesta a `{ $value }` cambia nada.
       *[other] Ninguna respuesta a este ítem cambia nada.
    }
rec-item-no-effect = Úselo en una escala, una regla o un resultado, o no lo pregunte. A nadie se le pregunta para nada.
err-yes-lowers = { $has-value ->
        [yes] Un sí a `{ $value }` puede bajar el nivel de preocupación.
       *[other] Un sí aquí puede bajar el nivel de preocupación.
    }
rec-yes-lowers = Corrija la regla. Si es a propósito, diga el motivo en `lowers:` de esa fila.
err-critical-lowest = { $has-value ->
        [yes] El ítem crítico `{ $value }` por sí solo deja el nivel en el más bajo.
       *[other] Un ítem crítico por sí solo deja el nivel en el más bajo.
    }
rec-critical-lowest = Añada un nivel mínimo: `floors: [{"{"}when: …, at-least: some, ours: true{"}"}]`.
err-all-no-too-high = Con un no en cada ítem preguntado, el nivel sigue por encima de `some`.
rec-all-no-too-high = Corrija las reglas. Sin un solo sí no se puede decir más que `some`.
err-not-proved = La herramienta es demasiado grande para demostrarla en el tiempo permitido.
rec-not-proved = Haga las reglas más pequeñas, o que las escalas compartan menos ítems. Hasta entonces los resultados pueden ser más amplios de lo necesario.
err-example-fails = { $has-name ->
        [yes] El ejemplo "{ $name }" sale de otro modo.
       *[other] Un ejemplo sale de otro modo.
    }
rec-example-fails = { $has-expected ->
        [yes] Se esperaba: { $expected }. Se encontró: { $found }. Corrija las reglas o el ejemplo.
       *[other] Corrija las reglas, o lo que espera el ejemplo.
    }

## Las palabras de una herramienta, en el idioma del que se traducen los demás.
err-missing-words = No hay palabras para `{ $id }`.
rec-missing-words = { $has-file ->
        [yes] { $has-attribute ->
            [yes] Añada una línea `    .{ $attribute } = …` debajo de `{ $message } = …` en { $file }.
           *[other] Añada `{ $id } = …` a { $file }, con un comentario que diga para qué sirve.
        }
       *[other] Añádalas a un archivo del idioma de origen, con un comentario que diga para qué sirven.
    }
err-overrides-built-in = `{ $value }` ocupa el lugar de lo que hay dentro del programa con el mismo id.
rec-overrides-built-in = Dele un id propio. Una sesión real nunca lo usa con este.
err-demanding-question = Las palabras de `{ $id }` exigen cuentas: "{ $word }".
rec-demanding-question = Pregunte qué es o qué era, de forma que se pueda responder con sí o no.
err-label-in-question = Las palabras de `{ $id }` piden a la persona que acepte una etiqueta: "{ $word }".
rec-label-in-question = Pregunte qué le pasa a la persona. Deje fuera el nombre que se le da.
err-identifying-question = Las palabras de `{ $id }` piden algo que dice quién es la persona: "{ $word }".
rec-identifying-question = Pregunte qué pasa, nunca quién es alguien. No se puede anotar ningún nombre, fecha, dirección, número ni documento.
err-same-answer-words = Dos respuestas de `{ $id }` tienen las mismas palabras: "{ $words }".
rec-same-answer-words = Redáctelas de modo que se distingan al leerlas en voz alta.

## Las palabras de un paquete de idioma.
err-fluent-syntax = { $kind ->
        [expected-token] Aquí falta un `{ $value }`.
        [expected-range] Aquí falta uno de estos caracteres: { $value }
        [no-words] El mensaje `{ $value }` no tiene palabras.
        [no-value] No hay palabras después de un `=`, o después de una clave entre corchetes.
        [no-default] Ninguna de las variantes es la predeterminada.
        [two-defaults] Dos de las variantes son la predeterminada.
        [open-quote] Un texto entre comillas no está cerrado.
        [closing-brace] Aquí hay una llave de cierre sin una de apertura.
        [escape] `{ $value }` no es un escape que Fluent conozca.
       *[other] Esto no es sintaxis de Fluent.
    }
rec-fluent-syntax = { $kind ->
        [no-default] Marque una variante con un asterisco: `*[other]`.
        [two-defaults] Deje el asterisco en una sola variante.
        [open-quote] Ciérrelo con `"` en la misma línea.
        [closing-brace] Quítela, o escriba `{"{"} "{"{"}" {"}"}` para una llave que se muestre.
       *[other] Compare este mensaje con su original. Las líneas que continúan un texto empiezan con espacios.
    }
err-duplicate-message = El mensaje `{ $id }` ya estaba antes, en { $first }.
rec-duplicate-message = Quite uno de los dos.
err-direction-mark = { $character } solo hace falta en texto de derecha a izquierda.
rec-direction-mark = Bórrelo. No se ve y puede cambiar el orden de lo que está al lado.
err-missing-message = Aquí falta el mensaje `{ $id }`.
rec-missing-message = { $has-comment ->
        [yes] Añádalo en su idioma. En { $original }: { $id } = { $english }  ({ $comment })
       *[other] Añádalo en su idioma. En { $original }: { $id } = { $english }
    }
err-missing-attribute = Al mensaje `{ $message }` le falta `.{ $attribute }`.
rec-missing-attribute = Añada una línea debajo. En { $original }: .{ $attribute } = { $english }
err-obsolete-message = El original en { $original } no tiene `{ $id }`.
rec-obsolete-message = Quítelo, o corrija su nombre.
err-variable-differs = { $problem ->
        [left-out] Las palabras de `{ $id }` dejan fuera `{"{"} ${ $variable } {"}"}`.
        [in-a-variant] Una de las variantes de `{ $id }` deja fuera `{"{"} ${ $variable } {"}"}`.
       *[not-filled] Nada rellena `{"{"} ${ $variable } {"}"}` en `{ $id }`.
    }
rec-variable-differs = Use los mismos valores que las palabras en { $original }, con los mismos nombres: { $english }
err-unknown-reference = En este paquete de idioma no hay `{ $reference }`.
rec-unknown-reference = Tradúzcalo también, o escriba aquí las palabras.
err-unknown-plural = Este idioma no tiene la forma de plural `{ $key }`.
rec-unknown-plural = Sus formas son: { $known }.
err-missing-plural = A las palabras de `{ $id }` les faltan estas formas de plural del idioma: { $missing }.
rec-missing-plural = Añada una variante para cada una, como `[{ $first }] …`. Hasta entonces vale *[other].
err-unknown-variant = Nada elige la variante `{ $key }`.
rec-unknown-variant = Las claves no se traducen. Las palabras en { $original } tienen: { $known }.
err-missing-variant = A las palabras de `{ $id }` les falta la variante `{ $key }` para `{"{"} ${ $variable } {"}"}`.
rec-missing-variant = Añádala. En { $original }: { $english }
err-untranslated = { $how ->
        [sentence] Una frase de `{ $id }` sigue en { $original }.
        [language] Las palabras de `{ $id }` no están en las letras de este idioma.
       *[same] Las palabras de `{ $id }` siguen en { $original }.
    }
rec-untranslated = Tradúzcalas. Si también son correctas en este idioma, dígalo encima: `# Same:` y por qué.
err-limits-incomplete = A los límites `{ $id }` les falta `.{ $attribute }`.
rec-limits-incomplete = Los límites tienen seis líneas: purpose, kept, told, immigration, choice, leave. Sin las seis no empieza ninguna conversación.
err-promise-in-words = Las palabras de `{ $id }` prometen lo que nadie puede cumplir: "{ $word }".
rec-promise-in-words = Diga lo que hará o intentará hacer, nunca cómo terminará.
err-clearing-words = Las palabras de `{ $id }` descartan algo sobre una persona o dan un veredicto: "{ $word }".
rec-clearing-words = Diga lo que se registró. Una detección no puede decir qué es o no es así.
err-give-away-word = Las palabras de `{ $id }` las puede ver cualquiera, y dicen de qué se habla: "{ $word }".
rec-give-away-word = Escriba lo que pueda leer una persona ajena.
err-long-sentence = Una frase de `{ $id }` tiene { $words } palabras.
rec-long-sentence = Haga dos. Lo que se lee en voz alta tiene como máximo { $most } palabras por frase.
err-key-taken = La tecla `{ $key }` de `{ $id }` es también la de `{ $other }`.
rec-key-taken = Elija otra letra. Las letras e, d, b, p, s, x, w y r conservan su sentido en todos los idiomas.
err-shared-name = El término `{ $id }` se llama como un mensaje.
rec-shared-name = Dé otro nombre a uno de los dos. Solo se encontraría uno; el otro se vería como su nombre entre llaves.
err-bad-key = La tecla de `{ $id }` no es una sola letra: "{ $key }".
rec-bad-key = Escriba una letra que tenga un teclado de este idioma.
err-empty-list = La lista `{ $list }` no tiene palabras.
rec-empty-list = Ponga las palabras de este idioma. Las comprobaciones las buscan a ellas, y a nada más.
err-not-the-source = Solo el original en inglés es `status: source`.
rec-not-the-source = Escriba `status: draft`.
err-no-maker = El borrador no dice quién lo escribió.
rec-no-maker = Escriba `made-by: machine` o `made-by: people`.
err-acceptance-withdrawn = Las palabras de `{ $id }` han cambiado desde que alguien las aceptó.
rec-acceptance-withdrawn = Lea otra vez los dos idiomas, y ejecute `askwell locale accept { $locale }`. Hasta entonces el idioma no se muestra a ninguna persona.
err-no-intent = Nada dice para qué sirve `{ $id }`.
rec-no-intent = Escriba encima un comentario que empiece por `# Intent:`. Quienes traducen cuentan con él.

## El sentido de un directorio: servicios, números, deberes.
err-no-emergency = { $has-value ->
        [yes] El directorio de { $value } no tiene número de emergencia.
       *[other] El directorio no tiene número de emergencia.
    }
rec-no-emergency = Añada el número al que se llama cuando una vida está en riesgo.
err-bad-number = { $has-value ->
        [yes] `{ $value }` no está escrito como debe estarlo un número así.
       *[other] Este número no está escrito como debe estarlo.
    }
rec-bad-number = { $kind ->
        [desk] Escríbalo como se marca, con al menos 3 cifras; entre ellas puede haber espacios y + - ( ) . /
       *[other] Escriba los teléfonos con `+`, prefijo del país y cifras; los números cortos y de emergencia, solo con cifras.
    }
err-retired-number = { $has-value ->
        [yes] El número { $value } figura como retirado.
       *[other] Este número figura como retirado.
    }
rec-retired-number = Quítelo, y ponga el número que lo sustituyó.
err-not-for-shipping = Este dato no puede distribuirse.
rec-not-for-shipping = Busque una fuente que lo confirme, o déjelo fuera.
err-built-in-verified = Un directorio incorporado afirma que alguien llamó a este número.
rec-built-in-verified = Quite `verified-on`. Solo la institución que llama a un número puede decirlo, en su propio archivo.
err-emergency-reused = { $has-value ->
        [yes] { $value } es un número de emergencia, y figura también como número de un servicio.
       *[other] Un número de emergencia figura también como número de un servicio.
    }
rec-emergency-reused = Ponga el número del propio servicio. Nadie debe encontrarse con la policía por sorpresa.
err-shared-number = { $has-other ->
        [yes] { $value } es también el número de `{ $other }`.
       *[other] Dos servicios tienen el mismo número.
    }
rec-shared-number = Compruebe de cuál es. Si es de los dos, únalos o dé a cada uno el suyo.
err-display-differs = El número como se muestra no es el número como se marca.
rec-display-differs = Use las mismas cifras en los dos. La forma que se muestra solo puede añadir espacios.
err-other-host = Ninguna dirección de aquí puede llevar a { $value }: no está entre los `hosts` de este archivo.
rec-other-host = Compare la dirección con la página del servicio. Si es correcta, añada su host a `hosts`.
err-too-few-sources = Este dato se apoya en muy pocas fuentes.
rec-too-few-sources = Nombre dos entidades que lo publiquen y confirmen, o baje su estado.
err-ship-too-far = Este dato se mostraría más de lo que permiten sus fuentes.
rec-ship-too-far = Solo un dato que confirman dos entidades y que ninguna disputa puede ser `after-live-check`; use `human-review`.
err-consent-for-child = Una vía que necesita consentimiento está abierta a menores de edad.
rec-consent-for-child = Limítela a personas adultas, y escriba la vía para menores de edad como un servicio propio.
err-bad-area = { $has-value ->
        [yes] `{ $value }` no es un código de zona.
       *[other] Esto no es un código de zona.
    }
rec-bad-area = Escriba un país como `GB`, o una subdivisión como `GB-SCT`.
err-other-area = { $has-area ->
        [yes] `{ $value }` es de otra zona que { $area }.
       *[other] `{ $value }` es de una zona que ningún directorio cubre.
    }
rec-other-area = Los deberes, las partes y los límites van solo en los archivos de su propia zona. El id de un deber empieza por el código de su país, como `gb-`.
err-bad-language = { $has-value ->
        [yes] `{ $value }` no es una etiqueta de idioma.
       *[other] Esto no es una etiqueta de idioma.
    }
rec-bad-language = Escriba una etiqueta BCP 47, como `prs` o `pt-BR`.
err-bad-date = { $has-value ->
        [yes] `{ $value }` no es una fecha.
       *[other] Esto no es una fecha.
    }
rec-bad-date = Escriba año, mes y día, como `2025-03-31`.
err-bad-condition = Esta condición no tiene ninguna de las formas que el formato conoce.
rec-bad-condition = Escriba una sola forma: un nombre, `all`, `any`, `not`, `at-least`, `item`, `context` o `scale`.

## Una línea de respuestas, dada a `askwell score`. No se repite nada de la línea.
err-bad-record = La línea no es un registro de respuestas.
rec-bad-record = Escriba un objeto JSON por línea: `{"{"}"answers": {"{"}"item-id": "yes"{"}"}{"}"}`.
err-record-key = La línea tiene una clave que ningún registro puede tener.
rec-record-key = Deje solo `answers` y `context`. No se acepta nada que pueda identificar a una persona.
err-record-item = La línea responde a un ítem que esta herramienta no tiene.
rec-record-item = Use los ids que muestra `askwell tool show`.
err-record-answer = La línea da una respuesta que su ítem no tiene.
rec-record-answer = Use `yes`, `no`, una opción, una lista de opciones, o `unknown`, `declined`, `not-asked`, `stopped-before`.
err-record-context = Falta un contexto que la herramienta necesita, o tiene un valor desconocido.
rec-record-context = Añádalo en `context`, con un valor de su lista.
err-record-too-long = La línea es más larga de lo que puede ser un registro.
rec-record-too-long = Escriba un registro por línea.

err-bad-hours = { $reason ->
        [overlap] Las horas `{ $value }` se solapan.
       *[form] `{ $value }` no es una forma de horario que el formato conozca.
    }
rec-bad-hours = Escriba `24/7`, o días y horas como `Mo-Fr 09:00-12:30,14:00-17:00; Sa 10:00-12:00`.
err-hours-without-zone = Las horas `{ $value }` no están en ninguna zona horaria.
rec-hours-without-zone = Añada `zone`, por ejemplo `Europe/London`, junto a las horas o al principio del archivo.
err-bad-zone = `{ $value }` no es una zona horaria.
rec-bad-zone = Escriba un nombre de la base de datos IANA, como `Europe/London`; ni abreviatura ni desfase.
err-bad-review = { $value } no está dentro de los { $most } días después de probar el contacto.
rec-bad-review = Indique en `verified-on` el día en que se probó, y una revisión posterior a ese día.
err-number-not-valid = { $value } no puede ser un número de su país.
rec-number-not-valid = Compárelo con la página del servicio, cifra por cifra. Puede haberse colado un número de lista, o una letra.
err-number-elsewhere = { $value } es un número de otro país.
rec-number-elsewhere = Ponga un número de este país. La línea de otro país nunca se pone en su lugar.
err-near-id = `{ $value }` es casi `{ $nearest }`, al que no sustituye: se nombrarán los dos.
rec-near-id = Si el suyo debe ocupar el lugar de ese, dele el mismo id. Si no, elija otro id.
err-not-its-contact = { $value } no es un contacto de `{ $service }`, así que no se confirma nada.
rec-not-its-contact = Escriba el valor como está en el directorio: { $known }.
err-verified-in-future = Se dice que el contacto se probó el { $value }, que aún no ha llegado.
rec-verified-in-future = Indique el día en que alguien lo probó.
err-review-lapsed = El contacto se probó por última vez el { $value }. Hace demasiado tiempo: ya no cuenta como probado.
rec-review-lapsed = Pruébelo de nuevo, e indique el nuevo día.
err-review-due = El contacto se probó por última vez el { $value }, y hay que probarlo de nuevo.
rec-review-due = Pruébelo de nuevo, e indique el nuevo día.
err-hours-doubtful = { $value } se apoya en fuentes antiguas o que no coinciden.
rec-hours-doubtful = Escriba `agreement: disputed`, para que nadie confíe en ello, o busque fuentes más recientes.
err-gap-filled = `{ $value }` figura como carencia, y no lo es.
rec-gap-filled = Quítelo de `gaps`.
err-no-child-line = { $value } no tiene una línea para menores de edad a la que se pueda llamar.
rec-no-child-line = Añada una, o indique `child-line` en `gaps`.
err-no-adult-service = { $value } no tiene nada para personas adultas.
rec-no-adult-service = Añada un servicio, o indique `adult-service` en `gaps`.
err-no-service-for-men = { $value } no tiene nada abierto a hombres.
rec-no-service-for-men = Añada un servicio, o indique `service-for-men` en `gaps`.
err-no-labour-body = { $value } no tiene a nadie para trabajo y salarios.
rec-no-labour-body = Añada una inspección de trabajo, o indique `labour-body` en `gaps`.
err-no-text-channel = { $value } no tiene ninguna vía por escrito: ni mensajes de texto ni chat.
rec-no-text-channel = Añada una, o indique `text-channel` en `gaps`.
err-no-relay = { $value } no tiene retransmisión de texto para personas que no oyen o no hablan.
rec-no-relay = Añada una, o indique `relay` en `gaps`.
err-only-authority-line = { $value } solo tiene líneas de ayuda de la policía o de una autoridad de inmigración.
rec-only-authority-line = Añada una independiente, o indique `independent-line` en `gaps`.
err-no-child-law = { $value } no dice si la ley obliga a alguien a comunicar que una persona menor de edad está en riesgo.
rec-no-child-law = Añada un deber del tipo `report-child` con su fuente, o indique `child-law` en `gaps`.
err-no-adult-law = { $value } no dice qué pide la ley sobre una persona adulta.
rec-no-adult-law = Añada un deber del tipo `notify`, `route` o `consent` con su fuente, o indique `adult-law` en `gaps`.

err-not-fictional = Este caso no dice que es inventado.
rec-not-fictional = Invente a todas las personas y hechos, y escriba `fictional: true`. Nunca use un caso real, ni cambiado.
err-flag-never-set = Nada activa la marca `{ $value }`.
rec-flag-never-set = Actívela con `sets`, o corrija el nombre.
err-reply-never-given = Esto no puede pasar nunca.
rec-reply-never-given = Mire su condición y las anteriores. Solo la última respuesta va sin condición.
err-no-last-reply = Puede que ninguna de estas se cumpla.
rec-no-last-reply = Quite la condición de la última.
err-unreachable-scene = Nada lleva a la escena `{ $value }`.
rec-unreachable-scene = Diga con `at` cuándo se juega, o lleve a ella con `goto`.
err-dead-end = En la escena `{ $value }` puede no quedar nada que elegir.
rec-dead-end = Añada `else`, o una opción sin condición que salga. Donde las escenas vuelven, permita elegirla otra vez con `again`.
err-cycle-without-exit = La escena `{ $value }` solo lleva a sí misma.
rec-cycle-without-exit = Haga que una respuesta siga con `on`, o termine con `end`.
err-never-closes = Desde la escena `{ $value }` no se vuelve al cuestionario.
rec-never-closes = Haga que una escena posterior siga con `on`, o termine con `end`.
err-no-good-option = En la escena `{ $value }` todo es un error.
rec-no-good-option = Añada algo bueno que se pueda hacer. Nadie aprende solo de fallar.
err-one-option = En la escena `{ $value }` solo hay un camino.
rec-one-option = Añada otro, o quite las opciones y diga con `else` adónde va.
err-fact-never-told = Nadie cuenta nunca el hecho `{ $value }`.
rec-fact-never-told = Nómbrelo en `tells` de una respuesta, o quítelo.
err-conclusions-alike = Todas las conclusiones son verdad, o ninguna lo es.
rec-conclusions-alike = Ponga al menos una que sea verdad y otra que no.
err-no-best-ending = Ningún final es el mejor.
rec-no-best-ending = Diga qué final es `best` para esta persona. Puede ser uno sin ninguna pregunta.
err-item-unanswered = La persona no tiene respuesta a `{ $value }`.
rec-item-unanswered = Añádala a `answers`: se puede hacer cualquier pregunta de los cuestionarios nombrados.
err-hard-to-read = Los textos son pesados de leer en voz alta: { $value } en la escala LIX.
rec-hard-to-read = Use frases y palabras más cortas. { $most } o menos es fácil.
err-unused-words = Nada en el caso usa `{ $id }`.
rec-unused-words = Quítelo, o corrija su nombre.
err-not-a-run = { $path } no es una práctica de este programa.
rec-not-a-run = Elija un archivo escrito por `practice run --export`. Las entrevistas reales no se pueden repetir.
err-run-of-other-version = { $path } es de otra versión del caso.
rec-run-of-other-version = Repítala con el caso con que se hizo, o practique de nuevo.
err-run-changed = { $path } no lleva a lo que dice.
rec-run-changed = Se cambió después de escribirlo, o no está completo. Use el archivo tal como se escribió.
err-rating-header = La primera línea no nombra las columnas de una tabla de valoraciones.
rec-rating-header = Empiece el archivo con `{ $columns }`. También valen punto y coma o tabuladores.
err-ragged-row = Esta fila tiene { $cells } celdas en vez de { $columns }.
rec-ragged-row = Escriba rater, vignette, item y rating. Una valoración puede quedar vacía; el signo de delante se queda.
err-empty-cell = La celda bajo `{ $column }` está vacía.
rec-empty-cell = Rellénela. Solo una valoración puede quedar en blanco.
err-rater-not-number = Esto no es el número de una persona que valora.
rec-rater-not-number = Dé a cada persona un número del 1 al { $most }, y ningún nombre.
err-rated-twice = La persona { $rater } ya ha valorado `{ $item }` de `{ $vignette }`: { $file }, línea { $line }.
rec-rated-twice = Deje la que vale.
err-one-rater = { $reason ->
        [none] Aquí no hay ninguna valoración.
        [one] Todo esto lo valoró una sola persona. Para coincidir hacen falta dos.
       *[apart] No hay dos personas que valoraran el mismo punto del mismo caso.
    }
rec-one-rater = Pida a dos personas o más que valoren los mismos casos, y dé todos sus archivos.
err-live-file = { $path } es de una entrevista real, no de una práctica.
rec-live-file = Sáquelo de esta carpeta y guárdelo según las reglas de su institución. No se usó nada de él.
err-run-of-other-scenario = { $path } es una práctica de `{ $scenario }`. La mayoría aquí son de `{ $expected }`.
rec-run-of-other-scenario = Dé a cada caso una carpeta propia.
err-too-few-runs = Muy pocas prácticas aquí: { $runs }.
rec-too-few-runs = Un total de menos de { $least } prácticas mostraría lo que hizo una persona. Ponga más en la carpeta.

## Firmas, cuando `--require-signed` las exige.
err-not-signed = Nadie ha firmado este archivo.
rec-not-signed = Pida la firma a quien lo hizo: un archivo con el mismo nombre que termina en `.minisig`. No lo use sin ella.
err-bad-signature = La firma no corresponde: el archivo se cambió, o lo firmó otra persona.
rec-bad-signature = No lo use. Pida de nuevo el archivo y la firma a quien los hizo.
err-no-public-key = Este archivo no contiene ninguna clave pública.
rec-no-public-key = Indique la clave pública como la escribe minisign, por ejemplo `minisign.pub`.
