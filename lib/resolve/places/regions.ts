/**
 * What the packages lack: the names that English news uses for countries, and regions and towns of wars in the
 * spelling of the news. Origin: the
 * Reuters and AP stylebooks for names; ACLED's and the UN's (OCHA) lists of administrative and disputed areas for regions.
 */
export const countryAliases: Record<string, string[]> = {
  US: ['US', 'U.S.', 'USA', 'United States', 'America', 'United States of America'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain', 'United Kingdom'],
  AE: ['UAE', 'U.A.E.'],
  TR: ['Turkey'],
  CZ: ['Czech Republic'],
  CD: ['Congo', 'DRC', 'Democratic Republic of Congo', 'Democratic Republic of the Congo'],
  CG: ['Republic of the Congo', 'Congo-Brazzaville'],
  MM: ['Burma'],
  CI: ['Ivory Coast', "Cote d'Ivoire"],
  PS: ['Palestinian territories', 'occupied Palestinian territories', 'Palestine'],
  CF: ['Central African Republic', 'CAR'],
  BA: ['Bosnia'],
  MK: ['Macedonia'],
  KR: ['South Korea'],
  KP: ['North Korea', 'DPRK'],
  TL: ['East Timor'],
  SZ: ['Swaziland'],
  VA: ['Vatican'],
  CN: ['mainland China'],
}

/** Countries that English news names otherwise than the package does. */
export const newsNames: Record<string, string> = { TR: 'Turkey', CI: 'Ivory Coast' }

/** Adjectives that the packages lack: of countries by ISO code, of regions by their id. */
export const demonymAliases: Record<string, string> = {
  filipino: 'PH',
  philippine: 'PH',
  nepali: 'NP',
  azeri: 'AZ',
  tajik: 'TJ',
  salvadorean: 'SV',
  kashmiri: 'kashmir',
  chechen: 'chechnya',
  tigrayan: 'tigray',
  darfuri: 'darfur',
  ossetian: 'south-ossetia',
  abkhaz: 'abkhazia',
  acehnese: 'aceh',
  saudi: 'SA',
  emirati: 'AE',
  yemeni: 'YE',
  congolese: 'CD',
  bosnian: 'BA',
  afghan: 'AF',
  afghani: 'AF',
  gazan: 'PS',
  libyan: 'LY',
  kiwi: 'NZ',
  argentinian: 'AR',
  spanish: 'ES',
  dutch: 'NL',
  swiss: 'CH',
}

/** Spellings in the packages that English news uses for people or for something else. */
export const notNames = new Set([
  'saudi',
  'man',
  'most',
  'same',
  'of',
  'born',
  'bath',
  'nice',
  'no',
  'as',
  'so',
  'see',
  'boundary',
  'border',
  'frontier',
])

/** name|kind|country|other names;…|lat|lon */
export const regionLines = `Gaza Strip|province|PS|Gaza;Gaza enclave|31.4|34.35
West Bank|province|PS|occupied West Bank|32.0|35.25
East Jerusalem|district|PS|occupied East Jerusalem|31.78|35.24
Golan Heights|province|SY|Golan;occupied Golan Heights|33.0|35.75
Sinai|province|EG|Sinai Peninsula|29.5|33.8
Crimea|province|UA|Crimean peninsula|45.3|34.4
Donbas|province|UA|Donbass|48.3|38.0
Luhansk|province|UA|Lugansk|48.57|39.3
Nagorno-Karabakh|province|AZ|Karabakh;Artsakh|39.9|46.8
South Ossetia|province|GE||42.3|44.0
Abkhazia|province|GE||43.0|41.0
Transnistria|province|MD|Trans-Dniester|46.9|29.6
Chechnya|province|RU||43.3|45.7
Kashmir|province|IN|Jammu and Kashmir|34.1|74.8
Line of Control|province|IN|LoC|34.3|74.0
Darfur|province|SD|Darfur region|13.0|24.0
South Kordofan|province|SD||11.2|29.9
Blue Nile|province|SD||11.3|34.1
Abyei|province|SD||9.6|28.4
Tigray|province|ET||14.0|38.5
Amhara|province|ET||11.5|38.0
Oromia|province|ET||8.5|39.0
Iraqi Kurdistan|province|IQ|Kurdistan Region|36.4|44.4
Anbar|province|IQ|Anbar province|32.6|41.9
Rojava|province|SY||36.9|41.0
Quneitra|province|SY||33.1|35.9
Helmand|province|AF||31.4|64.2
Hodeidah|city|YE|Hudaydah;Al Hudaydah;Hodeida|14.8|42.95
Marib|province|YE|Ma'rib|15.5|45.3
Mindanao|province|PH||7.5|124.5
Aceh|province|ID||4.7|96.7
West Papua|province|ID|Papua|-4.0|138.0
Northern Ireland|province|GB|Ulster|54.6|-6.7
Catalonia|province|ES||41.6|1.6
Basque Country|province|ES|Basque region|43.0|-2.6
Cabinda|province|AO||-5.0|12.4
Casamance|province|SN||12.9|-15.5
North Kivu|province|CD||-0.8|29.0
South Kivu|province|CD||-3.0|28.3
Ituri|province|CD||1.6|29.5
Kosovo|country|XK||42.6|20.9
Rakhine|province|MM|Rakhine state|20.1|93.5
Kachin|province|MM|Kachin state|25.9|97.4
Borno|province|NG|Borno state|11.8|13.1
Puntland|province|SO||8.4|48.5
Somaliland|province|SO||9.6|44.1
Western Sahara|province|EH||24.2|-12.9
Fezzan|province|LY||26.0|14.0
Cyrenaica|province|LY||29.0|22.0
Hama|city|SY|Hamah|35.13|36.75
Raqqa|city|SY|Ar Raqqah|35.95|39.01
Kobani|city|SY|Kobane;Ayn al-Arab|36.89|38.35
Palmyra|city|SY|Tadmur;Tadmor|34.55|38.27
Afrin|city|SY||36.51|36.87
Daraa|city|SY|Deraa;Dara'a|32.62|36.1
Qamishli|city|SY|Al Qamishli|37.05|41.22
Basra|city|IQ|Al Basrah|30.51|47.78
Taiz|city|YE|Ta'izz|13.58|44.02
Saada|city|YE|Sa'dah|16.94|43.76
Misrata|city|LY|Misratah|32.38|15.09
Jenin|city|PS||32.46|35.3
Sderot|city|IL||31.52|34.6
Gaza City|city|PS||31.5|34.47
Kyiv|city|UA|Kiev|50.45|30.52
Avdiivka|city|UA|Avdeyevka|48.14|37.75
Debaltseve|city|UA||48.34|38.41
Zaporizhzhia|city|UA|Zaporizhia|47.84|35.14
Stepanakert|city|AZ|Khankendi|39.82|46.75
Tskhinvali|city|GE||42.23|43.97
Kidal|city|ML||18.44|1.41
Marawi|city|PH||8.0|124.29
Slavonia|province|HR||45.4|17.9
Krajina|province|HR||44.2|15.9
Unity state|province|SS||9.0|29.7
Upper Nile|province|SS|Upper Nile state|9.9|32.7
Jonglei|province|SS||7.2|32.0
Kordofan|province|SD||13.0|29.4
Mekelle|city|ET|Mekele;Mek'ele|13.5|39.47
Afar|province|ET||12.0|41.0
Ogaden|province|ET||7.0|44.0
Maguindanao|province|PH||6.9|124.4
Sulu|province|PH||6.0|121.0
Swat|province|PK|Swat Valley|35.2|72.4
North Waziristan|province|PK|Waziristan|33.0|70.0
South Waziristan|province|PK||32.3|69.8
Kurram|province|PK||33.7|70.3
Balochistan|province|PK|Baluchistan|28.5|66.0
Khyber Pakhtunkhwa|province|PK||34.9|72.3
Kilinochchi|city|LK||9.39|80.4
Shan state|province|MM||22.0|98.0
Karen state|province|MM|Kayin state|16.9|97.8
Chin state|province|MM||22.0|93.5
Nagaland|province|IN||26.1|94.5
Manipur|province|IN||24.8|93.9
Assam|province|IN||26.2|92.9
Chhattisgarh|province|IN||21.3|81.6
Bekaa|province|LB|Bekaa Valley|33.9|36.1
Nahr al-Bared|site|LB||34.51|35.97
Ain al-Hilweh|site|LB|Ein el-Hilweh;Ain el-Hilweh|33.54|35.38
Sinjar|city|IQ||36.32|41.87
Sadr City|district|IQ||33.39|44.46
Gorazde|city|BA||43.67|18.98
Srebrenica|city|BA||44.1|19.3
Dagestan|province|RU||43.0|47.0
Ingushetia|province|RU||43.2|44.8
Bougainville|province|PG||-6.2|155.3
Chiapas|province|MX||16.5|-92.5
Cauca|province|CO||2.4|-76.8
Putumayo|province|CO||0.5|-76.0
Panjshir|province|AF|Panjshir Valley|35.4|69.8
Zamfara|province|NG|Zamfara state|12.2|6.2
Lachin|city|AZ||39.64|46.55
Shusha|city|AZ|Shushi|39.76|46.75
Tavush|province|AM||41.0|45.2
Syunik|province|AM||39.3|46.2
Camp David|site|US||39.65|-77.47
Manhattan|district|US||40.78|-73.97`
