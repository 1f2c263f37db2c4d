import { describe, expect, it } from 'vitest';
import { ToolsContext } from '../../src/overlay/frame/tools.ts';
import type { Tools } from '../../src/overlay/frame/tools.ts';
import { CarryFields } from '../../src/overlay/evidence/carry-fields.tsx';
import { DebriefScreen } from '../../src/overlay/pages/debrief-screen.tsx';
import { notesKey, readNotes } from '../../src/overlay/pages/notes.ts';
import { checkResult } from '../../src/result/check-result.ts';
import { resultTag, unpackResult } from '../../src/result/pack.ts';
import { unpackCarried } from '../../src/result/resume.ts';
import type { KeyValueStorage } from '../../src/core/save/storage.ts';
import { DEFAULT_PREFERENCES } from '../../src/store/preferences.ts';
import { memoryStorage, playUntil, smallPlay } from '../fixtures/small-play.ts';
import { must } from '../support/must.ts';
import { after, byText, show } from './dom.ts';

const PRESSED = ['choose:say-nothing', 'question:deed-says-so', 'propose:everyone', 'answer:hunger-first'];
const KEY = notesKey('small-common', 'whole');

const toolbox = (copies = true) => {
  const copied: string[] = [];
  const saved: (readonly [string, string])[] = [];
  const printed: string[] = [];
  const tools: Tools = {
    download: (name, text) => saved.push([name, text]),
    copy: (text) => Promise.resolve(copies && copied.push(text) > 0),
    print: (shown) => printed.push(...shown.map((one) => one.textContent)),
  };
  return { tools, copied, saved, printed };
};

const write = (field: HTMLTextAreaElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

interface Wanted {
  readonly copies?: boolean;
  readonly notes?: KeyValueStorage;
  readonly at?: 'debrief' | 'sitting';
}

const debriefed = async ({ copies = true, notes = memoryStorage(), at = 'debrief' }: Wanted = {}) => {
  const store = smallPlay();
  playUntil(store, at, PRESSED);
  const box = toolbox(copies);
  const play = store.getState();
  const book = { storage: notes, key: KEY };
  const root = await show(
    <ToolsContext.Provider value={box.tools}>
      {at === 'debrief' ? (
        <DebriefScreen play={play} preferences={DEFAULT_PREFERENCES} notes={notes} />
      ) : (
        <CarryFields play={play} book={book} />
      )}
    </ToolsContext.Provider>,
  );
  return { ...box, store, root, notes };
};

const read = (code: string | undefined) => {
  const result = unpackResult(must(code));
  if ('problem' in result) throw new Error(result.problem);
  return result;
};

describe('handing a play in', () => {
  it('copies a code that is played again to the same end, with the answers and not the note on the role', async () => {
    const { root, copied, store } = await debriefed();
    const fields = root.querySelectorAll<HTMLTextAreaElement>('.note textarea');
    await after(() => fields.forEach((field, n) => write(field, `Note ${n}.`)));
    await after(() => byText(root, 'button', 'Copy the result code').click());
    const result = read(copied[0]);
    expect(Object.keys(result.answers)).toEqual(expect.arrayContaining(['question-1']));
    expect(Object.keys(result.answers).filter((field) => field.startsWith('step'))).toEqual([]);
    expect(checkResult(store.getState().scenario, result).problems).toEqual([]);
    expect(root.querySelector('.hand-in output')?.textContent).toContain(resultTag(must(copied[0])));
  });

  it('hands in what is on the page where the device keeps nothing', async () => {
    const notes = { ...memoryStorage(), set: () => 'forbidden' as const };
    const { root, copied } = await debriefed({ notes });
    const fields = root.querySelectorAll<HTMLTextAreaElement>('.note textarea');
    await after(() => write(must([...fields].at(-1)), 'Kept nowhere.'));
    await after(() => byText(root, 'button', 'Copy the result code').click());
    expect(Object.values(read(copied[0]).answers)).toEqual(['Kept nowhere.']);
  });

  it('opens and selects the code where it cannot be copied', async () => {
    const { root } = await debriefed({ copies: false });
    await after(() => byText(root, 'button', 'Copy the result code').click());
    const field = must(root.querySelector<HTMLTextAreaElement>('.hand-in-code') ?? undefined);
    expect(field.closest('details')?.open).toBe(true);
    expect(read(field.value).role).toBe('as-miller');
    expect(root.querySelector('.hand-in output')?.textContent).toContain('press Ctrl and C');
  });

  it('saves a file by its tag, and prints the sheet alone, which has a line for the name and says that it can be altered', async () => {
    const { root, saved, printed } = await debriefed();
    await after(() => byText(root, 'button', 'Save the result as a file').click());
    const [name, text] = must(saved[0]);
    const { code } = JSON.parse(text) as { code: string };
    expect(name).toBe(`result-${resultTag(code)}.json`);
    byText(root, 'button', 'Print the evidence sheet').click();
    await new Promise((done) => {
      setTimeout(done, 5);
    });
    const sheet = printed.join(' ');
    expect(sheet).toContain('Name (by hand)');
    expect(sheet).toContain(resultTag(code));
    expect(sheet).toContain('It can be altered');
    expect(sheet).toContain('Hunger comes first');
    expect(sheet).toMatch(/What the other side argued: \d of \d met/);
  });
});

describe('carrying a play elsewhere', () => {
  it('gives a code that opens as the same play, sources and notes with it', async () => {
    const { root, copied, store, notes } = await debriefed({ at: 'sitting' });
    notes.set(KEY, JSON.stringify({ step: 'A thought.' }));
    await after(() => byText(root, 'button', 'Copy a code to go on with elsewhere').click());
    const carried = unpackCarried(must(copied[0]));
    expect(carried).toMatchObject({ save: store.getState().save, notes: { step: 'A thought.' } });
    const there = await debriefed({ at: 'sitting' });
    const field = must(there.root.querySelector<HTMLInputElement>('input[type="text"]') ?? undefined);
    field.value = must(copied[0]);
    await after(() => field.dispatchEvent(new Event('input', { bubbles: true })));
    await after(() => byText(there.root, 'button', 'Open it').click());
    expect(there.root.querySelector('output')?.textContent).toBe('The play was opened.');
    expect(there.store.getState().save).toEqual(store.getState().save);
    expect(readNotes(there.notes, KEY)).toEqual({ step: 'A thought.' });
  });

  it('hands in a play that is not over as far as it goes', async () => {
    const { root, copied, store } = await debriefed({ at: 'sitting' });
    await after(() => byText(root, 'button', 'Copy the result so far').click());
    const result = read(copied[0]);
    expect(result.outcome.ending).toBeUndefined();
    expect(checkResult(store.getState().scenario, result).problems).toEqual([]);
  });

  it.each([
    ['', 'This is empty, and not a saved play'],
    ['{"format":', 'cut short'],
    ['a1.abc.def', 'and not a play to go on with'],
    ['hello', 'This is not a saved play, nor a code of one'],
  ])('says why “%s” is none', async (text, problem) => {
    const carried = unpackCarried(text);
    expect(carried).toEqual({ problem: expect.stringContaining(problem) });
    await Promise.resolve();
  });
});
