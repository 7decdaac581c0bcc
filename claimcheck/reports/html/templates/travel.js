// From a mark in the text to its card and back, with the focus.
const travel = (() => {
  let lit = [];
  let current = null;

  function light(story, number) {
    for (const element of lit) element.classList.remove("on");
    lit = story
      ? [...story.querySelectorAll(".article [data-claims], .article [data-roles]")].filter((element) =>
          [element.dataset.claims, element.dataset.roles].some((numbers) => numbers?.split(" ").includes(number)))
      : [];
    for (const element of lit) element.classList.add("on");
  }

  // Mark the claim that the reader is at, as a card or as a number in the text.
  function at(element) {
    const story = element.closest(".story");
    const number = element.dataset.number;
    current?.classList.remove("current");
    current = story.querySelector(`.card[data-number="${number}"]`);
    current.classList.add("current");
    light(story, number);
  }

  function go(element) {
    for (let box = element.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    element.focus({ preventScroll: true });
    if (!moveColumn(element)) element.scrollIntoView({ block: element.matches(".card") ? "start" : "center" });
  }

  // Where the text stands still beside the cards, scrolls it alone, so that the card stays where it is.
  function moveColumn(element) {
    const column = element.closest(".text");
    if (!column || column.scrollHeight <= column.clientHeight) return false;
    column.scrollTop += element.getBoundingClientRect().top - column.getBoundingClientRect().top - column.clientHeight / 2;
    const { top, bottom } = element.getBoundingClientRect();
    return top > (document.getElementById("filters")?.getBoundingClientRect().bottom ?? 0) && bottom < innerHeight;
  }

  const isPlace = (element) => element?.matches?.(".card, .article .ref");

  document.addEventListener("focusin", (event) => {
    const place = event.target.closest?.(".card, .article .ref");
    if (place) at(place);
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const target = link && document.getElementById(link.hash.slice(1));
    if (isPlace(target)) {
      event.preventDefault();
      history.pushState(null, "", link.hash);
      go(target);
      return;
    }
    const mark = event.target.closest(".article mark[data-claims]");
    if (!mark || !getSelection().isCollapsed) return;
    const story = mark.closest(".story");
    const cards = mark.dataset.claims.split(" ").map((number) => story.querySelector(`.card[data-number="${number}"]`)).filter((card) => !card.hidden);
    if (cards.length) go(cards[(cards.indexOf(current) + 1) % cards.length]); // a second click takes the next claim
  });
  const arrive = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (isPlace(target) && !target.hidden) go(target);
  };
  addEventListener("hashchange", arrive);
  addEventListener("popstate", arrive);
  arrive();

  addEventListener("beforeprint", () => {
    for (const box of document.querySelectorAll(".story > details")) box.open = true;
  });
  return { go, current: () => current };
})();
