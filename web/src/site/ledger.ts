import { fold, holds, order } from "./text";

interface Row {
  readonly element: HTMLTableRowElement;
  readonly words: string;
}

interface Facet {
  readonly name: string;
  readonly label: string;
  readonly select: HTMLSelectElement;
}

/** Search, facets and sorting of the table of entries. */
export function startLedger(): void {
  const table = document.querySelector<HTMLTableElement>("table[data-entries]");
  const bar = document.querySelector<HTMLElement>("[data-filters]");
  const body = table?.tBodies[0];
  if (!table || !bar || !body) {
    return;
  }
  const rows = [...body.rows].map(read);
  const search = document.createElement("input");
  search.type = "search";
  search.placeholder = "Search entries and their sentences";
  search.setAttribute("aria-label", "Search entries and their sentences");
  const regions = new Map(
    (bar.dataset["regions"] ?? "").split(";").map((pair): [string, string] => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  const plain = (value: string): string => value.replace("-", " ");
  const facets = [
    facet("kind", "Kind", rows, (value) => (value === "stance" ? "position" : value)),
    facet("status", "Status", rows, plain),
    facet("region", "State or country", rows, (value) => regions.get(value) ?? value),
    facet("origin", "Origin", rows, (value) => (value === "reference" ? "curated †" : value)),
  ].filter((one) => one.select.options.length > 2);
  const count = document.createElement("output");
  bar.append(search, ...facets.map((one) => one.select), count);
  bar.hidden = false;

  const apply = (): void => {
    let shown = 0;
    for (const row of rows) {
      const fits =
        facets.every((one) => has(row.element, one)) && holds(row.words, search.value.trim());
      row.element.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    count.value = shown === rows.length ? `${shown} entries` : `${shown} of ${rows.length} entries`;
  };
  search.addEventListener("input", apply);
  for (const one of facets) {
    one.select.addEventListener("change", apply);
  }
  startSorting(table, body, rows);
  startRowClicks(body);
  apply();
}

function read(element: HTMLTableRowElement): Row {
  const page = document.getElementById(element.dataset["entry"] ?? "");
  return { element, words: fold(`${element.textContent} ${page?.textContent ?? ""}`) };
}

function values(element: HTMLTableRowElement, name: string): string[] {
  return (element.dataset[name] ?? "").split(" ").filter((value) => value !== "");
}

function has(element: HTMLTableRowElement, one: Facet): boolean {
  return one.select.value === "" || values(element, one.name).includes(one.select.value);
}

function facet(name: string, label: string, rows: readonly Row[], word: (value: string) => string): Facet {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of new Set(values(row.element, name))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const select = document.createElement("select");
  select.setAttribute("aria-label", label);
  select.add(new Option(`${label}: all`, ""));
  const options = [...counts].map(([value, count]) => ({ value, count, words: word(value) }));
  for (const { value, count, words } of options.sort((left, right) =>
    left.words.localeCompare(right.words, "en"),
  )) {
    select.add(new Option(`${words} (${count})`, value));
  }
  return { name, label, select };
}

function startSorting(
  table: HTMLTableElement,
  body: HTMLTableSectionElement,
  rows: readonly Row[],
): void {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>("th[data-sort]")];
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const descending = head.getAttribute("aria-sort") === "ascending";
      for (const other of heads) {
        other.removeAttribute("aria-sort");
      }
      head.setAttribute("aria-sort", descending ? "descending" : "ascending");
      const sorted = [...rows].sort((left, right) =>
        order(cell(left, column), cell(right, column), descending),
      );
      body.append(...sorted.map((row) => row.element));
    });
  });
}

function cell(row: Row, column: number): string {
  const found = row.element.cells[column];
  return found?.dataset["v"] ?? (found?.textContent === "–" ? "" : (found?.textContent ?? ""));
}

/** The whole row leads to its entry, unless somebody is selecting text. */
function startRowClicks(body: HTMLTableSectionElement): void {
  body.addEventListener("click", (event) => {
    const target = event.target as Element;
    const id = target.closest<HTMLElement>("tr")?.dataset["entry"];
    if (id && !target.closest("a") && getSelection()?.isCollapsed !== false) {
      location.hash = id;
    }
  });
}
