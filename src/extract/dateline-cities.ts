/**
 * Cities that stand alone in datelines, in lower case: those that news styles name without a state or country, and the
 * large cities that papers of South and East Asia, Africa and Europe open with.
 */
export const DATELINE_CITIES: ReadonlySet<string> = new Set(
  `abu dhabi|abuja|accra|addis ababa|ahmedabad|algiers|amman|amsterdam|ankara|athens|atlanta|auckland|baghdad|baku|baltimore
|bangalore|bangkok|barcelona|beijing|beirut|belfast|belgrade|bengaluru|berlin|berne|bhopal|bogota|bogotá|bonn|boston|brasilia
|brasília|bratislava|brisbane|brussels|bucharest|budapest|buenos aires|cairo|calgary|cambridge|canberra|cape town|caracas
|chandigarh|chennai|chicago|cincinnati|cleveland|cologne|colombo|copenhagen|dakar|dallas|damascus|dar es salaam|denver|detroit
|dhaka|doha|dubai|dublin|durban|düsseldorf|edinburgh|frankfurt|gaza|gaza city|geneva|glasgow|guadalajara|guatemala city|guwahati
|hamburg|hanoi|harare|havana|helsinki|ho chi minh city|hong kong|honolulu|houston|hyderabad|indianapolis|islamabad|istanbul
|jaipur|jakarta|jerusalem|johannesburg|kabul|kampala|karachi|kathmandu|khartoum|kigali|kinshasa|kochi|kolkata|kuala lumpur
|kuwait city|kyiv|kiev|lagos|lahore|las vegas|lima|lisbon|london|los angeles|lucknow|lusaka|luxembourg|lyon|macau|madrid|manchester
|manila|marseille|melbourne|mexico city|miami|milan|milwaukee|minneapolis|minsk|mogadishu|monaco|montevideo|montreal|moscow|mumbai
|munich|muscat|nagpur|nairobi|naples|new delhi|delhi|new orleans|new york|nicosia|oklahoma city|oslo|ottawa|oxford|panama city|paris
|patna|perth|peshawar|philadelphia|phnom penh|phoenix|pittsburgh|prague|pretoria|pune|pyongyang|quebec city|quetta|quito|ramallah
|ranchi|rawalpindi|reykjavik|riga|rio de janeiro|riyadh|rome|saint petersburg|salt lake city|san antonio|san diego|san francisco
|san juan|san salvador|sanaa|santiago|sao paulo|são paulo|sarajevo|seattle|seoul|shanghai|shimla|singapore|skopje|sofia|srinagar
|st. louis|st. petersburg|stockholm|strasbourg|stuttgart|sydney|taipei|tallinn|tashkent|tbilisi|tehran|tel aviv|the hague
|thiruvananthapuram|tokyo|toronto|tripoli|tunis|ulaanbaatar|united nations|vancouver|vatican city|venice|vienna|vientiane|vilnius
|warsaw|washington|wellington|windhoek|yangon|yerevan|zagreb|zurich|zürich`
    .split('|')
    .map((city) => city.trim()),
)
