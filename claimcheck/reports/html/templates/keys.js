// Single keys; they can be switched off, and never act while a choice is being made.
(() => {
  const single = document.getElementById("single");
  if (!single) return;
  document.getElementById("keys").hidden = false;

  function step(by) {
    const cards = [...document.querySelectorAll(".card:not([hidden])")].filter((card) => !card.closest(".story").hidden);
    const place = cards.indexOf(travel.current());
    const next = cards[place < 0 ? 0 : place + by];
    if (next) travel.go(next);
  }
  function toText() {
    const card = travel.current();
    const link = card?.querySelector(".links a");
    if (link) travel.go(document.getElementById(link.hash.slice(1)));
  }
  const actions = {
    j: () => step(1),
    k: () => step(-1),
    t: toText,
    c: () => travel.current() && travel.go(travel.current()),
    f: () => {
      const form = document.getElementById("filters");
      const more = document.getElementById("more");
      if (more.offsetParent && !form.classList.contains("unfolded")) more.click();
      form.elements.speaker.focus();
    },
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, button")) return;
    const arrows = { ArrowDown: "j", ArrowUp: "k" };
    const key = event.target.matches(".card") ? arrows[event.key] ?? event.key : event.key;
    const action = single.checked && Object.hasOwn(actions, key) ? actions[key] : null;
    if (!action) return;
    event.preventDefault();
    action();
  });
})();
