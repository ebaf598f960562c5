// Reads every page of a folder with one of the readers that others publish, and prints what came of it.
// usage: node peers.mjs READER FOLDER
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ADDRESS = "https://outlet.example/news/story";

const readers = {
  "readability-linkedom": async () => {
    const { Readability } = await import("@mozilla/readability");
    const { parseHTML } = await import("linkedom");
    return (html) => new Readability(parseHTML(html).document).parse()?.textContent;
  },
  "readability-jsdom": async () => {
    const { Readability } = await import("@mozilla/readability");
    const { JSDOM, VirtualConsole } = await import("jsdom");
    const virtualConsole = new VirtualConsole();
    return (html) => {
      const page = new JSDOM(html, { url: ADDRESS, virtualConsole });
      const text = new Readability(page.window.document).parse()?.textContent;
      page.window.close();
      return text;
    };
  },
  postlight: async () => {
    const { default: Parser } = await import("@postlight/parser");
    return async (html) =>
      (await Parser.parse(ADDRESS, { html, contentType: "text", fetchAllPages: false }))?.content;
  },
  defuddle: async () => {
    const { Defuddle } = await import("defuddle/node");
    const { parseHTML } = await import("linkedom");
    return async (html) => (await Defuddle(parseHTML(html).document, ADDRESS))?.content;
  },
  "article-extractor": async () => {
    const { extractFromHtml } = await import("@extractus/article-extractor");
    return async (html) => (await extractFromHtml(html, ADDRESS))?.content;
  },
};

const [, , name, folder] = process.argv;
const read = await readers[name]();
for (const quiet of ["log", "warn", "error"]) console[quiet] = () => {};

let pages = 0;
let empty = 0;
let failed = 0;
for (const file of readdirSync(folder).sort()) {
  pages++;
  try {
    const text = await read(readFileSync(join(folder, file), "utf8"));
    empty += text ? 0 : 1;
  } catch {
    failed++;
  }
}
process.stdout.write(`${pages} ${empty} ${failed}\n`);
