// Long work that goes on while the page is open. Without this file, its button does one part at a time.
const REST = 250; // ms between two parts, so that a page that is left is left soon
const AGAIN = 4000; // ms until another try, when the connection is gone

async function nextPart(form) {
  const answer = await fetch(form.action || location.href, {
    method: "POST", body: new FormData(form), headers: { Accept: "application/json" },
  });
  if (answer.redirected) return { ready: answer.url };
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}

export function goOn(page) {
  for (const form of page.querySelectorAll("form[data-goes-on]")) {
    const bar = form.querySelector("progress"), text = form.querySelector(".work p"), status = form.querySelector("[data-status]");
    form.querySelector("button").hidden = true;
    const step = async () => {
      try {
        const made = await nextPart(form);
        if (made.ready) { location.replace(made.ready); return; }
        bar.value = made.done;
        text.textContent = status.textContent = made.text;
        setTimeout(step, REST);
      } catch { setTimeout(step, AGAIN); }
    };
    step();
  }
}
