# Draft translated by machine; not yet reviewed by anyone.

### El primer uso: cuál es el lugar de trabajo. Nada sobre ninguna persona.

ui-settle = Primero, unos datos sobre su trabajo. Se guardan en este equipo. No se guarda nada sobre ninguna persona.
ui-settle-area = ¿Dónde trabaja?
ui-settle-part = { $country }: ¿en qué parte?
ui-settle-role = ¿Cuál es su trabajo?
ui-settle-setting = ¿Dónde suele encontrarse con las personas?
ui-settle-setting-any = En distintos lugares
ui-settle-standing = ¿Qué es legalmente su institución? Si no lo sabe, pregunte a su servicio de guardia y elija por ahora la última opción.
ui-settle-desk-name = ¿A quién da el relevo? Escriba el nombre de su servicio de guardia.
ui-settle-desk-phone = Su número de teléfono:
ui-settle-leave = O escriba { $key } para salir.
ui-settle-ways = O escriba { $back } para volver atrás, { $key } para salir.
ui-settle-desk-name-again = Escriba un nombre corto, sin saltos de línea.
ui-settle-desk-phone-again = Escriba un número de teléfono con al menos 3 cifras. Entre ellas puede haber espacios y + - ( ) . /
ui-settle-done = Gracias. Puede cambiar esto en { $config } y { $agency }.
ui-settle-not-kept = Sus datos no se pudieron guardar en { $path }. Valen solo para esta sesión.

## Qué puede fallar antes de que empiece una sesión

err-no-area = No hay directorio para { $area }.
rec-no-area = Elija entre: { $known }.
err-settings-no-area = { err-no-area }
rec-settings-no-area = Escriba uno de estos como `area` en { $path }: { $known }.
err-area-too-wide = Los deberes cambian según la parte de { $area }.
rec-area-too-wide = Elija entre: { $known }.
err-settings-area-too-wide = { err-area-too-wide }
rec-settings-area-too-wide = Escriba uno de estos como `area` en { $path }: { $known }.
err-standing-not-here = En { $area } no existe la condición legal “{ $standing }”.
rec-standing-not-here = Escriba como `standing` en { $path } una de estas: { $known }. Si no lo sabe, pregunte a su servicio de guardia.
err-no-role = No existe la función “{ $role }”.
rec-no-role = Elija entre: { $known }.
err-no-tool = No existe la herramienta “{ $tool }”.
rec-no-tool = Elija entre: { $known }.
err-no-limits = No hay límites para leer en voz alta para esta función y este lugar en este idioma.
rec-no-limits = Elija otro idioma con --locale, o pida que los añada a quien mantiene su carpeta de idiomas.
err-no-locale = No hay paquete de idioma { $locale }.
rec-no-locale = Elija entre: { $known }.
err-no-settings = El lugar de trabajo todavía no está configurado, y no hay a quién preguntar.
rec-no-settings = Inicie askwell una vez en una terminal, o escriba { $config } y { $agency }.
err-no-terminal = Aquí no hay una terminal para una pantalla privada.
rec-no-terminal = Inícielo en una terminal, o añada --plain.
err-no-private-screen = En este sistema no hay una pantalla privada.
rec-no-private-screen = Quite --private. Las líneas quedan entonces en la ventana.
err-input-ended = La entrada terminó antes que la conversación.
rec-input-ended = No se conservó nada. Empiece de nuevo cuando pueda escribir.
err-not-protected = Este equipo no protege del todo contra: { $list }.
rec-not-protected = Use otro equipo, o quite --strict para seguir sin eso.
err-not-live = La herramienta “{ $tool }” no es para preguntar a una persona.
rec-not-live = Elija entre: { $known }.
err-added-tool = La herramienta “{ $tool }” no forma parte de este programa.
rec-added-tool = Añada `--added-tools` para usarla con personas. Entonces cada pantalla lo dice.
ui-tool-named = Es posible que su intérprete de comandos recuerde que usted nombró una herramienta.

## Lo que no se pudo lograr, dicho antes de la primera pregunta. Cualquiera puede verlo: aquí nada dice de qué se habla.

ui-not-protected = Este equipo no protege del todo contra: { $list }.
guard_dumps = la lectura de la memoria desde fuera
guard_memory = el paso de la memoria al disco
guard_files = otros archivos
guard_network = la red
guard_children = otros programas

## La carpeta para guardar, nombrada en la configuración. $path es esa carpeta. También esto puede verlo cualquiera.

ui-no-saving-relative = No se puede guardar nada: la carpeta { $path } de su configuración debe empezar en la raíz.
ui-no-saving-missing = No se puede guardar nada: la carpeta { $path } de su configuración no existe.
ui-no-saving-link = No se puede guardar nada: { $path } en su configuración es un enlace. Nombre la carpeta misma.
ui-no-saving-not-ours = No se puede guardar nada: la carpeta { $path } de su configuración pertenece a otra cuenta.
ui-no-saving-open = No se puede guardar nada: otras cuentas pueden escribir en la carpeta { $path } de su configuración.

ui-file-left-out = El archivo { $path } tiene errores y no se usa, salvo para un número de emergencia. `askwell directory check` los muestra.
