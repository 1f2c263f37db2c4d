import { describe, expect, it, vi } from 'vitest';
import { DebriefScreen } from '../../src/overlay/pages/debrief-screen.tsx';
import { LaterDebrief } from '../../src/overlay/pages/later-debrief.tsx';
import { LONGEST_NOTE, notesKey, readNotes, writeNote } from '../../src/overlay/pages/notes.ts';
import { DEFAULT_PREFERENCES } from '../../src/store/preferences.ts';
import { currentState } from '../../src/store/play-store.ts';
import { memoryStorage, playUntil, smallPlay } from '../fixtures/small-play.ts';
import { runPlay } from '../fixtures/small-run.ts';
import { after, byText, faultsIn, show } from './dom.ts';

const PRESSED = ['choose:say-nothing', 'question:deed-says-so', 'propose:everyone', 'answer:hunger-first'];
const KEY = notesKey('small-common', 'whole');

const debriefed = async (notes = memoryStorage()) => {
  const play = smallPlay();
  playUntil(play, 'debrief', PRESSED);
  const root = await show(<DebriefScreen play={play.getState()} preferences={DEFAULT_PREFERENCES} notes={notes} />);
  return { play, root, notes };
};

const write = (field: HTMLTextAreaElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('the debrief', () => {
  it('has six steps, and a list of them that moves the focus', async () => {
    const { root } = await debriefed();
    const steps = [...root.querySelectorAll('section.debrief-step')];
    expect(steps.filter((step) => step.querySelector('.debrief-n'))).toHaveLength(6);
    await after(() => byText(root, '.debrief-contents a', 'What was really said').click());
    expect(document.activeElement).toBe(steps[2]);
  });

  it('gives support for each option, start and exchanges, in a table', async () => {
    const { root } = await debriefed();
    const table = byText(root, 'table', 'Seats of 5 after each exchange');
    expect(table.querySelectorAll('tbody tr')).toHaveLength(4);
    expect(table.textContent).toContain('3 carries');
    expect(root.textContent).toContain('It turned in exchange 2: two men moved');
  });

  it('says which arguments moved whom, and what became of each claim', async () => {
    const { root } = await debriefed();
    expect(byText(root, 'table', 'Which arguments moved whom').textContent).toContain('when it was questioned');
    expect(byText(root, '.debrief-claims li', 'Hunger comes first').textContent).toContain('exchange 3');
  });

  it('sets each claim of the play beside the record, with words and source', async () => {
    const { root } = await debriefed();
    const card = byText(root, '.map-group-both .map-card', 'Hunger comes first').textContent;
    expect(card).toContain('Said by Pike.');
    expect(card).toContain('“worth a hungry child”');
    expect(card).toContain('The miller, at the vestry');
    expect(card).toContain('Set against it: “The grass will fail” (The steward of that year)');
  });

  it('keeps notes on the device as they are written, and finds them again', async () => {
    const { root, notes } = await debriefed();
    const [first] = root.querySelectorAll('textarea');
    await after(() => first && write(first, 'Nothing.'));
    expect(readNotes(notes, KEY)).toEqual({ step: 'Nothing.' });
    const again = await debriefed(notes);
    expect(again.root.querySelector('textarea')?.value).toBe('Nothing.');
  });

  it('opens its disclosures for print, and closes them again', async () => {
    const { root } = await debriefed();
    const closed = root.querySelectorAll('details:not([open])').length;
    expect(closed).toBeGreaterThan(0);
    window.dispatchEvent(new Event('beforeprint'));
    expect(root.querySelectorAll('details:not([open])')).toHaveLength(0);
    window.dispatchEvent(new Event('afterprint'));
    expect(root.querySelectorAll('details:not([open])')).toHaveLength(closed);
  });

  it('offers the other role, and another play when asked twice', async () => {
    const { play, root } = await debriefed();
    expect(byText(root, 'a', 'Play as Reed').getAttribute('href')).toContain('role=as-steward');
    await after(() => byText(root, 'button', 'Play again').click());
    await after(() => byText(root, 'button', 'Yes, play again').click());
    expect(currentState(play.getState()).place.at).toBe('scene');
  });

  it('works with nowhere to keep notes', async () => {
    const play = smallPlay();
    playUntil(play, 'debrief', PRESSED);
    const root = await show(<DebriefScreen play={play.getState()} preferences={DEFAULT_PREFERENCES} />);
    const [first] = root.querySelectorAll('textarea');
    await after(() => first && write(first, 'Nothing.'));
    expect(first?.value).toBe('Nothing.');
  });

  it('gives axe nothing to find', async () => {
    const { root } = await debriefed();
    expect(await faultsIn(root)).toEqual([]);
  });
});

describe('the debrief of a run', () => {
  const run = async (...wishes: readonly string[]) => {
    const play = runPlay();
    playUntil(play, 'debrief', wishes.length > 0 ? wishes : PRESSED);
    const root = await show(<DebriefScreen play={play.getState()} preferences={DEFAULT_PREFERENCES} />);
    return { play, root };
  };

  it('tells of each sitting in its turn, one open and the others folded', async () => {
    const { play, root } = await run();
    const game = byText(root, '.debrief-step', 'What happened in your game');
    const folds = [...game.querySelectorAll<HTMLDetailsElement>('details.fold')];
    expect(folds.map((f) => f.querySelector('h3')?.textContent)).toEqual(['The vestry meets', 'The green meets']);
    expect(folds.filter((f) => f.open)).toHaveLength(1);
    expect(game.querySelectorAll('.chart')).toHaveLength(2);
    const { held, sitting } = currentState(play.getState());
    const rows = [...game.querySelectorAll('table')].map((t) => t.querySelectorAll('tbody tr').length);
    expect(rows).toEqual([...held, sitting].map((one) => (one?.exchanges.length ?? 0) + 1));
  });

  it('says how each ended, by its own division', async () => {
    const { play, root } = await run();
    const { scenario } = play.getState();
    const { resolutions } = currentState(play.getState());
    const told = [...root.querySelectorAll('.debrief-turning')].map((p) => p.textContent.toLowerCase());
    const clauses = ['vestry', 'green'].map((id) => scenario.options.get(resolutions[id] ?? '')?.clause);
    expect(clauses).not.toContain(undefined);
    expect(told.map((words, i) => words.includes(clauses[i] ?? ''))).toEqual([true, true]);
  });

  it('leads to a sitting from the list of steps, and opens it', async () => {
    const { root } = await run();
    const links = [...root.querySelectorAll<HTMLElement>('.debrief-contents ul a')];
    expect(links.map((a) => a.textContent)).toEqual(['The vestry meets', 'The green meets']);
    for (const [i, link] of links.entries()) {
      await after(() => link.click());
      const fold = root.querySelectorAll<HTMLDetailsElement>('#debrief-your-game details.fold')[i];
      expect(fold?.open).toBe(true);
      expect(document.activeElement).toBe(fold?.querySelector('summary'));
    }
  });

  it('has what is for its parts, of the record and of the questions', async () => {
    const { root } = await run();
    expect(byText(root, '#debrief-truth', 'What the green book has').textContent).toContain('a drawing of a dog');
    expect(root.querySelectorAll('.questions textarea')).toHaveLength(5);
  });

  it('tells what was promised', async () => {
    const { root } = await run('choose:give-word', 'choose:sell-sack');
    expect(byText(root, '.promises li', 'You broke your word').textContent).toContain('to Lark');
    expect((await run('choose:pass-by')).root.querySelector('.promises')).toBeNull();
  });

  it('offers the run again as another', async () => {
    const { root } = await run();
    expect(byText(root, 'a', 'Play as Reed').getAttribute('href')).toContain('part=both&role=as-steward');
  });

  it('gives axe nothing to find', async () => {
    const { root } = await run('choose:give-word');
    expect(await faultsIn(root)).toEqual([]);
  });
});

describe('the debrief’s page, which is fetched apart', () => {
  it('comes, and takes the focus to its heading', async () => {
    const play = smallPlay();
    playUntil(play, 'debrief', PRESSED);
    const root = await show(<LaterDebrief play={play.getState()} preferences={DEFAULT_PREFERENCES} />);
    await vi.waitFor(async () => {
      await after(() => undefined);
      expect(root.querySelectorAll('.debrief-n')).toHaveLength(6);
    });
    expect(document.activeElement?.textContent).toContain('The debrief');
  });
});

describe('notes', () => {
  it('are taken away with their last word', () => {
    const storage = memoryStorage();
    writeNote(storage, KEY, 'step', 'a');
    writeNote(storage, KEY, 'step', '');
    expect(storage.get(KEY)).toBeUndefined();
  });

  it.each(['', 'x', 'null', '[1]', '{"step":1}', `{"step":"${'a'.repeat(LONGEST_NOTE + 1)}"}`])(
    'are none where what is kept is no notes',
    (kept) => {
      expect(readNotes(memoryStorage({ [KEY]: kept }), KEY)).toEqual({});
    },
  );
});
