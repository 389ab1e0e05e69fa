// Leave quickly: the screen is cleared at once, then this page is replaced, so that "back" does not return to it.
const AGAIN_MS = 700;

function leave() {
  document.documentElement.hidden = true;
  document.title = "";
  location.replace("about:blank");
}

export function leaveQuickly(page) {
  for (const link of page.querySelectorAll("[data-leave]")) {
    link.addEventListener("click", (event) => { event.preventDefault(); leave(); });
  }
  let before = -Infinity;
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (event.timeStamp - before < AGAIN_MS) leave();
    before = event.timeStamp;
  });
}
