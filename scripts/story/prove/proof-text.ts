import type { Combined, Shown } from '../../../src/core/explore/prove/combine.ts';
import { FACT_KINDS, factName } from '../../../src/core/explore/walk/facts.ts';
import type { FactKind } from '../../../src/core/explore/walk/facts.ts';
import { jobName } from '../../../src/core/explore/walk/job.ts';
import type { Job } from '../../../src/core/explore/walk/job.ts';
import type { Proof } from '../../../src/core/explore/prove/proof.ts';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import { wrap } from '../terminal/text.ts';
import { UsageError } from '../terminal/usage.ts';

const TITLES: Readonly<Record<FactKind, string>> = {
  ending: 'Endings',
  resolution: 'Resolutions',
  scene: 'Scenes',
  beat: 'Beats',
  'beat-skipped': 'Beats with a condition, passed over',
  choice: 'Choices',
  'choice-withheld': 'Choices with a condition, withheld',
  claim: 'Claims',
  interjection: 'Interjections',
  'member-moves': 'Members who can be moved',
  'faction-turns': 'Factions that can be turned',
};

/** Kinds of which each one is told, with the length of its witness; of the others, only what is not reachable. */
const TOLD_EACH: readonly FactKind[] = ['ending', 'resolution'];

const number = (n: number): string => n.toLocaleString('en-GB');

const jobText = (job: Job, proof: Proof | undefined): string => {
  const moves = job.scope === 'menu' ? 'moves of the menu' : 'every legal move';
  const head = `${jobName(job)} against ${job.level}, ${moves}:`;
  if (!proof) return `${head} not looked at.`;
  const extent = proof.closed
    ? 'the space is closed, so that everything here is settled'
    : `not all there are; every play was followed to move ${proof.depth}, and the rest searched`;
  return `${head} ${number(proof.states)} states walked, ${extent}.`;
};

const shownText = ({ job, witness, shortest }: Shown): string =>
  `${job.role} in ${witness.length} moves${shortest ? ' (no fewer)' : ''}`;

/** Endings and the like one a line; of the rest how many, and which are not reachable. */
function kindLines(kind: FactKind, facts: readonly Combined[]): readonly string[] {
  const own = facts.filter((f) => f.kind === kind);
  if (own.length === 0) return [];
  const of = (verdict: Combined['verdict']) => own.filter((f) => f.verdict === verdict);
  const counted = `${TITLES[kind]}: ${of('reachable').length} of ${own.length} reachable`;
  const list = (name: string, some: readonly Combined[]) =>
    some.length === 0 ? [] : [`  ${wrap(`${name}: ${some.map((f) => f.id).join(', ')}`, '    ')}`];
  if (!TOLD_EACH.includes(kind))
    return [counted, ...list('proved unreachable', of('unreachable')), ...list('unknown', of('unknown'))];
  return [
    counted,
    ...own.map(
      (f) => `  ${f.verdict.padEnd(11)} ${f.id}${f.shown.length > 0 ? `: ${f.shown.map(shownText).join(', ')}` : ''}`,
    ),
  ];
}

/** What was proved, for people. */
export function proofText(
  scenario: Scenario,
  jobs: readonly Job[],
  proofs: readonly Proof[],
  facts: readonly Combined[],
): string {
  const proofOf = (job: Job) => proofs.find((p) => p.job.part === job.part && p.job.role === job.role);
  const stuck = proofs.flatMap((p) => p.traps);
  const closed = proofs.every((p) => p.closed);
  const rounds = proofs.every((p) => p.ends)
    ? 'No play goes on for ever: no way leads back to where it was, and every candle burns down.'
    : 'Whether play can go round for ever is unknown, since the space is not closed.';
  const ways = closed
    ? ['From every state there is a way to an ending.']
    : ['No state without a move was met.', rounds];
  return [
    scenario.data.title,
    ...jobs.map((job) => wrap(jobText(job, proofOf(job)), '  ')),
    ...FACT_KINDS.flatMap((kind) => kindLines(kind, facts)),
    ...(stuck.length > 0 ? [] : ways),
  ].join('\n');
}

/** A witness as a file of moves, which `story play --moves` replays. */
export function witnessText(scenario: Scenario, facts: readonly Combined[], name: string): string {
  const wanted = name.replace(':', ' ');
  const fact = facts.find((f) => factName(f) === name || factName(f) === wanted);
  if (!fact)
    throw new UsageError(
      `There is no fact “${name}” in this scenario. Write its kind and id, as “ending ${scenario.data.endings[0]?.id ?? 'id'}”.`,
    );
  const [shown] = [...fact.shown].toSorted((a, b) => a.witness.length - b.witness.length);
  if (!shown) throw new UsageError(`${factName(fact)} is ${fact.verdict}: there is no play that shows it.`);
  const { part, role, level } = shown.job;
  return [`# ${scenario.data.id} ${part} ${role} ${level}`, ...shown.witness].join('\n');
}
