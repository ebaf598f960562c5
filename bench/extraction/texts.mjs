// Makes the texts: the clean English text of each article that `parley articles --format jsonl` prints, one file each, and single
// articles of growing length put together from their sentences.
// usage: node texts.mjs ARTICLES.jsonl FOLDER [MEGABYTES…]   writes FOLDER/texts and FOLDER/MEGABYTES.txt; prints articles and bytes
import { createReadStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [, , articles, folder, ...lengths] = process.argv;
const seen = new Set();
for await (const line of createInterface({ input: createReadStream(articles) })) {
  const { path, text, language } = JSON.parse(line);
  // Annotations that lie beside the texts of a corpus are no articles.
  if (language === "en" && text.length >= 200 && !path.endsWith(".ann")) seen.add(text);
}
const texts = [...seen];
mkdirSync(join(folder, "texts"), { recursive: true });
let bytes = 0;
texts.forEach((text, i) => {
  writeFileSync(join(folder, "texts", `${String(i).padStart(6, "0")}.txt`), text);
  bytes += Buffer.byteLength(text);
});
for (const length of lengths) {
  const lines = [];
  for (let i = 0, size = 0; size < Number(length) * 1e6; i++) {
    // Sentences alone: a headline or a byline within would begin another article.
    const sentences = texts[i % texts.length].split("\n").filter((line) => line.length > 60 && line.endsWith("."));
    lines.push(...sentences);
    size += sentences.reduce((sum, line) => sum + Buffer.byteLength(line) + 2, 0);
  }
  writeFileSync(join(folder, `${length}.txt`), lines.join("\n\n"));
}
process.stdout.write(`${texts.length} ${bytes}\n`);
