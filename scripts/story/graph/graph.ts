import { writeFileSync } from 'node:fs';
import type { Scenario } from '../../../src/core/play/scenario-index.ts';
import type { Sitting } from '../../../src/core/scenario/debate-data.ts';
import { argdownText } from '../../../src/scenario/argdown/argdown-text.ts';
import { argumentGraph, aroundNode } from '../../../src/scenario/graph/argument-graph.ts';
import { dotText } from '../../../src/scenario/graph/dot.ts';
import type { Graph } from '../../../src/scenario/graph/graph.ts';
import { mermaidText } from '../../../src/scenario/graph/mermaid.ts';
import { sceneGraph } from '../../../src/scenario/graph/scene-graph.ts';
import { didYouMean } from '../../../src/scenario/nearest.ts';
import { svgText } from './graph-svg.ts';
import { openScenario } from '../open-scenario.ts';
import { EXIT, UsageError, readOptions } from '../terminal/usage.ts';
import type { Options } from '../terminal/usage.ts';

const FORMATS = ['svg', 'dot', 'mermaid', 'argdown'] as const;
const SUBJECTS = ['arguments', 'scenes'] as const;

/** Mermaid refuses a chart with more, unless the page that draws it allows them. */
const MERMAID_EDGES = 500;

function oneOf<T extends string>(name: string, found: string | undefined, allowed: readonly T[]): T {
  const value = allowed.find((a) => a === found);
  if (value !== undefined) return value;
  const what = found === undefined ? `Give --${name}` : `--${name} is not “${found}”`;
  throw new UsageError(`${what}; it is one of: ${allowed.join(', ')}.`);
}

function sittingOf(scenario: Scenario, id: string | undefined): Sitting {
  const { sittings } = scenario.data;
  const sitting = id === undefined ? sittings[0] : scenario.sittings.get(id);
  if (sitting) return sitting;
  const known = sittings.map((s) => s.id);
  throw new UsageError(
    known.length === 0
      ? 'This scenario has no sitting.'
      : `There is no sitting “${id}”; there are: ${known.join(', ')}.`,
  );
}

function argumentsOf(scenario: Scenario, options: Options): Graph {
  const whole = argumentGraph(scenario, sittingOf(scenario, options.values.get('sitting')));
  const around = options.values.get('around');
  if (around === undefined) return whole;
  const known = whole.nodes.map((n) => n.id);
  if (!known.includes(around))
    throw new UsageError(`There is no claim “${around}” in this sitting.${didYouMean(around, known)}`);
  return aroundNode(whole, around);
}

function textOf(scenario: Scenario, options: Options): string | Promise<string> {
  const format = oneOf('format', options.values.get('format'), FORMATS);
  const of = oneOf('of', options.values.get('of') ?? 'arguments', SUBJECTS);
  const narrowed = ['sitting', 'around'].find((name) => options.values.has(name));
  if (of === 'scenes' && narrowed !== undefined) throw new UsageError(`--${narrowed} goes with --of arguments.`);
  if (format === 'argdown') {
    if (of === 'scenes')
      throw new UsageError('Argdown maps arguments, not scenes; take another format for --of scenes.');
    if (options.values.has('around')) throw new UsageError('--around goes with svg, dot and mermaid.');
    return argdownText(scenario, sittingOf(scenario, options.values.get('sitting')));
  }
  const drawn = of === 'scenes' ? sceneGraph(scenario) : argumentsOf(scenario, options);
  if (format === 'svg') return svgText(drawn);
  if (format === 'dot') return dotText(drawn);
  if (drawn.edges.length + drawn.key.length > MERMAID_EDGES)
    console.error(`This chart has ${drawn.edges.length} lines; set “maxEdges” where it is to be drawn.`);
  return mermaidText(drawn);
}

/** `story graph`: the argument map or the scenes, drawn from the compiled scenario. */
export async function graph(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ['format', 'of', 'sitting', 'around', 'out'], []);
  const scenario = openScenario(options.plain[0]);
  const text = await textOf(scenario, options);
  const out = options.values.get('out');
  if (out === undefined) {
    process.stdout.write(text);
    return EXIT.ok;
  }
  try {
    writeFileSync(out, text);
  } catch {
    throw new UsageError(`${out} can't be written. Give the path of a file in a folder that is there.`);
  }
  console.log(`Wrote ${out}.`);
  return EXIT.ok;
}
