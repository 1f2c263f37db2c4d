import type { ScenarioData } from '../../core/scenario/scenario.ts';
import type { Speech } from '../../core/scenario/text.ts';
import type { Assembled } from '../assemble.ts';
import type { JsonPath } from '../problem.ts';

/** Something a lint found: in which item, where in it, and what to do. */
export interface Finding {
  readonly item: object;
  readonly path: JsonPath;
  readonly message: string;
}

/** A change to one of a small sound scenario's files: the value at a path becomes another, or is taken out. */
export interface Edit {
  readonly file: string;
  readonly path: JsonPath;
  /** Left out: the value is taken out. */
  readonly value?: unknown;
}

/** What a writer might do to a scenario: one change, or several that go together. */
export type Example = Edit | readonly Edit[];

/** A check on a scenario that a schema can't make. It is a small document: its examples are its tests. */
export interface Lint {
  readonly id: string;
  /** Why it matters to a player or a reader. */
  readonly reason: string;
  /** Edits that a writer might make by mistake; each must be found. */
  readonly bad: readonly Example[];
  /** Edits near it that are right; none may be found. */
  readonly good: readonly Example[];
  readonly check: (scenario: Assembled) => readonly Finding[];
}

/** Everything said in a scenario, with the item it stands in and its path there. */
export interface Said {
  readonly item: object;
  readonly path: JsonPath;
  readonly speech: Speech;
  /** What kind of thing it is, for budgets. */
  readonly kind: 'claim' | 'line' | 'interjection' | 'choice' | 'motion' | 'phrase' | 'wording' | 'reason' | 'told';
  readonly speaker: string | undefined;
}

/** Every speech of a scenario. */
export function allSaid(data: ScenarioData): readonly Said[] {
  const out: Said[] = [];
  const add = (item: object, path: JsonPath, kind: Said['kind'], speech: Said['speech'], speaker?: string) => {
    out.push({ item, path, speech, kind, speaker });
  };
  for (const c of data.claims) add(c, [], 'claim', c, c.speakers[0]);
  for (const o of data.options)
    for (const [side, m] of Object.entries(o.motion ?? {})) add(o, ['motion', side], 'motion', m, side);
  for (const s of data.scenes)
    s.beats.forEach((b, i) => {
      b.lines.forEach((l, k) =>
        add(s, ['beats', i, 'lines', k], l.speaker === undefined ? 'told' : 'line', l, l.speaker),
      );
      b.choices.forEach((c, k) => add(s, ['beats', i, 'choices', k], 'choice', c, 'player'));
    });
  for (const s of data.scenes) {
    if (s.draft) add(s, ['draft', 'lead'], 'wording', s.draft.lead);
    s.draft?.terms.forEach((term, i) => {
      add(s, ['draft', 'terms', i, 'open'], 'wording', term.open);
      term.wordings.forEach((w, k) => add(s, ['draft', 'terms', i, 'wordings', k], 'wording', w));
    });
    s.draft?.hands.forEach((hand, i) =>
      hand.because.forEach((b, k) => add(s, ['draft', 'hands', i, 'because', k], 'reason', b, hand.person)),
    );
  }
  for (const s of data.sittings) {
    s.interjections.forEach((x, i) =>
      x.lines.forEach((l, k) =>
        add(s, ['interjections', i, 'lines', k], l.speaker === undefined ? 'told' : 'interjection', l, l.speaker),
      ),
    );
    for (const [kind, sides] of Object.entries(s.phrases))
      for (const [side, speech] of Object.entries(sides)) add(s, ['phrases', kind, side], 'phrase', speech, side);
  }
  for (const e of data.endings)
    e.lines.forEach((l, i) => add(e, ['lines', i], l.speaker === undefined ? 'told' : 'line', l, l.speaker));
  data.debrief.truth.forEach(({ lines }, i) =>
    lines.forEach((l, k) =>
      add(data.debrief, ['truth', i, 'lines', k], l.speaker === undefined ? 'told' : 'line', l, l.speaker),
    ),
  );
  return out;
}
