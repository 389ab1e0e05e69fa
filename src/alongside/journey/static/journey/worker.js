// Opens support without a network. Before this text the server says what is needed: NEEDS = {version, page, support, files}.
// Nothing of anybody's is kept by it: the page is the same for everyone, and what is somebody's own is read by the page itself.
const CACHE = `alongside-${NEEDS.version}`;
const SOON_MS = 2500; // a connection that answers no sooner is as good as none on a hard day

self.addEventListener("install", (event) => event.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => self.clients.claim())));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(go(request));
  else if (NEEDS.files.includes(new URL(request.url).pathname)) event.respondWith(fromHere(request.url).then((found) => found ?? fetch(request)));
});

async function fill() {
  const cache = await caches.open(CACHE);
  await cache.addAll([new Request(NEEDS.page, { credentials: "omit", cache: "reload" }), ...NEEDS.files]);
}

async function tidy() {
  for (const name of await caches.keys()) if (name.startsWith("alongside-") && name !== CACHE) await caches.delete(name);
}

function fromHere(url) {
  return caches.match(url, { ignoreVary: true });
}

function soon(answer) {
  return Promise.race([answer, new Promise((_, failed) => setTimeout(failed, SOON_MS))]);
}

async function go(request) {
  const support = new URL(request.url).pathname === NEEDS.support;
  try {
    const answer = await (support ? soon(fetch(request)) : fetch(request));
    if (!support || answer.status < 500) return answer;
  } catch { /* no network */ }
  return (await fromHere(NEEDS.page)) ?? Response.error();
}
