// Support for whoever is not signed in, or has no network: what is kept on this phone is put in its place, the own plan first.
import { kept } from "../ui/kept.js";

function filled(model, call) {
  const made = document.getElementById(model).content.firstElementChild.cloneNode(true);
  made.href = call.href;
  made.querySelector("b").textContent = call.label;
  if (call.note) made.querySelector("small").textContent = call.note; else made.querySelector("small").remove();
  return made;
}

function calls(place, found) {
  place.replaceChildren(...found.map((call) => filled(call.href.startsWith("sms:") ? "text-model" : "call-model", call)));
}

function line(words) {
  const made = document.getElementById("line-model").content.firstElementChild.cloneNode(true);
  made.querySelector(".plan__words").textContent = words;
  return made;
}

function part({ title, lines }) {
  const made = document.getElementById("part-model").content.firstElementChild.cloneNode(true);
  made.querySelector("h3").textContent = title;
  made.querySelector("ul").replaceChildren(...lines.map((words) => {
    const item = document.createElement("li");
    item.className = "own__words as-typed";
    item.textContent = words;
    return item;
  }));
  return made;
}

const at = (name) => document.querySelector(`[data-${name}]`);
const found = await kept();
if (found) {
  if (found.name) at("hello").textContent = at("hello").dataset.hello.replace("…", found.name);
  if (found.crisis.length) calls(at("crisis"), found.crisis);
  at("lines").replaceChildren(...found.lines.map(line));
  calls(at("people"), found.people);
  at("people-part").hidden = !found.people.length;
  at("plan").hidden = !found.lines.length && !found.people.length;
  if (at("nothing")) at("nothing").hidden = !at("plan").hidden;
}
performance.mark("support-ready");
// What one asked for besides stays folded away, and is put there once the first things can be read.
if (found?.more?.length) {
  at("parts").replaceChildren(...found.more.map(part));
  at("more").hidden = false;
}
