// Makes data/outlines/us.json: the states of the United States with shared arcs, from npm us-atlas (TopoJSON of the Census
// Bureau's cartographic boundary files, public domain), thinned to what a printed page can show.
// usage: node outlines.mjs
//
// The file is TopoJSON (object "regions", ids in ISO 3166-2) with a member "outline" that readers of plain TopoJSON ignore:
// name, attribution, the projection, and which regions stand in insets. Another host is another such file; no code knows one.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const atlas = createRequire(import.meta.url)('us-atlas/states-10m.json');
const usps = { '01': 'AL', '02': 'AK', '04': 'AZ', '05': 'AR', '06': 'CA', '08': 'CO', '09': 'CT', 10: 'DE', 11: 'DC', 12: 'FL', 13: 'GA', 15: 'HI', 16: 'ID', 17: 'IL', 18: 'IN', 19: 'IA', 20: 'KS', 21: 'KY', 22: 'LA', 23: 'ME', 24: 'MD', 25: 'MA', 26: 'MI', 27: 'MN', 28: 'MS', 29: 'MO', 30: 'MT', 31: 'NE', 32: 'NV', 33: 'NH', 34: 'NJ', 35: 'NM', 36: 'NY', 37: 'NC', 38: 'ND', 39: 'OH', 40: 'OK', 41: 'OR', 42: 'PA', 44: 'RI', 45: 'SC', 46: 'SD', 47: 'TN', 48: 'TX', 49: 'UT', 50: 'VT', 51: 'VA', 53: 'WA', 54: 'WV', 55: 'WI', 56: 'WY' };

/** Degrees squared below which a corner of a border is not worth a point, and an island not worth a ring. */
const corner = 0.0012;
const island = 0.008;
/** Steps of the grid that coordinates are rounded to, per degree. */
const grid = 500;

const { scale, translate } = atlas.transform;
const arcs = atlas.arcs.map((arc) => {
  let x = 0, y = 0;
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});

/** Twice the area of a triangle, with longitude shrunk to its length at that latitude. */
const weight = ([ax, ay], [bx, by], [cx, cy]) => Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) * Math.cos((by * Math.PI) / 180);

/** Visvalingam's thinning: the corner that spans the smallest triangle goes first; the ends of an arc stay. */
function thin(arc) {
  const points = arc.slice();
  while (points.length > 2) {
    let least = Infinity, at = -1;
    for (let i = 1; i < points.length - 1; i++) {
      const w = weight(points[i - 1], points[i], points[i + 1]);
      if (w < least) [least, at] = [w, i];
    }
    if (least >= corner) break;
    points.splice(at, 1);
  }
  return points;
}

const thinned = arcs.map(thin);
const pointsOf = (ring) => ring.flatMap((i) => (i < 0 ? thinned[~i].slice().reverse() : thinned[i]).slice(1));
const areaOf = (ring) => {
  const p = pointsOf(ring);
  const sum = p.reduce((a, [x, y], i) => { const [u, v] = p[(i + 1) % p.length]; return a + x * v - u * y; }, 0);
  return Math.abs(sum / 2) * Math.cos(((p[0]?.[1] ?? 0) * Math.PI) / 180);
};

const kept = new Map();
const renumber = (i) => {
  const k = i < 0 ? ~i : i;
  if (!kept.has(k)) kept.set(k, kept.size);
  return i < 0 ? ~kept.get(k) : kept.get(k);
};
const regions = atlas.objects.states.geometries
  .filter((g) => usps[g.id])
  .sort((a, b) => (usps[a.id] < usps[b.id] ? -1 : 1))
  .map((g) => {
    const polygons = g.type === 'Polygon' ? [g.arcs] : g.arcs;
    const largest = Math.max(...polygons.map((p) => areaOf(p[0])));
    const rings = polygons.filter((p) => areaOf(p[0]) >= Math.min(island, largest));
    return {
      type: 'MultiPolygon',
      id: `US-${usps[g.id]}`,
      properties: { name: g.properties.name, abbreviation: usps[g.id] },
      arcs: rings.map((p) => p.map((ring) => ring.map(renumber))),
    };
  });

const used = [...kept].sort((a, b) => a[1] - b[1]).map(([k]) => thinned[k]);
const west = Math.floor(Math.min(...used.flat().map((p) => p[0])));
const south = Math.floor(Math.min(...used.flat().map((p) => p[1])));
const deltas = used.map((arc) => {
  let px = 0, py = 0;
  const out = [];
  for (const [lon, lat] of arc) {
    const x = Math.round((lon - west) * grid), y = Math.round((lat - south) * grid);
    if (out.length === 0 || x !== px || y !== py) out.push([x - px, y - py]);
    [px, py] = [x, y];
  }
  if (out.length === 1) out.push([0, 0]);
  return out;
});

// Insets are placed as d3's geoAlbersUsa places them: offsets and frames in units of the main projection's scale, y downwards.
const outline = {
  code: 'US',
  name: 'United States',
  division: 'state',
  divisions: 'states',
  attribution: 'Outlines: U.S. Census Bureau',
  projection: { kind: 'conic-equal-area', parallels: [29.5, 45.5], meridian: -96, centre: [-0.6, 38.7] },
  insets: [
    { regions: ['US-AK'], projection: { kind: 'conic-equal-area', parallels: [55, 65], meridian: -154, centre: [-2, 58.5] }, scale: 0.35, offset: [-0.307, 0.201], frame: [-0.425, 0.12, -0.214, 0.234] },
    { regions: ['US-HI'], projection: { kind: 'conic-equal-area', parallels: [8, 18], meridian: -157, centre: [-3, 19.9] }, scale: 1, offset: [-0.205, 0.212], frame: [-0.214, 0.166, -0.115, 0.234] },
  ],
};

const lines = (items) => '[\n' + items.map((item) => JSON.stringify(item)).join(',\n') + '\n]';
writeFileSync(
  new URL('../outlines/us.json', import.meta.url),
  `{"type":"Topology",\n"outline":${JSON.stringify(outline)},\n"transform":{"scale":[${1 / grid},${1 / grid}],"translate":[${west},${south}]},\n` +
    `"objects":{"regions":{"type":"GeometryCollection","geometries":${lines(regions)}}},\n"arcs":${lines(deltas)}}\n`,
);
console.log(`${regions.length} regions, ${deltas.length} arcs, ${deltas.reduce((n, a) => n + a.length, 0)} points`);
