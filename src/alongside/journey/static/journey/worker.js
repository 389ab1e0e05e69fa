// Opens support without a network. Before this text the server says what is needed: NEEDS = {version, page, away, unsent, support,
// files}. Nothing of anybody's is kept by it: its pages are the same for everyone, and what is somebody's own is read by the
// page of support itself. It shows that to nobody who asked for something else: they are told that there is no internet, and
// led there.
const CACHE = `alongside-${NEEDS.version}`;
const SOON_MS = 2500; // a connection that answers no sooner is as good as none on a hard day

self.addEventListener("install", (event) => event.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => self.clients.claim())));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode === "navigate") event.respondWith(request.method === "GET" ? go(request) : send(request));
  else if (request.method === "GET" && NEEDS.files.includes(new URL(request.url).pathname)) event.respondWith(fromHere(request.url).then((found) => found ?? fetch(request)));
});

async function fill() {
  const cache = await caches.open(CACHE);
  await cache.addAll([...[NEEDS.page, NEEDS.away, NEEDS.unsent].map((page) => new Request(page, { credentials: "omit", cache: "reload" })), ...NEEDS.files]);
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
  return (await fromHere(support ? NEEDS.page : NEEDS.away)) ?? Response.error();
}

// What somebody wrote and sent did not arrive: their draft stays on the phone, and they are led back to it.
async function send(request) {
  try { return await fetch(request); } catch { return (await fromHere(NEEDS.unsent)) ?? Response.error(); }
}
