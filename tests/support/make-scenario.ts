import { indexScenario } from '../../src/core/play/scenario-index.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import type { Attack, AttackKind, Claim, Member, Needs, Sitting } from '../../src/core/scenario/debate-data.ts';
import type { Beat, ScenarioData } from '../../src/core/scenario/scenario.ts';
import type { Speech } from '../../src/core/scenario/text.ts';

/**
 * A small scenario from a terse description, so that a test of a rule is a few lines. Two sides: `wide` (the
 * player's, who opens; Alice speaks for it) and `narrow` (Bob). Three options, `none`, `some` and `all`. Six values.
 * Everything not described is plain: members weigh six values, by preponderance, unsettled, for `none`.
 */
export interface Sketch {
  readonly values?: readonly string[];
  readonly options?: readonly string[];
  readonly members?: Readonly<Record<string, MemberSketch>>;
  readonly claims: Readonly<Record<string, ClaimSketch>>;
  readonly sitting?: Partial<Sitting>;
  /** Claims spoken before the first exchange, each by its first speaker. */
  readonly opening?: readonly string[];
  /** What is read before the sitting; the last beat opens it. */
  readonly beats?: readonly Partial<Beat>[];
}

export interface ClaimSketch {
  readonly side?: 'wide' | 'narrow' | 'any';
  readonly by?: readonly string[];
  readonly value?: string | undefined;
  readonly for?: readonly string[];
  readonly against?: readonly string[];
  readonly rebut?: readonly string[];
  readonly undermine?: readonly string[];
  readonly undercut?: readonly string[];
  readonly attacks?: readonly Attack[];
  readonly supports?: readonly string[];
  readonly meets?: readonly string[];
  readonly needs?: Needs | undefined;
  readonly accuses?: boolean;
  readonly paper?: string;
}

export interface MemberSketch extends Partial<Omit<Member, 'ranking' | 'id'>> {
  /** His dearest values; the others follow in their order. */
  readonly ranking?: readonly string[];
}

export const VALUES = ['bread', 'honour', 'law', 'peace', 'faith', 'kin'] as const;
export const OPTIONS = ['none', 'some', 'all'] as const;

export const invented = (text: string): Speech => ({ period: text, plain: text, origin: 'invented', quotes: [] });

const bySide = (text: string): Readonly<Record<string, Speech>> => ({ wide: invented(text), narrow: invented(text) });

const PEOPLE = { alice: 'wide', ann: 'wide', abe: 'wide', bob: 'narrow', bea: 'narrow' } as const;
const LEADS: Readonly<Record<string, readonly string[]>> = { wide: ['alice'], narrow: ['bob'], any: ['alice', 'bob'] };

const named = (id: string) => ({ id, title: `The ${id}`, short: id, plain: id });

function claimOf(id: string, sketch: ClaimSketch): Claim {
  const side = sketch.side ?? 'wide';
  const kind = (attack: AttackKind) =>
    (sketch[attack] ?? []).map((claim): Attack => ({ claim, kind: attack, basis: 'ours' }));
  return {
    id,
    title: `Claim ${id}`,
    side,
    speakers: sketch.by ?? LEADS[side] ?? [],
    paper: sketch.paper,
    value: sketch.value,
    for: sketch.for ?? [],
    against: sketch.against ?? [],
    attacks: [...kind('rebut'), ...kind('undermine'), ...kind('undercut'), ...(sketch.attacks ?? [])],
    supports: sketch.supports ?? [],
    meets: sketch.meets ?? [],
    needs: sketch.needs,
    accuses: sketch.accuses ?? false,
    ...invented(`I say ${id}.`),
  };
}

function memberOf(id: string, sketch: MemberSketch, values: readonly string[], options: readonly string[]): Member {
  const { ranking = [], ...rest } = sketch;
  return {
    id,
    name: `Goodman ${id}`,
    short: id,
    faction: 'benches',
    weighs: values.length,
    standard: 'preponderance',
    prior: options[0] ?? '',
    settled: 0,
    reason: 'So he was brought up.',
    origin: 'invented',
    figure: 'villager',
    ...rest,
    ranking: [...ranking, ...values.filter((v) => !ranking.includes(v))],
  };
}

