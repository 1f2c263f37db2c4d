import type { Condition, Effect, Goto } from '../core/scenario/condition-data.ts';
import type { Claim, Line, Sitting } from '../core/scenario/debate-data.ts';
import type { Draft } from '../core/scenario/draft-data.ts';
import type { ReferenceData } from '../core/scenario/reference-data.ts';
import type { Beat, Debrief, ScenarioData, Scene } from '../core/scenario/scenario.ts';
import type { Target } from '../core/scenario/target-data.ts';
import type { Speech } from '../core/scenario/text.ts';
import type { JsonPath } from './problem.ts';
import { citing, quoted } from './reference-uses.ts';

/** What an id can name. */
export type Named =
  | 'value'
  | 'option'
  | 'faction'
  | 'member'
  | 'person'
  | 'portrait'
  | 'claim'
  | 'source'
  | 'side'
  | 'role'
  | 'scene'
  | 'sitting'
  | 'choice'
  | 'part'
  | 'flag'
  | 'absent voice';

/** One use of an id: in which item, where in it, what it should name. */
export interface Reference {
  readonly item: object;
  readonly path: JsonPath;
  readonly id: string;
  readonly kind: Named;
}

type Emit = (path: JsonPath, kind: Named, id: string | undefined) => void;

const each = (emit: Emit, path: JsonPath, kind: Named, ids: readonly string[] = []): void => {
  ids.forEach((id, i) => emit([...path, i], kind, id));
};

function inSpeech(emit: Emit, path: JsonPath, speech: Speech): void {
  speech.quotes.forEach((q, i) => emit([...path, 'quotes', i, 'source'], 'source', q.source));
}

function inLine(emit: Emit, path: JsonPath, line: Line): void {
  emit([...path, 'speaker'], 'person', line.speaker);
  inSpeech(emit, path, line);
}

function inCondition(emit: Emit, path: JsonPath, c: Condition | undefined): void {
  if (!c) return;
  if ('all' in c) return c.all.forEach((x, i) => inCondition(emit, [...path, 'all', i], x));
  if ('any' in c) return c.any.forEach((x, i) => inCondition(emit, [...path, 'any', i], x));
  if ('several' in c) return c.several.of.forEach((x, i) => inCondition(emit, [...path, 'several', 'of', i], x));
  if ('not' in c) return inCondition(emit, [...path, 'not'], c.not);
  if ('role' in c) return emit([...path, 'role'], 'role', c.role);
  if ('flag' in c) return emit([...path, 'flag'], 'flag', c.flag);
  if ('chosen' in c) return emit([...path, 'chosen'], 'choice', c.chosen);
  if ('said' in c) return emit([...path, 'said'], 'claim', c.said);
  if ('conceded' in c) return emit([...path, 'conceded'], 'claim', c.conceded);
  if ('resolution' in c) return emit([...path, 'resolution'], 'option', c.resolution);
  if ('part' in c) return emit([...path, 'part'], 'part', c.part);
  if ('resolved' in c) {
    emit([...path, 'resolved', 'sitting'], 'sitting', c.resolved.sitting);
    return emit([...path, 'resolved', 'option'], 'option', c.resolved.option);
  }
  if ('seats' in c) {
    emit([...path, 'seats', 'sitting'], 'sitting', c.seats.sitting);
    return emit([...path, 'seats', 'option'], 'option', c.seats.option);
  }
  if ('faction' in c) {
    emit([...path, 'faction', 'sitting'], 'sitting', c.faction.sitting);
    emit([...path, 'faction', 'id'], 'faction', c.faction.id);
    return emit([...path, 'faction', 'option'], 'option', c.faction.option);
  }
  if ('member' in c) {
    emit([...path, 'member', 'sitting'], 'sitting', c.member.sitting);
    emit([...path, 'member', 'id'], 'member', c.member.id);
    return emit([...path, 'member', 'takes'], 'option', c.member.takes);
  }
}

function inEffect(emit: Emit, path: JsonPath, e: Effect): void {
  if ('settle' in e) return each(emit, [...path, 'settle', 'members'], 'member', e.settle.members);
  if (!('hear' in e)) return;
  each(emit, [...path, 'hear', 'members'], 'member', e.hear.members);
  emit([...path, 'hear', 'value'], 'value', e.hear.value);
}

