// Passkeys: a form with data-passkey="get" or "create" asks this device, puts its answer in the form, and sends it.
// What the server asks for stands in the page (a JSON block named by data-options) or is fetched (data-fetch).
// Buttons for it are hidden until this file says that the device can.
const toBytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const toText = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

const described = (list) => (list ?? []).map((one) => ({ ...one, id: toBytes(one.id) }));

function forBrowser(given, making) {
  const asked = { ...given, challenge: toBytes(given.challenge) };
  if (!making) return { ...asked, allowCredentials: described(given.allowCredentials) };
  const kept = { ...given.authenticatorSelection, residentKey: "required", requireResidentKey: true, userVerification: "required" };
  return { ...asked, user: { ...given.user, id: toBytes(given.user.id) }, excludeCredentials: described(given.excludeCredentials),
    authenticatorSelection: kept };
}

function forServer(credential) {
  const { response } = credential;
  const answer = { clientDataJSON: toText(response.clientDataJSON) };
  for (const name of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (response[name]) answer[name] = toText(response[name]);
  }
  if (response.getTransports) answer.transports = response.getTransports();
  return JSON.stringify({ id: credential.id, rawId: toText(credential.rawId), type: credential.type, response: answer,
    clientExtensionResults: credential.getClientExtensionResults(), authenticatorAttachment: credential.authenticatorAttachment ?? undefined });
}

async function options(form) {
  if (!form.dataset.fetch) return JSON.parse(document.getElementById(form.dataset.options).textContent);
  const answer = await fetch(form.dataset.fetch, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function ask(form) {
  const making = form.dataset.passkey === "create", given = await options(form);
  const publicKey = forBrowser((given.creation_options ?? given.request_options).publicKey, making);
  const credential = await (making ? navigator.credentials.create({ publicKey }) : navigator.credentials.get({ publicKey }));
  form.elements.credential.value = forServer(credential);
  form.submit();
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!window.PublicKeyCredential) continue;
  for (const shown of document.querySelectorAll("[data-passkey-can]")) shown.hidden = false;
  for (const other of document.querySelectorAll("[data-passkey-cannot]")) other.hidden = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const said = form.querySelector("[role=status]");
    if (said) said.textContent = "";
    ask(form).catch(() => { if (said) said.textContent = said.dataset.unsure; });
  });
}
