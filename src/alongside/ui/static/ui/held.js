// What was recorded and not sent yet, held on its owner's device piece by piece while it comes, so that a page that closes
// loses none of it. Like drafts it is held only where its owner said that the device is theirs, and goes at sign-out. Each
// recording is locked with a key of its own that the browser gives to nobody, as what kept.js keeps.
import { isOwnDevice } from "./draft.js";
import { canStore, freshKey, inStore, lock, throwAway, unlock } from "./store.js";

const BASE = "alongside-held", STORE = "pieces", MARK = "held-here", LEFT_OUT = "held-left-out";
let forgotten = false;

export function heldHere() {
  try { return !!localStorage.getItem(MARK); } catch { return false; }
}

async function amongPieces(mode, ask) {
  if (forgotten) throw new Error("signed out");
  return inStore(BASE, STORE, mode, ask);
}

export class Held {
  constructor(place) {
    this.all = IDBKeyRange.bound([place], [place, []]);
    this.place = place;
    this.safe = false; // whether everything so far lies on the device
    this.turn = Promise.resolve();
  }

  static possible() { return isOwnDevice() && canStore(); }

  // One after the other, in the order in which they are asked for. What fails is not held, and then this one is not safe.
  next(work) {
    this.turn = this.turn.then(work).catch(() => { this.safe = false; });
    return this.turn;
  }

  begin(type) {
    if (!Held.possible()) return this.turn;
    if (heldHere()) localStorage.removeItem(LEFT_OUT);
    return this.next(async () => {
      localStorage.setItem(MARK, "1");
      this.key = await freshKey();
      this.count = 0;
      const head = { key: this.key, type };
      await amongPieces("readwrite", (store) => { store.delete(this.all); return store.put(head, [this.place, 0]); });
      this.safe = true;
    });
  }

  add(piece) {
    return this.next(async () => {
      if (!this.safe) return;
      const at = [this.place, ++this.count], locked = await lock(this.key, await piece.arrayBuffer());
      await amongPieces("readwrite", (store) => store.put(locked, at));
    });
  }

  // What is held from before, or null.
  async found() {
    if (!Held.possible() || !heldHere()) return null;
    if (localStorage.getItem(LEFT_OUT) === this.place) return this.drop().then(() => null);
    try {
      const [head, ...pieces] = await amongPieces("readonly", (store) => store.getAll(this.all));
      if (!pieces.length) return null;
      const opened = await Promise.all(pieces.map((piece) => unlock(head.key, piece)));
      const whole = new Blob(opened, { type: head.type });
      this.safe = true;
      return whole;
    } catch { return null; }
  }

  // A page that closes in this moment deletes nothing any more: so it is noted at once that nobody wants this one back.
  drop() {
    if (!heldHere()) return this.turn;
    localStorage.setItem(LEFT_OUT, this.place);
    return this.next(async () => {
      this.safe = false;
      await amongPieces("readwrite", (store) => store.delete(this.all));
      localStorage.removeItem(LEFT_OUT);
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
  await throwAway(BASE);
  for (const name of [MARK, LEFT_OUT]) localStorage.removeItem(name);
}
