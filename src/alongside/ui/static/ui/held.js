// What was recorded and not sent yet, held on its owner's device piece by piece while it comes, so that a page that closes
// loses none of it. Like drafts it is held only where its owner said that the device is theirs, and goes at sign-out. Each
// recording is locked with a key of its own that the browser gives to nobody, as what kept.js keeps.
import { isOwnDevice } from "./draft.js";

const BASE = "alongside-held", STORE = "pieces", MARK = "held-here";
let forgotten = false;

export function heldHere() {
  try { return !!localStorage.getItem(MARK); } catch { return false; }
}

function open() {
  return new Promise((done, failed) => {
    const asked = indexedDB.open(BASE, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
}

async function inStore(mode, ask) {
  if (forgotten) throw new Error("signed out");
  const base = await open();
  try {
    return await new Promise((done, failed) => {
      const change = base.transaction(STORE, mode), asked = ask(change.objectStore(STORE));
      change.oncomplete = () => done(asked.result);
      change.onerror = change.onabort = () => failed(change.error);
    });
  } finally { base.close(); }
}

export class Held {
  constructor(place) {
    this.all = IDBKeyRange.bound([place], [place, []]);
    this.place = place;
    this.safe = false; // whether everything so far lies on the device
    this.turn = Promise.resolve();
  }

  static possible() { return isOwnDevice() && "indexedDB" in window && !!globalThis.crypto?.subtle; }

  // One after the other, in the order in which they are asked for. What fails is not held, and then this one is not safe.
  next(work) {
    this.turn = this.turn.then(work).catch(() => { this.safe = false; });
    return this.turn;
  }

  begin(type) {
    if (!Held.possible()) return this.turn;
    return this.next(async () => {
      localStorage.setItem(MARK, "1");
      this.key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
      this.count = 0;
      const head = { key: this.key, type };
      await inStore("readwrite", (store) => { store.delete(this.all); return store.put(head, [this.place, 0]); });
      this.safe = true;
    });
  }

  add(piece) {
    return this.next(async () => {
      if (!this.safe) return;
      const iv = crypto.getRandomValues(new Uint8Array(12)), at = [this.place, ++this.count];
      const locked = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, this.key, await piece.arrayBuffer());
      await inStore("readwrite", (store) => store.put({ iv, locked }, at));
    });
  }

  // What is held from before, or null.
  async found() {
    if (!Held.possible() || !heldHere()) return null;
    try {
      const [head, ...pieces] = await inStore("readonly", (store) => store.getAll(this.all));
      if (!pieces.length) return null;
      const open = ({ iv, locked }) => crypto.subtle.decrypt({ name: "AES-GCM", iv }, head.key, locked);
      const whole = new Blob(await Promise.all(pieces.map(open)), { type: head.type });
      this.safe = true;
      return whole;
    } catch { return null; }
  }

  drop() {
    if (!heldHere()) return this.turn;
    return this.next(async () => {
      this.safe = false;
      await inStore("readwrite", (store) => store.delete(this.all));
    });
  }
}

// A device that is no longer its owner's holds nothing.
export function holdOnOwnDeviceOnly() {
  if (heldHere() && !isOwnDevice()) forgetHeld();
}

// Called when somebody signs out: from then on nothing more is held.
export async function forgetHeld() {
  forgotten = true;
  if (!heldHere()) return;
  await new Promise((done) => {
    const asked = indexedDB.deleteDatabase(BASE);
    asked.onsuccess = asked.onerror = asked.onblocked = done;
  });
  localStorage.removeItem(MARK);
}
