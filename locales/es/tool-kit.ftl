# Draft translated by machine; not yet reviewed by anyone.

### `askwell tool`: listas de herramientas, y una herramienta completa. Para quienes eligen una herramienta, forman a
### otras personas o escriben herramientas.

## Encabezados de la lista. Cortos; van encima de columnas o delante de cada celda.
tool-head-id = Herramienta
tool-head-version = Versión
tool-head-use = Uso
tool-head-evidence = Evidencia
tool-head-asked = Preguntas
tool-head-origin = Origen
tool-built-in = del programa
tool-from-outside = de fuera
evidence-short_validated = validada
evidence-short_adapted = adaptada
evidence-short_unvalidated = sin validar

## Una herramienta completa.
tool-title = { $name } ({ $id } { $version }, { $origin }, suma de verificación { $digest })
tool-use = Uso: { $use }
tool-audience = Para: { $age }. Funciones: { $roles }. Lugares: { $settings }.
audience_adult = personas de 18 años o más
audience_child = personas menores de 18 años
audience_any = personas de cualquier edad
tool-evidence = Evidencia: { $status }
tool-accuracy = Con el punto de corte { $cut-off }, en { $n } personas: sensibilidad { $sensitivity } %, especificidad { $specificity } % ({ $source })
tool-section = { $name }
tool-item = { $id } ({ $by }): { $words }
tool-answers = Respuestas: { $answers }
tool-why = Motivo: { $why }
tool-findings = Resultados; vale el primero que se cumpla
tool-finding = { $id } ({ $level }): { $words }
tool-rules = Reglas
tool-scales = Escalas
tool-positive = Positiva si: { $condition }
tool-bands = Tramos desde: { $bands }
tool-when = Si: { $condition }
tool-help = Ayuda: { $pathways }
tool-action = Por hacer: { $action }
tool-floor = Como mínimo “{ $level }” si: { $condition }
tool-floor-ours = Como mínimo “{ $level }” si: { $condition } (regla nuestra, no de quien la publica)
tool-no-scoring = Esta herramienta no da puntuación.
tool-sources = Fuentes
tool-source = { $title }. { $publisher }, { $year }. Licencia: { $licence }
tool-source-undated = { $title }. { $publisher }. Licencia: { $licence }

## Después de una comprobación.
tool-check-no-score = { $id }: no da ninguna puntuación, así que no hay nada que demostrar.
tool-check-proved =
    { $id }: se cumple para todas las respuestas. { $items ->
        [one] 1 ítem
       *[other] { $items } ítems
    }, { $findings ->
        [one] 1 resultado
       *[other] { $findings } resultados
    }, { $examples ->
        [one] 1 caso resuelto
       *[other] { $examples } casos resueltos
    }, { $states ->
        [one] 1 estado
       *[other] { $states } estados
    }.
tool-check-clean = { $tools ->
        [one] 1 herramienta comprobada. Sin fallos.
       *[other] { $tools } herramientas comprobadas. Sin fallos.
    }
locale-check-clean = { $locales ->
        [one] 1 paquete de idioma comprobado. Sin fallos.
       *[other] { $locales } paquetes de idioma comprobados. Sin fallos.
    }

## Una herramienta nueva.
tool-new-made = Se creó { $path }
tool-new-check = Compruébela cuantas veces quiera: { $command }

## Puntuar muchos registros.
score-progress = Líneas puntuadas: { $lines }

## La lista de paquetes de idioma.
locale-head-tag = Etiqueta
locale-head-status = Estado
locale-head-covers = Textos para
locale-head-origin = Origen
locale-head-name = Nombre
locale-status-source = origen
locale-status-draft-machine = borrador escrito por una máquina; nadie lo ha revisado
locale-status-draft = borrador; nadie lo ha revisado
locale-covers_everything = personal y persona
locale-covers_person = persona; el personal ve el inglés

## Todas las pantallas de una conversación, para quien traduce o revisa.
preview-title = Todas las pantallas en { $language }
preview-lead = La conversación es inventada y no hay nadie en ella. Encima de cada pantalla están los nombres de sus mensajes.
preview-screen = Pantalla { $this } de { $most }
preview-messages = Mensajes: { $names }

## Aceptar palabras de un borrador. Para quienes leen los dos idiomas. Dicho con cuidado: las palabras aceptadas se
## muestran a una persona con miedo, sin nadie en medio.
accept-changed = Aceptado antes. Las palabras han cambiado desde entonces.
accept-confirm =
    { $messages ->
        [one] Es 1 mensaje. Se puede mostrar a una persona sin nadie al lado que lo corrija.
       *[other] Son { $messages } mensajes. Se pueden mostrar a una persona sin nadie al lado que los corrija.
    } { $stage ->
        [pretested] Si todos se leyeron en voz alta con personas que hablan el idioma, y entendieron lo que se quiere decir,
       *[reviewed] Si lee bien los dos idiomas y acepta todos los pares,
    } escriba { $locale } y Enter. Cualquier otra cosa deja todo como estaba.
accept-not-done = No se registró nada.
accept-nothing = De { $locale } no queda nada por aceptar aquí.
accept-done =
    { $accepted ->
        [one] 1 mensaje registrado
       *[other] { $accepted } mensajes registrados
    } ({ $stage ->
        [adjudicated] diferencias resueltas
        [pretested] lectura en voz alta con personas
       *[reviewed] aceptación
    }) en { $path }. { $open ->
        [0] Todo lo que se puede mostrar a una persona está aceptado ahora. Una sola palabra que cambie lo retira para su mensaje.
        [one] Queda 1 mensaje abierto. El idioma se muestra a una persona solo cuando está aceptado todo lo que una sesión puede mostrar.
       *[other] Quedan { $open } mensajes abiertos. El idioma se muestra a una persona solo cuando está aceptado todo lo que una sesión puede mostrar.
    }
err-accept-source = El inglés es el idioma del que se traducen todos los demás. No necesita aceptación.
rec-accept-source = Nombre un borrador. `askwell locale list` los muestra.
err-accept-not-asked = Aquí no hay a quién preguntar si acepta las palabras.
rec-accept-not-asked = Inícielo en una terminal. Si alguien ha leído todos los pares, añada --yes.
err-accept-not-kept = No se puede escribir { $path }.
rec-accept-not-kept = Compruebe la carpeta, y si usted tiene permiso para escribir ahí. No se registró nada.
