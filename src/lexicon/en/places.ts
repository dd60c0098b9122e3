/** Names of places that are no country: states, also as wires shorten them, provinces, seas, and cities that the news names
 * without their country. */
export const PLACES: ReadonlySet<string> = new Set(
  (
    'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,' +
    'Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,' +
    'Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,' +
    'Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,' +
    'Puerto Rico,Guam,Ontario,Quebec,Alberta,British Columbia,Manitoba,Nova Scotia,New South Wales,Queensland,Tasmania,' +
    'Bavaria,Catalonia,Crimea,Chechnya,Kashmir,Punjab,Kerala,Tibet,Xinjiang,Siberia,Darfur,Gaza,Gaza Strip,West Bank,' +
    'Golan Heights,Sinai,Donbas,Donetsk,Luhansk,Kurdistan,Hong Kong,Macau,Greenland,Europe,Asia,Africa,Antarctica,' +
    'North America,South America,Latin America,Central America,Middle East,Southeast Asia,Eastern Europe,Balkans,Caribbean,' +
    'Washington,Los Angeles,Chicago,Houston,Philadelphia,San Francisco,Boston,Seattle,Miami,Atlanta,Dallas,Denver,Detroit,' +
    'Phoenix,Baltimore,Las Vegas,New Orleans,New York City,Brooklyn,Manhattan,Silicon Valley,' +
    'Charlotte,Austin,Cleveland,Cincinnati,Milwaukee,Minneapolis,Memphis,Nashville,Orlando,Tampa,Pittsburgh,Sacramento,Portland,' +
    'Omaha,Tulsa,Tucson,Albuquerque,Anchorage,Honolulu,Raleigh,Oakland,Newark,San Antonio,San Jose,Fort Worth,El Paso,' +
    'Kansas City,Salt Lake City,St. Louis,St. Paul,Oklahoma City,Indianapolis,Louisville,Jacksonville,Boise,Toronto,Montreal,Vancouver,' +
    'Prince George,Prince Rupert,Prince Albert,Prince Edward Island,King George,St. John,Baton Rouge,Santa Fe,San Diego,' +
    'Ottawa,Mexico City,Havana,Bogota,Bogotá,Caracas,Lima,Quito,Santiago,Buenos Aires,Brasilia,Brasília,Sao Paulo,São Paulo,' +
    'Rio de Janeiro,Montevideo,London,Manchester,Liverpool,Birmingham,Glasgow,Edinburgh,Belfast,Cardiff,Dublin,Paris,Lyon,' +
    'Marseille,Nice,Berlin,Munich,Hamburg,Frankfurt,Cologne,Vienna,Zurich,Geneva,Bern,Brussels,Amsterdam,Rotterdam,The Hague,' +
    'Hague,Luxembourg City,Madrid,Barcelona,Lisbon,Rome,Milan,Naples,Venice,Athens,Istanbul,Ankara,Sofia,Bucharest,Budapest,' +
    'Prague,Bratislava,Warsaw,Krakow,Gdansk,Vilnius,Riga,Tallinn,Helsinki,Stockholm,Oslo,Copenhagen,Reykjavik,Moscow,' +
    'St. Petersburg,Kyiv,Kiev,Kharkiv,Odesa,Odessa,Mariupol,Minsk,Chisinau,Belgrade,Zagreb,Sarajevo,Pristina,Skopje,Tirana,' +
    'Tbilisi,Yerevan,Baku,Tehran,Baghdad,Mosul,Basra,Damascus,Aleppo,Homs,Idlib,Beirut,Amman,Jerusalem,Tel Aviv,Haifa,' +
    'Ramallah,Cairo,Alexandria,Tripoli,Benghazi,Tunis,Algiers,Casablanca,Rabat,Khartoum,Addis Ababa,Nairobi,Mombasa,Kampala,' +
    'Kigali,Kinshasa,Goma,Luanda,Lagos,Abuja,Accra,Dakar,Bamako,Johannesburg,Pretoria,Cape Town,Durban,Harare,Lusaka,Maputo,' +
    'Mogadishu,Riyadh,Jeddah,Mecca,Medina,Doha,Dubai,Abu Dhabi,Kuwait City,Muscat,Manama,Sanaa,Aden,Kabul,Kandahar,Herat,' +
    'Islamabad,Karachi,Lahore,Peshawar,New Delhi,Delhi,Mumbai,Kolkata,Chennai,Bangalore,Hyderabad,Dhaka,Kathmandu,Colombo,' +
    'Yangon,Naypyidaw,Bangkok,Phnom Penh,Vientiane,Hanoi,Ho Chi Minh City,Kuala Lumpur,Jakarta,Manila,Beijing,Shanghai,' +
    'Guangzhou,Shenzhen,Wuhan,Chongqing,Taipei,Seoul,Pyongyang,Tokyo,Osaka,Kyoto,Hiroshima,Fukushima,Ulaanbaatar,Canberra,' +
    'Sydney,Melbourne,Brisbane,Perth,Adelaide,Auckland,Wellington,Christchurch,Port-au-Prince,San Juan,Kingston,' +
    'Atlantic,Pacific,Mediterranean,Black Sea,Red Sea,Baltic Sea,South China Sea,Persian Gulf,Gulf of Mexico,Arctic,Himalayas,' +
    'Ala.,Ariz.,Ark.,Calif.,Colo.,Conn.,Del.,Fla.,Ga.,Ill.,Ind.,Kan.,Ky.,La.,Md.,Mass.,Mich.,Minn.,Miss.,Mo.,Mont.,Neb.,' +
    'Nev.,N.H.,N.J.,N.M.,N.Y.,N.C.,N.D.,Okla.,Ore.,Pa.,R.I.,S.C.,S.D.,Tenn.,Vt.,Va.,Wash.,W.Va.,Wis.,Wyo.,Ont.,Que.,Alta.'
  ).split(','),
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
