// While staff writes words that others will read, the server looks at them and says under the field what may read more kindly.
// Nothing is kept there, nothing is held back, and without this file the page "How my words read" does the same.
const REST_MS = 900, MOST_CHARACTERS = 20000, SHORTEST = 8;

export function lookAtWords(page) {
  const where = page.querySelector("main[data-wording]")?.dataset.wording;
  if (!where) return;
  const left = new Set();
  const waiting = new Map();
  page.addEventListener("input", ({ target }) => {
    if (target.tagName !== "TEXTAREA" || target.dataset.lens === "off" || !target.form) return;
    clearTimeout(waiting.get(target));
    waiting.set(target, setTimeout(() => look(target, where, left), REST_MS));
  });
}

async function look(box, where, left) {
  const text = box.value, token = box.form?.elements.csrfmiddlewaretoken?.value;
  if (!token || text.length > MOST_CHARACTERS) return;
  if (text.trim().length < SHORTEST) return say(box, "", left);
  const body = new URLSearchParams({ text, beside: "1" });
  try {
    const answer = await fetch(where, { method: "POST", body, redirect: "error", headers: { Accept: "text/html", "X-CSRFToken": token } });
    if (answer.ok && box.value === text) say(box, await answer.text(), left);
  } catch { /* no signal: writing goes on */ }
}

function say(box, html, left) {
  const place = placeOf(box), found = new DOMParser().parseFromString(html, "text/html").body;
  for (const item of found.querySelectorAll("li")) if (left.has(item.dataset.words)) item.remove();
  tidy(found);
  if (found.innerHTML === place.innerHTML) return; // what stands there already is not read out again
  place.replaceChildren(...found.childNodes);
  for (const item of place.querySelectorAll("li")) heed(item, box, left);
}

// A status is only read out when it stood there before it changed.
function placeOf(box) {
  const next = box.nextElementSibling;
  if (next?.matches("[data-remarks]")) return next;
  const place = document.createElement("div");
  place.setAttribute("role", "status");
  place.dataset.remarks = "";
  box.after(place);
  return place;
}

function heed(item, box, left) {
  const { words } = item.dataset, place = placeOf(box);
  const done = () => { item.remove(); tidy(place); box.focus(); };
  item.querySelector("[data-leave-it]").addEventListener("click", () => { left.add(words); done(); });
  for (const button of item.querySelectorAll("[data-instead]")) {
    button.addEventListener("click", () => {
      const at = placed(box.value, words, Number(item.dataset.nth));
      done();
      if (at >= 0) box.setRangeText(button.dataset.instead, at, at + words.length, "select");
      box.dispatchEvent(new Event("input", { bubbles: true })); // so that it is kept and looked at like what is typed
    });
  }
}

// The same words may stand before, in a quotation that is left alone.
function placed(text, words, nth) {
  let at = text.indexOf(words);
  for (let seen = 0; seen < nth && at >= 0; seen += 1) at = text.indexOf(words, at + words.length);
  return at;
}

function tidy(place) {
  if (!place.querySelector("li")) place.replaceChildren();
}
