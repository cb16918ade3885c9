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
rec-missing-value = Escríbalas después del `=`. Inglés: { $english }
err-obsolete-value = En inglés, `{ $id }` solo tiene atributos, y no tiene palabras propias.
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
rec-value-changed = Los números, los códigos y las direcciones quedan como están. Inglés: { $english }
err-markup-differs = `{ $tag }` no aparece en `{ $id }` tantas veces como en el original.
rec-markup-differs = Use las mismas etiquetas y signos, tantas veces como el original: { $english }
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
