const GAP = 6;

interface Floating {
  /** Absent in browsers without popovers, where the card stands in the text. */
  readonly showPopover?: (() => void) | undefined;
  readonly style: CSSStyleDeclaration;
  readonly getBoundingClientRect: () => DOMRect;
}

/** Lifts a card over the page, below what it belongs to or above it where there is no room. */
export function floatBy(card: Floating, anchor: Element): void {
  if (typeof card.showPopover !== 'function') return;
  card.showPopover();
  const at = anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(GAP, Math.min(at.left, clientWidth - width - GAP));
  const below = at.bottom + GAP;
  const top = below + height < clientHeight ? below : Math.max(GAP, at.top - height - GAP);
  card.style.setProperty('left', `${left}px`);
  card.style.setProperty('top', `${top}px`);
}
