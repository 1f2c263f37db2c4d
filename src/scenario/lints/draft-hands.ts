import { canonical } from '../../core/save/hash.ts';
import type { Condition } from '../../core/scenario/condition-data.ts';
import type { Draft } from '../../core/scenario/draft-data.ts';
import type { Scene } from '../../core/scenario/scenario.ts';
import type { Edit, Finding, Lint } from './lint.ts';

/** A condition with all the conditions in it. */
function within(condition: Condition): readonly Condition[] {
  const inner =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'several' in condition
          ? condition.several.of
          : 'not' in condition
            ? [condition.not]
            : [];
  return [condition, ...inner.flatMap(within)];
}

/** Whether something in a scene asks for enough of the very hands that its paper counts. */
function asksForHands({ beats }: Scene, { hands, needed }: Draft): boolean {
  const asked = canonical({ several: { of: hands.map((h) => h.signs), atLeast: needed } });
  return beats
    .flatMap((b) => [b.when, ...b.choices.map((c) => c.when)])
    .some((when) => when && within(when).some((c) => canonical(c) === asked));
}

function faultsOf(scene: Scene, draft: Draft): readonly Omit<Finding, 'item'>[] {
  const { hands, needed } = draft;
  const findings: Omit<Finding, 'item'>[] = [];
  if (needed > hands.length)
    findings.push({
      path: ['draft', 'needed'],
      message: `${needed} hands are needed and only ${hands.length} may sign, so the paper can never be made good.`,
    });
  else if (!asksForHands(scene, draft))
    findings.push({
      path: ['draft', 'needed'],
      message:
        'No beat or choice of this scene asks for these hands, so it is the same whether they sign. Ask it by “several”, with the “signs” of every hand, in order, and “atLeast” as “needed”.',
    });
  hands.forEach(({ person, because }, i) => {
    if (hands.findIndex((h) => h.person === person) < i)
      findings.push({
        path: ['draft', 'hands', i, 'person'],
        message: `“${person}” would sign twice; give him one hand.`,
      });
    if (because.at(-1)?.when)
      findings.push({
        path: ['draft', 'hands', i, 'because', because.length - 1, 'when'],
        message: 'When no condition holds he has no reason. Let his last reason be without one.',
      });
  });
  return findings;
}

const words = { period: 'The key to be kept.', plain: 'The key is kept.', origin: 'invented', quotes: [] };
const signs = { flag: 'knocked' };
const hand = { person: 'giles-warden', signs, because: [words] };
const paper = {
  title: 'The order',
  plain: 'The order',
  lead: words,
  terms: [{ id: 'key', title: 'The key', open: words, wordings: [{ id: 'kept', when: signs, ...words }] }],
  hands: [hand],
  needed: 1,
};
const drawn = (value: object): Edit => ({ file: 'scenes/all.json', path: ['scenes', 0, 'draft'], value });
const asked: Edit = {
  file: 'scenes/all.json',
  path: ['scenes', 0, 'beats', 1, 'when'],
  value: { several: { of: [signs], atLeast: 1 } },
};

export const draftHands: Lint = {
  id: 'draft-hands',
  reason:
    'A paper that says who would sign it, in a scene that counts others or nobody, tells the player what is not so.',
  bad: [
    drawn(paper),
    [drawn({ ...paper, needed: 2 }), asked],
    [drawn({ ...paper, hands: [hand, hand] }), asked],
    [drawn({ ...paper, hands: [{ ...hand, because: [{ ...words, when: signs }] }] }), asked],
  ],
  good: [[drawn(paper), asked]],
  check: ({ data }) =>
    data.scenes.flatMap((item) => (item.draft ? faultsOf(item, item.draft).map((f) => ({ ...f, item })) : [])),
};
