// Which cards are shown and in which order; text marks and counts follow.
(() => {
  const form = document.getElementById("filters");
  if (!form) return;
  const count = document.getElementById("count");
  const container = document.getElementById("stories");
  const fields = ["speaker", "kind", "hedging", "status"];
  const statuses = [...form.elements.status.options].map((option) => option.value);
  const kinds = [...form.elements.kind.options].map((option) => option.value);

  const stories = [...document.querySelectorAll(".story")].map((element, place) => ({
    element,
    place,
    list: element.querySelector(".cards"),
    told: element.querySelector(".shown"),
    marks: [...element.querySelectorAll(".article mark")].map((mark) => ({ mark, claims: mark.dataset.claims.split(" ") })),
    refs: [...element.querySelectorAll(".article .ref")],
    cards: [...element.querySelectorAll(".card")].map((card) => ({
      card,
      number: card.dataset.number,
      place: Number(card.dataset.number),
      worth: Number(card.dataset.worth),
      speaker: card.dataset.speaker,
      kind: card.dataset.kind,
      hedging: card.dataset.hedging,
      status: card.dataset.status,
    })),
  }));
  const total = stories.reduce((sum, story) => sum + story.cards.length, 0);

  const orders = {
    text: () => 0,
    worth: (one, other) => other.worth - one.worth,
    speaker: (one, other) => (one.speaker < other.speaker ? -1 : Number(one.speaker > other.speaker)),
    status: (one, other) => statuses.indexOf(one.status) - statuses.indexOf(other.status),
    hedging: (one, other) => Number(one.hedging === "flat") - Number(other.hedging === "flat"),
    kind: (one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind),
  };

  function filter() {
    const wanted = fields.map((name) => [name, form.elements[name].value]).filter(([, value]) => value);
    const least = Number(form.elements.worth.value);
    let all = 0;
    for (const story of stories) {
      const shown = new Set();
      for (const row of story.cards) {
        const fits = row.worth >= least && wanted.every(([name, value]) => row[name] === value);
        row.card.hidden = !fits;
        if (fits) shown.add(row.number);
      }
      for (const { mark, claims } of story.marks) mark.classList.toggle("off", !claims.some((number) => shown.has(number)));
      for (const ref of story.refs) ref.hidden = !shown.has(ref.dataset.number);
      if (story.told) {
        story.told.textContent = shown.size;
        story.element.hidden = !shown.size && shown.size < total && (wanted.length > 0 || least > 0);
      }
      all += shown.size;
    }
    count.textContent = `${all} of ${total} claims`;
  }

  // Moves what is not yet where it belongs; nothing where all is.
  function arrange(box, elements) {
    if (elements.some((element, place) => box.children[place] !== element)) box.append(...elements);
  }

  function sort() {
    const order = orders[form.elements.order.value];
    const compare = (one, other) => order(one, other) || one.place - other.place;
    for (const story of stories) {
      story.cards.sort(compare);
      story.first = story.cards.find((row) => !row.card.hidden);
      if (story.list) arrange(story.list, story.cards.map((row) => row.card));
    }
    const byFirst = (one, other) =>
      one.first && other.first
        ? order(one.first, other.first) || one.place - other.place
        : Number(!one.first) - Number(!other.first) || one.place - other.place;
    const inText = form.elements.order.value === "text";
    arrange(container, [...stories].sort(inText ? (one, other) => one.place - other.place : byFirst).map((story) => story.element));
  }

  function apply() {
    filter();
    sort();
  }

  const more = document.getElementById("more");
  more.addEventListener("click", () => {
    more.setAttribute("aria-expanded", String(form.classList.toggle("unfolded")));
  });
  form.addEventListener("change", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  document.documentElement.classList.add("ready");
  apply(); // a browser may have kept the choices of an earlier visit
})();
