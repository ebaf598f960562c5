// Makes data/countries.json: every country of ISO 3166-1 and the European Union. Names in other languages are those of the
// Unicode CLDR in Node; aliases, adjectives, capitals, seats, currencies and fiscal years are kept in the table below.
// usage: node countries.mjs
import { writeFileSync } from 'node:fs';
import { iso31661 } from 'iso-3166';

// code | aliases | adjectives and peoples | capital | seats of government | currency | first month of the fiscal year, e where it is named by the year of its end
const table = `
US|the United States of America,United States of America,United States,USA,U.S.A.,U.S.,US,America|American,Americans|Washington|White House,Capitol Hill,Oval Office|USD|10e
JP|Japan|Japanese|Tokyo|Kantei,Nagatacho|JPY|4
KR|South Korea,Republic of Korea,Korea,ROK|South Korean,South Koreans,Korean,Koreans|Seoul|Blue House|KRW|1
KP|North Korea,DPRK|North Korean,North Koreans|Pyongyang||KPW|1
CN|China,People's Republic of China,PRC|Chinese|Beijing|Zhongnanhai|CNY|1
TW|Taiwan|Taiwanese|Taipei||TWD|1
HK|Hong Kong|||| HKD|4
EU|European Union,EU,EC,European Community|European,Europeans|Brussels|Berlaymont|EUR|1
GB|United Kingdom,Britain,Great Britain,UK,U.K.|British,Britons,Briton|London|Downing Street,Whitehall|GBP|4
DE|Germany,West Germany|German,Germans,West German|Berlin||EUR|1
FR|France|French|Paris|Elysee|EUR|1
IT|Italy|Italian,Italians|Rome||EUR|1
ES|Spain|Spanish,Spaniards|Madrid||EUR|1
NL|Netherlands,Holland|Dutch|Amsterdam||EUR|1
BE|Belgium|Belgian,Belgians|||EUR|1
CH|Switzerland|Swiss|Bern||CHF|1
AT|Austria|Austrian,Austrians|Vienna||EUR|1
SE|Sweden|Swedish,Swedes|Stockholm||SEK|1
NO|Norway|Norwegian,Norwegians|Oslo||NOK|1
DK|Denmark|Danish,Danes|Copenhagen||DKK|1
FI|Finland|Finnish,Finns|Helsinki||EUR|1
IE|Ireland|Irish|Dublin||EUR|1
PT|Portugal|Portuguese|Lisbon||EUR|1
PL|Poland|Polish,Poles|Warsaw||PLN|1
CZ|Czech Republic,Czechia|Czech,Czechs|Prague||CZK|1
HU|Hungary|Hungarian,Hungarians|Budapest||HUF|1
GR|Greece|Greek,Greeks|Athens||EUR|1
UA|Ukraine|Ukrainian,Ukrainians|Kyiv||UAH|1
RU|Russia,Russian Federation,Soviet Union|Russian,Russians,Soviet|Moscow|Kremlin|RUB|1
TR|Turkey,Türkiye|Turkish,Turks|Ankara||TRY|1
IL|Israel|Israeli,Israelis|Jerusalem||ILS|1
SA|Saudi Arabia|Saudi,Saudis|Riyadh||SAR|1
AE|United Arab Emirates,UAE,U.A.E.|Emirati,Emiratis|Abu Dhabi||AED|1
QA|Qatar|Qatari,Qataris|Doha||QAR|1
KW|Kuwait|Kuwaiti,Kuwaitis|Kuwait City||KWD|4
IR|Iran|Iranian,Iranians|Tehran||IRR|3
IQ|Iraq|Iraqi,Iraqis|Baghdad||IQD|1
EG|Egypt|Egyptian,Egyptians|Cairo||EGP|7
ZA|South Africa|South African,South Africans|Pretoria||ZAR|4
NG|Nigeria|Nigerian,Nigerians|Abuja||NGN|1
KE|Kenya|Kenyan,Kenyans|Nairobi||KES|7
IN|India|Indian,Indians|New Delhi||INR|4
PK|Pakistan|Pakistani,Pakistanis|Islamabad||PKR|7
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka||BDT|7
LK|Sri Lanka|Sri Lankan,Sri Lankans|Colombo||LKR|1
SG|Singapore|Singaporean,Singaporeans|||SGD|4
MY|Malaysia|Malaysian,Malaysians|Kuala Lumpur|Putrajaya|MYR|1
ID|Indonesia|Indonesian,Indonesians|Jakarta||IDR|1
TH|Thailand|Thai,Thais|Bangkok||THB|10e
VN|Vietnam,Viet Nam|Vietnamese|Hanoi||VND|1
PH|Philippines|Philippine,Filipino,Filipinos|Manila|Malacanang|PHP|1
KH|Cambodia|Cambodian,Cambodians|Phnom Penh||KHR|1
MM|Myanmar,Burma|Burmese|Naypyidaw||MMK|4
MN|Mongolia|Mongolian,Mongolians|Ulaanbaatar||MNT|1
KZ|Kazakhstan|Kazakh,Kazakhs|Astana||KZT|1
UZ|Uzbekistan|Uzbek,Uzbeks|Tashkent||UZS|1
AU|Australia|Australian,Australians|Canberra||AUD|7e
NZ|New Zealand|New Zealander,New Zealanders|Wellington||NZD|7e
CA|Canada|Canadian,Canadians|Ottawa||CAD|4
MX|Mexico|Mexican,Mexicans|Mexico City||MXN|1
BR|Brazil|Brazilian,Brazilians|Brasilia|Planalto|BRL|1
AR|Argentina|Argentine,Argentinian,Argentines|Buenos Aires|Casa Rosada|ARS|1
CL|Chile|Chilean,Chileans|Santiago||CLP|1
CO|Colombia|Colombian,Colombians|Bogota||COP|1
PE|Peru|Peruvian,Peruvians|Lima||PEN|1
VE|Venezuela|Venezuelan,Venezuelans|Caracas||VES|1
CU|Cuba|Cuban,Cubans|Havana||CUP|1
GE|Georgia (country)|Georgian||||1
`;

