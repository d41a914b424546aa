/**
 * Names of places, folded, `_` for a space. Each line begins with the code of what its names belong to.
 */

/** Well-known cities by country: where companies say they are. After `~`: as often a name, a word or another town. */
export const CITIES = `US new_york nyc san_francisco ~sf bay_area silicon_valley los_angeles chicago houston dallas austin boston seattle atlanta denver miami philadelphia phoenix san_diego san_jose ~portland washington_dc washington_d.c minneapolis detroit ~charlotte nashville las_vegas oakland brooklyn manhattan burlington
CA toronto montreal vancouver calgary ottawa waterloo
GB london ~manchester edinburgh glasgow bristol ~birmingham leeds liverpool belfast aberdeen
IE dublin
DE berlin munchen munich hamburg frankfurt frankfurt_am_main koln cologne dusseldorf stuttgart leipzig dresden hannover bremen ~essen dortmund mannheim
AT wien vienna
CH zurich geneve geneva genf bern ~zug
FR paris lyon marseille ~nice bordeaux
NL amsterdam rotterdam utrecht eindhoven the_hague den_haag
BE brussels brussel bruxelles antwerp antwerpen
LU luxembourg_city
ES madrid barcelona valencia
PT lisbon lisboa ~porto
IT milan milano ~rome roma turin torino bologna ~naples napoli florence firenze venice
PL warsaw warszawa krakow cracow
CZ prague praha brno
SK bratislava
HU budapest
RO bucharest bucuresti ~cluj
BG sofia
GR ~athens thessaloniki
HR zagreb
SI ljubljana
RS belgrade
UA kyiv kiev lviv
EE tallinn
LV riga
LT vilnius kaunas
SE stockholm goteborg gothenburg malmo
NO oslo bergen
DK copenhagen kobenhavn aarhus
FI helsinki
IS reykjavik
IN bangalore bengaluru mumbai delhi new_delhi gurgaon hyderabad chennai pune
PK karachi lahore islamabad
BD dhaka
LK colombo
CN beijing shanghai shenzhen guangzhou
HK kowloon
TW taipei
JP tokyo osaka kyoto yokohama nagoya fukuoka sapporo kobe 東京 東京都 大阪 大阪府 京都 横浜 名古屋 福岡 福岡県 札幌 神戸 北海道 福島県
KR seoul busan
SG singapore_city
MY kuala_lumpur
ID jakarta ~bali
TH bangkok
VN ho_chi_minh_city hanoi saigon
PH manila
AU sydney melbourne brisbane perth ~nsw
NZ auckland ~wellington
AE dubai abu_dhabi
SA riyadh
QA doha
IL tel_aviv jerusalem
TR istanbul ankara
EG cairo
MA casablanca
TN tunis
NG lagos
KE nairobi
GH accra
ZA johannesburg cape_town
BR sao_paulo rio_de_janeiro
MX mexico_city ciudad_de_mexico cdmx
AR buenos_aires
CL santiago santiago_de_chile valparaiso
CO bogota
PE ~lima
UY montevideo
RU moscow saint_petersburg
BY minsk
CY nicosia
MT valletta`;

export const US_STATES = `AL alabama
AK alaska
AZ arizona
AR arkansas
CA california
CO colorado
CT connecticut
DE delaware
FL florida
GA
HI hawaii
ID idaho
IL illinois
IN indiana
IA iowa
KS kansas
KY kentucky
LA louisiana
ME maine
MD maryland
MA massachusetts
MI michigan
MN minnesota
MS mississippi
MO missouri
MT montana
NE nebraska
NV nevada
NH new_hampshire
NJ new_jersey
NM new_mexico
NY new_york
NC north_carolina
ND north_dakota
OH ohio
OK oklahoma
OR oregon
PA pennsylvania
RI rhode_island
SC south_carolina
SD south_dakota
TN tennessee
TX texas
UT utah
VT vermont
VA virginia
WA washington
WV west_virginia
WI wisconsin
WY wyoming
DC district_of_columbia`;

export const CA_PROVINCES = `ON ontario
QC quebec
BC british_columbia
AB alberta
MB manitoba
SK saskatchewan
NS nova_scotia
NB new_brunswick
NL newfoundland_and_labrador
PE prince_edward_island`;

/** Other ways to write a country, besides its names in English and in the page's language (those come from the browser). */
export const ALIASES = `US usa u.s u.s.a united_states_of_america the_united_states eeuu eua
GB uk u.k great_britain england scotland wales northern_ireland britain 英国
DE deutschland
AT osterreich
CH schweiz suisse svizzera
ES espana
IT italia
NL the_netherlands holland nederland
BE belgique belgie
CZ czech_republic cesko ceska_republika
SK slovensko slovak_republic
PL polska
JP 日本 日本国 nippon
CN prc people's_republic_of_china p.r_china 中国 mainland_china
KR korea republic_of_korea
HK hong_kong 香港
RU russian_federation
BR brasil
VN viet_nam
AE uae u.a.e
TR turkey turkiye
DK danmark
SE sverige
NO norge
FI suomi
MK macedonia
CI ivory_coast
MM burma`;

/** Countries whose names are names of people, states or things more often, and such names of no place listed here. */
export const AMBIGUOUS =
  'georgia jordan chad jersey turkey guinea mali cuba reunion niger dominica monaco oman togo palau guam jena victoria cali';
