# Draft translated by machine; not yet reviewed by anyone.

### La línea de comandos: la ayuda, y lo que se dice de un comando equivocado.
### La ayuda se puede leer por encima del hombro, por eso su primera pantalla es neutra donde puede serlo.
### Los nombres de comandos y opciones son iguales en todos los idiomas y nunca se traducen.

## Encabezados y marcas de cada pantalla de ayuda.
help-heading-usage = Uso:
help-heading-commands = Comandos
help-heading-arguments = Argumentos
help-heading-options = Opciones
help-heading-example = Ejemplo:
help-usage-options = opciones
help-usage-command = comando

## Qué representa un valor. En mayúsculas.
help-value_tag = ETIQUETA
help-value_dir = CARPETA
help-value_when = CUÁNDO
help-value_tool = HERRAMIENTA
help-value_file = ARCHIVO
help-value_kind = TIPO
help-value_area = ZONA
help-value_role = FUNCIÓN
help-value_shell = SHELL
help-value_format = FORMATO
help-value_reader = PARA
help-value_lang = IDIOMA
help-value_stage = ETAPA
help-value_prefix = COMIENZO
help-value_tool-or-file = HERRAMIENTA|ARCHIVO
help-value_area-or-file = ZONA|ARCHIVO

## Opciones que tienen todos los comandos.
help-everywhere =
    .locale = El idioma de este programa, como en. Nunca el idioma de la persona
    .tools = Una carpeta con más herramientas, o un paquete. Se puede dar varias veces
    .locales = Una carpeta con más paquetes de idioma. Se puede dar varias veces
    .directory = Una carpeta con más directorios de servicios. Se puede dar varias veces
    .require_signed = Una clave pública de minisign. De las carpetas solo se toma lo que ella avala
    .color = Cuándo usar color: auto, always (siempre) o never (nunca)
    .help = Mostrar esta ayuda
    .version = Mostrar la versión

## Una línea por comando; los atributos son sus propios argumentos.
help-askwell = Preguntas guiadas para personal de primera línea, sin dejar nada por escrito.
help-screen = Iniciar una sesión real
    .tool = La herramienta que se usa. Es posible que su intérprete de comandos la recuerde; también se puede elegir dentro
    .area = Dónde está usted: un país o una subdivisión, como GB-ENG
    .role = Su trabajo: police, border, labour-inspector, social-worker, health, shelter, helpline o child-specialist
    .private = Una pantalla propia que no deja nada atrás. Es la opción predeterminada en una terminal
    .plain = Líneas que solo se añaden, sin ningún byte de escape: para lectores de pantalla y tuberías
    .strict = No empezar si a este equipo le falta una protección
    .added_tools = Usar también herramientas de carpetas. Cada pantalla dice que no forman parte del programa
help-score = Puntuar muchos registros de respuestas, un objeto JSON por línea
    .tool = La herramienta con la que se puntúa
    .file = El archivo con los registros. Sin él, la entrada estándar
help-tool = Listar, mostrar, comprobar y empezar herramientas de detección
help-tool-list = Listar las herramientas, y qué se sabe de su precisión
    .format = text o json
help-tool-show = Mostrar una herramienta: sus preguntas, resultados, fuentes y evidencia
    .tool = La herramienta
    .format = text o json
help-tool-check = Comprobar herramientas y listar todos los fallos a la vez
    .what = Ids de herramientas o rutas de archivos. Sin nada, todo lo incorporado
    .format = text, json o sarif
help-tool-new = Empezar una herramienta propia: un archivo comentado que pasa su propia comprobación, con sus palabras en inglés
    .tool = Su id: palabras en minúsculas unidas por guiones
    .folder = La carpeta del paquete. Sin ella, una con el nombre de la herramienta
help-tool-schema = Escribir un esquema JSON, que los editores usan para completar y comprobar un archivo
    .of = De qué: tool, directory, scenario, o sheet para una hoja guardada como JSON
