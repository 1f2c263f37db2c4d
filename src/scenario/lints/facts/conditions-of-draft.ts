import type { Condition } from '../../../core/scenario/condition-data.ts';
import type { Scene } from '../../../core/scenario/scenario.ts';
import type { JsonPath } from '../../problem.ts';

interface Placed {
  readonly path: JsonPath;
  readonly condition: Condition;
}

/** Every condition of the draft of a scene, where it stands; none where nothing is drawn up. */
export function conditionsOfDraft({ draft }: Scene): readonly Placed[] {
  const at = (path: JsonPath, condition: Condition | undefined): readonly Placed[] =>
    condition ? [{ path: ['draft', ...path], condition }] : [];
  return [
    ...(draft?.terms ?? []).flatMap((term, i) =>
      term.wordings.flatMap((w, k) => at(['terms', i, 'wordings', k, 'when'], w.when)),
    ),
    ...(draft?.hands ?? []).flatMap((hand, i) => [
      ...at(['hands', i, 'signs'], hand.signs),
      ...hand.because.flatMap((b, k) => at(['hands', i, 'because', k, 'when'], b.when)),
    ]),
  ];
}
