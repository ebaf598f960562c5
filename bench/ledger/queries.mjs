// Asks a running desk many times and prints, for each sort of question, the times within which half and 95 in 100 were answered:
// node queries.mjs ADDRESS ARTICLES [TIMES]
import { performance } from "node:perf_hooks";

const [address, articles, times] = [process.argv[2].replace(/\/$/, ""), process.argv[3], Number(process.argv[4] ?? 200)];
const WARM = 50;
let state = 2031;
const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
const from = (list) => list[Math.floor(random() * list.length)];

const get = async (path) => {
  const began = performance.now();
  const response = await fetch(address + path);
  const body = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return [performance.now() - began, body];
};

// Identifiers are spread evenly, so a random one begins a random page.
const somewhere = () => `en_${Math.floor(random() * 0x100000).toString(16).padStart(5, "0")}`;
const entries = [];
for (let i = 0; i < 20; i++) {
  entries.push(...JSON.parse((await get(`/api/v1/entries?limit=50&after=${somewhere()}`))[1]).entries.map((entry) => entry.id));
}
const day = () => `20${24 + Math.floor(random() * 3)}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-15`;
const questions = {
  "ledger page of 25 entries": () => `/api/v1/entries?after=${somewhere()}`,
  "the same as of a day": () => `/api/v1/entries?after=${somewhere()}&as-of=${day()}`,
  "one entry with its sentences": () => `/api/v1/entries/${from(entries)}`,
  search: () => `/api/v1/search?q=${from(["Kestrel", "plant", "tariff cars", "Ohio", "billion", "Ishiba Trump", "pumps", "Quarry Steel"])}`,
  map: () => "/map.svg",
};
const [first] = await get("/map.svg");
for (const [name, path] of Object.entries(questions)) {
  // The first ones are not counted: code is made faster while it runs.
  for (let i = 0; i < WARM; i++) await get(path());
  const took = [];
  for (let i = 0; i < times; i++) took.push((await get(path()))[0]);
  took.sort((a, b) => a - b);
  const at = (share) => took[Math.min(took.length - 1, Math.floor(share * took.length))].toFixed(1);
  const note = name === "map" ? ` (the first one, which reads the whole ledger: ${(first / 1000).toFixed(1)} s)` : "";
  console.log(`${name}${note}|${articles}|${at(0.5)}|${at(0.95)}`);
}
