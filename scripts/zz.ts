import { openScenario } from './story/open-scenario.ts';
import { policyOf } from '../src/core/explore/odds/policies.ts';
import { seededRandom } from '../src/core/explore/ways/random.ts';
import { startPlay } from '../src/core/play/start.ts';
import { walkOn } from '../src/core/play/step.ts';
import { moveId } from '../src/core/debate/move.ts';
import { writeFileSync } from 'node:fs';
const s = openScenario('putney-1647');
const [, , N = '4', ways = 'menu,values,greedy,random,recorded'] = process.argv;
const out: any[] = [];
const t0 = performance.now();
for (const role of ['sexby', 'rainsborough'])
  for (const way of ways.split(','))
    for (let seed = 1; seed <= Number(N); seed++) {
      const job = { part: 'whole', role, level: way === 'recorded' ? 'recorded' : 'shrewd', scope: 'all' } as const;
      const policy = policyOf(s, way as any, job as any);
      const random = seededRandom(seed * 7919 + way.length * 131);
      let state = startPlay(s, 'whole', role, { level: job.level as any });
      const moves: string[] = [];
      const places: string[] = [];
      while (moves.length < 300) {
        const { moves: ms } = policy(state);
        const m = ms[Math.floor(random() * ms.length)];
        if (!m) break;
        state = walkOn(s, state, m);
        moves.push(moveId(m));
      }
      const end = state.place.at === 'debrief' ? state.place.ending : `STUCK ${JSON.stringify(state.place)}`;
      s.tables.clear();
      out.push({
        role,
        way,
        seed,
        end,
        n: moves.length,
        res: state.resolutions,
        flags: state.flags.filter((f) => /^(kept|broke|af-army|co-signed|co-adj)/.test(f)),
        moves,
      });
    }
writeFileSync('/tmp/plays.json', JSON.stringify(out));
for (const o of out)
  console.log(o.role.slice(0, 3), o.way, o.seed, o.n, o.end, Object.values(o.res).join(' '), o.flags.join(' '));
console.log(((performance.now() - t0) / out.length).toFixed(0), 'ms a play');
