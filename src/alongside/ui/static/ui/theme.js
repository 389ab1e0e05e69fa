// Loaded before the page is drawn, so that a kept choice of light or dark never flashes.
(() => {
  try {
    const kept = localStorage.getItem("theme");
    if (kept === "dark" || kept === "light") document.documentElement.dataset.theme = kept;
  } catch { /* a browser without storage follows its system */ }
})();
