import { join } from 'node:path';
import type { Attack, Claim, Sitting } from '../../../src/core/scenario/debate-data.ts';
import { UsageError } from '../terminal/usage.ts';
import { KEPT_PLAYS } from './open-for.ts';
import type { Draft, Into } from './open-for.ts';
import { titledAfter } from './name.ts';
import { newFile, withItem } from './write.ts';

function sittingOf({ scenario, options }: Into): Sitting {
  const asked = options.values.get('sitting');
  const sitting = asked === undefined ? scenario.data.sittings[0] : scenario.sittings.get(asked);
  if (sitting) return sitting;
  const known = scenario.data.sittings.map((s) => s.id).join(', ');
  throw new UsageError(`There is no sitting “${asked ?? ''}”; there are: ${known}.`);
}

function sideOf({ options }: Into, sitting: Sitting): string {
  const { player, opponent } = sitting.sides;
  const side = options.values.get('side') ?? player;
  if (side !== player && side !== opponent) throw new UsageError(`--side is one of: ${player}, ${opponent}.`);
  return side;
}

/** The claim of the other side that the new one rebuts: one that bears on the same option the other way, if there is. */
function answeredBy(claims: readonly Claim[], side: string, option: string): Claim | undefined {
  const others = claims.filter((c) => c.side !== side && c.side !== 'any' && c.value !== undefined);
  return others.find((c) => c.for.includes(option) || c.against.includes(option)) ?? others[0];
}

/**
 * `story new claim`: a claim on the widest option, listed in a sitting. It rebuts a claim of another value, which by
 * that answers it in its turn, so that no side has a reason nobody can meet.
 */
export function newClaim(into: Into): Draft {
  const { folder, scenario, assembled, scenarioName, name } = into;
  const { data } = scenario;
  const sitting = sittingOf(into);
  const side = sideOf(into, sitting);
  const here = sitting.claims.flatMap((id) => scenario.claims.get(id) ?? []);
  const widest = data.options.at(-1)?.id ?? '';
  const other = answeredBy(here, side, widest);
  const value = data.values.find((v) => v.id !== other?.value)?.id ?? '';
  const attacks: readonly Attack[] = other ? [{ claim: other.id, kind: 'rebut', basis: 'ours' }] : [];
  const widens = data.sides.find((s) => s.id === side)?.wants === 'wider';
  const text = 'Write here what is said, in one breath.';
  const claim = {
    id: name,
    title: titledAfter(name).slice(0, 48),
    side,
    speakers: (sitting.leads[side] ?? []).slice(0, 1),
    value,
    for: widens ? [widest] : [],
    against: widens ? [] : [widest],
    attacks,
    supports: [],
    meets: [],
    accuses: false,
    period: text,
    plain: text,
    origin: 'invented',
    quotes: [],
  };
  const file = assembled.placeOf(sitting)?.document.file ?? `sittings/${sitting.id}.json`;
  const title = (id: string) => scenario.values.get(id)?.title ?? id;
  return {
    writes: [
      newFile(join(folder, 'claims', `${name}.json`), 'claims', { claims: [claim] }),
      withItem(into, file, ['claims'], name),
    ],
    told: [
      `The sitting “${sitting.title}” lists it now, so that it can be made there.`,
      ...(other
        ? [
            `It rebuts “${other.title}” (${title(other.value ?? '')}), which answers it in its turn: their values differ, so each member goes by the dearer.`,
          ]
        : ['No claim of the other side answers it yet.']),
      'Side, speaker, value, options and the attack are a guess: set them as they should be.',
      KEPT_PLAYS,
    ],
    next: [
      `npm run story -- lint ${scenarioName}`,
      `npm run story -- graph ${scenarioName} --format svg --around ${name} --out ${name}.svg`,
      `npm run story -- targets ${scenarioName}`,
    ],
  };
}