function sittingOf(sketch: Sketch, claims: readonly Claim[]): Sitting {
  const opening = (sketch.opening ?? []).map((claim) => ({
    claim,
    by: claims.find((c) => c.id === claim)?.speakers[0] ?? '',
  }));
  return {
    id: 'meeting',
    title: 'The meeting',
    question: 'Who shall have a voice?',
    place: 'The barn',
    date: 'A Tuesday',
    chair: 'ann',
    sides: { player: 'wide', opponent: 'narrow' },
    leads: { wide: ['alice', 'ann', 'abe'], narrow: ['bob'] },
    claims: claims.map((c) => c.id),
    opening,
    candle: 20,
    burn: { any: { move: 2, call: 1, accuse: 0 } },
    closing: false,
    questions: 2,
    goto: { ending: true },
    recorded: {},
    interjections: [],
    hints: [],
    phrases: {
      question: bySide('What does “{title}” rest on?'),
      concede: bySide('I grant “{title}”.'),
      retract: bySide('I take back “{title}”.'),
      yield: bySide('I have no more to say.'),
    },
    ...sketch.sitting,
  };
}

const beatOf = (beat: Partial<Beat>, n: number, all: readonly unknown[]): Beat => ({
  id: `beat-${n + 1}`,
  lines: [],
  choices: [],
  ...(n === all.length - 1 ? { goto: { sitting: 'meeting' } } : {}),
  ...beat,
});

/** The data of a scenario, whole and valid, from its description. */
export function makeData(sketch: Sketch): ScenarioData {
  const values = sketch.values ?? VALUES;
  const options = sketch.options ?? OPTIONS;
  const claims = Object.entries(sketch.claims).map(([id, claim]) => claimOf(id, claim));
  const members = Object.entries(sketch.members ?? { m: {} }).map(([id, m]) => memberOf(id, m, values, options));
  const beats = (sketch.beats ?? [{}]).map(beatOf);
  const role = (person: string, side: string) => ({ ...named(`as-${person}`), person, side, summary: person });
  return {
    id: 'made',
    format: 1,
    title: 'Made for a test',
    subtitle: '',
    summary: '',
    notes: [],
    sides: [
      { id: 'wide', title: 'Those for a wide voice', wants: 'wider' },
      { id: 'narrow', title: 'Those for a narrow one', wants: 'narrower' },
    ],
    roles: [role('alice', 'wide'), role('bob', 'narrow'), role('ann', 'wide')],
    parts: [
      {
        ...named('whole'),
        date: 'A Tuesday',
        summary: '',
        minutes: 5,
        start: { 'as-alice': 'way-in', 'as-bob': 'way-in', 'as-ann': 'way-in' },
      },
    ],
    values: values.map((id) => ({ id, title: id, gloss: id })),
    options: options.map((id, n) => ({
      ...named(id),
      clause: id,
      ...(n === 0 ? {} : { motion: bySide(`I move ${id}.`) }),
    })),
    factions: [...new Set(members.map((m) => m.faction))].map(named),
    members,
    people: Object.keys(PEOPLE).map((id) => ({ id, name: id, short: id, title: '', about: '', likeness: 'imagined' })),
    claims,
    sittings: [sittingOf(sketch, claims)],
    scenes: [{ id: 'way-in', title: 'The way in', place: 'The lane', date: 'A Tuesday', beats }],
    endings: options.map((option) => ({
      id: `ends-${option}`,
      title: option,
      when: { resolution: option },
      lines: [{ id: `ends-${option}-1`, ...invented(`It was resolved for ${option}.`) }],
      count: { text: 'Forty.', estimate: true, source: 'page' },
      after: 'They went home.',
    })),
    debrief: {
      step: '',
      stepOut: { period: '', plain: '' },
      truth: [],
      absent: [],
      soWhat: { period: '', plain: '' },
      questions: [],
      disputed: [],
    },
    sources: [],
    glossary: [],
    targets: [],
  };
}

/** The same, indexed for play. */
export const makeScenario = (sketch: Sketch, hash = 'made'): Scenario => indexScenario(makeData(sketch), hash);
