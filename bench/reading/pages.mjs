// Makes the set of pages: the given ones over and over, each made different by a comment, until it has the size.
// usage: node pages.mjs SOURCE FOLDER MEGABYTES   (0: each page once)
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const [, , source, folder, megabytes] = process.argv;
const pages = readdirSync(source)
  .sort()
  .map((name) => {
    const bytes = readFileSync(join(source, name));
    return { name: name.replace(/\.gz$/, ""), bytes: name.endsWith(".gz") ? gunzipSync(bytes) : bytes };
  });
const wanted = Number(megabytes) * 1e6;
mkdirSync(folder, { recursive: true });
let written = 0;
let files = 0;
for (let round = 0; round === 0 || written < wanted; round++) {
  for (const { name, bytes } of pages) {
    if (round > 0 && written >= wanted) break;
    const page = Buffer.concat([bytes, Buffer.from(`\n<!-- ${round} -->\n`)]);
    writeFileSync(join(folder, `${String(round).padStart(4, "0")}-${name}`), page);
    written += page.length;
    files++;
  }
}
process.stdout.write(`${files} ${written}\n`);