function inGoto(emit: Emit, path: JsonPath, goto: Goto | undefined): void {
  if (!goto) return;
  if ('scene' in goto) emit([...path, 'scene'], 'scene', goto.scene);
  if ('sitting' in goto) emit([...path, 'sitting'], 'sitting', goto.sitting);
}

function inClaim(emit: Emit, c: Claim): void {
  if (c.side !== 'any') emit(['side'], 'side', c.side);
  each(emit, ['speakers'], 'person', c.speakers);
  emit(['value'], 'value', c.value);
  each(emit, ['for'], 'option', c.for);
  each(emit, ['against'], 'option', c.against);
  each(emit, ['meets'], 'option', c.meets);
  each(emit, ['supports'], 'claim', c.supports);
  c.attacks.forEach((a, i) => emit(['attacks', i, 'claim'], 'claim', a.claim));
  for (const key of ['questioned', 'said', 'conceded'] as const) each(emit, ['needs', key], 'claim', c.needs?.[key]);
  emit(['needs', 'flag'], 'flag', c.needs?.flag);
  inSpeech(emit, [], c);
  emit(['record', 'words', 'source'], 'source', c.record?.words?.source);
}

function inBeat(emit: Emit, path: JsonPath, beat: Beat): void {
  inCondition(emit, [...path, 'when'], beat.when);
  beat.lines.forEach((l, i) => inLine(emit, [...path, 'lines', i], l));
  inGoto(emit, [...path, 'goto'], beat.goto);
  beat.choices.forEach((choice, i) => {
    const at = [...path, 'choices', i];
    inSpeech(emit, at, choice);
    inCondition(emit, [...at, 'when'], choice.when);
    inGoto(emit, [...at, 'goto'], choice.goto);
    choice.effects.forEach((e, k) => inEffect(emit, [...at, 'effects', k], e));
  });
}

function inDraft(emit: Emit, draft: Draft): void {
  inSpeech(emit, ['draft', 'lead'], draft.lead);
  draft.terms.forEach((term, i) => {
    const at = ['draft', 'terms', i];
    inSpeech(emit, [...at, 'open'], term.open);
    term.wordings.forEach((w, k) => {
      inCondition(emit, [...at, 'wordings', k, 'when'], w.when);
      inSpeech(emit, [...at, 'wordings', k], w);
    });
  });
  draft.hands.forEach((hand, i) => {
    const at = ['draft', 'hands', i];
    emit([...at, 'person'], 'person', hand.person);
    inCondition(emit, [...at, 'signs'], hand.signs);
    hand.because.forEach((b, k) => {
      inCondition(emit, [...at, 'because', k, 'when'], b.when);
      inSpeech(emit, [...at, 'because', k], b);
    });
  });
}

function inScene(emit: Emit, scene: Scene): void {
  scene.beats.forEach((b, i) => inBeat(emit, ['beats', i], b));
  if (scene.draft) inDraft(emit, scene.draft);
}

function inSitting(emit: Emit, s: Sitting): void {
  emit(['chair'], 'person', s.chair);
  emit(['sides', 'player'], 'side', s.sides.player);
  emit(['sides', 'opponent'], 'side', s.sides.opponent);
  for (const [side, people] of Object.entries(s.leads)) {
    emit(['leads', side], 'side', side);
    each(emit, ['leads', side], 'person', people);
  }
  each(emit, ['claims'], 'claim', s.claims);
  each(emit, ['steadfast'], 'member', s.steadfast);
  each(emit, ['options'], 'option', s.options);
  s.seats?.forEach((seat, i) => {
    emit(['seats', i, 'member'], 'member', seat.member);
    emit(['seats', i, 'prior'], 'option', seat.prior);
  });
  emit(['carries'], 'sitting', s.carries);
  for (const [option, effects] of Object.entries(s.outcomes ?? {})) {
    emit(['outcomes', option], 'option', option);
    effects.forEach((e, i) => inEffect(emit, ['outcomes', option, i], e));
  }
  s.opening.forEach((o, i) => {
    emit(['opening', i, 'claim'], 'claim', o.claim);
    emit(['opening', i, 'by'], 'person', o.by);
  });
  for (const role of Object.keys(s.burn)) if (role !== 'any') emit(['burn', role], 'role', role);
  for (const [side, claims] of Object.entries(s.recorded)) {
    emit(['recorded', side], 'side', side);
    each(emit, ['recorded', side], 'claim', claims);
  }
  s.interjections.forEach((x, i) => {
    inCondition(emit, ['interjections', i, 'when'], x.when);
    x.lines.forEach((l, k) => inLine(emit, ['interjections', i, 'lines', k], l));
  });
  inGoto(emit, ['goto'], s.goto);
  for (const [kind, sides] of Object.entries(s.phrases))
    for (const [side, speech] of Object.entries(sides)) {
      emit(['phrases', kind, side], 'side', side);
      inSpeech(emit, ['phrases', kind, side], speech);
    }
}

