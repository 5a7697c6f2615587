// Shows the entries of the index that hold every word that was typed; without it all are shown.
const field = document.getElementById("search");
const count = document.getElementById("found");
const entries = [...document.querySelectorAll("#entries li")];
field.addEventListener("input", () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const entry of entries) {
    const text = entry.textContent.toLowerCase();
    entry.hidden = !words.every(word => text.includes(word));
    shown += entry.hidden ? 0 : 1;
  }
  count.textContent = words.length ? `${shown} of ${entries.length}` : "";
});
