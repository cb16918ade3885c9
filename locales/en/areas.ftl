### Names of countries and of their parts, for the officer's choice of a place of work. The ids are ISO 3166 codes.

## Canada
area_CA = Canada
area_CA-AB = Alberta
area_CA-BC = British Columbia
area_CA-MB = Manitoba
area_CA-NB = New Brunswick
area_CA-NL = Newfoundland and Labrador
area_CA-NT = Northwest Territories
area_CA-NS = Nova Scotia
area_CA-NU = Nunavut
area_CA-ON = Ontario
area_CA-PE = Prince Edward Island
area_CA-QC = Quebec
area_CA-SK = Saskatchewan
area_CA-YT = Yukon

## United Kingdom
area_GB = United Kingdom
area_GB-ENG = England
area_GB-NIR = Northern Ireland
area_GB-SCT = Scotland
area_GB-WLS = Wales

## United States
area_US = United States
area_US-AL = Alabama
area_US-AK = Alaska
area_US-AS = American Samoa
area_US-AZ = Arizona
area_US-AR = Arkansas
area_US-CA = California
area_US-CO = Colorado
area_US-CT = Connecticut
area_US-DE = Delaware
area_US-DC = District of Columbia
area_US-FL = Florida
area_US-GA = Georgia
area_US-GU = Guam
area_US-HI = Hawaii
area_US-ID = Idaho
area_US-IL = Illinois
area_US-IN = Indiana
area_US-IA = Iowa
area_US-KS = Kansas
area_US-KY = Kentucky
area_US-LA = Louisiana
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
area_US-NM = New Mexico
area_US-NY = New York
area_US-NC = North Carolina
area_US-ND = North Dakota
area_US-MP = Northern Mariana Islands
area_US-OH = Ohio
area_US-OK = Oklahoma
area_US-OR = Oregon
area_US-PA = Pennsylvania
area_US-PR = Puerto Rico
area_US-RI = Rhode Island
area_US-SC = South Carolina
area_US-SD = South Dakota
area_US-TN = Tennessee
area_US-TX = Texas
area_US-UT = Utah
area_US-VT = Vermont
area_US-VI = U.S. Virgin Islands
area_US-VA = Virginia
area_US-WA = Washington
area_US-WV = West Virginia
area_US-WI = Wisconsin
area_US-WY = Wyoming

## Countries that are chosen as a whole
area_AT = Austria
area_AU = Australia
area_BE = Belgium
area_BG = Bulgaria
area_CH = Switzerland
area_DE = Germany
area_ES = Spain
area_FR = France
area_GR = Greece
area_HU = Hungary
area_IE = Ireland
area_IT = Italy
area_NL = Netherlands
area_PL = Poland
area_PT = Portugal
area_RO = Romania
area_UA = Ukraine

## Groups of countries, which nobody chooses as a place of work. UN stands for the whole world.
area_EU = European Union
area_UN = International