function inTarget(emit: Emit, t: Target): void {
  emit(['sitting'], 'sitting', t.sitting);
  emit(['option'], 'option', t.option);
  each(emit, ['values'], 'value', t.values);
  for (const [role, claims] of Object.entries(t.script ?? {})) {
    emit(['script', role], 'role', role);
    each(emit, ['script', role], 'claim', claims);
  }
}

function inDebrief(emit: Emit, debrief: Debrief): void {
  for (const key of ['truth', 'absent', 'questions', 'disputed'] as const)
    debrief[key].forEach(({ parts }, i) => each(emit, [key, i, 'parts'], 'part', parts));
  debrief.truth.forEach(({ lines }, i) => lines.forEach((l, k) => inLine(emit, ['truth', i, 'lines', k], l)));
}

function inReference(within: (item: object) => Emit, reference: ReferenceData): void {
  for (const { item, path, cited } of citing(reference))
    each(within(item), [...path, 'sources'], 'source', cited.sources);
  for (const { item, path, quote } of quoted(reference)) within(item)([...path, 'source'], 'source', quote.source);
  for (const p of reference.papers) p.uses.forEach((use, i) => within(p)(['uses', i, 'side'], 'side', use.side));
  for (const l of reference.lives) within(l)(['person'], 'person', l.person);
}

/** Every use of an id in a scenario and its reference. */
export function references(data: ScenarioData, reference: ReferenceData): readonly Reference[] {
  const out: Reference[] = [];
  const within =
    (item: object): Emit =>
    (path, kind, id) => {
      if (id !== undefined) out.push({ item, path, id, kind });
    };
  for (const c of data.claims) inClaim(within(c), c);
  for (const s of data.sittings) inSitting(within(s), s);
  for (const s of data.scenes) inScene(within(s), s);
  for (const e of data.endings) {
    const emit = within(e);
    inCondition(emit, ['when'], e.when);
    e.lines.forEach((l, i) => inLine(emit, ['lines', i], l));
    emit(['count', 'source'], 'source', e.count.source);
  }
  for (const m of data.members) {
    const emit = within(m);
    emit(['faction'], 'faction', m.faction);
    each(emit, ['ranking'], 'value', m.ranking);
    emit(['prior'], 'option', m.prior);
  }
  for (const p of data.people) {
    within(p)(['member'], 'member', p.member);
    within(p)(['portrait'], 'portrait', p.portrait);
  }
  for (const r of data.roles) {
    within(r)(['person'], 'person', r.person);
    within(r)(['side'], 'side', r.side);
  }
  for (const p of data.parts) {
    const emit = within(p);
    for (const [role, scene] of Object.entries(p.start)) {
      emit(['start', role], 'role', role);
      emit(['start', role], 'scene', scene);
    }
    each(emit, ['of'], 'part', p.of);
    p.given?.forEach((e, i) => inEffect(emit, ['given', i], e));
  }
  for (const o of data.options)
    for (const [side, motion] of Object.entries(o.motion ?? {})) {
      within(o)(['motion', side], 'side', side);
      inSpeech(within(o), ['motion', side], motion);
    }
  for (const t of data.targets) inTarget(within(t), t);
  for (const p of data.promises ?? []) {
    within(p)(['to'], 'person', p.to);
    for (const key of ['given', 'kept', 'broken'] as const) within(p)([key], 'flag', p[key]);
  }
  inDebrief(within(data.debrief), data.debrief);
  inReference(within, reference);
  return out;
}
