// On a slow line the page that answers is long on its way, and each press until then would be sent and kept once more. Whoever
// presses again meant it once, unless something was changed in between. After a while nothing may be on its way any more, and a
// file that was handed out leaves the page where it is: then another press counts.
const WAIT_MS = 10_000;

export function sendOnce(page) {
  let sent = new WeakMap();
  page.addEventListener("submit", (event) => {
    if (event.defaultPrevented || event.target.getAttribute("method") !== "post") return;
    if (Date.now() - (sent.get(event.target) ?? -Infinity) < WAIT_MS) event.preventDefault();
    else sent.set(event.target, Date.now());
  });
  page.addEventListener("input", (event) => sent.delete(event.target.form));
  addEventListener("pageshow", () => { sent = new WeakMap(); });
}
