// Long work that goes on while the page is open. Without this file, its button does one part at a time. What keeps it from going
// on is said in words of the page's own: that it is over, that nobody answers, that one part fails or takes long.
import { watchArrivals } from "./arrives.js";

const REST = 250; // ms between two parts, so that a page that is left is left soon
const USUAL = 15_000; // ms in which a part is there, or takes longer than usual
const AGAIN = 4_000; // ms until another try where nobody answered, and twice as long after each that was in vain
const LONGEST = 60_000; // ms until that does not grow any more, and until an answer is not waited for
const ENDS = { 404: "over", 410: "over", 409: "elsewhere" }; // what an answer says about the work itself
const STALE = [401, 403]; // and what it says about the page
const AWAY = [502, 503, 504]; // somebody in between answers, or the house itself, that nobody is there just now
// In a row, before a part is even begun; then its button is there for whoever wants to try again. A part that fails while it is read
// is tried three times by the house, which then leads to where that is said.
const MOST_FAILURES = 5;

class Failed extends Error {}

// Where somebody is led on, the browser goes the same way itself: what is said once where it leads was said to this script.
const here = () => ({ ready: location.href.split("#")[0] });

async function asked(address, more) {
  const stop = new AbortController(), enough = setTimeout(() => stop.abort(), LONGEST);
  try {
    const answer = await fetch(address, { ...more, signal: stop.signal });
    return { answer, body: await answer.text() };
  } finally { clearTimeout(enough); }
}

async function nextPart(form) {
  const { answer, body } = await asked(form.action, { method: "POST", body: new FormData(form), headers: { Accept: "application/json" } });
  if (answer.redirected) return here();
  if (STALE.includes(answer.status)) return anew(form);
  if (ENDS[answer.status]) return { end: ENDS[answer.status] };
  if (!answer.ok) throw new (AWAY.includes(answer.status) ? Error : Failed)(answer.statusText);
  return JSON.parse(body);
}

// Who signed in again in another tab has a newer token, and who signed out has none: the page itself is asked.
async function anew(form) {
  const { answer, body } = await asked(location.href, { cache: "no-store" });
  if (answer.redirected) return here();
  if (ENDS[answer.status]) return { end: ENDS[answer.status] };
  const token = new DOMParser().parseFromString(body, "text/html").querySelector("form[data-goes-on] [name=csrfmiddlewaretoken]");
  if (!answer.ok || !token) throw new Error(answer.statusText);
  form.elements.csrfmiddlewaretoken.value = token.value;
  return {};
}

function say(form, what) {
  form.querySelector("[data-said]").textContent = form.dataset[what] ?? "";
}

function over(page) {
  const heading = page.querySelector("h1"), before = heading.innerText;
  for (const part of page.querySelectorAll("[data-while], [data-after]")) part.hidden = "while" in part.dataset;
  page.title = page.title.replace(before, heading.innerText);
}

function keepOn(page, form) {
  const bar = form.querySelector("progress"), text = form.querySelector(".work p"), told = form.querySelector("[data-status]");
  const button = form.querySelector("button");
  let inVain = 0, failures = 0, late = 0, next = 0;
  const expect = () => { clearTimeout(late); late = setTimeout(say, USUAL, form, "slow"); };
  const again = () => { next = setTimeout(step, Math.min(AGAIN * 2 ** inVain++, LONGEST)); };
  const end = (how) => { clearTimeout(late); say(form, how); if (how === "over") over(page); };
  const goFurther = (made) => {
    bar.value = made.done;
    text.textContent = told.textContent = made.text;
    say(form, "");
    failures = 0;
    expect();
  };
  const fail = () => {
    if (++failures < MOST_FAILURES) {
      say(form, "failed");
      return again();
    }
    say(form, "gaveUp");
    button.hidden = false;
  };
  async function step() {
    next = 0;
    try {
      const made = await nextPart(form);
      if (made.ready) return location.replace(made.ready);
      if (made.end) return end(made.end);
      if (!made.text) return again();
      if (made.done > bar.value) goFurther(made);
      else if (inVain) say(form, "slow"); // somebody answers again
      inVain = 0;
      next = setTimeout(step, REST);
    } catch (problem) {
      clearTimeout(late);
      if (problem instanceof Failed) return fail();
      say(form, "lost");
      again();
    }
  }
  addEventListener("online", () => { if (next) { clearTimeout(next); step(); } });
  button.hidden = true;
  expect();
  step();
}

export function goOn(page) {
  for (const form of page.querySelectorAll("form[data-goes-on]")) keepOn(page, form);
  watchArrivals(page);
}
