import { compileDebate } from '../../core/debate/compile.ts';
import type { ClaimNode, Debate } from '../../core/debate/debate.ts';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Claim, Sitting } from '../../core/scenario/debate-data.ts';
import { bracketed, escapeText } from './escape.ts';
import { FACT_TAG, SIDE_TAG } from './tags.ts';

/** The title of each claim in `<…>`: no two alike, whatever the claims are called. */
function titlesOf(claims: readonly Claim[]): ReadonlyMap<string, string> {
  // Argdown's tools look titles up in plain objects, where these are found unasked
  const taken = new Set(Object.getOwnPropertyNames(Object.prototype));
  return new Map(
    claims.map((c) => {
      const wanted = bracketed(c.title) || c.id;
      const title = taken.has(wanted) ? `${wanted} (${c.id})` : wanted;
      taken.add(title);
      return [c.id, title];
    }),
  );
}

/** What tags and text don't say of a claim, as YAML in braces; lists that are empty are left out. */
function dataOf(claim: Claim, title: string): string {
  const lists = {
    for: claim.for,
    against: claim.against,
    meets: claim.meets,
    speakers: claim.speakers,
    record: claim.attacks.filter((a) => a.basis === 'record').map((a) => a.claim),
  };
  const fields = [
    ['id', claim.id] as const,
    ...(title === claim.title ? [] : [['title', claim.title] as const]),
    ...Object.entries(lists).filter(([, ids]) => ids.length > 0),
  ];
  // a brace inside a text would end the data, and three signs of equality begin front matter
  const mask = (json: string) => json.replaceAll(/[{}=]/gu, (c) => `\\u00${(c.codePointAt(0) ?? 0).toString(16)}`);
  return `{${fields.map(([key, value]) => `${key}: ${mask(JSON.stringify(value))}`).join(', ')}}`;
}

/** The premise that others deny, which a scenario does not write out, and what the claim concludes. */
function structureOf(scenario: Scenario, claim: Claim, underminers: readonly string[]): readonly string[] {
  const name = `“${escapeText(claim.title)}”`;
  const options = (ids: readonly string[]) => ids.map((id) => `“${escapeText(scenario.options.get(id)?.title ?? id)}”`);
  const bears = [
    ...options(claim.for).map((o) => `for ${o}`),
    ...options(claim.against).map((o) => `against ${o}`),
  ].join(', ');
  return [
    '',
    `(1) What ${name} takes for granted.`,
    ...underminers.map((title) => `  <- <${title}>`),
    '----',
    `(2) What ${name} concludes${bears === '' ? '' : `, ${bears}`}.`,
  ];
}

function claimText(
  scenario: Scenario,
  debate: Debate,
  { index, data: claim, supports }: ClaimNode,
  titles: ReadonlyMap<string, string>,
): string {
  const titleOf = (i: number) => titles.get(debate.claims[i]?.id ?? '') ?? '';
  const own = debate.edges.filter((e) => !e.mutual);
  const struck = own.filter((e) => e.from === index && e.kind !== 'undermine');
  const underminers = own.filter((e) => e.to === index && e.kind === 'undermine').map((e) => titleOf(e.from));
  const title = titleOf(index);
  const tags = `#${claim.value ?? FACT_TAG} #${SIDE_TAG}${claim.side}`;
  return [
    `<${title}>: ${escapeText(claim.plain)} ${tags} ${dataOf(claim, title)}`,
    ...struck.map((e) => `  ${e.kind === 'undercut' ? '_>' : '->'} <${titleOf(e.to)}>`),
    ...supports.map((i) => `  +> <${titleOf(i)}>`),
    ...(underminers.length > 0 ? structureOf(scenario, claim, underminers) : []),
  ].join('\n');
}

/**
 * The argument map of a sitting as an Argdown document. A claim is an argument, since it has a conclusion to deny, a
 * step to cut and a premise to undermine: a rebuttal is Argdown's attack (`->`), an undercut its undercut (`_>`), and
 * an undermining attack an attack on the premise. The way back of a rebuttal is not written: it follows from the
 * values. Value and side are tags; what else belongs to a claim is its data.
 */
export function argdownText(scenario: Scenario, sitting: Sitting): string {
  const debate = compileDebate(scenario.data, sitting);
  const titles = titlesOf(debate.claims.map((c) => c.data));
  const sides = [...scenario.data.sides, { id: 'any', title: 'Either side' }];
  const title = JSON.stringify(`${scenario.data.title}: ${sitting.title}`).replaceAll('=', String.raw`\u003d`);
  const sections = sides.flatMap((side) => {
    const texts = debate.claims
      .filter((c) => c.data.side === side.id)
      .map((c) => claimText(scenario, debate, c, titles));
    return texts.length === 0 ? [] : [[`## ${escapeText(side.title)}`, ...texts].join('\n\n')];
  });
  return `${[`===\ntitle: ${title}\n===`, `# ${escapeText(sitting.question)}`, ...sections].join('\n\n')}\n`;
}
