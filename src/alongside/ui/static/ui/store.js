// The browser's own store on this device, and the keys with which what lies there is locked: it gives those to nobody, not
// even to this program.
export function canStore() { return "indexedDB" in window && !!globalThis.crypto?.subtle; }

export function freshKey() {
  return crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

export async function lock(key, bytes) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, locked: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytes) };
}

export function unlock(key, { iv, locked }) { return crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, locked); }

function open(base, store) {
  return new Promise((done, failed) => {
    const asked = indexedDB.open(base, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(store);
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
}

export async function inStore(base, store, mode, ask) {
  const opened = await open(base, store);
  try {
    return await new Promise((done, failed) => {
      const change = opened.transaction(store, mode), asked = ask(change.objectStore(store));
      change.oncomplete = () => done(asked.result);
      change.onerror = change.onabort = () => failed(change.error);
    });
  } finally { opened.close(); }
}

export function throwAway(base) {
  return new Promise((done) => {
    const asked = indexedDB.deleteDatabase(base);
    asked.onsuccess = asked.onerror = asked.onblocked = done;
  });
}
