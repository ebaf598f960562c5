// Makes cases/japan-us/pages/10-project-list.html, a page that lists real projects, from the curated projects of the case: plants and
// expansions with an amount in dollars, a place and the address of a source, neither cancelled nor suspended,
// nor a step of a project that is listed whole.
// usage: node sample-list.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../cases/japan-us/', import.meta.url);
const states =
  'AL Alabama,AZ Arizona,AR Arkansas,CA California,CO Colorado,FL Florida,GA Georgia,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,MD Maryland,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,NE Nebraska,NV Nevada,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming'
    .split(',')
    .map((line) => [line.slice(0, 2), line.slice(3)]);
const names = new Map(states);

// RFC 4180: fields in quotes may hold commas and doubled quotes.
function parse(text) {
  return text
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((field) =>
        field[1] === undefined ? field[2] : field[1].replaceAll('""', '"'),
      ),
    );
}

// Steps of a project that another row tells whole: beside it they would count its money twice.
const steps = new Set(['PRJ001', 'PRJ003', 'PRJ004', 'PRJ115']);

const [head, ...rows] = parse(readFileSync(new URL('reference/projects.csv', root), 'utf8'));
const projects = rows
  .map((row) => Object.fromEntries(head.map((name, i) => [name, row[i]])))
  .filter(
    (project) =>
      ['new plant', 'expansion'].includes(project.kind) &&
      project.currency === 'USD' &&
      Number(project.amount) > 0 &&
      project.city &&
      names.has(project.state) &&
      project.source_url.startsWith('http') &&
      !['cancelled', 'suspended'].includes(project.status) &&
      !steps.has(project.project_id),
  );

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const money = (amount) =>
  amount >= 1e9 ? `$${+(amount / 1e9).toFixed(2)} billion` : `$${+(amount / 1e6).toFixed(1)} million`;
const line = (project) =>
  `<a href="${escape(project.source_url)}">${escape(project.company)}</a>: ${money(Number(project.amount))} in ${escape(project.city)}, ${names.get(project.state)}` +
  (Number(project.jobs) > 0 ? `, ${Number(project.jobs).toLocaleString('en-US')} jobs` : '');

const byState = Map.groupBy
  ? Map.groupBy(projects, (project) => names.get(project.state))
  : projects.reduce((map, project) => {
      const state = names.get(project.state);
      return map.set(state, [...(map.get(state) ?? []), project]);
    }, new Map());
const sections = [...byState.keys()]
  .sort()
  .map(
    (state) => `<h2>${state}</h2>
<ul class="projects">
${byState
  .get(state)
  .map((project) => `<li>${line(project)}</li>`)
  .join('\n')}
</ul>`,
  );

writeFileSync(
  new URL('pages/10-project-list.html', root),
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Where Japanese companies build: ${projects.length} plants and expansions | Keystone Chamber of Trade</title>
<meta property="og:site_name" content="Keystone Chamber of Trade">
<meta property="article:published_time" content="2026-03-16T10:00:00-04:00">
<link rel="canonical" href="https://www.keystone-chamber.example/reports/where-japan-builds">
</head>
<body>
<header><a href="/">Keystone Chamber of Trade</a><nav><a href="/about">About</a> <a href="/reports">Reports</a> <a href="/events">Events</a></nav></header>
<main>
<article>
<h1>Where Japanese companies build: ${projects.length} plants and expansions</h1>
<p class="byline">By the research desk, March 16, 2026</p>
<p>Japanese companies have announced the following plants and expansions in the United States, by state. Amounts and jobs are those of the announcements.</p>
${sections.join('\n')}
</article>
<aside class="sample-note"><p>Sample page written for Parley. Each line links to the address that tells its facts.</p></aside>
</main>
<footer><p>Join the chamber · Contact · Privacy</p></footer>
</body>
</html>
`,
);
console.log(`${projects.length} projects`);
