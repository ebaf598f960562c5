// Writes made-up news pages, the same for the same count: node pages.mjs FOLDER COUNT
// Parties, states, sums, goods and days vary, so that promises recur with other words and most stand alone.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, count] = [process.argv[2], Number(process.argv[3])];
let state = 2031;
// The minimal standard generator of Park and Miller (1988) with the multiplier that they gave later, 48271.
const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
const from = (list) => list[Math.floor(random() * list.length)];
const between = (low, high) => low + Math.floor(random() * (high - low + 1));
const words = (text) => text.split(" ");

const stems = words("Alder Birch Cedar Delta Ember Falcon Granite Harbor Iris Juniper Kestrel Lumen Mesa Nimbus Orchid Pylon Quarry Raven Summit Thorn Umber Vector Willow Xenon Yarrow Zephyr");
const trades = words("Motors Pumps Electronics Foods Chemical Energy Steel Textiles Robotics Glass Optics Paper");
const states = words("Ohio Texas Georgia Kansas Indiana Nevada Arizona Alabama Oregon Utah Iowa Tennessee Michigan Kentucky Virginia Idaho");
const plants = ["battery plant", "engine plant", "pump factory", "data center", "research center", "steel mill", "chip factory", "food plant"];
const goods = words("cars steel trucks copper lumber drugs");
const months = words("January February March April May June July August September October November December");
const fillers = [
  "The two governments have talked about trade for a long time and both say that they wish to go on.",
  "People in the towns near by said that they would wait and see what became of it.",
  "Shares ended the day a little higher after a quiet morning, while the yen was hardly changed.",
];

const company = () => `${from(stems)}${from(stems).toLowerCase()} ${from(trades)}`;
const sentences = [
  () => `${company()} will invest $${between(11, 990)} million in a ${from(plants)} in ${from(states)} and hire ${between(50, 3000)} people, the company said.`,
  () => `${company()} broke ground on its $${between(11, 990)} million ${from(plants)} in ${from(states)}.`,
  () => `Japan will invest $${between(11, 990)} billion in ${from(plants)}s in the United States, a government official said.`,
  () => `The United States imposed a ${between(5, 60)}% tariff on ${from(goods)} from Japan.`,
  () => `Japan asked the United States to ${from(["remove", "lower", "delay", "review"])} its tariffs on ${from(goods)}.`,
  () => `Japan's trade surplus with the United States was $${between(400, 800) / 10} billion in ${between(2015, 2025)}, officials said.`,
  () => `Prime Minister Shigeru Ishiba will meet President Donald Trump in Washington on ${from(months)} ${between(1, 28)}, a government official said.`,
];
// Most news is of companies.
const sentence = () => (random() < 0.5 ? sentences[0] : from(sentences))();

mkdirSync(folder, { recursive: true });
for (let i = 0; i < count; i++) {
  const day = `${from(months)} ${between(1, 28)}, ${between(2024, 2026)}`;
  const paragraphs = Array.from({ length: 4 }, () => `${sentence()} ${random() < 0.6 ? from(fillers) : sentence()}`);
  writeFileSync(
    join(folder, `${String(i).padStart(6, "0")}.txt`),
    `${from(stems)} and ${from(stems)} in the news of talks, number ${i}\n\nTOKYO, ${day} (Gazette ${i % 37}) - ${paragraphs.join("\n\n")}\n`,
  );
}
