// On a slow line the page that answers is long on its way, and each press until then would be sent and kept once more. Whoever
// presses again meant it once. No browser says for sure whether an answer still comes: a line that was given up, or a file
// that was handed out, leaves the page where it is. So nobody is locked out: who presses again much later is told what that
// would do, and the next press counts. So does one after something was changed in the form, for then other words are meant.
import { besideButton } from "./unsent.js";

const WAIT_MS = 10_000, READ_MS = 1_000; // a press sooner than this after the last one was not meant, or nothing was read yet

function tell(form, button) {
  const model = document.getElementById("sent-notice");
  if (model) besideButton(form, button, model.content.firstElementChild.cloneNode(true));
  return !!model;
}

export function sendOnce(page) {
  let sent = new WeakMap();
  const untold = () => { for (const notice of page.querySelectorAll("[data-sent]")) notice.remove(); };
  // What a press does now: nothing, as it was meant once; the same after one is told; or it is sent.
  function counts(form, button) {
    const last = sent.get(form), since = Date.now() - (last?.at ?? -Infinity);
    if (since < (last?.told ? READ_MS : WAIT_MS)) return false;
    const asks = last && !last.told && !form.matches("[data-file], [data-sign-out]") && tell(form, button);
    sent.set(form, { at: Date.now(), told: !!asks });
    return !asks;
  }
  page.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.getAttribute("method") !== "post") return;
    if (!counts(form, event.submitter)) event.preventDefault();
    else for (const notice of form.querySelectorAll("[data-sent]")) notice.remove();
  });
  page.addEventListener("input", (event) => {
    if (event.target.form) sent.delete(event.target.form);
  });
  addEventListener("pageshow", () => { sent = new WeakMap(); untold(); });
}
