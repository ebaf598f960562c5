import "./site.css";
import { addWaysBack } from "./back";
import { startLedger } from "./ledger";
import { startMap } from "./map";
import { startRoutes } from "./route";

// Set while the head is read, so that the page never shows in its long form first.
document.documentElement.classList.add("js");
addEventListener("DOMContentLoaded", () => {
  addWaysBack();
  startLedger();
  startMap();
  startRoutes();
});
