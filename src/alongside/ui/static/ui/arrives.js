// A large file on its way: how much of it has arrived, from when on its page may be left, and what came of it, also where the
// connection was lost meanwhile or the page was left. Without this file the browser sends it as it sends every form, and shows what
// comes of it; a link looks again.
import { sendAgain } from "./again.js";
import { keepDrafts } from "./draft.js";

// By these a server in between says that it lost the house behind it: what had arrived there may still go on.
const BEHIND = new Set([502, 504]);
const AGAIN = 4_000; // ms until it is asked again what came of it, and twice as long after each time that nobody answered
const LONGEST = 60_000; // ms until that does not grow any more

// Where a page or form leads: who skipped to the page has a part of it in the address, which no answer has.
const whole = (address) => address.split("#")[0];

// What comes of it is the page that the browser would have shown.
function show(page, answer) {
  const came = new DOMParser().parseFromString(answer, "text/html"), main = came.querySelector("main");
  if (!main) return false;
  page.title = came.title;
  page.querySelector("main").replaceWith(main);
  keepDrafts(main);
  sendAgain(main);
  watchArrivals(page);
  (main.querySelector("[data-problems], [data-became]") ?? main).focus();
  return true;
}

// Its own address says what came of it: the page that it leads to, that it is under way, or that it came to nothing.
async function ask(page, address, inVain = 0) {
  const again = (times) => setTimeout(ask, Math.min(AGAIN * 2 ** times, LONGEST), page, address, times);
  let answer, body;
  try {
    answer = await fetch(address, { cache: "no-store" });
    body = await answer.text();
  } catch { return again(inVain + 1); }
  // The browser goes the same way itself: what is said once where it leads was said to this script.
  if (answer.redirected || (answer.status >= 400 && answer.status < 500)) return location.assign(address);
  if (!answer.ok) return again(inVain + 1);
  const goesOn = (shown) => shown.querySelector("[data-under-way]");
  if (goesOn(page) && goesOn(new DOMParser().parseFromString(body, "text/html"))) return again(0);
  if (show(page, body) && !goesOn(page)) nothingCame(page);
}

// Neither under way nor noted: nobody has it any more.
function nothingCame(page) {
  const form = page.querySelector("form[data-gone]");
  if (form && !page.querySelector("[data-became]")) page.querySelector("[data-said]").textContent = form.dataset.gone;
}

function send(page, form) {
  const way = page.querySelector("[data-on-its-way]"), bar = way.querySelector("progress"), text = way.querySelector(".work p");
  const sending = new XMLHttpRequest(), sent = new FormData(form);
  const to = whole(form.action);
  let arrived = false;
  const say = (what) => {
    const said = page.querySelector("[data-said]"), shown = { lost: form, refused: form, left: said }[what] ?? way;
    const moves = what === "sending" || way.contains(page.activeElement); // who went elsewhere meanwhile stays there
    said.textContent = form.dataset[what];
    shown.hidden = false;
    if (moves) (shown === form ? form.querySelector("button:not([type=button])") : shown).focus(); // before its place is hidden
    [form.hidden, way.hidden] = [shown !== form, shown !== way];
  };
  const came = (part) => {
    bar.value = 100 * part;
    text.textContent = `${Math.floor(bar.value)} %`;
  };
  const left = () => {
    say("left");
    setTimeout(ask, AGAIN, page, to);
  };
  const lost = () => (arrived ? left() : say("lost"));
  sending.upload.addEventListener("progress", ({ loaded, total }) => came(loaded / total));
  sending.upload.addEventListener("load", () => {
    arrived = true;
    bar.removeAttribute("value");
    text.textContent = "";
    say("arrived");
  });
  sending.addEventListener("error", lost);
  sending.addEventListener("load", () => {
    if (sending.responseURL !== to) location.assign(sending.responseURL);
    else if (!show(page, sending.responseText)) arrived && BEHIND.has(sending.status) ? left() : say("refused");
  });
  sending.open("POST", to);
  sending.send(sent);
  came(0);
  say("sending");
}

export function watchArrivals(page) {
  if (page.querySelector("[data-under-way]")) setTimeout(ask, AGAIN, page, whole(location.href));
  for (const form of page.querySelectorAll("form[data-arrived]")) {
    form.addEventListener("submit", (event) => {
      if (![...form.elements].some((field) => field.files?.length)) return; // the house says what is missing
      event.preventDefault();
      send(page, form);
    });
  }
}
