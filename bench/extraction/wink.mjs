// The entities that wink-nlp finds in a folder of texts. usage: node wink.mjs FOLDER   prints texts and entities
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"));
const [, , folder] = process.argv;

let texts = 0;
let entities = 0;
for (const file of readdirSync(folder).sort()) {
  const document = nlp.readDoc(readFileSync(join(folder, file), "utf8"));
  entities += document.entities().out(nlp.its.detail).length;
  texts++;
}
process.stdout.write(`${texts} ${entities}\n`);
