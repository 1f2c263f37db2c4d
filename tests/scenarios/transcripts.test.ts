import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readScenarioFolder } from '../../scripts/lib/scenario-folder.ts';
import { readMoves } from '../../scripts/story/moves-file.ts';
import { printPlay } from '../../scripts/story/transcript.ts';
import { parseMoveId } from '../../src/core/debate/move.ts';
import { stateHash } from '../../src/core/save/digest.ts';
import { blankSave, markOf, replay } from '../../src/core/save/replay.ts';
import { addMove, isSave, parseSave } from '../../src/core/save/save.ts';
import type { Save } from '../../src/core/save/save.ts';
import type { Scenario } from '../../src/core/play/scenario-index.ts';
import { checkScenario } from '../../src/scenario/check-scenario.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(here).filter((name) => name.endsWith('.transcript'));

const scenarios = new Map<string, Scenario>();
function scenarioNamed(id: string): Scenario {
  const folder = fileURLToPath(new URL(`../../assets/scenarios/${id}`, import.meta.url));
  const scenario = scenarios.get(id) ?? checkScenario(readScenarioFolder(folder)).scenario;
  if (!scenario) throw new Error(`the scenario ${id} is not sound`);
  scenarios.set(id, scenario);
  return scenario;
}

function throughText(save: Save): Save {
  const read = parseSave(JSON.stringify(save));
  if (!isSave(read)) throw new Error(read.problem);
  return read;
}

describe.each(names)('the golden play %s', (name) => {
  const { moves, heading } = readMoves(`${here}${name}`);
  if (!heading) throw new Error(`${name} does not begin with its scenario, part, role and level`);
  const scenario = scenarioNamed(heading.scenario);
  const start = { part: heading.part, role: heading.role, settings: { level: heading.level } };
  const printed = printPlay(scenario, start, moves, 'period');

  it('is printed as it was', () => {
    expect(printed.refused).toBeUndefined();
    expect(printed.text).toBe(readFileSync(`${here}${name}`, 'utf8'));
  });

  it('comes to the same through a save and a load at every step', () => {
    let save = blankSave(scenario, printed.states[0]!);
    for (const [i, id] of moves.entries()) {
      const loaded = replay(scenario, throughText(save));
      expect(loaded.stop).toBeUndefined();
      expect(stateHash(scenario, loaded.state)).toBe(stateHash(scenario, printed.states[i]!));
      const move = parseMoveId(id)!;
      save = addMove(loaded.save, move, markOf(scenario, printed.states[i + 1]!, move));
    }
    const whole = replay(scenario, throughText(save));
    expect(stateHash(scenario, whole.state)).toBe(stateHash(scenario, printed.states.at(-1)!));
    expect(whole.state.place.at).toBe('debrief');
  });
});

describe('the golden plays', () => {
  it('are of both roles, and of the whole in at least nine endings', () => {
    const texts = names.map((name) => readFileSync(`${here}${name}`, 'utf8'));
    expect(new Set(texts.map((t) => t.split(' ')[3])).size).toBeGreaterThanOrEqual(2);
    const whole = texts.filter((t) => t.split(' ')[2] === 'whole');
    expect(whole.length).toBeGreaterThanOrEqual(12);
    const endings = whole.map((t) => /== ([^=\n]+) ==\n(?:(?!== ).*\n)*== Debrief ==/u.exec(t)?.[1]);
    expect(new Set(endings).size).toBeGreaterThanOrEqual(9);
  });
});
