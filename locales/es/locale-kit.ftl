### Lo que dicen la comprobación de los paquetes de idioma y las demás órdenes para quien traduce.

## Fallos de un archivo.

err-mixed-line-ends = Las líneas de este archivo terminan de dos maneras.
rec-mixed-line-ends = Guarde todo el archivo con un solo tipo de fin de línea, mejor con el llamado LF.
err-invisible-character = Las palabras de `{ $id }` contienen { $character }, que nadie ve.
rec-invisible-character = Bórrelo. Un lector de pantalla tropieza con él.
err-replacement-character = Las palabras de `{ $id }` contienen el signo U+FFFD: aquí se perdió una letra.
rec-replacement-character = Escriba la letra otra vez y guarde el archivo como UTF-8.
err-look-alike = En "{ $word }" hay { $letter }, que solo se parece a { $meant }.
rec-look-alike = Vuelva a escribir la palabra con un teclado de este idioma. Un lector de pantalla lee la letra equivocada, y una búsqueda no encuentra la palabra.

## Fallos de un mensaje junto a su original en inglés.

err-duplicate-attribute = El mensaje `{ $id }` tiene `.{ $attribute }` dos veces.
rec-duplicate-attribute = Quite uno de los dos.
err-duplicate-variant = La variante `{ $key }` aparece dos veces en una misma elección de `{ $id }`.
rec-duplicate-variant = Quite una de las dos. Solo se elige la primera.
err-missing-file = Aquí falta el archivo `{ $path }`, con { $messages ->
        [one] un mensaje
       *[other] { $messages } mensajes
    }.
rec-missing-file = Cópielo del original y tradúzcalo. Hasta entonces se muestran las palabras del original.
err-obsolete-file = El original no tiene este archivo.
rec-obsolete-file = Quítelo, o corrija su nombre.
err-missing-value = El mensaje `{ $id }` solo tiene atributos, y no tiene palabras propias.
rec-missing-value = Escríbalas después del `=`. En { $original }: { $english }
err-obsolete-value = En { $original }, `{ $id }` solo tiene atributos, y no tiene palabras propias.
rec-obsolete-value = Quite las palabras que siguen al `=`. Nada las muestra.
err-reference-differs = { $problem ->
        [added] Las palabras de `{ $id }` nombran `{ $reference }`, y las del original no.
       *[left-out] Las palabras de `{ $id }` no nombran `{ $reference }`, como hacen las del original.
    }
rec-reference-differs = Nombre los mismos términos y mensajes, para que un cambio llegue a todas partes: { $english }
err-circular-reference = Las palabras de `{ $id }` vuelven a sí mismas a través de `{ $reference }`.
rec-circular-reference = Escriba las palabras enteras en uno de los lugares.
err-unknown-function = No hay ninguna función `{ $function }`.
rec-unknown-function = Escriba el valor sin ella. Una traducción no puede usar lo que el programa no tiene.
err-value-changed = Las palabras de `{ $id }` no contienen "{ $value }".
rec-value-changed = Los números, los códigos y las direcciones quedan como están. En { $original }: { $english }
err-markup-differs = `{ $tag }` no aparece en `{ $id }` como en el original.
rec-markup-differs = Use las mismas etiquetas y signos, tantas veces como el original, y cierre primero la última que abrió: { $english }
err-empty-words = Las palabras de `{ $id }` no muestran nada.
rec-empty-words = Escriba las palabras.
err-id-in-words = Las palabras de `{ $id }` contienen su propio identificador.
rec-id-in-words = Borre de las palabras el identificador y el `=`.
err-space-differs = Las palabras de `{ $id }` empiezan o terminan con un espacio donde las del original no, o al revés.
rec-space-differs = Empiece y termine como el original: { $english }
err-does-not-fit = { $what ->
        [word] Una palabra de `{ $id }` ocupa { $columns } columnas.
       *[text] Las palabras de `{ $id }` ocupan { $columns } columnas.
    }
rec-does-not-fit = { $what ->
        [word] Las líneas solo se parten entre palabras, y en una ventana estrecha caben { $most } columnas. Use una palabra más corta.
       *[text] Caben { $most } columnas. Dígalo con menos palabras.
    }

