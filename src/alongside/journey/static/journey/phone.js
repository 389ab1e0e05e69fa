// "Keep my plan on this phone": keeps it here, says what is here, and takes it off again.
import { canKeep, flag, forget, keep } from "../ui/kept.js";
import { isOwnDevice } from "../ui/draft.js";

const YEAR_S = 365 * 24 * 60 * 60;
const part = document.querySelector("[data-phone]");
const at = (name) => part.querySelector(`[data-${name}]`);

function show() {
  const here = flag();
  for (const one of part.querySelectorAll("[data-here]")) one.hidden = one.dataset.here !== (here?.what ?? "");
  at("off").hidden = !here;
  showParts(here ? new URL(here.url, location).searchParams.getAll("part") : []);
  at("own").hidden = isOwnDevice();
}

// The boxes say what is here now, and the line above them names it. What is not written any more has no box, and is not here.
function showParts(names) {
  const boxes = [...part.querySelectorAll("[name=part]")], kept = boxes.filter((box) => names.includes(box.value));
  for (const box of boxes) box.checked = kept.includes(box);
  at("also").hidden = !kept.length;
  at("titles").textContent = kept.map((box) => box.closest("label").textContent.trim()).join(" · ");
}

function say(what) {
  for (const one of part.querySelectorAll("[data-says]")) one.hidden = one.dataset.says !== what;
}

// The plan is on the phone once the worker that opens it has everything that it needs.
async function ready() {
  const found = await navigator.serviceWorker.getRegistration("/");
  const worker = found?.installing ?? found?.waiting ?? found?.active;
  if (!worker || worker.state === "redundant") throw new Error("no worker");
  if (["activating", "activated"].includes(worker.state)) return;
  await new Promise((done, failed) => worker.addEventListener("statechange", () => {
    if (worker.state === "activated") done();
    if (worker.state === "redundant") failed(new Error("not installed"));
  }));
}

async function keepIt(form, button) {
  if (!isOwnDevice()) {
    if (!form.elements.own.checked) return say("own");
    document.cookie = `own-device=1; path=/; max-age=${YEAR_S}; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
  }
  button.setAttribute("aria-busy", "true");
  try {
    const body = new FormData(form);
    body.set("what", button.value);
    const answer = await fetch(form.action, { method: "POST", body, redirect: "error" });
    if (!answer.ok) throw new Error(String(answer.status));
    await keep(await answer.json());
    await ready();
    say("kept");
  } catch {
    await forget().catch(() => {});
    say("failed");
  }
  button.removeAttribute("aria-busy");
  show();
}

async function takeOff(form) {
  await forget();
  say("off");
  show();
  fetch(form.action, { method: "POST", body: new FormData(form) }).catch(() => { /* it is off the phone, which is what counts */ });
}

if (part && canKeep()) {
  document.querySelector("[data-cannot]").hidden = true;
  part.hidden = false;
  show();
  at("keep").addEventListener("submit", (event) => { event.preventDefault(); keepIt(event.target, event.submitter); });
  at("off").addEventListener("submit", (event) => { event.preventDefault(); takeOff(event.target); });
}
