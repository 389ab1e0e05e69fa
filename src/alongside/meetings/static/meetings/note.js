// The note that two write: saves what is typed, brings the other's words, and never lays one text over another.
// Without it the same form is saved with its button and the page is read again.
import { isOwnDevice, keyOf, store } from "../ui/draft.js";
import { apart, boxesOf, merged } from "./headings.js";

const REST_MS = 800, WHILE_TYPING_MS = 1000, ASK_MS = 1500, ASK_AT_MOST_MS = 30000, LAST_WORD_BYTES = 60000;

const box = document.querySelector("[data-note]");
const form = box?.querySelector("[data-note-form]");
if (form) keepNote(box, form);

function keepNote(box, form) {
  const find = (name) => box.querySelector(`[data-${name}]`);
  const headings = JSON.parse(box.dataset.headings || "[]"), area = boxesOf(form, headings), ownDevice = isOwnDevice(), says = box.dataset, place = keyOf(says.keep);
  const seen = document.querySelector("[data-note-yes] [name=seen]");
  let base = Number(says.base), sent = area.defaultValue, together = form.elements.together.value, token = form.elements.csrfmiddlewaretoken.value;
  let etag = "", askAfter = ASK_MS, asking = 0, resting = 0, lastTry = 0, saving = null, again = false;
  let signal = true, signedOut = false, gone = false, two = null, problem = "", moments = [], aloud = "";

  const unsent = () => area.value !== sent;

  // ── kept on the device, only while unsent, and only on one that its owner called theirs ──
  function keepHere() {
    if (ownDevice) store(place, unsent() ? { words: area.value, base } : null);
  }
  function bringBack() {
    if (!ownDevice) return;
    let kept = null;
    try { kept = JSON.parse(localStorage.getItem(place) ?? "null"); } catch { return; }
    if (!kept || typeof kept.words !== "string" || kept.words === area.value) return;
    area.value = kept.words;
    base = Number(kept.base) || 0; // when it is behind by now, the server keeps both and says so
    rest();
  }

  // ── saving ──
  async function save(last = false) {
    if (saving) { again = true; return saving; }
    if (!unsent() || two || gone) return null;
    const words = area.value;
    lastTry = Date.now();
    saving = send(words, last).finally(() => { saving = null; show(); if (again) { again = false; save(); } });
    return saving;
  }
  async function send(words, last) {
    const body = new URLSearchParams({ words, base, together });
    const keepalive = last && new Blob([words]).size < LAST_WORD_BYTES;
    let answer;
    try {
      answer = await fetch(says.note, { method: "POST", body, keepalive, redirect: "manual", headers: { Accept: "application/json", "X-CSRFToken": token } });
    } catch { return lost(); }
    if (answer.status === 413 || answer.status === 400) { problem = says.saidLong; signal = true; return; }
    const told = await read(answer);
    if (!told) return;
    problem = told.problem ?? "";
    if (answer.status === 409) { disagree(told, words); return; }
    if (!answer.ok) { apply(told); return; }
    sent = words;
    base = told.own.revision;
    together = "";
    keepHere();
    apply(told);
  }
  // What an answer says, or null when it is not one: signed out, not found, or nothing that we understand.
  async function read(answer) {
    if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) { signedOut = true; etag = ""; show(); return null; }
    if (answer.status === 404) { gone = true; show(); return null; }
    if (!answer.headers.get("Content-Type")?.startsWith("application/json")) return lost();
    signal = true; signedOut = false; askAfter = ASK_MS;
    return answer.json();
  }
  function lost() {
    signal = false;
    askAfter = Math.min(ASK_AT_MOST_MS, askAfter * 2);
    keepHere();
    show();
    return null;
  }

  // ── two devices of one author: both texts stand until the author has put them together ──
  function disagree(told, words) {
    two = { theirs: told.own.words, revision: told.own.revision, aside: told.aside };
    sent = words; // it is kept on the server, beside the side
    find("two").hidden = false;
    write(find("two-words"), two.theirs);
    apply(told);
  }
  function joined(words) {
    area.value = words;
    base = two.revision;
    together = two.aside;
    sent = null; // whatever the box holds is to be sent
    two = null;
    find("two").hidden = true;
    grow();
    area.focus();
    save();
  }

  // ── asking how both sides stand ──
  function plan() { clearTimeout(asking); if (!document.hidden && !gone) asking = setTimeout(ask, askAfter); }
  async function ask() {
    let answer;
    try {
      answer = await fetch(says.note, { cache: "no-store", redirect: "manual", headers: { Accept: "application/json", ...(etag ? { "If-None-Match": etag } : {}) } });
    } catch { lost(); return plan(); }
    if (answer.status === 304) { signal = true; askAfter = ASK_MS; }
    else {
      const told = await read(answer);
      if (told) { etag = answer.headers.get("ETag") ?? ""; token = told.token ?? token; apply(told); }
    }
    if (signal && !signedOut && unsent() && Date.now() - lastTry > WHILE_TYPING_MS && !problem) save();
    show();
    plan();
  }

  // ── showing ──
  function apply(told) {
    moments = [told.own.saved, told.other.saved].filter(Boolean).map((at) => new Date(at));
    write(find("other"), told.other.words);
    find("other").hidden = !told.other.words;
    find("other-empty").hidden = Boolean(told.other.words);
    find("writing").hidden = !told.other.writing;
    if (seen) seen.value = told.digest;
    if (told.version !== says.version) moved(told.said);
    if (!unsent() && !saving && !two && told.own.revision > base) takeOver(told.own);
  }
  // Another device of the same author went on, and nothing waits here.
  function takeOver(own) {
    area.replace(own.words);
    sent = area.value;
    base = own.revision;
    grow();
  }
  function moved(said) {
    find("moved-said").textContent = said;
    find("moved").hidden = false;
  }
  function write(place, words) {
    const { under, free } = apart(words, headings);
    const named = headings.flatMap((heading, i) => (under[i] ? [titled(heading), ...paragraphs(under[i])] : []));
    place.replaceChildren(...paragraphs(free), ...named); // first: after a heading they would read as if they stood under it
  }
  function titled(heading) {
    const title = document.createElement("h3");
    title.textContent = heading;
    return title;
  }
  function paragraphs(words) {
    return words.trim().split(/\n\s*\n/).filter(Boolean).map((block) => {
      const p = document.createElement("p");
      block.split("\n").forEach((line, i) => p.append(...(i ? [document.createElement("br"), line] : [line])));
      return p;
    });
  }
  function state() {
    if (gone) return ["offline", says.saidGone, says.saidGone];
    if (two) return ["writing", says.saidTwo, says.saidTwo];
    if (problem) return ["offline", problem, problem];
    if (!signal) { const words = ownDevice ? says.saidKept : says.saidLost; return ["offline", words, words]; }
    if (unsent()) return ["writing", says.saidSaving, ""];
    if (!moments.length) return ["saved", find("saved").textContent, ""];
    return ["saved", (moments.length > 1 ? says.saidBoth : says.saidOne).replace("{when}", since(Math.max(...moments))), ""];
  }
  function since(moment) {
    const seconds = Math.max(0, Math.round((Date.now() - moment) / 1000));
    if (seconds < 2) return says.saidNow;
    const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "always" });
    if (seconds < 60) return words.format(-seconds, "second");
    return seconds < 3600 ? words.format(-Math.round(seconds / 60), "minute") : words.format(-Math.round(seconds / 3600), "hour");
  }
  // The ticking line is for eyes; a screen reader hears only what needs to be known.
  function show() {
    const [kind, words, loud] = state();
    if (find("saved").textContent !== words) find("saved").textContent = words;
    for (const mark of box.querySelectorAll("[data-mark]")) mark.hidden = mark.dataset.mark !== kind;
    find("signed-out").hidden = !signedOut;
    if (loud !== aloud) find("aloud").textContent = aloud = loud;
  }
  function grow() {
    area.grow();
    write(find("print-own"), area.value);
  }
  function rest() {
    clearTimeout(resting);
    resting = setTimeout(save, REST_MS);
    if (Date.now() - lastTry > WHILE_TYPING_MS) save();
  }

  area.onInput(() => {
    problem = "";
    if (two) sent = null;
    keepHere();
    grow();
    show();
    rest();
  });
  form.addEventListener("submit", (event) => { event.preventDefault(); save(); });
  find("two-both").addEventListener("click", () => joined(merged(two.theirs, area.value, headings)));
  find("two-mine").addEventListener("click", () => joined(area.value));
  document.querySelector("[data-note-yes]")?.addEventListener("submit", async (event) => {
    if (!unsent()) return; // nobody says yes to words that have not arrived
    event.preventDefault();
    await save();
    if (!unsent()) event.target.requestSubmit(event.submitter);
  });
  document.addEventListener("visibilitychange", () => { if (document.hidden) { save(true); clearTimeout(asking); } else ask(); });
  addEventListener("online", () => { askAfter = ASK_MS; save(); ask(); });
  addEventListener("offline", lost);
  addEventListener("pagehide", () => { keepHere(); save(true); });
  addEventListener("beforeunload", (event) => { if (unsent() && !ownDevice) event.preventDefault(); });
  setInterval(show, 1000);

  for (const plain of document.querySelectorAll("[data-plain-only]")) plain.hidden = true;
  grow();
  bringBack();
  ask();
}
