// What somebody chose to keep on their own phone, to be read without a network. It lies in the browser's own store, locked
// with a key that the browser holds and gives to nobody, not even to this program. What that is worth against whom is said
// in docs/threat-model.md. Nothing is kept without being asked for, and none of it outlives a sign-out.
import { isOwnDevice } from "./draft.js";
import { forgetHeld, heldHere } from "./held.js";
import { canStore, freshKey, inStore, lock, throwAway, unlock } from "./store.js";

const FLAG = "kept-here", BASE = "alongside", STORE = "kept", PLACE = "support", GOING = "going", RENEW_MS = 60_000, AT_MOST_MS = 4_000;

export function canKeep() {
  return "serviceWorker" in navigator && canStore();
}

// A note in the clear: that something is kept, since when, where a newer one is to be had. Never any words.
export function flag() {
  try { return JSON.parse(localStorage.getItem(FLAG) ?? "null"); } catch { return null; }
}

function note(value) {
  try { if (value) localStorage.setItem(FLAG, JSON.stringify(value)); else localStorage.removeItem(FLAG); } catch { /* no store, nothing kept */ }
}

// A fresh key each time: no two things are ever locked with the same one.
async function locked(value) {
  const key = await freshKey();
  return { key, ...await lock(key, new TextEncoder().encode(JSON.stringify(value))) };
}

export async function keep(found) {
  const kept = await locked(found);
  await inStore(BASE, STORE, "readwrite", (store) => store.put(kept, PLACE));
  const before = flag();
  note({ owner: found.owner, what: found.what, url: found.url, worker: found.worker, since: before?.since ?? Date.now(), renewed: Date.now() });
  if (before?.worker !== found.worker) await navigator.serviceWorker.register(found.worker, { scope: "/" });
}

export async function kept() {
  if (!flag() || flag() === GOING) return null;
  try {
    const { key, ...found } = await inStore(BASE, STORE, "readonly", (store) => store.get(PLACE));
    return JSON.parse(new TextDecoder().decode(await unlock(key, found)));
  } catch { return null; }
}

// From the first moment on nothing is shown any more; if the page goes away before all is gone, the next one goes on.
export async function forget() {
  note(GOING);
  await inStore(BASE, STORE, "readwrite", (store) => store.clear());
  await throwAway(BASE);
  for (const name of await caches.keys()) if (name.startsWith("alongside-")) await caches.delete(name);
  for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  note(null);
}

// A newer plan takes the place of the kept one. Another human at this device, or a device that is no longer its owner's,
// ends the keeping.
export async function renew(page) {
  const known = flag();
  if (!known || !canKeep()) return;
  if (known === GOING || !isOwnDevice()) return forget();
  if (page.querySelector("[data-kept-changes]")) note({ ...known, renewed: 0 }); // whoever leaves this page at once finds it made good on the next
  else if (Date.now() - known.renewed < RENEW_MS) return;
  try {
    const answer = await fetch(known.url, { cache: "no-store", redirect: "error", headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    const found = await answer.json();
    if (found.owner !== known.owner) await forget();
    else if (found.what) await keep(found);
  } catch { /* no network, or signed out: what is kept stays */ }
}

// Signing out waits until nothing is left here, but not for ever.
export function forgetAtSignOut(form) {
  form.addEventListener("submit", async (event) => {
    const keeps = flag() && canKeep();
    if (!keeps && !heldHere()) return;
    event.preventDefault();
    const gone = Promise.allSettled([forgetHeld(), ...(keeps ? [forget()] : [])]);
    await Promise.race([gone, new Promise((done) => setTimeout(done, AT_MOST_MS))]);
    form.submit();
  });
}
