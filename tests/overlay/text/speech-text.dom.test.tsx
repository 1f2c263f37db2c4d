import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SpeechText } from '../../../src/overlay/text/speech-text.tsx';
import { smallScenario } from '../../fixtures/small-play.ts';

const scenario = smallScenario();
let root: HTMLElement;

const show = async (
  speech: Parameters<typeof SpeechText>[0]['speech'],
  mode: 'period' | 'plain' = 'period',
): Promise<void> => {
  await act(() => {
    render(<SpeechText scenario={scenario} speech={speech} mode={mode} />, root);
  });
};

const said = (period: string) => ({ period, plain: 'Plain.', origin: 'invented' as const, quotes: [] });

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

describe('a speech', () => {
  it('is text, whatever is written in it', async () => {
    await show(said('<img src=x onerror="alert(1)"> & <b>bold</b>'));
    expect(root.querySelector('img, b')).toBeNull();
    expect(root.querySelector('p')?.textContent).toBe('<img src=x onerror="alert(1)"> & <b>bold</b>');
  });

  it('marks quoted words and shows their source when asked', async () => {
    const claim = scenario.claims.get('hunger-first');
    if (!claim) throw new Error('the small scenario has lost a claim');
    await show(claim);
    expect(root.querySelector('q.quoted')?.textContent).toBe('worth a hungry child');
    await act(() => {
      root.querySelector<HTMLButtonElement>('.dagger')?.click();
    });
    expect(root.querySelector('.origin-card')?.textContent).toContain(scenario.sources.get('roll-hunger')?.title);
    expect(root.querySelector('.origin-mark')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('quotes nothing in plain words', async () => {
    const claim = scenario.claims.get('hunger-first');
    if (claim) await show(claim, 'plain');
    expect(root.querySelector('q.quoted')).toBeNull();
    expect(root.querySelector('.origin-mark')?.textContent).toContain('adapted');
  });

  it('explains a word of the glossary, and Escape closes it', async () => {
    const [entry] = scenario.data.glossary;
    await show(said(`So, ${entry?.term}, I say.`));
    const word = root.querySelector<HTMLButtonElement>('.gloss-word');
    await act(() => {
      word?.click();
    });
    expect(root.querySelector('.gloss-card')?.textContent).toContain(entry?.gloss);
    await act(() => {
      word?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    });
    expect(root.querySelector('.gloss-card')).toBeNull();
  });
});