## Cómo se podría escribir mejor el original de otro programa.

err-source-style = { $problem ->
        [quotes] Las palabras de `{ $id }` tienen comillas rectas.
        [apostrophe] Las palabras de `{ $id }` tienen un apóstrofo recto.
        [dots] Las palabras de `{ $id }` tienen tres puntos sueltos.
        [id] El identificador `{ $id }` tiene mayúsculas.
        [short-id] El identificador `{ $id }` no dice nada a quien traduce.
        [comment] No hay una línea vacía alrededor de este comentario sobre un grupo.
        [file-comment] Este comentario sobre todo el archivo viene después de mensajes.
        [value] Ningún comentario dice con qué se rellena `{ $id }`.
        [spaces] No hay espacio dentro de las llaves.
       *[last-line] La última línea no tiene fin de línea.
    }
rec-source-style = { $problem ->
        [quotes] Escriba comillas tipográficas.
        [apostrophe] Escriba un apóstrofo tipográfico.
        [dots] Escriba el signo único: …
        [id] Use minúsculas y guiones.
        [short-id] Póngale el nombre de lo que dice, y de dónde.
        [comment] Ponga una línea vacía antes y otra después. Sin ellas pertenece a un solo mensaje.
        [file-comment] Llévelo al principio, o empiécelo con dos signos en vez de tres.
        [value] Nombre cada valor en el comentario, con lo que representa.
        [spaces] Ponga un espacio después de la llave que abre y otro antes de la que cierra.
       *[last-line] Termínela con un fin de línea.
    }

## La tabla de una comprobación.

locale-head-files = Archivos
locale-head-messages = Mensajes
locale-head-missing = Faltan
locale-head-untranslated = Sin traducir
locale-head-errors = Errores
locale-head-warnings = Avisos

## Empezar un paquete de idioma.

locale-new-how = Cada mensaje está aquí con para qué sirve, y con sus palabras en inglés detrás de >. Quite el # y el espacio delante de las líneas que siguen a esas, y escriba sus palabras detrás del =. Un mensaje que se deja como está cuenta como no traducido.
locale-new-status = Un borrador se muestra a una persona solo donde alguien ha aceptado cada una de sus palabras. Escriba "made-by: machine" si lo tradujo una máquina.
locale-new-made = Se creó { $path }: { $files ->
        [one] un archivo
       *[other] { $files } archivos
    }.
locale-new-first = { $messages ->
        [one] Hay un mensaje por traducir.
       *[other] Hay { $messages } mensajes por traducir.
    } Empiece por locale.yaml, limits.ftl, session.ftl e items.ftl: ahí está la mayor parte de lo que la persona oye.
locale-new-check = Ver lo que queda por hacer: { $command }
locale-new-preview = Ver las pantallas con sus palabras: { $command }
locale-po-forms = Dé a cada elección por número estas claves, la última con un asterisco: { $forms }
locale-po-made = Se creó { $path }: { $messages ->
        [one] un mensaje
       *[other] { $messages } mensajes
    }, { $translated } con traducción.
locale-po-brought = Están traducidos { $translated } de { $messages } mensajes.
locale-po-fuzzy = { $messages ->
        [one] Un mensaje lleva la marca fuzzy y se dejó fuera.
       *[other] { $messages } mensajes llevan la marca fuzzy y se dejaron fuera.
    }
err-locale-there = Ya hay un paquete de idioma { $locale }.
rec-locale-there = Para cambiar palabras suyas, ponga solo esos mensajes en una carpeta propia.
err-strange-language = Aquí no se conoce ningún idioma { $language }.
rec-strange-language = { $has-nearest ->
        [yes] ¿Quería decir { $nearest }? Un idioma se nombra con su etiqueta BCP 47, como uk o pt-BR.
       *[other] Un idioma se nombra con su etiqueta BCP 47, como uk o pt-BR.
    }

## Hasta dónde ha llegado un paquete de idioma.

