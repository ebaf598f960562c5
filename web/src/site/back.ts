/** A way back from a single entry or article to its list. */
export function addWaysBack(): void {
  for (const [view, words] of [
    ["ledger", "All entries"],
    ["articles", "All articles"],
  ] as const) {
    const pages = document.querySelector(`#${view} > .pages`);
    if (pages) {
      const link = document.createElement("a");
      link.href = `#${view}`;
      link.className = "back";
      link.textContent = `← ${words}`;
      pages.prepend(link);
    }
  }
}