const kept = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => [cells[0], cells]),
);
const list = (cell) => (cell ? cell.split(',').map((x) => x.trim()).filter(Boolean) : []);
const names = Object.fromEntries(['en', 'ja', 'ko', 'zh', 'de', 'fr', 'es'].map((l) => [l, new Intl.DisplayNames([l], { type: 'region' })]));
const codes = iso31661.filter((c) => c.state === 'assigned').map((c) => ({ code: c.alpha2, alpha3: c.alpha3 }));
codes.push({ code: 'EU', alpha3: 'EUU' });
codes.sort((a, b) => (a.code < b.code ? -1 : 1));
const countries = codes.map(({ code, alpha3 }) => {
  const [, aliases, demonyms, capital, seats, currency, fiscal] = kept.get(code) ?? [];
  const english = names.en.of(code);
  const own = list(aliases);
  return {
    code,
    alpha3,
    // The American state is meant far more often where the country is not the matter.
    name: code === 'GE' ? 'Georgia (country)' : english,
    aliases: own.filter((a) => a !== english),
    demonyms: list(demonyms),
    capital: capital || null,
    seats: list(seats),
    names: Object.fromEntries(['ja', 'ko', 'zh', 'de', 'fr', 'es'].map((l) => [l, names[l].of(code)])),
    currency: currency || null,
    fiscalYearStartMonth: fiscal ? Number.parseInt(fiscal, 10) : 1,
    fiscalYearNamedByEnd: fiscal ? fiscal.endsWith('e') : false,
  };
});
writeFileSync(new URL('../countries.json', import.meta.url), '[\n' + countries.map((c) => '  ' + JSON.stringify(c)).join(',\n') + '\n]\n');
console.log(countries.length, 'countries');
