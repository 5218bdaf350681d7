import type { ZoneName } from '#shared/model/scalars'

/**
 * Well-known cities, states and provinces that give no zone its name, by the zone whose clocks they keep. The
 * assignment is that of `zone1970.tab` of the IANA time zone database, whose comments name the area of each
 * zone. A name in two rows, such as that of a divided state, is found in both.
 */
export const zoneCities: Readonly<Record<ZoneName, string>> = {
  'Africa/Casablanca': 'Rabat, Marrakesh, Tangier',
  'Africa/Johannesburg': 'Cape Town, Durban, Pretoria',
  'Africa/Lagos': 'Abuja, Kano, Port Harcourt',
  'Africa/Nairobi': 'Mombasa',
  'America/Argentina/Buenos_Aires': 'La Plata, Mar del Plata',
  'America/Bogota': 'Medellín, Cali, Cartagena',
  'America/Chicago':
    'Dallas, Houston, Austin, San Antonio, Fort Worth, Minneapolis, Saint Paul, Milwaukee, St. Louis, Kansas City, Nashville, Memphis, New Orleans, Oklahoma City, Omaha, Texas, Illinois, Minnesota, Wisconsin, Missouri, Iowa, Oklahoma, Louisiana, Arkansas, Alabama, Mississippi',
  'America/Denver':
    'Salt Lake City, Boulder, Colorado Springs, Albuquerque, Colorado, Utah, New Mexico, Montana, Wyoming',
  'America/Edmonton': 'Calgary, Alberta, Red Deer, Lethbridge',
  'America/Halifax': 'Nova Scotia, Charlottetown, Prince Edward Island',
  'America/Lima': 'Arequipa',
  'America/Los_Angeles':
    'San Francisco, Seattle, San Diego, San José, Portland, Las Vegas, Sacramento, Oakland, Palo Alto, Mountain View, Cupertino, Santa Clara, Sunnyvale, Redmond, Bay Area, Silicon Valley, California, Washington State, Oregon, Nevada',
  'America/Mexico_City': 'Guadalajara, Puebla, Querétaro, León',
  'America/New_York':
    'Boston, Philadelphia, Washington DC, Atlanta, Miami, Orlando, Tampa, Charlotte, Raleigh, Durham, Pittsburgh, Cleveland, Columbus, Cincinnati, Baltimore, Buffalo, Brooklyn, Manhattan, Newark, Jersey City, Hartford, Providence, Richmond, Jacksonville, Massachusetts, Pennsylvania, Florida, Georgia (US), North Carolina, South Carolina, Virginia, Maryland, New Jersey, Connecticut, Ohio',
  'America/Phoenix': 'Tucson, Scottsdale, Arizona',
  'America/Regina': 'Saskatoon, Saskatchewan',
  'America/Sao_Paulo': 'Rio de Janeiro, Brasília, Belo Horizonte, Curitiba, Porto Alegre, Florianópolis',
  'America/St_Johns': 'Newfoundland',
  'America/Toronto': 'Ottawa, Montréal, Québec, Hamilton, Waterloo, Kitchener, Mississauga, Ontario',
  'America/Vancouver': 'Victoria (BC), British Columbia, Surrey, Burnaby, Kelowna',
  'America/Winnipeg': 'Manitoba',
  'Asia/Dubai': 'Abu Dhabi, Sharjah',
  'Asia/Ho_Chi_Minh': 'Saigon, Hanoi, Da Nang',
  'Asia/Jakarta': 'Bandung, Surabaya',
  'Asia/Jerusalem': 'Tel Aviv, Haifa',
  'Asia/Karachi': 'Lahore, Islamabad, Rawalpindi',
  'Asia/Kolkata':
    'Mumbai, Bombay, Delhi, New Delhi, Bengaluru, Bangalore, Hyderabad, Chennai, Madras, Pune, Gurgaon, Gurugram, Noida, Ahmedabad, Jaipur, Kochi, Chandigarh',
  'Asia/Manila': 'Makati, Cebu, Quezon City, Davao',
  'Asia/Riyadh': 'Jeddah, Mecca, Dammam',
  'Asia/Seoul': 'Busan, Incheon, Daejeon, Pangyo',
  'Asia/Shanghai': 'Beijing, Shenzhen, Guangzhou, Hangzhou, Chengdu, Nanjing, Suzhou, Wuhan',
  'Asia/Taipei': 'Hsinchu, Taichung, Kaohsiung',
  'Asia/Tokyo': 'Osaka, Kyoto, Yokohama, Nagoya, Fukuoka, Sapporo',
  'Australia/Brisbane': 'Gold Coast, Queensland',
  'Australia/Sydney': 'Canberra, Newcastle (Australia), Wollongong, New South Wales',
  'Europe/Amsterdam': 'Rotterdam, The Hague, Den Haag, Utrecht, Eindhoven',
  'Europe/Athens': 'Thessaloniki',
  'Europe/Berlin':
    'Munich, München, Hamburg, Frankfurt, Cologne, Köln, Stuttgart, Düsseldorf, Leipzig, Dresden, Nuremberg, Hanover, Bremen, Karlsruhe, Dortmund, Essen, Bonn',
  'Europe/Brussels': 'Antwerp, Ghent, Liège, Leuven',
  'Europe/Bucharest': 'Cluj, Timișoara, Iași',
  'Europe/Copenhagen': 'Aarhus, Odense',
  'Europe/Dublin': 'Cork, Galway, Limerick',
  'Europe/Helsinki': 'Espoo, Tampere, Turku',
  'Europe/Istanbul': 'Ankara, İzmir',
  'Europe/Kyiv': 'Lviv, Kharkiv, Odesa, Dnipro',
  'Europe/Lisbon': 'Porto, Braga, Coimbra',
  'Europe/London':
    'Manchester, Birmingham, Edinburgh, Glasgow, Bristol, Leeds, Liverpool, Cambridge, Oxford, Cardiff, Belfast, Sheffield, Newcastle, Nottingham, Reading, Brighton, Aberdeen, England, Scotland, Wales, Northern Ireland',
  'Europe/Madrid': 'Barcelona, Valencia, Seville, Sevilla, Bilbao, Málaga, Zaragoza',
  'Europe/Moscow': 'Saint Petersburg',
  'Europe/Oslo': 'Bergen, Trondheim, Stavanger',
  'Europe/Paris':
    'Lyon, Marseille, Toulouse, Nice, Bordeaux, Lille, Nantes, Strasbourg, Grenoble, Montpellier',
  'Europe/Prague': 'Brno, Ostrava',
  'Europe/Rome': 'Milan, Milano, Turin, Torino, Naples, Bologna, Florence, Venice, Genoa',
  'Europe/Stockholm': 'Gothenburg, Göteborg, Malmö, Uppsala, Lund',
  'Europe/Vienna': 'Graz, Linz, Salzburg, Innsbruck',
  'Europe/Warsaw': 'Kraków, Cracow, Wrocław, Gdańsk, Poznań, Łódź, Katowice',
  'Europe/Zurich': 'Geneva, Genève, Basel, Bern, Lausanne, Lucerne, Zug, Winterthur, Lugano',
  'Pacific/Auckland': 'Wellington, Christchurch, Hamilton (New Zealand)',
}
