import type { Scenario } from '../../core/play/scenario-index.ts';
import { nextParts } from '../../core/explore/bounds/next-parts.ts';
import type { Condition, Effect, Goto } from '../../core/scenario/condition-data.ts';
import type { Beat, Choice, Scene } from '../../core/scenario/scenario.ts';
import { conditionWords } from '../../core/words/condition-words.ts';
import type { Graph, GraphEdge, GraphNode, KeyEntry } from './graph.ts';
import { shorten } from './shorten.ts';

const FORK = 'which-ending';

const KEY: readonly KeyEntry[] = [
  { node: 'start', doubled: false, means: 'Where a role starts' },
  { node: 'beat', doubled: false, means: 'A beat of a scene' },
  { node: 'sitting', doubled: false, means: 'A sitting' },
  { node: 'fork', doubled: false, means: 'The first ending that fits' },
  { node: 'ending', doubled: true, means: 'An ending' },
  { edge: 'way', both: false, thick: false, means: 'Reads on' },
  { edge: 'choice', both: false, thick: true, means: 'A choice of the player’s' },
];

const beatNode = (scene: string, beat: string): string => `beat ${scene} ${beat}`;

/** Where following a link may come out, each with what must hold: beats with a condition are passed over. */
interface Arrival {
  readonly node: string;
  readonly when: string;
}

function beatArrivals(scenario: Scenario, scene: Scene, from: number): readonly Arrival[] {
  const out: Arrival[] = [];
  for (const beat of scene.beats.slice(from)) {
    const passed = out.length > 0;
    if (!beat.when) return [...out, { node: beatNode(scene.id, beat.id), when: passed ? 'else' : '' }];
    const words = conditionWords(scenario, beat.when);
    out.push({ node: beatNode(scene.id, beat.id), when: `${passed ? 'else if' : 'if'} ${words}` });
  }
  return out;
}

function arrivals(scenario: Scenario, scene: Scene | undefined, goto: Goto, sitting?: string): readonly Arrival[] {
  if ('sitting' in goto) return [{ node: `sitting ${goto.sitting}`, when: '' }];
  if ('ending' in goto) return [{ node: FORK, when: '' }];
  if ('next' in goto) {
    const on = nextParts(scenario.data)(scene ? `scene ${scene.id}` : `sitting ${sitting ?? ''}`);
    const starts = on.scenes.flatMap((id) => arrivals(scenario, undefined, { scene: id }));
    return [...starts, ...(on.ends ? [{ node: FORK, when: '' }] : [])];
  }
  if ('scene' in goto) {
    const target = scenario.scenes.get(goto.scene);
    return target ? beatArrivals(scenario, target, 0) : [];
  }
  const at = scene?.beats.findIndex((b) => b.id === goto.beat) ?? -1;
  return scene && at >= 0 ? beatArrivals(scenario, scene, at) : [];
}

function effectWords(scenario: Scenario, effect: Effect): string {
  if ('set' in effect) return `sets ${effect.set}`;
  if ('unset' in effect) return `unsets ${effect.unset}`;
  const { members } = 'hear' in effect ? effect.hear : effect.settle;
  const names = members.map((id) => scenario.members.get(id)?.short ?? id).join(', ');
  if ('settle' in effect) return `${names} become ${effect.settle.by > 0 ? 'more' : 'less'} settled`;
  return `${names} hear of ${scenario.values.get(effect.hear.value)?.title ?? effect.hear.value}`;
}

const ifWords = (scenario: Scenario, when: Condition | undefined): readonly string[] =>
  when ? [`if ${conditionWords(scenario, when)}`] : [];

function edge(from: string, { node, when }: Arrival, look: 'way' | 'choice', parts: readonly string[]): GraphEdge {
  const label = [...parts, ...(when === '' ? [] : [when])].join('; ');
  const says = label === '' ? 'Play goes on.' : label;
  return { from, to: node, look, label, says, both: false, thick: look === 'choice' };
}

function choiceEdges(scenario: Scenario, scene: Scene, beat: Beat, choice: Choice): readonly GraphEdge[] {
  const parts = [
    `“${shorten(choice.plain, 8)}”`,
    ...ifWords(scenario, choice.when),
    ...choice.effects.map((e) => effectWords(scenario, e)),
  ];
  return arrivals(scenario, scene, choice.goto).map((a) => edge(beatNode(scene.id, beat.id), a, 'choice', parts));
}

function beatEdges(scenario: Scenario, scene: Scene, beat: Beat, index: number): readonly GraphEdge[] {
  const chosen = beat.choices.flatMap((c) => choiceEdges(scenario, scene, beat, c));
  // with choices that may all be shut, a reader goes on as if there were none
  const open = beat.choices.length === 0 || beat.choices.every((c) => c.when);
  if (!open) return chosen;
  const on = beat.goto ? arrivals(scenario, scene, beat.goto) : beatArrivals(scenario, scene, index + 1);
  const parts = beat.choices.length > 0 ? ['if no choice is open'] : [];
  return [...chosen, ...on.map((a) => edge(beatNode(scene.id, beat.id), a, 'way', parts))];
}

function nodesOf(scenario: Scenario): readonly GraphNode[] {
  const { parts, scenes, sittings, endings } = scenario.data;
  const person = (role: string) => scenario.people.get(scenario.roles.get(role)?.person ?? '')?.short ?? role;
  const node = (id: string, look: GraphNode['look'], title: string, note: string, group?: string): GraphNode => ({
    id,
    look,
    title,
    note,
    group,
    doubled: look === 'ending',
  });
  return [
    ...parts.flatMap((p) => Object.keys(p.start).map((r) => node(`start ${p.id} ${r}`, 'start', person(r), p.title))),
    ...scenes.flatMap((s) =>
      s.beats.map((b) => node(beatNode(s.id, b.id), 'beat', b.id, shorten(b.lines[0]?.plain ?? '', 7), s.id)),
    ),
    ...sittings.map((s) => node(`sitting ${s.id}`, 'sitting', s.title, s.question)),
    node(FORK, 'fork', 'Which ending?', ''),
    ...endings.map((e) => node(`ending ${e.id}`, 'ending', e.title, e.id)),
  ];
}

/** The story of a scenario: starts, beats by scene, sittings and endings, and every way between them. */
export function sceneGraph(scenario: Scenario): Graph {
  const { parts, scenes, sittings, endings } = scenario.data;
  const edges = [
    ...parts.flatMap((p) =>
      Object.entries(p.start).flatMap(([role, scene]) =>
        arrivals(scenario, undefined, { scene }).map((a) => edge(`start ${p.id} ${role}`, a, 'way', [])),
      ),
    ),
    ...scenes.flatMap((s) => s.beats.flatMap((b, i) => beatEdges(scenario, s, b, i))),
    ...sittings.flatMap((s) =>
      arrivals(scenario, undefined, s.goto, s.id).map((a) => edge(`sitting ${s.id}`, a, 'way', ['after the division'])),
    ),
    ...endings.map((e, i) => {
      const when = `${i === 0 ? 'if' : 'else if'} ${conditionWords(scenario, e.when)}`;
      return edge(FORK, { node: `ending ${e.id}`, when }, 'way', []);
    }),
  ];
  return {
    title: `${scenario.data.title}: the scenes`,
    layout: 'layered',
    groups: scenes.map((s) => ({ id: s.id, title: `${s.title} (${s.id})` })),
    nodes: nodesOf(scenario),
    edges,
    key: KEY,
  };
}
