import { cpus } from 'node:os';
import { seededRandom } from '../../src/core/explore/ways/random.ts';
import { aimed, lintReal, sittingsASecond } from './aims.ts';
import type { Aim } from './aims.ts';
import { playOut } from './engine.ts';
import type { Engine } from './engine.ts';
import { findFaults } from './find-faults.ts';
import type { FaultRow } from './find-faults.ts';
import { inTurn, median, timesAsMuch } from './measure.ts';
import type { Deed, Pace } from './measure.ts';
import { samePlay } from './same-play.ts';
import type { SamePlay } from './same-play.ts';
import { ENGINES } from './stories.ts';

type Name = Engine['name'];
type EachEngine<T> = Readonly<Record<Name, T>>;

/** One thing measured in each engine, and how many times better ours does than each of the others. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly unit: 'a second' | 'ms' | 'bytes';
  readonly figures: EachEngine<number>;
  readonly better: Readonly<Record<Exclude<Name, 'ours'>, number>>;
}

/** How much work a run does. */
export interface Effort {
  readonly pace: Pace;
  /** Plays that must be the same in every engine. */
  readonly plays: number;
  /** Random plays in which a fault may show itself. */
  readonly tries: number;
}

export const FULL: Effort = { pace: { rounds: 7, ms: 400 }, plays: 100, tries: 100 };
export const QUICK: Effort = { pace: { rounds: 3, ms: 60 }, plays: 10, tries: 5 };

/** All that a run of the bench found. Without measures where the engines did not play the same. */
export interface Bench {
  readonly machine: string;
  readonly engines: EachEngine<string>;
  readonly same: SamePlay;
  readonly measures: readonly Measure[];
  readonly faults: readonly FaultRow[];
  readonly aims: readonly Aim[];
}

const each = <T>(make: (engine: Engine) => T): EachEngine<T> =>
  Object.fromEntries(ENGINES.map((engine) => [engine.name, make(engine)])) as EachEngine<T>;

/** Measures how often each engine does a thing, in turn. */
function rate(id: string, title: string, deeds: EachEngine<Deed>, pace: Pace, unit: 'a second' | 'ms'): Measure {
  const rates = inTurn(deeds, pace);
  const figure = (name: Name) => (unit === 'ms' ? 1000 / median(rates[name]) : median(rates[name]));
  return {
    id,
    title,
    unit,
    figures: each(({ name }) => figure(name)),
    better: { ink: timesAsMuch(rates.ours, rates.ink), yarn: timesAsMuch(rates.ours, rates.yarn) },
  };
}

function measureAll(same: SamePlay, pace: Pace): readonly Measure[] {
  const files = each((engine) => engine.files());
  const packed = each((engine) => engine.pack(files[engine.name]));
  const stories = each((engine) => engine.fromPacked(packed[engine.name]));
  let heard = 0;
  const bytes = each(({ name }) => same.saveBytes[name]!);
  return [
    rate(
      'playthroughs',
      'random playthroughs',
      each(({ name }) => {
        const walker = stories[name].walker();
        const random = seededRandom(1);
        return () => {
          playOut(walker, random);
          return 1;
        };
      }),
      pace,
      'a second',
    ),
    rate(
      'choices',
      'choices, all text read',
      each(({ name }) => {
        const reader = stories[name].reader((text) => (heard += text.length));
        const random = seededRandom(1);
        return () => playOut(reader, random);
      }),
      pace,
      'a second',
    ),
    rate(
      'load-shipped',
      'load what ships',
      each(({ name, fromPacked }) => () => {
        fromPacked(packed[name]);
        return 1;
      }),
      pace,
      'ms',
    ),
    rate(
      'load-source',
      'load the source, all checks',
      each(({ name, fromSource }) => () => {
        fromSource(files[name]);
        return 1;
      }),
      pace,
      'ms',
    ),
    {
      id: 'save',
      title: 'a save midway',
      unit: 'bytes',
      figures: bytes,
      better: { ink: bytes.ink / bytes.ours, yarn: bytes.yarn / bytes.ours },
    },
  ];
}

/** Runs the whole bench; `tell` is told what is under way. */
export function runBench(effort: Effort, tell: (doing: string) => void): Bench {
  // first of all, as whoever runs a lint has it: nothing warm
  tell('linting');
  const real = lintReal();
  tell('playing the same in every engine');
  const same = samePlay(
    each((engine) => engine.fromSource(engine.files())),
    effort.plays,
  );
  const head = {
    machine: `Node ${process.versions.node}, ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`,
    engines: each((engine) => engine.of),
    same,
  };
  if (same.difference) return { ...head, measures: [], faults: [], aims: [] };
  tell('measuring');
  const measures = measureAll(same, effort.pace);
  const playthroughs = measures[0]!;
  tell('planting faults');
  const faults = findFaults(effort.tries);
  tell('sitting');
  const aims = [
    aimed('random playthroughs of the plain story, against inkjs', 'times', playthroughs.better.ink, 'more', 50),
    aimed('random playthroughs of the plain story', 'a second a core', playthroughs.figures.ours, 'more', 20_000),
    aimed('lint of the whole of putney-1647, files read', 'ms', real.ms, 'less', 1000),
    aimed(
      'random sittings of the franchise against shrewd',
      'a second a core',
      sittingsASecond(real.scenario, effort.pace),
      'more',
      1000,
    ),
  ];
  return { ...head, measures, faults, aims };
}
