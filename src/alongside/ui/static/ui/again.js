// A page that gives words back holds a token from before. Who signed in again in another tab has a newer one, so it is
// fetched when the words are sent again; without this file the page simply comes back once more.
export async function newToken(address) {
  const answer = await fetch(address, { cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector("[name=csrfmiddlewaretoken]")?.value;
}

export function sendAgain(page) {
  for (const form of page.querySelectorAll("form[data-token]")) {
    let fresh = false;
    form.addEventListener("submit", async (event) => {
      if (fresh) return;
      event.preventDefault();
      try { form.elements.csrfmiddlewaretoken.value = await newToken(form.dataset.token) ?? form.elements.csrfmiddlewaretoken.value; }
      catch { /* no connection: the browser says so when the form is sent */ }
      fresh = true;
      form.requestSubmit(event.submitter);
      fresh = false;
    });
  }
}
