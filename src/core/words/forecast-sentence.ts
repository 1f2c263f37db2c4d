import type { Forecast } from '../debate/forecast.ts';
import type { Scenario } from '../play/scenario-index.ts';
import { inWords, listOf, men, uncapital } from './list.ts';
import { faultSentence } from './fault-sentence.ts';

const MOST_FACTIONS = 2;

function audienceWords(scenario: Scenario, forecast: Forecast): string {
  const total = forecast.audience.reduce((sum, a) => sum + a.members, 0);
  if (total === 0) return '';
  const named = forecast.audience.slice(0, MOST_FACTIONS).map((a) => {
    const faction = uncapital(scenario.factions.get(a.faction)?.title ?? a.faction);
    return `${inWords(a.members)} of ${faction}`;
  });
  const rest = total - forecast.audience.slice(0, MOST_FACTIONS).reduce((sum, a) => sum + a.members, 0);
  return listOf(rest > 0 ? [...named, `${men(rest)} more`] : named);
}

/** Whom a move speaks to, in a few words: "Service: speaks to nine of the officers and two of the churches". */
export function forecastLine(scenario: Scenario, forecast: Forecast): string {
  const says = forecast.value !== undefined || forecast.answers.length > 0 || forecast.audience.length > 0;
  if (!says) return '';
  const value = forecast.value === undefined ? 'Matter of fact' : (scenario.values.get(forecast.value)?.title ?? '');
  const whom = audienceWords(scenario, forecast);
  return whom === '' ? value : `${value}: speaks to ${whom}`;
}

/** Why, and what it costs: the longer account, a sentence each. */
export function forecastReasons(scenario: Scenario, forecast: Forecast): readonly string[] {
  const out: string[] = [];
  for (const answer of forecast.answers) {
    const title = scenario.claims.get(answer.claim)?.title ?? answer.claim;
    out.push(
      answer.members === 0
        ? `It answers “${title}”, but for nobody here: they all hold that value dearer.`
        : `It answers “${title}” for ${men(answer.members)}.`,
    );
  }
  const options = (ids: readonly string[]) => listOf(ids.map((id) => `“${scenario.options.get(id)?.short ?? id}”`));
  if (forecast.pro.length > 0) out.push(`It is a reason for ${options(forecast.pro)}.`);
  if (forecast.con.length > 0) out.push(`It is a reason against ${options(forecast.con)}.`);
  if (forecast.extra > 0)
    out.push(`It burns ${inWords(forecast.extra)} ${forecast.extra === 1 ? 'inch' : 'inches'} more of the candle.`);
  for (const fault of forecast.faults) out.push(faultSentence(scenario, fault));
  return out;
}
