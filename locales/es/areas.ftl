# Draft translated by machine; not yet reviewed by anyone.

### Nombres de países y de sus partes, para elegir el lugar de trabajo. Los ids son códigos ISO 3166.

## Canadá
area_CA = Canadá
area_CA-AB = Alberta
area_CA-BC = Columbia Británica
area_CA-MB = Manitoba
area_CA-NB = Nuevo Brunswick
area_CA-NL = Terranova y Labrador
area_CA-NT = Territorios del Noroeste
area_CA-NS = Nueva Escocia
area_CA-NU = Nunavut
area_CA-ON = Ontario
area_CA-PE = Isla del Príncipe Eduardo
area_CA-QC = Quebec
area_CA-SK = Saskatchewan
area_CA-YT = Yukón

## Reino Unido
area_GB = Reino Unido
area_GB-ENG = Inglaterra
area_GB-NIR = Irlanda del Norte
area_GB-SCT = Escocia
area_GB-WLS = Gales

## Estados Unidos
area_US = Estados Unidos
area_US-AL = Alabama
area_US-AK = Alaska
area_US-AS = Samoa Americana
area_US-AZ = Arizona
area_US-AR = Arkansas
area_US-CA = California
area_US-CO = Colorado
area_US-CT = Connecticut
area_US-DE = Delaware
area_US-DC = Distrito de Columbia
area_US-FL = Florida
area_US-GA = Georgia
area_US-GU = Guam
area_US-HI = Hawái
area_US-ID = Idaho
area_US-IL = Illinois
area_US-IN = Indiana
area_US-IA = Iowa
area_US-KS = Kansas
area_US-KY = Kentucky
area_US-LA = Luisiana
area_US-ME = Maine
area_US-MD = Maryland
area_US-MA = Massachusetts
area_US-MI = Míchigan
area_US-MN = Minnesota
area_US-MS = Misisipi
area_US-MO = Misuri
area_US-MT = Montana
area_US-NE = Nebraska
area_US-NV = Nevada
area_US-NH = Nuevo Hampshire
area_US-NJ = Nueva Jersey
area_US-NM = Nuevo México
area_US-NY = Nueva York
area_US-NC = Carolina del Norte
area_US-ND = Dakota del Norte
area_US-MP = Islas Marianas del Norte
area_US-OH = Ohio
area_US-OK = Oklahoma
area_US-OR = Oregón
area_US-PA = Pensilvania
area_US-PR = Puerto Rico
area_US-RI = Rhode Island
area_US-SC = Carolina del Sur
area_US-SD = Dakota del Sur
area_US-TN = Tennessee
area_US-TX = Texas
area_US-UT = Utah
area_US-VT = Vermont
area_US-VI = Islas Vírgenes de los Estados Unidos
area_US-VA = Virginia
area_US-WA = Washington
area_US-WV = Virginia Occidental
area_US-WI = Wisconsin
area_US-WY = Wyoming

## Países que se eligen enteros
area_AE = Emiratos Árabes Unidos
area_AL = Albania
area_AR = Argentina
area_AT = Austria
area_AU = Australia
area_BE = Bélgica
area_BG = Bulgaria
area_BR = Brasil
area_CH = Suiza
area_CO = Colombia
area_DE = Alemania
area_ES = España
area_FR = Francia
area_GR = Grecia
area_HU = Hungría
area_IE = Irlanda
area_IN = India
area_IT = Italia
area_KE = Kenia
area_MD = Moldavia
area_MX = México
area_NG = Nigeria
area_NL = Países Bajos
area_NP = Nepal
area_PH = Filipinas
area_PL = Polonia
area_PT = Portugal
area_RO = Rumanía
area_RS = Serbia
area_TH = Tailandia
area_TR = Turquía
area_UA = Ucrania
area_VN = Vietnam
area_ZA = Sudáfrica

## Grupos de países, que nadie elige como lugar de trabajo. UN vale para todo el mundo.
area_EU = Unión Europea
area_UN = Internacional
