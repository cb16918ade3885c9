# Draft translated by machine; not yet reviewed by anyone.

### `askwell privacy`: qué está protegido en este equipo y qué no. Para el personal, y para quienes cuidan de sus equipos.
### No se promete nada que no se haya medido. Nunca decir que algo se borra para siempre.

privacy-title = Qué protege una conversación en este equipo
privacy-lead = Medido en este momento, al encerrar este programa como lo hace una sesión.

privacy-head-measured = Medido aquí
privacy-guard = Contra { $guard }: { $reached }
reached_full = por completo
reached_partial = en parte
reached_none = nada

privacy-head-around = Visto alrededor del programa
privacy-seen-swap_yes = Este equipo escribe memoria en un disco cuando le falta (swap). Las respuestas quedan fuera de ahí si la línea de arriba lo dice; lo que está en la pantalla, no.
privacy-seen-swap_no = Este equipo no tiene swap.
privacy-seen-swap_unknown = Desde aquí no se puede ver si este equipo tiene swap.
privacy-seen-hibernation_yes = Este equipo puede hibernar. Eso escribe en el disco todo lo que hay en la memoria, también las respuestas. No deje que se suspenda durante una conversación.
privacy-seen-hibernation_no = Este equipo no hiberna.
privacy-seen-hibernation_unknown = Desde aquí no se puede ver si este equipo hiberna.
privacy-seen-remote_yes = La ventana está en otro equipo. Desde aquí no se puede ver qué conserva ese otro.
privacy-seen-remote_unknown = La ventana parece estar en este equipo.

privacy-head-does = Contra qué protege este programa
privacy-does_names = No tiene lugar para un nombre, una fecha, una edad exacta ni un texto libre sobre una persona.
privacy-does_files = Una sesión no escribe ningún archivo, salvo que usted guarde la hoja.
privacy-does_answers = Las respuestas son códigos pequeños en la memoria. Se sobrescriben cuando se pone fin a la conversación, cuando termina el programa y antes de que se muestre la hoja.
privacy-does_answers-of-a-talk = Las respuestas son códigos pequeños en la memoria. Se sobrescriben cuando se pone fin a la conversación o esta termina, y antes de que se muestre la hoja.
privacy-does_leaving = Cada salida limpia la pantalla privada antes que nada, y después no se dice nada.
privacy-does_network = Nunca usa una red, no lleva registro, historial ni estadísticas, y no inicia ningún otro programa.

privacy-head-not = Contra qué no protege
privacy-not_memory = Solo las respuestas quedan fuera de swap. Las palabras de la pantalla son memoria común.
privacy-not_hibernation = La hibernación, y una copia de una máquina virtual entera, contienen todo lo que estaba en la memoria.
privacy-not_window = Las terminales, los registros de terminal, los lectores de pantalla y las grabadoras pueden conservar lo que mostraron. tmux y screen lo hacen.
privacy-not_plain = En el modo simple, las líneas quedan en la ventana hasta que se cierra. Algunas terminales las escriben en un disco.
privacy-not_shell = Un intérprete de comandos puede recordar la línea de comandos, y una ventana puede mostrarla en su título. Ahí no se puede poner nada sobre una persona.
privacy-not_saved = Una hoja guardada es un archivo común. Borrarla no la quita con certeza del disco, y puede haber copias.
privacy-not_camera = Una cámara, alguien que lee al mismo tiempo, una pantalla compartida.
privacy-not_malware = Programas maliciosos, un teclado que graba, una copia alterada de este programa.
privacy-not_administrator = Quien administra este equipo puede leer su memoria mientras está en marcha.
privacy-not_ending = En este sistema, Ctrl-C, cerrar la ventana o un fallo terminan el programa al instante. Su memoria no se sobrescribe antes, y las líneas quedan en la ventana.
privacy-not_folder = En este sistema, el programa no comprueba quién más puede leer o cambiar los archivos de una carpeta.

privacy-head-taken = Qué encuentra alguien que se lleva este equipo
privacy-taken_running = Durante una conversación: lo que está en la pantalla y, en la memoria, las respuestas dadas hasta ese momento.
privacy-taken_paused = Durante una pausa: una pantalla vacía. En la memoria, las respuestas dadas hasta ese momento.
privacy-taken_ended = Justo después del final: ninguna respuesta. La configuración de su lugar de trabajo, y lo que hayan conservado la ventana, el intérprete de comandos o una grabadora.
privacy-taken_later = Un mes después: la configuración de su lugar de trabajo, y las hojas que usted guardó.
