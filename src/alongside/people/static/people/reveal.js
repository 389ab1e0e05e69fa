// A password can be looked at while it is typed: a button beside each field that says data-reveal.
const words = document.currentScript?.dataset ?? document.querySelector("script[data-show-password]")?.dataset;

for (const field of words ? document.querySelectorAll("input[data-reveal]") : []) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "linkish tap-link";
  button.setAttribute("aria-controls", field.id);
  button.setAttribute("aria-pressed", "false");
  button.textContent = words.showPassword;
  button.addEventListener("click", () => {
    const shown = field.type === "password";
    field.type = shown ? "text" : "password";
    button.setAttribute("aria-pressed", String(shown));
  });
  field.after(button);
}