help-locale = Empezar, listar, ver y comprobar paquetes de idioma, y aceptar palabras de un borrador
help-locale-new = Empezar un paquete de idioma: cada mensaje como comentario, con para qué sirve y un lugar para sus palabras
    .language = El idioma, como uk
    .to = La carpeta en la que se crea la carpeta del idioma. Sin ella, una llamada locales
    .from_po = Un archivo PO con palabras para empezar
    .to_po = El archivo PO que se crea en su lugar, con las palabras del paquete si lo hay
help-locale-coverage = Decir cuánto está traducido y qué palabras ha aceptado alguien
    .what = Los paquetes de idioma, como es. Sin nada, todos los que hay
    .format = text o json
help-locale-review = Escribir una hoja en HTML para que hablantes nativos valoren un borrador, en pantalla o en papel
    .language = El borrador, como es
    .blind = Para quien lo traduce de vuelta y no debe ver el inglés
    .all = También las palabras que no llegan a ninguna persona
    .only = Solo los mensajes cuyo nombre empieza así, como limits_
help-locale-accept = Registrar que usted lee los dos idiomas y acepta las palabras de un borrador para la persona
    .language = El borrador, como es
    .by_role = Su trabajo: police, border, labour-inspector, social-worker, health, shelter, helpline o child-specialist
    .stage = Qué se hizo: reviewed (revisado), adjudicated (dos no coincidían y se resolvió) o pretested (leído en voz alta con personas)
    .only = Solo los mensajes cuyo nombre empieza así, como limits_
    .yes = No preguntar al final: alguien ha leído todos los pares
help-locale-list = Listar los paquetes de idioma, y quién responde de sus palabras
    .format = text o json
help-locale-check = Comparar paquetes de idioma con el inglés y listar todos los fallos a la vez
    .what = Los paquetes de idioma, como es. Sin nada, todos los que hay
    .reference = El idioma del que se traducen los demás, para comprobar las carpetas de otro programa
    .format = text, json, sarif o summary
help-locale-preview = Mostrar todas las pantallas de una conversación en un idioma, para quien lo traduce o lo revisa
    .language = El paquete de idioma que se quiere ver, como es. en-XA y ar-XB son inglés con letras extrañas, para ver qué se rompe
    .beside = El idioma de quien atiende: el otro es entonces el de la persona, que lee en la pantalla
    .tool = Solo con este instrumento. Sin él, con todos los que encajan
    .area = Dónde tiene lugar la conversación según la ley, como GB-ENG. Sin ella, sus ajustes, o ningún lugar
    .role = Su trabajo. Sin él, police
    .width = Columnas de la ventana. Sin ellas, 80
    .format = text, o html para un navegador
help-directory = Comprobar directorios de servicios y deberes
help-directory-check = Comprobar directorios y listar todos los fallos a la vez
    .what = Zonas o rutas de archivos. Sin nada, todos los directorios que hay
    .format = text, json o sarif
help-privacy = Decir qué está protegido en este equipo, y qué no
    .format = text o json
help-completions = Escribir en la salida el autocompletado para un intérprete de comandos
    .shell = bash, elvish, fish, powershell o zsh
help-man = Escribir las páginas de manual en una carpeta, encima de las anteriores
    .folder = La carpeta. Se crea si falta
help-jobs =
    Tres maneras de empezar:
      askwell screen        una sesión real
      askwell tool list     qué herramientas hay
      askwell tool check    comprobar una herramienta que usted escribió

## Qué está mal en una línea de comandos. Una frase, sin culpa.
err-cli-unknown-argument = `{ $argument }` no se conoce aquí.
err-cli-unknown-command = No existe el comando `{ $command }`.
err-cli-missing-command = Falta un comando.
err-cli-missing-argument = Falta: { $argument }
err-cli-missing-value = `{ $argument }` necesita un valor.
err-cli-bad-value = `{ $value }` no se puede usar para { $argument }.
err-cli-twice = `{ $argument }` no se puede dar más de una vez, o no junto con lo demás que hay.
err-cli-how-many = `{ $argument }` tiene demasiados valores o muy pocos.
err-cli-not-utf8 = Un argumento no es texto UTF-8.
err-cli-other = No se puede entender la línea de comandos.

