### What the law asks in countries of Europe: read by the officer, never by the person. As directory.ftl.

# European Union except Denmark and Ireland: Directive 2004/81/EC. How long and under what conditions is for the law of
# the country; a lawyer decides with the person.
duty_eu-permit-to-stay = For someone from outside the European Union who works with the authorities, its law knows a time to think and a permit to stay. You do not decide about it, and it is never a reward for talking: offer an immigration lawyer.
