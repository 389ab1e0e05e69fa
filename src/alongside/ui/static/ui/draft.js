// Words being typed are kept on this device, only where its owner said that it is theirs.
// A form with data-draft="key" takes part. Passwords, files and hidden fields never do.
const PREFIX = "draft:", WAIT_MS = 400;

export function isOwnDevice() {
  if (document.cookie.split("; ").includes("own-device=1")) return true;
  try { return localStorage.getItem("own-device") === "1"; } catch { return false; }
}

function writable(form) {
  return [...form.elements].filter((f) => f.name && !f.disabled && !f.readOnly && f.name !== "csrfmiddlewaretoken"
    && (f.tagName === "TEXTAREA" || (f.tagName === "INPUT" && ["text", "search", "email", "tel", "url"].includes(f.type))));
}

function read(form) {
  return Object.fromEntries(writable(form).map((f, at) => [`${f.name}/${at}`, f.value]));
}

function store(key, words) {
  try {
    if (words) localStorage.setItem(key, JSON.stringify(words)); else localStorage.removeItem(key);
  } catch { /* a full or closed store must not disturb writing */ }
}

function kept(key) {
  try { return JSON.parse(localStorage.getItem(key) ?? "null"); } catch { return null; }
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

function restore(form, key) {
  const words = kept(key), before = read(form);
  if (!words) return;
  const fields = writable(form).filter((f, at) => typeof words[`${f.name}/${at}`] === "string" && words[`${f.name}/${at}`] !== f.value);
  if (!fields.length) return store(key, null);
  const all = writable(form);
  for (const f of fields) f.value = words[`${f.name}/${all.indexOf(f)}`];
  notice(form, key, before);
}

// A sent form is only forgotten once the server has moved on: the next page of the same address without
// problems, or any other page, is the sign that it was taken.
function settle() {
  let sent = null;
  try { sent = JSON.parse(sessionStorage.getItem("draft-sent") ?? "null"); sessionStorage.removeItem("draft-sent"); } catch { return; }
  if (sent && !document.querySelector("[data-problems],[data-not-taken]")) store(sent.key, null);
}

export function keepDrafts(page) {
  if (!isOwnDevice()) return;
  settle();
  for (const form of page.querySelectorAll("form[data-draft]")) {
    const key = PREFIX + form.dataset.draft;
    restore(form, key);
    let waiting = 0;
    const keep = () => { clearTimeout(waiting); store(key, read(form)); };
    form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(keep, WAIT_MS); });
    form.addEventListener("submit", () => {
      keep();
      try { sessionStorage.setItem("draft-sent", JSON.stringify({ key })); } catch { /* the draft simply stays */ }
    });
    addEventListener("pagehide", () => { if (waiting) keep(); });
  }
}

// Called when somebody signs out, or says that this device is not theirs after all.
export function forgetDrafts() {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch { /* nothing was kept */ }
}