coverage-translated = { $locale }: están traducidos { $translated } de { $messages } mensajes.
coverage-person = De { $messages } que pueden llegar a una persona, { $translated } están traducidos y { $accepted } aceptados.
coverage-stage = { $stage ->
        [adjudicated] Resueltos donde dos no coincidían
        [pretested] Leídos en voz alta con personas
       *[reviewed] Aceptados junto al inglés
    } ({ $role }): { $accepted } de { $messages }.
coverage-changed = { $messages ->
        [one] Un mensaje ha cambiado desde que se aceptó.
       *[other] { $messages } mensajes han cambiado desde que se aceptaron.
    }
coverage-suffices = Cada palabra que puede llegar a una persona está aceptada.
coverage-not-yet = Una sesión lo muestra solo a una persona únicamente cuando está aceptada cada palabra que puede mostrar.
coverage-head-file = Archivo
coverage-head-messages = Mensajes
coverage-head-translated = Traducidos
coverage-head-person = Para una persona
coverage-head-person-translated = De estos, traducidos
coverage-head-accepted = Aceptados
coverage-head-changed = Cambiados desde entonces

## Una hoja para hablantes nativos que valoran un borrador.

review-title = { $language }: un borrador para revisar
review-title-back = { $language }: ¿qué dicen estas palabras?
review-lead = Estas palabras se dicen, se leen o se muestran a personas que quizá tengan miedo. Compare cada una con el inglés. ¿Es lo que alguien diría en voz alta? ¿Podría avergonzar, prometer o asustar?
review-lead-back = Escriba en inglés lo que dice cada texto, con la misma sencillez. Por favor, no mire antes el inglés. Solo así se puede ver una diferencia.
review-braces = Lo que está entre llaves se rellena después, como un número o el nombre de un lugar.
review-no-names = No escriba nombres en esta hoja, solo un tipo de trabajo.
review-head-stage = Paso
review-head-role = Hecho por (tipo de trabajo)
review-head-day = Día
review-stage-translated = Traducido por alguien que habla el idioma a diario
review-stage-back = Traducido de vuelta por una segunda persona, que no había visto el inglés
review-stage-adjudicated = Diferencias resueltas entre las dos, con una tercera que conoce este trabajo
review-stage-pretested = Leído en voz alta con personas que hablan el idioma; se preguntó qué entendieron
review-person = Lo que una persona oye o lee
review-rest = Lo que leen el personal, quienes forman y quienes escriben
review-english = Inglés
review-missing = Sin traducir todavía
review-back = Lo que dice, traducido de vuelta
review-remarks = Observaciones, o palabras mejores
review-accept = Aceptar
review-change = Cambiar
review-reject = Rechazar
review-is-accepted = Aceptado junto al inglés ({ $role })
review-is-settled = Resuelto donde dos no coincidían ({ $role })
review-is-tried = Leído en voz alta con personas ({ $role })

## Archivos PO.

err-po-syntax = { $problem ->
        [keyword] `{ $value }` no es parte de un archivo PO.
        [plural] Este mensaje tiene formas de plural de PO.
        [twice] `{ $value }` aparece dos veces en un mensaje.
        [quote] Las palabras no están aquí entre dos comillas.
        [escape] `{ $value }` no significa nada en un archivo PO.
        [no-context] A un mensaje le falta msgctxt.
        [more] Las palabras de `{ $value }` son más que las de un mensaje.
       *[half] Al mensaje `{ $value }` le falta su msgid o su msgstr.
    }
rec-po-syntax = { $problem ->
        [plural] Escriba las formas como en Fluent, dentro de msgstr, como están en inglés.
        [escape] Una barra inversa va delante de `"`, de `n` para una línea nueva, o de otra barra inversa.
        [more] Las líneas que continúan un texto no deben empezar con un punto, un corchete ni un asterisco.
       *[keyword] Compárelo con el archivo que creó `askwell locale new --to-po`. Las herramientas para archivos PO respetan su forma.
    }
err-source-changed = Las palabras en inglés de `{ $id }` ya son otras.
rec-source-changed = Sus palabras se dejaron fuera. Traduzca estas: { $english }
