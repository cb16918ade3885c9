# Draft translated by machine; not yet reviewed by anyone.

### Noms des pays et de leurs parties, pour choisir le lieu de travail. Les ids sont des codes ISO 3166.

## Canada
area_CA = Canada
area_CA-AB = Alberta
area_CA-BC = Colombie-Britannique
area_CA-MB = Manitoba
area_CA-NB = Nouveau-Brunswick
area_CA-NL = Terre-Neuve-et-Labrador
area_CA-NT = Territoires du Nord-Ouest
area_CA-NS = Nouvelle-Écosse
area_CA-NU = Nunavut
area_CA-ON = Ontario
area_CA-PE = Île-du-Prince-Édouard
area_CA-QC = Québec
area_CA-SK = Saskatchewan
area_CA-YT = Yukon

## Royaume-Uni
area_GB = Royaume-Uni
area_GB-ENG = Angleterre
area_GB-NIR = Irlande du Nord
area_GB-SCT = Écosse
area_GB-WLS = pays de Galles

## États-Unis
area_US = États-Unis
area_US-AL = Alabama
area_US-AK = Alaska
area_US-AS = Samoa américaines
area_US-AZ = Arizona
area_US-AR = Arkansas
area_US-CA = Californie
area_US-CO = Colorado
area_US-CT = Connecticut
area_US-DE = Delaware
area_US-DC = District de Columbia
area_US-FL = Floride
area_US-GA = Géorgie (États-Unis)
area_US-GU = Guam
area_US-HI = Hawaï
area_US-ID = Idaho
area_US-IL = Illinois
area_US-IN = Indiana
area_US-IA = Iowa
area_US-KS = Kansas
area_US-KY = Kentucky
area_US-LA = Louisiane
area_US-ME = Maine
area_US-MD = Maryland
area_US-MA = Massachusetts
area_US-MI = Michigan
area_US-MN = Minnesota
area_US-MS = Mississippi
area_US-MO = Missouri
area_US-MT = Montana
area_US-NE = Nebraska
area_US-NV = Nevada
area_US-NH = New Hampshire
area_US-NJ = New Jersey
area_US-NM = Nouveau-Mexique
area_US-NY = New York (État)
area_US-NC = Caroline du Nord
area_US-ND = Dakota du Nord
area_US-MP = îles Mariannes du Nord
area_US-OH = Ohio
area_US-OK = Oklahoma
area_US-OR = Oregon
area_US-PA = Pennsylvanie
area_US-PR = Porto Rico
area_US-RI = Rhode Island
area_US-SC = Caroline du Sud
area_US-SD = Dakota du Sud
area_US-TN = Tennessee
area_US-TX = Texas
area_US-UT = Utah
area_US-VT = Vermont
area_US-VI = îles Vierges américaines
area_US-VA = Virginie
area_US-WA = Washington (État)
area_US-WV = Virginie-Occidentale
area_US-WI = Wisconsin
area_US-WY = Wyoming

## Pays choisis en entier
area_AE = Émirats arabes unis
area_AL = Albanie
area_AR = Argentine
area_AT = Autriche
area_AU = Australie
area_BE = Belgique
area_BG = Bulgarie
area_BR = Brésil
area_CH = Suisse
area_CO = Colombie
area_DE = Allemagne
area_ES = Espagne
area_FR = France
area_GR = Grèce
area_HU = Hongrie
area_IE = Irlande
area_IN = Inde
area_IT = Italie
area_KE = Kenya
area_MD = Moldavie
area_MX = Mexique
area_NG = Nigeria
area_NL = Pays-Bas
area_NP = Népal
area_PH = Philippines
area_PL = Pologne
area_PT = Portugal
area_RO = Roumanie
area_RS = Serbie
area_TH = Thaïlande
area_TR = Turquie
area_UA = Ukraine
area_VN = Viêt Nam
area_ZA = Afrique du Sud

## Groupes de pays, que personne ne choisit comme lieu de travail. UN est le monde entier.
area_EU = Union européenne
area_UN = International