## Qué hacer entonces.
rec-cli-possible = Posible: { $possible }.
rec-cli-help = `askwell --help` muestra los comandos y las opciones.

## Qué puede fallar alrededor de un comando.
err-unreadable = No se puede leer { $path }.
rec-unreadable = Compruebe la ruta, y si usted tiene permiso para leer ahí.
err-not-written = No se puede escribir la salida.
rec-not-written = Compruebe el disco, o adónde va la salida.
err-not-written-to = No se puede escribir { $path }.
rec-not-written-to = Compruebe la carpeta, y si usted tiene permiso para escribir ahí.
err-not-read = No se puede leer la entrada.
rec-not-read = Empiece de nuevo en una terminal, o compruebe de dónde viene la entrada.
err-already-there = { $path } ya existe.
rec-already-there = Elija otro id u otra carpeta.
err-no-scoring = La herramienta { $tool } no da puntuación.
rec-no-scoring = Elija otra herramienta. `askwell tool list` muestra cuáles hay.

help-directory-list = Listar las zonas con directorio, y lo que falta en cada una
    .format = text o json
help-directory-show = Mostrar los servicios, deberes y carencias de una zona, para planificar
    .area = La zona, como GB o GB-SCT
    .format = text o json
help-value_number = NÚMERO
help-value_columns = COLUMNAS
help-value_scenario = CASO
help-value_scenario-or-file = CASO|ARCHIVO
help-practice = Practicar con casos inventados, escribirlos y ver hasta qué punto coinciden las valoraciones
help-practice-run = Practicar con un caso y hablar de ello después. Nada en él es real
    .scenario = El caso
    .seed = Qué persona encuentra. El mismo número da la misma persona
    .coach = Comentarios también después de cada elección
    .class = Para una clase ante una pantalla: se detiene en cada decisión
    .area = Dónde tiene lugar según la ley, como GB-ENG. Sin esto, sus ajustes, o ningún lugar
    .private = Una pantalla propia. Lo normal en un terminal
    .plain = Líneas que solo se añaden, sin códigos de control: para lectores de pantalla y tuberías
    .export = Un archivo nuevo para la práctica: sin nombres, una línea de JSON
    .debrief = Un archivo nuevo para la charla de después: texto, o HTML o Markdown si termina así
    .replay = Una práctica guardada, para contarla otra vez
help-practice-list = Mostrar los casos y quién los ha revisado
    .format = text o json
help-practice-show = Mostrar lo que se puede saber de un caso de antemano
    .scenario = El caso
    .format = text o json
help-practice-check = Comprobar casos y sus textos y mostrar todos los fallos a la vez
    .what = Nombres de casos o rutas de archivos. Sin ninguno, todos
    .format = text, json o sarif
help-practice-new = Empezar un caso propio: un archivo comentado que pasa su comprobación, con sus textos en inglés
    .scenario = Su nombre: palabras en minúsculas unidas con guiones
    .folder = La carpeta del paquete. Sin ella, una con el nombre del caso
help-practice-print = Escribir una hoja para practicar hablando, con papel
    .scenario = El caso
    .reader = Para quién: officer, person, observer, trainer, o rater para valorar el caso escrito
    .format = text o html
help-practice-class = Resumir las prácticas de una clase: solo totales, sin nombres ni clasificación
    .folder = Una carpeta de archivos escritos por `practice run --export`, y nada más
    .format = text o html
help-practice-agree = Decir hasta qué punto coinciden quienes valoraron los mismos casos escritos, sin nombres
    .files = Archivos CSV con las columnas rater, vignette, item y rating (yes, no o unclear; vacío: en blanco)
    .format = text o json
