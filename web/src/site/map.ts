/** Cards over the marks of the map, and the way from a mark to its entry. */
export function startMap(): void {
  const figure = document.querySelector<HTMLElement>("figure.map");
  if (!figure) {
    return;
  }
  const card = document.createElement("div");
  card.className = "card";
  card.hidden = true;
  card.setAttribute("role", "status");
  figure.append(card);

  for (const mark of figure.querySelectorAll<SVGGElement>("[data-entry]")) {
    const id = mark.dataset["entry"] ?? "";
    if (!document.getElementById(id)) {
      continue;
    }
    mark.setAttribute("role", "link");
    mark.addEventListener("click", () => {
      location.hash = id;
    });
    mark.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        location.hash = id;
      } else if (event.key === "Escape") {
        card.hidden = true;
      }
    });
    const open = (): void => {
      fill(card, mark, id);
      place(card, figure, mark);
    };
    const close = (): void => {
      card.hidden = true;
    };
    mark.addEventListener("pointerenter", open);
    mark.addEventListener("focus", open);
    mark.addEventListener("pointerleave", close);
    mark.addEventListener("blur", close);
  }
}

function fill(card: HTMLElement, mark: SVGGElement, id: string): void {
  const page = document.getElementById(id);
  const title = mark.querySelector("title");
  // The browser's own bubble would stand over the card.
  if (title) {
    mark.setAttribute("aria-label", title.textContent ?? "");
    title.remove();
  }
  card.replaceChildren();
  for (const part of page?.querySelectorAll(":scope > .kicker, :scope > h4, :scope > .standing") ?? []) {
    card.append(part.cloneNode(true));
  }
  const terms = page?.querySelector(":scope > .terms")?.cloneNode(true);
  if (terms) {
    card.append(terms);
  }
  const quote = page?.querySelector(".quote blockquote")?.cloneNode(true);
  if (quote) {
    card.append(quote);
  }
}

function place(card: HTMLElement, figure: HTMLElement, mark: SVGGElement): void {
  card.hidden = false;
  const frame = figure.getBoundingClientRect();
  const spot = mark.getBoundingClientRect();
  const gap = 10;
  const left = spot.right - frame.left + gap;
  const fits = left + card.offsetWidth < frame.width;
  card.style.left = `${Math.max(0, fits ? left : spot.left - frame.left - card.offsetWidth - gap)}px`;
  const top = spot.top - frame.top + spot.height / 2 - card.offsetHeight / 2;
  card.style.top = `${Math.max(0, Math.min(top, frame.height - card.offsetHeight))}px`;
}
