// One tap, sent in the background; the page stays where it is. Without this file the form is sent as usual.
function show(form, pressed) {
  for (const tap of form.querySelectorAll(".tap")) tap.setAttribute("aria-pressed", String(tap === pressed));
}

async function send(form, tap) {
  const now = form.querySelector('[aria-pressed="true"]');
  const taken = tap === now ? null : tap;
  show(form, taken);
  const body = new FormData(form);
  body.set(tap.name, tap.value);
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(String(answer.status));
  } catch {
    show(form, now);
    form.dataset.plain = "1";
    form.requestSubmit(tap);
  }
}

export function tapInPlace(page) {
  for (const form of page.querySelectorAll("form[data-taps]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.plain || !event.submitter) return;
      event.preventDefault();
      send(form, event.submitter);
    });
  }
}
