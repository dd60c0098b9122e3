/**
 * Cities that the news names without their state or country: those that stand alone in datelines by the rule of news
 * styles, and the large cities that papers of South and East Asia, Africa and Europe open with.
 */
const CITIES: readonly string[] = (
  'Abu Dhabi,Abuja,Accra,Addis Ababa,Ahmedabad,Algiers,Amman,Amsterdam,Ankara,Athens,Atlanta,Auckland,Baghdad,Baku,' +
  'Baltimore,Bangalore,Bangkok,Barcelona,Beijing,Beirut,Belfast,Belgrade,Bengaluru,Berlin,Berne,Bhopal,Bogota,Bogotá,' +
  'Bonn,Boston,Brasilia,Brasília,Bratislava,Brisbane,Brussels,Bucharest,Budapest,Buenos Aires,Cairo,Calgary,Cambridge,' +
  'Canberra,Cape Town,Caracas,Chandigarh,Chennai,Chicago,Cincinnati,Cleveland,Cologne,Colombo,Copenhagen,Dakar,Dallas,' +
  'Damascus,Dar es Salaam,Denver,Detroit,Dhaka,Doha,Dubai,Dublin,Durban,Düsseldorf,Edinburgh,Frankfurt,Gaza,Gaza City,' +
  'Geneva,Glasgow,Guadalajara,Guatemala City,Guwahati,Hamburg,Hanoi,Harare,Havana,Helsinki,Ho Chi Minh City,Hong Kong,' +
  'Honolulu,Houston,Hyderabad,Indianapolis,Islamabad,Istanbul,Jaipur,Jakarta,Jerusalem,Johannesburg,Kabul,Kampala,' +
  'Karachi,Kathmandu,Khartoum,Kigali,Kinshasa,Kochi,Kolkata,Kuala Lumpur,Kuwait City,Kyiv,Kiev,Lagos,Lahore,Las Vegas,' +
  'Lima,Lisbon,London,Los Angeles,Lucknow,Lusaka,Lyon,Macau,Madrid,Manchester,Manila,Marseille,Melbourne,Mexico City,' +
  'Miami,Milan,Milwaukee,Minneapolis,Minsk,Mogadishu,Montevideo,Montreal,Moscow,Mumbai,Munich,Muscat,Nagpur,Nairobi,' +
  'Naples,New Delhi,Delhi,New Orleans,New York,Nicosia,Oklahoma City,Oslo,Ottawa,Oxford,Panama City,Paris,Patna,Perth,' +
  'Peshawar,Philadelphia,Phnom Penh,Phoenix,Pittsburgh,Prague,Pretoria,Pune,Pyongyang,Quebec City,Quetta,Quito,Ramallah,' +
  'Ranchi,Rawalpindi,Reykjavik,Riga,Rio de Janeiro,Riyadh,Rome,Saint Petersburg,Salt Lake City,San Antonio,San Diego,' +
  'San Francisco,San Juan,San Salvador,Sanaa,Santiago,Sao Paulo,São Paulo,Sarajevo,Seattle,Seoul,Shanghai,Shimla,Skopje,' +
  'Sofia,Srinagar,St. Louis,St. Petersburg,Stockholm,Strasbourg,Stuttgart,Sydney,Taipei,Tallinn,Tashkent,Tbilisi,Tehran,' +
  'Tel Aviv,The Hague,Thiruvananthapuram,Tokyo,Toronto,Tripoli,Tunis,Ulaanbaatar,Vancouver,Venice,Vienna,Vientiane,' +
  'Vilnius,Warsaw,Washington,Wellington,Windhoek,Yangon,Yerevan,Zagreb,Zurich,Zürich'
).split(',')

