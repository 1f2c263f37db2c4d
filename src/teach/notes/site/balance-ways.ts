import type { Balance, Reach, WayCount } from '../../../core/scenario/balance-data.ts';
import type { NoteBlock } from '../../../core/scenario/teaching-data.ts';
import { ONE_VALUE, WAY_NAMES } from './way-names.ts';

type Titled = Balance['parts'][number];
type Sitting = Balance['sittings'][number];

/** The level of the ways that are compared; the record against the record has another. */
const COMPARED = 'shrewd';

/** The sitting that a part comes to last, as its plays held them. */
function lastSitting({ ways, sittings }: Balance, part: string): Sitting | undefined {
  const held = ways.find((w) => w.part === part && Object.keys(w.resolutions).length > 0);
  const last = Object.keys(held?.resolutions ?? {}).at(-1);
  return sittings.find((s) => s.id === last);
}

/** Of how many plays, and how many of them came to an option. */
function share(ways: readonly WayCount[], sitting: string, option: string): string {
  const plays = ways.reduce((sum, w) => sum + w.plays, 0);
  const came = ways.reduce((sum, w) => sum + (w.resolutions[sitting]?.[option] ?? 0), 0);
  const percent = (100 * came) / plays;
  if (came === 0) return '0 %';
  return percent < 1 ? 'under 1 %' : `${Math.round(percent)} %`;
}

const roleTitle = ({ roles }: Balance, id: string): string => roles.find((r) => r.id === id)?.title ?? id;

/** How often each way of play came to each answer of a part’s last question. */
export function wayTable(balance: Balance, part: Titled): NoteBlock | undefined {
  const sitting = lastSitting(balance, part.id);
  if (!sitting) return undefined;
  const own = balance.ways.filter((w) => w.part === part.id);
  const roles = [...new Set(own.map((w) => w.role))];
  const rows = roles.flatMap((role) => {
    const of = own.filter((w) => w.role === role);
    const compared = of.filter((w) => w.level === COMPARED);
    const row = (title: string, ways: readonly WayCount[]): readonly (readonly string[])[] =>
      ways.length === 0
        ? []
        : [[`${roleTitle(balance, role)}. ${title}`, ...sitting.options.map((o) => share(ways, sitting.id, o.id))]];
    return [
      ...Object.entries(WAY_NAMES).flatMap(([way, title]) =>
        row(
          title,
          compared.filter((w) => w.way === way),
        ),
      ),
      ...row(
        'One value and no other, all values together',
        compared.filter((w) => w.way.startsWith(ONE_VALUE)),
      ),
      ...row(
        'The record’s claims, against a side that keeps to the record',
        of.filter((w) => w.level !== COMPARED),
      ),
    ];
  });
  return {
    table: {
      caption: `${part.title}: ${sitting.title}`,
      columns: ['Role and way of play', ...sitting.options.map((o) => o.title)],
      rows,
    },
  };
}

const reachText = ({ plays }: Balance, reach: Reach | undefined): string => {
  if (!reach || reach.verdict === 'unknown') return 'Not found';
  const moves = reach.play === undefined ? undefined : plays[reach.play]?.moves.split(' ').length;
  return reach.verdict === 'unreachable' ? 'No' : `Yes, in ${moves ?? 0} moves`;
};

/** Which endings of a part each role can come to. */
export function reachTable(balance: Balance, part: Titled): NoteBlock {
  const own = balance.reach.filter((r) => r.part === part.id);
  const ids = [...new Set(own.flatMap((r) => r.endings.map((e) => e.id)))];
  return {
    table: {
      caption: `Endings of ${part.title}`,
      columns: ['Ending', ...own.map((r) => roleTitle(balance, r.role))],
      rows: ids.map((id) => [
        balance.endings.find((e) => e.id === id)?.title ?? id,
        ...own.map((r) =>
          reachText(
            balance,
            r.endings.find((e) => e.id === id),
          ),
        ),
      ]),
    },
  };
}

/** For each part, whether its widest and its narrowest answer win, by whom, and how often in the ways of play. */
export function waySentences(balance: Balance): readonly string[] {
  return balance.parts.flatMap((part) => {
    const sitting = lastSitting(balance, part.id);
    const widest = sitting?.options.at(-1);
    const narrowest = sitting?.options[0];
    if (!sitting || !widest || !narrowest) return [];
    const compared = balance.ways.filter(
      (w) => w.part === part.id && w.level === COMPARED && !w.way.startsWith(ONE_VALUE),
    );
    const plays = compared.reduce((sum, w) => sum + w.plays, 0).toLocaleString('en-GB');
    const reached = (option: string): string => {
      const can = balance.reach.filter(
        (r) =>
          r.part === part.id &&
          r.resolutions.some((o) => o.sitting === sitting.id && o.id === option && o.verdict === 'reachable'),
      );
      const all = balance.reach.filter((r) => r.part === part.id);
      if (can.length === all.length) return 'can win in every role';
      return can.length === 0
        ? 'was never found to win'
        : `was found to win only as ${can.map((r) => roleTitle(balance, r.role)).join(' or ')}`;
    };
    return [
      `“${part.title}” ends on the question “${sitting.title}” The widest answer (“${widest.title}”) ${reached(widest.id)}, and won ${share(compared, sitting.id, widest.id)} of ${plays} plays of the named ways below; the narrowest (“${narrowest.title}”) ${reached(narrowest.id)}, and won ${share(compared, sitting.id, narrowest.id)}.`,
    ];
  });
}

/** What each part comes to most often where both sides keep to the claims of the record. */
export function recordSentences(balance: Balance): readonly string[] {
  return balance.parts.flatMap((part) => {
    const sitting = lastSitting(balance, part.id);
    const kept = balance.ways.filter((w) => w.part === part.id && w.level !== COMPARED);
    if (!sitting || kept.length === 0) return [];
    const came = (option: string): number =>
      kept.reduce((sum, w) => sum + (w.resolutions[sitting.id]?.[option] ?? 0), 0);
    const plays = kept.reduce((sum, w) => sum + w.plays, 0);
    const come = sitting.options.filter((o) => came(o.id) > 0).map((o) => `“${o.title}” in ${came(o.id)}`);
    return [
      `Where both sides make the claims that the record has them make, “${part.title}” comes to ${come.join(' and to ')} of ${plays} plays.`,
    ];
  });
}
