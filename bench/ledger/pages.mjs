// Writes news pages, the same for the same count: node pages.mjs ARTICLES.jsonl COMPANIES.json FOLDER COUNT
// Each is a page of the bundled case (as `parley articles` prints it) told of another event: parties, states, sums, counts, rates
// and days are those of the event, and stay the same wherever the event is told. Few events are told by many outlets and most by
// few (Zipf). An article tells most of one event and a paragraph each of some others; one in six is a reprint without its last paragraph.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [articlesFile, companiesFile, folder, count] = [process.argv[2], process.argv[3], process.argv[4], Number(process.argv[5])];
const TOLD = 4; // Tellings of an event, about.

// The minimal standard generator of Park and Miller (1988) with the multiplier that they gave later, 48271.
const generator = (seed) => {
  let state = (seed % 2147483646) + 1;
  for (let i = 0; i < 4; i++) state = (state * 48271) % 2147483647;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
};
const random = generator(2031);
const from = (list, next = random) => list[Math.floor(next() * list.length)];
const words = (text) => text.split(" ");

const stems = words("Alder Birch Cedar Delta Ember Falcon Granite Harbor Iris Juniper Kestrel Lumen Mesa Nimbus Orchid Pylon Quarry Raven Summit Thorn Umber Vector Willow Xenon Yarrow Zephyr");
const trades = words("Motors Pumps Electronics Foods Chemical Energy Steel Textiles Robotics Glass Optics Paper");
const states = ["Alabama", "Arizona", "Arkansas", "Colorado", "Georgia", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada", "New Mexico", "North Carolina", "Ohio", "Oklahoma", "Oregon", "Pennsylvania", "South Carolina", "Tennessee", "Texas", "Utah", "Virginia", "Wisconsin", "Wyoming"];
const months = words("January February March April May June July August September October November December");

const bases = readFileSync(articlesFile, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line))
  .filter((article) => article.language === "en" && article.text.length > 200);
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const companies = JSON.parse(readFileSync(companiesFile, "utf8"))
  .flatMap((company) => [company.name, ...company.aliases].map((alias) => [alias, company.name]))
  .filter(([alias]) => /^[A-Z][\w.&' -]+$/.test(alias))
  .sort((a, b) => b[0].length - a[0].length);
const nameOf = new Map(companies);
const facts = new RegExp(
  [
    `(?<company>\\b(?:${companies.map(([alias]) => escape(alias)).join("|")})\\b)`,
    `(?<state>\\b(?:${states.join("|")})\\b)`,
    `(?<=[$¥])(?<sum>\\d[\\d,.]*\\d|\\d)(?= (?:trillion|billion|million))`,
    `(?<rate>\\b\\d+(?:\\.\\d+)?)(?=%| percent)`,
    `(?<day>\\b(?:${months.join("|")}) \\d{1,2}\\b)`,
    `(?<number>\\b\\d{1,3}(?:,\\d{3})+\\b|\\b[1-9]\\d{2}\\b)(?= \\w)`,
  ].join("|"),
  "g",
);

const hash = (text) => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 2147483647, 7);
const dayOf = (next) => [from(months, next), 1 + Math.floor(next() * 28), 2024 + Math.floor(next() * 3)];

// The facts of an event are drawn from its number and the words that they stand for.
const tell = (text, event, day) =>
  text.replace(facts, (...match) => {
    const fact = match.at(-1);
    const next = generator(hash(`${event} ${fact.company ? nameOf.get(fact.company) : match[0]}`));
    if (fact.company) return `${from(stems, next)}${from(stems, next).toLowerCase()} ${from(trades, next)}`;
    if (fact.state) return from(states, next);
    if (fact.day) return `${day[0]} ${day[1]}`;
    if (fact.rate) return String(1 + Math.floor(next() * 60));
    const value = Number(match[0].replace(/,/g, "")) * (0.4 + 1.6 * next());
    return value >= 1000 ? Math.round(value / 10) * 10 : value >= 20 ? String(Math.round(value)) : String(Math.round(value * 10) / 10);
  });

// One in eight tells the true event of its page.
const telling = (which) => {
  const next = generator(which);
  const base = from(bases, next);
  const day = dayOf(next);
  const told = random() < 1 / 8 ? (text) => text : (text) => tell(text, which, day);
  return { title: told(base.title ?? "News of the talks"), paragraphs: base.text.split("\n").map(told), day };
};

// Zipf by turning a uniform draw around: event k is drawn about as often as 1/k.
const events = Math.max(1, Math.floor(count / TOLD));
const event = () => Math.floor(Math.exp(random() * Math.log(events)) + random() * events * 0.5) % events;

mkdirSync(folder, { recursive: true });
let last = [];
for (let i = 0; i < count; i++) {
  let title, paragraphs, day;
  if (last.length > 0 && random() < 1 / 6) {
    [title, paragraphs, day] = from(last);
    paragraphs = paragraphs.length > 1 ? paragraphs.slice(0, -1) : paragraphs;
  } else {
    const main = telling(event());
    title = main.title;
    day = main.day;
    const background = Array.from({ length: 1 + Math.floor(3 * random()) }, () => from(telling(event()).paragraphs));
    paragraphs = [...main.paragraphs.filter(() => random() < 0.7), ...background];
    last = [...last.slice(-40), [title, paragraphs, day]];
  }
  writeFileSync(
    join(folder, `${String(i).padStart(6, "0")}.txt`),
    `${title}\n\nTOKYO, ${day[0]} ${day[1]}, ${day[2]} (Gazette ${i % 37}) - ${paragraphs.join("\n\n")}\n`,
  );
}
