# Draft translated by machine; not yet reviewed by anyone.

### Lo que comparten todas las pantallas de una sesión: cómo elegir, qué más se puede hacer y qué conserva la ventana.
### Lo lee el personal al lado de la persona. Con calma y sencillez, como mucho una idea por frase.
### Las primeras pantallas las puede ver cualquiera: ninguna de estas palabras puede decir de qué se habla.
### Nunca culpar, apurar, prometer ni etiquetar.

## Cuánto ha avanzado la conversación.

ui-progress = Pregunta { $this } de { $most } como máximo

## Etiquetas encima de las palabras. Cada una en su propia línea.

ui-say = Diga:
ui-say-pause = Diga una línea, y deje hablar a quien interpreta:
ui-let-read = Gire la pantalla hacia la persona. Ella lee abajo:
ui-for-you = Para usted:
ui-read = Para leer, { $language }:
ui-why = Motivo de esta pregunta:

## Cómo elegir. Delante de las opciones hay números.

ui-choose-one =
    { $last ->
        [1] Escriba 1.
        [2] Escriba 1 o 2.
       *[other] Escriba un número, del 1 al { $last }.
    }
ui-choose-any =
    { $last ->
        [one] Escriba 1, o 0 para ninguno.
       *[other] Escriba los números que correspondan, del 1 al { $last }, separados por espacios. 0 es ninguno.
    }
ui-choose-language = Escriba 1, o el nombre de un idioma.
ui-keys = O escriba: { $list }.
ui-key = { $key }{ "\u00A0" }{ $name }
ui-list-separator = { ", " }
ui-label-end = { ": " }
ui-chosen = Elegido: { $words }

## Cuando lo escrito no está en la lista. Una frase que ayuda; nadie cometió un error.

ui-unclear-one =
    { $last ->
        [one] Todavía no hay nada elegido: escriba 1, o bien { $keys }.
       *[other] Todavía no hay nada elegido: escriba un número, del 1 al { $last }, o bien { $keys }.
    }
ui-unclear-any =
    { $last ->
        [one] Todavía no hay nada elegido: escriba 1, 0 para ninguno, o bien { $keys }.
       *[other] Todavía no hay nada elegido: escriba números, del 1 al { $last }, 0 para ninguno, o bien { $keys }.
    }
ui-unclear-language = Todavía no hay nada elegido: escriba 1, el nombre de un idioma, o bien { $keys }.
ui-language-near = Todavía no hay nada elegido: ¿quizá { $names }?
ui-language-unlisted = El código { $tag } no tiene nombre aquí: escríbalo otra vez si es correcto.

## Qué se puede hacer además de responder. Las mismas palabras en el mismo orden en todas las pantallas.

action_emergency = número de emergencia
action_distress = angustia
action_back = volver atrás
action_pause = pausa
action_stop = terminar la conversación
action_leave = salir ya
action_why = motivo de esta pregunta
action_alone = solo el texto para la persona

## Las letras que lo hacen. Una sola letra cada una, fácil de escribir, todas distintas.
## Las letras e, d, b, p, s, x, w y r funcionan además en todos los idiomas, siempre para las mismas ocho cosas:
## por eso "salir ya" no usa la s, ni "volver atrás" otra letra de esas seis.

key_emergency = e
key_distress = d
key_back = v
key_pause = p
key_stop = t
key_leave = x
key_why = m
key_alone = r

## Se muestra una vez, antes de la primera pantalla del modo simple.

ui-plain-keeps = Esta ventana conserva todo lo que se escribe en ella, también después del final. Es posible que otros programas puedan leerlo más tarde.
ui-plain-leaving =
    Para salir de inmediato, escriba { $key } y Enter: { $rows ->
        [one] una línea vacía quita las palabras de la vista.
       *[other] { $rows } líneas vacías quitan las palabras de la vista.
    } Todavía se pueden ver si se retrocede en la ventana. Lo respondido se pierde entonces, y no queda nada guardado. Puede empezar de nuevo con el mismo comando.

## La pantalla privada: se elige con una tecla, sin Enter.

ui-press-one =
    { $last ->
        [1] Presione 1.
        [2] Presione 1 o 2, o flechas y Enter.
       *[other] Presione del 1 al { $last }, o flechas y Enter.
    }
ui-press-any =
    { $last ->
        [one] Presione 1 y después Enter, o 0 para ninguno.
       *[other] Presione los números que correspondan, del 1 al { $last }, y después Enter. 0 es ninguno.
    }
ui-press-language = Presione 1, o escriba un nombre y Enter.
ui-press-keys = O presione: { $list }.
ui-press-keys-typed = O una letra y Enter: { $list }.
ui-press-unclear = Todavía no hay nada elegido.
ui-ticked = { $words } (marcado)
ui-at = { $words } (presione Enter)
ui-more = Espacio: más ({ $this } de { $most })
ui-leave-more =
    { $more ->
        [one] Presione Esc una vez más para salir.
       *[other] Presione Esc { $more } veces más para salir.
    }
ui-hidden = Un momento. Presione Espacio para seguir.
ui-returned = Un momento. Presione Esc para seguir.
ui-returned-in-lines = Un momento. Presione Enter para seguir.
ui-entry-help = Enter: listo
ui-broken = Algo falló dentro de este programa y por eso se cerró. No se conservó nada.

## Se muestra una vez, encima de la primera pantalla privada. Cualquiera puede leerlo.

ui-private-leaving = Esc oculta esta pantalla. Con Esc tres veces, o con Ctrl-C, se sale de inmediato: lo respondido se pierde entonces, y no queda nada guardado. Puede empezar de nuevo con el mismo comando.
ui-private-recorded = { $program } muestra esta ventana y lleva su propio historial. Este programa no puede borrarlo.

## Se muestra una vez, encima de la primera pantalla de un borrador. Cualquiera puede leerlo.

ui-words-draft = Estas palabras son un borrador que nadie ha revisado. Donde algo suene mal, use las suyas.
