// Offers what somebody may be about to type in the field on every page. Without it the field works the same.
(() => {
  const field = document.querySelector("[data-suggests]");
  if (!field || !window.fetch) {
    return;
  }

  const offered = document.createElement("datalist");
  offered.id = "suggested";
  field.after(offered);
  field.setAttribute("list", offered.id);

  let waiting = 0;
  let asked = "";
  field.addEventListener("input", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(async () => {
      const typed = field.value.trim();
      if (typed.length === 0 || typed === asked) {
        return;
      }

      asked = typed;
      try {
        const answer = await fetch(`${field.dataset.suggests}?q=${encodeURIComponent(typed)}`);
        const words = answer.ok ? await answer.json() : [];
        if (typed === asked) {
          offered.replaceChildren(...words.map((word) => Object.assign(document.createElement("option"), { value: word })));
        }
      } catch {
        // A lost line offers nothing.
      }
    }, 250);
  });
})();
