// Where there is no internet, words are not sent into the void: the page stays, says so, and says when to press again. What a
// browser thinks of the network may be wrong, so the house is asked before anything is held up.
import { isOwnDevice } from "./draft.js";

// Asked for something small under an address that nothing has kept.
export async function reached() {
  try { return !!await fetch(`${document.querySelector("link[rel=icon]").href}?${Date.now()}`, { method: "HEAD", cache: "no-store" }); }
  catch { return false; }
}

// Puts something that is told before the button that was pressed.
export function besideButton(form, button, shown) {
  const place = button?.closest("p, .row") ?? button;
  if (place && form.contains(place)) place.before(shown); else form.append(shown);
}

function tell(form, button) {
  const model = document.getElementById("unsent-notice");
  if (!model) return;
  form.querySelector("[data-unsent]")?.remove();
  const shown = model.content.firstElementChild.cloneNode(true), at = (name) => shown.querySelector(`[data-unsent-${name}]`);
  at(isOwnDevice() && form.dataset.draftTab === undefined ? "open" : "kept").remove();
  besideButton(form, button, shown);
  addEventListener("online", () => { at("away").hidden = true; at("back").hidden = false; }, { once: true });
}

export function holdWithoutInternet(page) {
  const sure = new WeakSet();
  page.addEventListener("submit", async (event) => {
    const form = event.target;
    if (navigator.onLine || sure.has(form) || !form.matches("form[data-draft]")) return;
    if (form.querySelector("input[type=file]")?.files.length) return; // who records sees to it in their own way
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!await reached()) return tell(form, event.submitter);
    sure.add(form);
    form.requestSubmit(event.submitter);
    sure.delete(form);
  }, true);
}
