/** What is printed alone stands in an element of this class, and the page says so while it prints. */
const ROOM = 'print-room';

/** Prints some of a page and nothing else: what is printed is a copy of it, which goes when that is done. */
export function printOnly(shown: readonly HTMLElement[]): void {
  const [first] = shown;
  const page = first?.ownerDocument;
  const view = page?.defaultView;
  if (!page || !view) return;
  page.querySelector(`.${ROOM}`)?.remove();
  const room = page.createElement('div');
  room.className = ROOM;
  room.append(...shown.map((element) => element.cloneNode(true)));
  page.body.append(room);
  page.documentElement.dataset['printing'] = ROOM;
  view.addEventListener(
    'afterprint',
    () => {
      room.remove();
      delete page.documentElement.dataset['printing'];
    },
    { once: true },
  );
  view.print();
}
