import { problemLine } from '../../src/scenario/problem.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import { newClaim } from './new/claim.ts';
import { newMember } from './new/member.ts';
import { newPerson } from './new/person.ts';
import { newScenario } from './new/scenario.ts';
import { newScene } from './new/scene.ts';
import { openFor } from './new/open-for.ts';
import type { Draft, Into } from './new/open-for.ts';
import { writeAll } from './new/write.ts';
import { checkFolder } from './open-scenario.ts';
import { EXIT, UsageError, readOptions } from './terminal/usage.ts';

/** Kinds that go into a scenario, and the options that each takes. */
const KINDS: Readonly<Record<string, { readonly make: (into: Into) => Draft; readonly options: readonly string[] }>> = {
  scene: { make: newScene, options: [] },
  claim: { make: newClaim, options: ['sitting', 'side'] },
  member: { make: newMember, options: [] },
  person: { make: newPerson, options: [] },
};

/** Says what was made, what lint finds until the writer has settled it, and what may be done next. */
function report({ told, next }: Draft, found: readonly string[]): void {
  for (const line of told) console.log(line);
  if (found.length > 0) console.log(`Until then \`story lint\` finds:\n${found.map((p) => `  ${p}`).join('\n')}`);
  console.log(['Next:', ...next.map((line) => `  ${line}`)].join('\n'));
}

/** `story new`: a scenario that can be played at once, or one thing more in a scenario there is. */
export function makeNew(args: readonly string[]): number {
  const [kind, ...rest] = args;
  if (kind === 'scenario') {
    const { plain } = readOptions(rest, [], []);
    const draft = newScenario(plain[0]);
    writeAll(draft.writes);
    report(draft, []);
    return EXIT.ok;
  }
  const chosen = kind === undefined || !Object.hasOwn(KINDS, kind) ? undefined : KINDS[kind];
  if (!chosen) {
    const found = kind === undefined ? 'New what?' : `There is no new “${kind}”.`;
    throw new UsageError(`${found} It is one of: scenario, ${Object.keys(KINDS).join(', ')}.`);
  }
  const options = readOptions(rest, ['in', ...chosen.options], []);
  const into = openFor(kind ?? '', options);
  const before = checkFolder(into.folder).problems;
  const draft = chosen.make(into);
  writeAll(draft.writes);
  const told = (p: Problem) => `${p.code} ${p.message}`;
  const known = new Set(before.map(told));
  report(
    draft,
    checkFolder(into.folder)
      .problems.filter((p) => !known.has(told(p)))
      .map(problemLine),
  );
  return EXIT.ok;
}
