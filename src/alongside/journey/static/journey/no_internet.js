// In place of a page that could not be opened: asks for it again once the house can be reached, or leads back to what was written.
import { reached } from "../ui/unsent.js";

const FIRST_MS = 2000, AT_MOST_MS = 60_000;

async function look() {
  if (await reached()) location.reload();
}

function lookNowAndThen(after) {
  setTimeout(async () => { await look(); lookNowAndThen(Math.min(AT_MOST_MS, after * 2)); }, after);
}

const back = document.querySelector("[data-back]");
if (back) back.addEventListener("click", () => history.back());
else {
  addEventListener("online", look);
  lookNowAndThen(FIRST_MS);
}
