import type { Page } from '@playwright/test';

export const THEMES = ['light', 'dark', 'contrast'] as const;
export const TEXTS = ['period', 'plain'] as const;

/** Words as a reader sees them: how large, and against what. */
export interface Seen {
  readonly words: string;
  /** CSS pixels, a drawing's own scale counted in. */
  readonly size: number;
  /** As WCAG 2 reckons it; of paper, its darkest dot. */
  readonly contrast: number;
}

/** Run in the page: every piece of text that can be seen. */
async function readInPage(): Promise<readonly Seen[]> {
  const dot = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!dot) throw new Error('no canvas to mix colours on');
  /** Colours one over the other, the first at the back. */
  const mixed = new Map<string, readonly number[]>();
  const mix = (colours: readonly string[]): readonly number[] => {
    const known = mixed.get(colours.join(' '));
    if (known) return known;
    dot.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      dot.fillStyle = colour;
      dot.fillRect(0, 0, 1, 1);
    }
    const made = Array.from(dot.getImageData(0, 0, 1, 1).data.slice(0, 3));
    mixed.set(colours.join(' '), made);
    return made;
  };
  const light = (colour: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = colour
      .map((c) => c / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  /** The darkest dot of the paper, so that no fibre of it is forgotten. */
  const paper = async (): Promise<readonly number[]> => {
    const tile = new Image();
    tile.src = './art/paper.webp';
    await tile.decode();
    const sheet = document.createElement('canvas');
    sheet.width = tile.width;
    sheet.height = tile.height;
    const draw = sheet.getContext('2d');
    draw?.drawImage(tile, 0, 0);
    const { data } = draw?.getImageData(0, 0, tile.width, tile.height) ?? { data: new Uint8ClampedArray() };
    let darkest: readonly number[] = [255, 255, 255];
    for (let at = 0; at < data.length; at += 4) {
      const here = Array.from(data.slice(at, at + 3));
      if (light(here) < light(darkest)) darkest = here;
    }
    return darkest;
  };
  const grain = await paper();

  /** What lies behind an element's text: the fills of it and of what it stands in, up to the first that hides all. */
  const behind = (from: Element): readonly string[] => {
    const fills: string[] = [];
    for (let at: Element | null = from; at; at = at.parentElement) {
      for (const part of ['::before', undefined]) {
        const style = getComputedStyle(at, part);
        // the paper that a sheet is printed on
        if (part !== undefined && (style.content === 'none' || style.zIndex !== '-1')) continue;
        if (style.backgroundColor !== 'rgba(0, 0, 0, 0)') fills.unshift(style.backgroundColor);
        if (style.backgroundImage.includes('paper.')) fills.splice(1, 0, `rgb(${grain.join()})`);
      }
      const [back] = fills;
      if (back !== undefined && !/\/|rgba/.test(back)) return fills;
    }
    return ['white', ...fills];
  };

  const seen: Seen[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (!element || words === '' || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width < 2 || box.height < 2 || element.closest('.unseen, noscript, .skip')) continue;
    const style = getComputedStyle(element);
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.d ?? 1) : 1;
    const ground = behind(element);
    const [a, b] = [
      light(mix(ground)),
      light(mix([...ground, element instanceof SVGElement ? style.fill : style.color])),
    ];
    seen.push({
      words: `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${words.slice(0, 40)}`,
      size: Number.parseFloat(style.fontSize) * scale,
      contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05),
    });
  }
  return seen;
}

/** Every piece of text that can be seen on a page as it stands. */
export const readPage = (page: Page): Promise<readonly Seen[]> => page.evaluate(readInPage);

/** Puts a page into a theme and a kind of words, without a reader's choosing it. */
export const dress = (page: Page, theme: string, text: string): Promise<void> =>
  page.evaluate(
    ([inTheme, inText]) => {
      document.documentElement.dataset['theme'] = inTheme;
      document.documentElement.dataset['text'] = inText;
    },
    [theme, text],
  );
