// A side of a note under the headings that two have named: several boxes, one text. The same as `rules/headings.py`.
export function apart(words, headings) {
  const lines = headings.map(() => []), free = [];
  let held = free;
  for (const line of words.split("\n")) {
    const at = headings.indexOf(line.trim());
    if (at < 0) { held.push(line); continue; }
    held = lines[at];
    if (held.length) held.push("");
  }
  const joined = (said) => said.join("\n").trim();
  return headings.length ? { under: lines.map(joined), free: joined(free) } : { under: [], free: words };
}

export function together(under, free, headings) {
  if (!headings.length) return free;
  const said = headings.map((heading, i) => (under[i].trim() ? `${heading}\n${under[i].trim()}` : ""));
  return [free.trim(), ...said].filter(Boolean).join("\n\n");
}

// Two texts of one side, put together box by box.
export function merged(theirs, mine, headings) {
  const [a, b] = [apart(theirs, headings), apart(mine, headings)];
  const both = (one, other) => [one.trim(), other.trim()].filter(Boolean).join("\n\n");
  return together(headings.map((_, i) => both(a.under[i], b.under[i])), both(a.free, b.free), headings);
}

// The boxes of a form as if they were one.
export function boxesOf(form, headings) {
  const free = form.elements.words, under = [...form.querySelectorAll("[data-heading]")], all = [...under, free];
  const put = (box, words) => {
    if (box.value === words) return;
    const at = box.selectionStart;
    box.value = words;
    box.setSelectionRange(at, at);
  };
  return {
    get value() { return together(under.map((box) => box.value), free.value, headings); },
    set value(words) {
      const parts = apart(words, headings);
      under.forEach((box, i) => { box.value = parts.under[i]; });
      free.value = parts.free;
    },
    get defaultValue() { return together(under.map((box) => box.defaultValue), free.defaultValue, headings); },
    replace(words) {
      const parts = apart(words, headings);
      under.forEach((box, i) => put(box, parts.under[i]));
      put(free, parts.free);
    },
    focus() { all[0].focus(); },
    grow() {
      for (const box of all) {
        box.style.blockSize = "auto";
        box.style.blockSize = `${box.scrollHeight + 4}px`;
      }
    },
    onInput(heard) { for (const box of all) box.addEventListener("input", heard); },
  };
}
