// What every page loads. Each part improves something that already works without it.
import { leaveQuickly } from "./leave.js";
import { forgetDrafts, keepDrafts } from "./draft.js";
import { themeSwitch } from "./switch.js";
import { tapInPlace } from "./taps.js";
import { listenToRibbons } from "./ribbon.js";
import { sendAgain } from "./again.js";
import { goOn } from "./goes_on.js";
import { lookAtWords } from "./lens.js";
import { holdOnOwnDeviceOnly } from "./held.js";
import { holdWithoutInternet } from "./unsent.js";
import { forgetAtSignOut, renew } from "./kept.js";
import { sendOnce } from "./once.js";

leaveQuickly(document);
holdWithoutInternet(document);
themeSwitch(document);
keepDrafts(document);
tapInPlace(document);
listenToRibbons(document);
sendAgain(document);
renew(document);
holdOnOwnDeviceOnly();
goOn(document);
sendOnce(document);
lookAtWords(document);

// A print button is only shown where it can work.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// Signing out on purpose leaves nothing behind; a sign-in that merely ended keeps what was being written.
for (const form of document.querySelectorAll("[data-sign-out]")) {
  form.addEventListener("submit", forgetDrafts);
  forgetAtSignOut(form);
}

// After a form came back with something to mend, that is where to start. A sample of it is nothing to mend.
document.querySelector("[data-problems]:not([data-sample] *)")?.focus();
