/** A country a line: its name, other names after `|`, its adjectives and peoples after `>`. */
const LINES = `
Afghanistan > Afghan Afghans
Albania > Albanian Albanians
Algeria > Algerian Algerians
Angola > Angolan Angolans
Argentina > Argentine Argentinian Argentines
Armenia > Armenian Armenians
Australia > Australian Australians
Austria > Austrian Austrians
Azerbaijan > Azerbaijani Azeri Azerbaijanis
Bahamas | The Bahamas > Bahamian
Bahrain > Bahraini Bahrainis
Bangladesh > Bangladeshi Bangladeshis
Barbados > Barbadian
Belarus > Belarusian Belarusians
Belgium > Belgian Belgians
Belize > Belizean
Benin > Beninese
Bhutan > Bhutanese
Bolivia > Bolivian Bolivians
Bosnia and Herzegovina | Bosnia > Bosnian Bosnians
Botswana > Botswanan
Brazil > Brazilian Brazilians
Brunei > Bruneian
Bulgaria > Bulgarian Bulgarians
Burkina Faso > Burkinabe
Burundi > Burundian
Cambodia > Cambodian Cambodians
Cameroon > Cameroonian Cameroonians
Canada > Canadian Canadians
Central African Republic >
Chad > Chadian
Chile > Chilean Chileans
China | People's Republic of China > Chinese
Colombia > Colombian Colombians
Congo | Democratic Republic of Congo | Democratic Republic of the Congo | DRC > Congolese
Costa Rica > Rican
Croatia > Croatian Croatians
Cuba > Cuban Cubans
Cyprus > Cypriot Cypriots
Czech Republic | Czechia > Czech Czechs
Denmark > Danish Danes
Djibouti > Djiboutian
Dominican Republic > Dominican Dominicans
Ecuador > Ecuadorian Ecuadorean Ecuadorians
Egypt > Egyptian Egyptians
El Salvador > Salvadoran Salvadorans
Eritrea > Eritrean Eritreans
Estonia > Estonian Estonians
Eswatini > Swazi
Ethiopia > Ethiopian Ethiopians
Fiji > Fijian Fijians
Finland > Finnish Finns
France > French
Gabon > Gabonese
Gambia > Gambian Gambians
Georgia > Georgian Georgians
Germany > German Germans
Ghana > Ghanaian Ghanaians
Greece > Greek Greeks
Guatemala > Guatemalan Guatemalans
Guinea > Guinean Guineans
Guyana > Guyanese
Haiti > Haitian Haitians
Honduras > Honduran Hondurans
Hungary > Hungarian Hungarians
Iceland > Icelandic Icelanders
India > Indian Indians
Indonesia > Indonesian Indonesians
Iran > Iranian Iranians
Iraq > Iraqi Iraqis
Ireland > Irish
Israel > Israeli Israelis
Italy > Italian Italians
Ivory Coast | Côte d'Ivoire > Ivorian Ivorians
Jamaica > Jamaican Jamaicans
Japan > Japanese
Jordan > Jordanian Jordanians
Kazakhstan > Kazakh Kazakhs
Kenya > Kenyan Kenyans
Kosovo > Kosovar Kosovan Kosovars
Kuwait > Kuwaiti Kuwaitis
Kyrgyzstan > Kyrgyz
Laos > Laotian Lao Laotians
Latvia > Latvian Latvians
Lebanon > Lebanese
Lesotho > Basotho
Liberia > Liberian Liberians
Libya > Libyan Libyans
Lithuania > Lithuanian Lithuanians
Luxembourg > Luxembourgish
Madagascar > Malagasy
Malawi > Malawian Malawians
Malaysia > Malaysian Malaysians
Maldives > Maldivian
Mali > Malian Malians
Malta > Maltese
Mauritania > Mauritanian
Mauritius > Mauritian
Mexico > Mexican Mexicans
Moldova > Moldovan Moldovans
Mongolia > Mongolian Mongolians
Montenegro > Montenegrin
Morocco > Moroccan Moroccans
Mozambique > Mozambican Mozambicans
Myanmar | Burma > Burmese
Namibia > Namibian
Nepal > Nepali Nepalese
Netherlands | The Netherlands | Holland > Dutch
New Zealand > Zealander Zealanders
Nicaragua > Nicaraguan Nicaraguans
Niger > Nigerien
Nigeria > Nigerian Nigerians
North Korea | N. Korea > North-Korean
North Macedonia | Macedonia > Macedonian Macedonians
Norway > Norwegian Norwegians
Oman > Omani Omanis
Pakistan > Pakistani Pakistanis
Palestine | Palestinian territories > Palestinian Palestinians
Panama > Panamanian Panamanians
Papua New Guinea >
Paraguay > Paraguayan Paraguayans
Peru > Peruvian Peruvians
Philippines | The Philippines > Philippine Filipino Filipinos
Poland > Polish Poles
Portugal > Portuguese
Qatar > Qatari Qataris
Romania > Romanian Romanians
Russia | Russian Federation > Russian Russians
Rwanda > Rwandan Rwandans
Saudi Arabia > Saudi Saudis
Senegal > Senegalese
Serbia > Serbian Serb Serbs
Seychelles > Seychellois
Sierra Leone > Leonean
Singapore > Singaporean Singaporeans
Slovakia > Slovak Slovaks
Slovenia > Slovenian Slovene
Somalia > Somali Somalis
South Africa > South-African
South Korea | S. Korea > South-Korean
South Sudan > South-Sudanese
Spain > Spanish Spaniards
Sri Lanka > Lankan Lankans
Sudan > Sudanese
Suriname > Surinamese
Sweden > Swedish Swedes
Switzerland > Swiss
Syria > Syrian Syrians
Taiwan > Taiwanese
Tajikistan > Tajik Tajiks
Tanzania > Tanzanian Tanzanians
Thailand > Thai Thais
Togo > Togolese
Tonga > Tongan
Trinidad and Tobago > Trinidadian
Tunisia > Tunisian Tunisians
Turkey | Türkiye > Turkish Turks
Turkmenistan > Turkmen
Uganda > Ugandan Ugandans
Ukraine > Ukrainian Ukrainians
United Arab Emirates | UAE | U.A.E. > Emirati Emiratis
United Kingdom | UK | U.K. | Britain | Great Britain > British Britons
United States | US | U.S. | USA | U.S.A. | America | United States of America > American Americans
Uruguay > Uruguayan Uruguayans
Uzbekistan > Uzbek Uzbeks
Vatican | Vatican City | Holy See >
Venezuela > Venezuelan Venezuelans
Vietnam > Vietnamese
Yemen > Yemeni Yemenis
Zambia > Zambian Zambians
Zimbabwe > Zimbabwean Zimbabweans
England > English
Scotland > Scottish Scots
Wales > Welsh
Northern Ireland >
European Union | EU | E.U. > European Europeans`

const names = new Map<string, string>()
const adjectives = new Map<string, string>([
  ['North Korean', 'North Korea'],
  ['North Koreans', 'North Korea'],
  ['South Korean', 'South Korea'],
  ['South Koreans', 'South Korea'],
  ['South African', 'South Africa'],
  ['South Africans', 'South Africa'],
  ['New Zealand', 'New Zealand'],
  ['Costa Rican', 'Costa Rica'],
  ['Sri Lankan', 'Sri Lanka'],
])
for (const line of LINES.trim().split('\n')) {
  const [all = '', peoples = ''] = line.split('>')
  const spellings = all.split('|').map((name) => name.trim())
  const [name = ''] = spellings
  for (const spelling of spellings) names.set(spelling, name)
  for (const adjective of peoples.trim().split(/\s+/))
    if (adjective !== '') adjectives.set(adjective, name)
}

/** Every name of a country (`US`, `Britain`) to the name by which we know it. */
export const COUNTRIES: ReadonlyMap<string, string> = names

/** Adjectives and peoples (`Mexican`, `Danes`) to the country. */
export const DEMONYMS: ReadonlyMap<string, string> = adjectives