/** Names of other places that are no country: states, also as wires shorten them, provinces, seas, and smaller or ambiguous cities. */
const OTHER_PLACES: readonly string[] = (
  'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,' +
  'Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,' +
  'Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,' +
  'South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Puerto Rico,Guam,' +
  'Ontario,Quebec,Alberta,British Columbia,Manitoba,Nova Scotia,New South Wales,Queensland,Tasmania,Bavaria,Catalonia,' +
  'Crimea,Chechnya,Kashmir,Punjab,Kerala,Tibet,Xinjiang,Siberia,Darfur,Gaza Strip,West Bank,Golan Heights,Sinai,Donbas,' +
  'Donetsk,Luhansk,Kurdistan,Greenland,Europe,Asia,Africa,Antarctica,North America,South America,Latin America,' +
  'Central America,Middle East,Southeast Asia,Eastern Europe,Balkans,Caribbean,New York City,Brooklyn,Manhattan,' +
  'Silicon Valley,Charlotte,Austin,Memphis,Nashville,Orlando,Tampa,Sacramento,Portland,Omaha,Tulsa,Tucson,Albuquerque,' +
  'Anchorage,Raleigh,Oakland,Newark,San Jose,Fort Worth,El Paso,Kansas City,St. Paul,Louisville,Jacksonville,Boise,' +
  'Prince George,Prince Rupert,Prince Albert,Prince Edward Island,King George,St. John,Baton Rouge,Santa Fe,Liverpool,' +
  'Birmingham,Cardiff,Nice,Bern,Rotterdam,Hague,Luxembourg City,Krakow,Gdansk,Kharkiv,Odesa,Odessa,Mariupol,Chisinau,' +
  'Pristina,Tirana,Mosul,Basra,Aleppo,Homs,Idlib,Haifa,Alexandria,Benghazi,Casablanca,Rabat,Mombasa,Goma,Luanda,Bamako,' +
  'Maputo,Jeddah,Mecca,Medina,Manama,Aden,Kandahar,Herat,Naypyidaw,Guangzhou,Shenzhen,Wuhan,Chongqing,Osaka,Kyoto,' +
  'Hiroshima,Fukushima,Adelaide,Christchurch,Port-au-Prince,Kingston,Atlantic,Pacific,Mediterranean,Black Sea,Red Sea,' +
  'Baltic Sea,South China Sea,Persian Gulf,Gulf of Mexico,Arctic,Himalayas,Ala.,Ariz.,Ark.,Calif.,Colo.,Conn.,Del.,Fla.,' +
  'Ga.,Ill.,Ind.,Kan.,Ky.,La.,Md.,Mass.,Mich.,Minn.,Miss.,Mo.,Mont.,Neb.,Nev.,N.H.,N.J.,N.M.,N.Y.,N.C.,N.D.,Okla.,Ore.,' +
  'Pa.,R.I.,S.C.,S.D.,Tenn.,Vt.,Va.,Wash.,W.Va.,Wis.,Wyo.,Ont.,Que.,Alta.'
).split(',')

/** Names of places that are no country. */
export const PLACES: ReadonlySet<string> = new Set([...CITIES, ...OTHER_PLACES])

/** What stands alone in a dateline, in lower case: cities, city states, and a body with ground of its own. */
export const DATELINE_PLACES: ReadonlySet<string> = new Set(
  [...CITIES, 'Luxembourg', 'Monaco', 'Singapore', 'Vatican City', 'United Nations'].map((place) =>
    place.toLowerCase(),
  ),
)

/** Words that, at the end of a capitalised name, make it a thing's: no person, body or place. */
export const THING_WORDS: ReadonlySet<string> = new Set(
  (
    'Act Bill Law Code Rule License Licence Award Awards Prize Medal Cup Trophy Games Day Week Festival Accord Agreement ' +
    'Treaty Deal Plan Program Programme Fuels Foods Show Open Series Tour War Crisis Hall Tower Building Stadium Theatre ' +
    'Theater Hotel Cathedral Temple Mosque Palace Constitution Amendment Report Doctrine Virus Hurricane Storm One Two'
  ).split(' '),
)

/** Words that, in a capitalised name, make it a place's ("Roe Street", "Lake Doe"). */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  (
    'Street Avenue Road Boulevard Drive Lane Highway Square Plaza Park Bridge Airport Station Harbor Harbour Port Beach Bay ' +
    'Island Islands River Lake Sea Ocean Gulf Valley Canyon Creek Falls Forest Desert Mountain Mountains Mount County City ' +
    'Province District Township Village Peninsula Strait Canal Border Coast Region Territory Territories North South East West ' +
    'Dam Reservoir Heights Hills Cove Inlet Basin Plateau Springs Glacier Volcano Mall'
  ).split(/\s+/),
)

/** Common nouns for a place ("the **town** of Roe"). Lower case. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'town city village suburb hamlet district province region county state island islands peninsula capital port valley ' +
    'neighborhood neighbourhood municipality borough parish settlement territory coast river lake area resort community'
  ).split(/\s+/),
)
