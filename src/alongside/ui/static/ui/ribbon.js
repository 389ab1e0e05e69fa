// The mirror's ribbon: touching a turn, or moving along with the arrow keys, shows its words and the way to the whole turn, where Enter
// leads, too. A finger that only scrolls touches none.
// The table below the ribbon holds the same facts for everybody else.
function hear(ribbon, turn) {
  const out = document.getElementById("heard");
  for (const other of ribbon.querySelectorAll("[aria-current]")) other.removeAttribute("aria-current");
  turn.setAttribute("aria-current", "true");
  if (!out) return;
  out.querySelector("[data-h=who]").textContent = `${turn.dataset.who}: ${turn.dataset.did}`;
  out.querySelector("[data-h=say]").textContent = turn.dataset.say;
  lead(out.querySelector("[data-h=more]"), turn.dataset.url);
  out.classList.add("heard--follows");
  uncover(turn, out);
}

function lead(more, url) {
  if (!more) return;
  more.hidden = !url;
  more.querySelector("a").href = url || "";
}

// The words stay at the foot of the screen while the lines go on below: the mark that they belong to is not left under them.
// Where they will stand is reckoned, because a browser moves what sticks only once it draws; where nothing sticks, that is NaN.
function uncover(turn, out) {
  const top = document.documentElement.clientHeight - parseFloat(getComputedStyle(out).insetBlockEnd) - out.offsetHeight;
  const hidden = turn.closest("svg").getBoundingClientRect().bottom - top;
  if (hidden > 0) window.scrollBy(0, hidden);
}

function step(turns, from, key) {
  const at = turns.indexOf(from);
  const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: turns.length - 1 }[key];
  return to === undefined ? null : turns[Math.max(0, Math.min(turns.length - 1, to))];
}

function move(turns, to) {
  for (const turn of turns) turn.tabIndex = turn === to ? 0 : -1;
  to.focus();
}

// A finger is wider than a short answer: take the turn that is nearest to it.
function nearest(row, event) {
  const away = (turn) => {
    const box = turn.getBoundingClientRect();
    const gap = (low, high, at) => Math.max(low - at, at - high, 0);
    return Math.hypot(gap(box.left, box.right, event.clientX), gap(box.top, box.bottom, event.clientY));
  };
  return [...row.querySelectorAll("[data-say]")].reduce((best, turn) => (!best || away(turn) < away(best) ? turn : best), null);
}

function open(ribbon) {
  const turns = [...ribbon.querySelectorAll("[data-say]")];
  turns.forEach((turn, at) => {
    turn.tabIndex = at === 0 ? 0 : -1;
    turn.setAttribute("role", turn.dataset.url ? "link" : "img");
    turn.setAttribute("aria-label", `${turn.dataset.who}, ${turn.dataset.did}: ${turn.dataset.say}`);
    turn.addEventListener("focus", () => hear(ribbon, turn));
    turn.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && turn.dataset.url) return location.assign(turn.dataset.url);
      const to = step(turns, turn, event.key);
      if (!to) return;
      event.preventDefault();
      move(turns, to);
    });
  });
  for (const row of ribbon.querySelectorAll("svg")) {
    row.setAttribute("role", "group");
    row.addEventListener("click", (event) => {
      const turn = nearest(row, event);
      if (turn) hear(ribbon, turn);
    });
  }
}

export function listenToRibbons(page) {
  for (const ribbon of page.querySelectorAll("[data-ribbon]")) open(ribbon);
}
