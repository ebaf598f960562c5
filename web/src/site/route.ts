/** Shows one view at a time, and within it one entry or article, after the address behind the #. */
export function startRoutes(): void {
  addEventListener("hashchange", () => show(location.hash));
  show(location.hash, true);
  // The browser goes to its own idea of the place once everything has loaded.
  addEventListener("load", () => show(location.hash, true));
}

function show(hash: string, first = false): void {
  const views = [...document.querySelectorAll<HTMLElement>("section.view")];
  const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
  if (hash === "#main") {
    return;
  }
  const view = target?.closest<HTMLElement>("section.view") ?? views[0];
  if (!view) {
    return;
  }
  for (const other of views) {
    other.hidden = other !== view;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("nav.views a")) {
    const here = link.hash === `#${view.id}`;
    if (here) {
      link.setAttribute("aria-current", "page");
      link.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else {
      link.removeAttribute("aria-current");
    }
  }
  const page = target?.closest<HTMLElement>(".page") ?? null;
  view.classList.toggle("single", page !== null);
  for (const other of view.querySelectorAll(".page.shown")) {
    other.classList.remove("shown");
  }
  page?.classList.add("shown");
  markEvidence(target);
  if (target && target !== view && target !== page) {
    target.closest("details")?.setAttribute("open", "");
    target.scrollIntoView({ block: "center" });
  } else if (!first || target) {
    scrollTo({ top: 0 });
  }
  if (!first) {
    focusOn(page ?? view);
  }
}

/** All pieces of the statement in the address, since overlapping passages are cut into several. */
function markEvidence(target: HTMLElement | null): void {
  for (const old of document.querySelectorAll("mark.found")) {
    old.classList.remove("found");
  }
  if (target?.id.startsWith("st_")) {
    for (const piece of document.querySelectorAll(`mark[data-st~="${CSS.escape(target.id)}"]`)) {
      piece.classList.add("found");
    }
  }
}

function focusOn(element: HTMLElement): void {
  const heading = element.querySelector<HTMLElement>("h2, h3, h4") ?? element;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
