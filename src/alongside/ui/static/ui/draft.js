// Words being typed are kept on this device, only where its owner said that it is theirs, and for the account that typed them:
// whoever signs in after them is offered nothing of it. A form with data-draft="key" takes part. Passwords, files and hidden
// fields never do, but for one with data-base: it says from which version the words were written, and so goes with them,
// however late they are sent. With data-draft-tab they wait in their tab alone, and go when it is closed: what another said is
// not left lying on a device.
const PREFIX = "draft:", WAIT_MS = 400, DEVICE = "localStorage", TAB = "sessionStorage";
const whose = document.querySelector("[data-whose]")?.dataset.whose ?? ""; // a mark of the account, which names nobody
let forgotten = false;

// Under what the words of a form are kept: `draft:whose:form`.
export function keyOf(form) {
  return `${PREFIX}${whose}:${form}`;
}

export function isOwnDevice() {
  if (document.cookie.split("; ").includes("own-device=1")) return true;
  try { return localStorage.getItem("own-device") === "1"; } catch { return false; }
}

function writable(form) {
  return [...form.elements].filter((f) => f.name && !f.disabled && !f.readOnly && f.name !== "csrfmiddlewaretoken"
    && (f.tagName === "TEXTAREA" || (f.tagName === "INPUT" && ["text", "search", "email", "tel", "url"].includes(f.type))
    || f.dataset.base !== undefined));
}

function read(form, what = "value") {
  return Object.fromEntries(writable(form).map((f, at) => [`${f.name}/${at}`, f[what]]));
}

// Keeps words under a key, or takes them away; once all were told to go, nothing is kept any more.
export function store(key, words, place = DEVICE) {
  if (forgotten && words) return;
  try {
    if (words) window[place].setItem(key, JSON.stringify(words)); else for (const one of [TAB, DEVICE]) window[one].removeItem(key);
  } catch { /* a full or closed store must not disturb writing */ }
}

function kept(key) {
  try { return JSON.parse(sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? "null"); } catch { return null; }
}

// The server's own words come back when a draft is put away.
function notice(form, key, before) {
  const model = document.getElementById("draft-notice");
  if (!model) return;
  const shown = model.content.firstElementChild.cloneNode(true);
  shown.querySelector("button").addEventListener("click", () => {
    writable(form).forEach((f, at) => { f.value = before[`${f.name}/${at}`] ?? ""; });
    store(key, null);
    shown.remove();
    writable(form)[0]?.focus();
  });
  form.before(shown);
}

// Where the server has the same words, nothing waits any more; but a page that did not take them only shows what was sent, and
// what a browser itself puts back into a field is nowhere else.
function restore(form, key, refused) {
  const words = kept(key), before = read(form, "defaultValue");
  if (!words) return;
  const fields = writable(form).filter((f, at) => typeof words[`${f.name}/${at}`] === "string" && words[`${f.name}/${at}`] !== f.defaultValue);
  if (fields.every((f) => f.dataset.base !== undefined)) return refused || store(key, null);
  const all = writable(form);
  for (const f of fields) f.value = words[`${f.name}/${all.indexOf(f)}`];
  const folded = form.closest("details"); // what comes back is not hidden
  if (folded) folded.open = true;
  notice(form, key, before);
}

// A sent form is only forgotten once the server has taken it. The sign for that is a page that the form led to, by no
// other way than sending it, and that neither asks for a correction nor gives the words back. After a lost connection
// one comes back by "back" or "reload", and then the draft stays.
const SENT = "draft-sent";

function mark(key) {
  try { sessionStorage.setItem(SENT, JSON.stringify({ key, from: location.href.split("#")[0] })); } catch { /* the draft simply stays */ }
}

// The server said that it did not take what was sent, to a script that sent it by itself.
export function notTaken() { marked(); }

function marked() {
  try {
    const sent = JSON.parse(sessionStorage.getItem(SENT) ?? "null");
    sessionStorage.removeItem(SENT);
    return sent;
  } catch { return null; }
}

function settle(page, refused) {
  const sent = marked();
  if (!sent) return;
  const arrived = performance.getEntriesByType("navigation")[0]?.type === "navigate" && document.referrer === sent.from;
  const again = page.querySelector("form[data-not-taken]");
  if (again) again.addEventListener("submit", () => mark(sent.key));
  else if (arrived && !refused) store(sent.key, null);
  else if (arrived && sent.from === location.href.split("#")[0]) leadBack(page, sent.key);
}

// No cache keeps what somebody reads who is signed in, so the way back to a page that asks for a correction would find nothing
// but the question whether to send all once more. It finds the form instead, as before it was sent, and the draft in it.
function leadBack(page, key) {
  const forms = [...page.querySelectorAll("form[data-draft]:not([data-draft-tab])")];
  if (forms.some((form) => keyOf(form.dataset.draft) === key)) history.replaceState(history.state, "", location.href);
}

export function keepDrafts(page) {
  if (!isOwnDevice()) return forget(() => true);
  const refused = !!page.querySelector("[data-problems],[data-not-taken]");
  settle(page, refused);
  if (!whose) return;
  addEventListener("pageshow", (event) => { if (event.persisted) marked(); });
  for (const form of page.querySelectorAll("form[data-ends-draft]")) {
    form.addEventListener("submit", () => mark(keyOf(form.dataset.endsDraft))); // what is deleted leaves no draft, either
  }
  for (const form of page.querySelectorAll("form[data-draft]")) {
    const key = keyOf(form.dataset.draft), place = form.dataset.draftTab === undefined ? DEVICE : TAB;
    restore(form, key, refused);
    let waiting = 0;
    const keep = () => { clearTimeout(waiting); waiting = 0; store(key, read(form), place); };
    form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(keep, WAIT_MS); });
    form.addEventListener("submit", () => {
      keep();
      mark(key);
    });
    addEventListener("pagehide", () => { if (waiting) keep(); });
  }
}

function forget(which) {
  try {
    for (const place of [localStorage, sessionStorage]) {
      for (const key of Object.keys(place)) if (key.startsWith(PREFIX) && which(key)) place.removeItem(key);
    }
  } catch { /* nothing was kept */ }
}

// Called when somebody signs out: their own go, and those that bear no mark. Another's, whose sign-in merely ended, wait for them.
export function forgetDrafts() {
  forgotten = true;
  forget((key) => key.startsWith(keyOf("")) || key.split(":").length < 3);
}
