# Draft translated by machine; not yet reviewed by anyone.

### Qué pide la ley en países de Europa: lo lee el personal, nunca la persona. Como directory.ftl.

duty_eu-permit-to-stay = Para quien viene de fuera de la Unión Europea y colabora con las autoridades, la ley de la Unión prevé un tiempo para pensar y un permiso de residencia. Usted no decide sobre eso, y nunca es un premio por hablar: ofrezca un abogado o una abogada de migración.
