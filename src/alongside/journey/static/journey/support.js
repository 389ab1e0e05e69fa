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
