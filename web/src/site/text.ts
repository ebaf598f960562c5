/** Words as a search compares them: without case, accents and typographic quotes. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .toLowerCase();
}

/** Whether a text holds every word of a query. */
export function holds(folded: string, query: string): boolean {
  return fold(query)
    .split(/\s+/u)
    .every((word) => folded.includes(word));
}

/** Order of two cells: empty ones last whichever way the column runs, numbers within text by value. */
export function order(left: string, right: string, descending: boolean): number {
  if (left === right) {
    return 0;
  }
  if (left === "" || right === "") {
    return left === "" ? 1 : -1;
  }
  const way = left.localeCompare(right, "en", { numeric: true });
  return descending ? -way : way;
}
