import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import type { Person } from '../../src/core/scenario/scenario.ts';
import type { Mood } from '../../src/core/scenario/text.ts';
import { FacesContext } from '../../src/overlay/frame/faces.ts';
import type { BringPatches, Patches } from '../../src/overlay/frame/faces.ts';
import { Portrait } from '../../src/overlay/frame/portrait.tsx';
import type { Said } from '../../src/overlay/frame/portrait.tsx';
import { after, faultsIn, show } from './dom.ts';

const MILLER: Person = {
  id: 'miller',
  name: 'The miller',
  short: 'Miller',
  title: 'A miller',
  about: 'He mills.',
  portrait: 'the-miller',
  likeness: 'imagined',
};

const PATCHES: Patches = {
  angry: { x: 90, y: 45, w: 180, h: 225 },
  talking: { x: 36, y: 90, w: 72, h: 45 },
  blink: { x: 0, y: 0, w: 36, h: 9 },
};

const SAID: Said = { id: 'first', text: 'No hedge was ever worth a hungry child.' };

const bringing = (patches: Patches | undefined) => vi.fn<BringPatches>(() => Promise.resolve(patches));

interface Shown {
  readonly patches: BringPatches;
  readonly still: boolean;
  readonly mood?: Mood;
  readonly said?: Said;
}

function Page({ patches, still, ...props }: Shown): JSX.Element {
  const faces = useMemo(() => ({ patches, still }), [patches, still]);
  return (
    <FacesContext.Provider value={faces}>
      <Portrait person={MILLER} {...props} />
    </FacesContext.Provider>
  );
}

const page = (patches: BringPatches, props: Omit<Shown, 'patches' | 'still'>, still = false): JSX.Element => (
  <Page patches={patches} still={still} {...props} />
);

const looks = (root: Element): readonly string[] =>
  [...root.querySelectorAll('.portrait-patch')].map((patch) => patch.className.replace('portrait-patch ', ''));

const files = (root: Element): readonly string[] =>
  [...root.querySelectorAll('img')].map((img) => img.getAttribute('src') ?? '');

const says = (root: Element): string | null | undefined => root.querySelector('img')?.getAttribute('alt');

it('lays the mood over the calm face where its patch belongs, and says it', async () => {
  const root = await show(page(bringing(PATCHES), { mood: 'angry' }));
  expect(files(root)).toEqual(['./art/portraits/the-miller.webp', './art/portraits/the-miller-angry.webp']);
  const { left, top, width, height } = root.querySelector<HTMLElement>('.angry')?.style ?? {};
  expect([left, top, width, height]).toEqual(['25%', '10%', '50%', '50%']);
  expect(says(root)).toBe('The miller, angry');
  expect(await faultsIn(root)).toEqual([]);
});

it('asks for no patches of a man who is only shown', async () => {
  const bring = bringing(PATCHES);
  const root = await show(page(bring, {}));
  expect(bring).not.toHaveBeenCalled();
  expect(says(root)).toBe('The miller');
});

it('moves his mouth over what he says until a key is pressed, and again over what he says next', async () => {
  const bring = bringing(PATCHES);
  const root = await show(page(bring, { said: SAID }));
  const talks = () => root.querySelector('.talks') !== null;
  expect([looks(root), talks()]).toEqual([['talking', 'blink'], true]);
  await after(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' })));
  expect(talks()).toBe(false);
  const next = await show(page(bring, { said: { id: 'second', text: 'Aye.' } }));
  expect(next.querySelector('.talks')).not.toBeNull();
  await after(() => document.dispatchEvent(new Event('pointerdown')));
  expect(next.querySelector('.talks')).toBeNull();
});

it('talks longer over more words, and never longer than five runs', async () => {
  const runs = async (words: number): Promise<string | undefined> => {
    const said = { id: `${words}`, text: Array.from({ length: words }, () => 'word').join(' ') };
    const root = await show(page(bringing(PATCHES), { said }));
    return root.querySelector<HTMLElement>('.portrait')?.style.getPropertyValue('--runs');
  };
  expect([await runs(1), await runs(12), await runs(200)]).toEqual(['1', '3', '5']);
});

it('has nothing that could move where nothing may, and the mood all the same', async () => {
  const bring = bringing(PATCHES);
  const calm = await show(page(bring, { said: SAID }, true));
  expect([looks(calm), calm.querySelector('.talks')]).toEqual([[], null]);
  expect(bring).not.toHaveBeenCalled();
  expect(looks(await show(page(bring, { said: SAID, mood: 'angry' }, true)))).toEqual(['angry']);
});

it('stays calm where there are no patches, or their pictures fail', async () => {
  expect(looks(await show(page(bringing(undefined), { mood: 'angry', said: SAID })))).toEqual([]);
  expect(looks(await show(page(bringing(PATCHES), { mood: 'troubled' })))).toEqual([]);
  const root = await show(page(bringing(PATCHES), { mood: 'angry' }));
  await after(() => root.querySelector('.angry img')?.dispatchEvent(new Event('error')));
  expect(files(root)).toEqual(['./art/portraits/the-miller.webp']);
  await after(() => root.querySelector('img')?.dispatchEvent(new Event('error')));
  expect(root.querySelector('.portrait')).toBeNull();
});
