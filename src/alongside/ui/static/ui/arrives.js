// A large file on its way: how much of it has arrived, and from when on its page may be left. Without this file the browser sends
// it as it sends every form, and shows what comes of it.
import { sendAgain } from "./again.js";
import { keepDrafts } from "./draft.js";

// By these a server in between says that it lost the house behind it: what had arrived there may still go on.
const BEHIND = new Set([502, 504]);

// What comes of it is the page that the browser would have shown.
function show(page, answer) {
  const came = new DOMParser().parseFromString(answer, "text/html"), main = came.querySelector("main");
  if (!main) return false;
  page.title = came.title;
  page.querySelector("main").replaceWith(main);
  keepDrafts(main);
  sendAgain(main);
  watchArrivals(page);
  (main.querySelector("[data-problems]") ?? main).focus();
  return true;
}

function send(page, form) {
  const way = page.querySelector("[data-on-its-way]"), bar = way.querySelector("progress"), text = way.querySelector(".work p");
  const sending = new XMLHttpRequest(), sent = new FormData(form);
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
  const lost = () => say(arrived ? "left" : "lost");
  sending.upload.addEventListener("progress", ({ loaded, total }) => came(loaded / total));
  sending.upload.addEventListener("load", () => {
    arrived = true;
    bar.removeAttribute("value");
    text.textContent = "";
    say("arrived");
  });
  sending.addEventListener("error", lost);
  sending.addEventListener("load", () => {
    if (sending.responseURL !== form.action) location.assign(sending.responseURL);
    else if (!show(page, sending.responseText)) say(arrived && BEHIND.has(sending.status) ? "left" : "refused");
  });
  sending.open("POST", form.action);
  sending.send(sent);
  came(0);
  say("sending");
}

export function watchArrivals(page) {
  for (const form of page.querySelectorAll("form[data-arrived]")) {
    form.addEventListener("submit", (event) => {
      if (![...form.elements].some((field) => field.files?.length)) return; // the house says what is missing
      event.preventDefault();
      send(page, form);
    });
  }
}
