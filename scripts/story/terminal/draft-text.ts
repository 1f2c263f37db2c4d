import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import type { State } from '../../../src/core/play/state.ts';
import { draftView } from '../../../src/core/view/draft-view.ts';
import type { DraftView } from '../../../src/core/view/draft-view.ts';
import { draftChange, signingSentence } from '../../../src/core/words/draft-sentence.ts';
import { wrap } from './text.ts';
import type { TextKind } from './text.ts';

function sheet(scenario: Scenario, { draft, terms, hands, ...view }: DraftView, text: TextKind): readonly string[] {
  return [
    `-- ${text === 'period' ? draft.title : draft.plain} --`,
    wrap(draft.lead[text]),
    ...terms.map((t) => wrap(`${t.title} (${t.settled ? 'agreed' : 'not agreed'}): ${t.words[text]}`, '  ')),
    signingSentence({ draft, terms, hands, ...view }),
    ...hands.map((h) => {
      const name = scenario.people.get(h.person)?.short ?? h.person;
      return `  - ${wrap(`${name} ${h.signs ? 'would sign' : 'would not sign'}. ${h.because?.[text] ?? ''}`.trim(), '    ')}`;
    }),
  ];
}

/** The paper that is drawn up, where a play comes upon it and where it has come to read or stand otherwise. */
export function draftLines(
  scenario: Scenario,
  before: State | undefined,
  state: State,
  text: TextKind,
): readonly string[] {
  const view = draftView(scenario, state);
  const was = before && draftView(scenario, before);
  return view && (was?.draft !== view.draft || draftChange(was, view) !== '') ? sheet(scenario, view, text) : [];
}
