import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ForecastShown } from '../../assign/assignment.ts';
import { speaks } from '../../core/debate/move.ts';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Offer } from '../../core/view/offers.ts';
import { faultSentence } from '../../core/words/fault-sentence.ts';
import { forecastLine, forecastReasons } from '../../core/words/forecast-sentence.ts';
import type { Preferences } from '../../store/preferences.ts';
import { Sign } from '../frame/sign.tsx';
import { findGlosses } from '../text/glosses.ts';
import { DIRECTIONS, tagOf } from './move-words.ts';

interface Props {
  readonly scenario: Scenario;
  readonly offer: Offer;
  readonly mode: Preferences['text'];
  readonly move: (id: string) => void;
  /** The number key that says it. */
  readonly number?: number | undefined;
  /** Whether number keys are on. */
  readonly keys: boolean;
  /** How much is told of it before it is made. */
  readonly shown: ForecastShown;
}

/** Whom a move speaks to; what is granted or asked about is weighed by them. */
function whomWords(scenario: Scenario, { move, forecast }: Offer): string {
  if (speaks(move)) return forecastLine(scenario, forecast);
  return forecast.value === undefined ? '' : forecastLine(scenario, forecast).replace(': speaks to ', ': weighed by ');
}

const glossesOf = ({ scenario, offer, mode }: Pick<Props, 'scenario' | 'offer' | 'mode'>) =>
  findGlosses(offer.utterance[mode], scenario.data.glossary);

const Why = (props: Pick<Props, 'scenario' | 'offer' | 'mode' | 'shown'>): JSX.Element => {
  const { scenario, offer, shown } = props;
  const faults = new Set(offer.forecast.faults.map((f) => faultSentence(scenario, f)));
  const reasons = forecastReasons(scenario, offer.forecast).filter((r) => !faults.has(r));
  const words = glossesOf(props);
  return (
    <>
      {shown === 'full' && reasons.length === 0 ? <p>It brings no reason of its own.</p> : null}
      {shown === 'full' && reasons.map((reason) => <p key={reason}>{reason}</p>)}
      {words.length > 0 && (
        <dl class="why-words">
          {words.map(({ mark }) => (
            <div key={mark.id}>
              <dt>{mark.term}</dt>
              <dd>{mark.gloss}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
};

/** One move as it may be made: the button bears the very words that will be spoken. */
export function MoveItem(props: Props): JSX.Element {
  const { scenario, offer, mode, move, number, keys, shown } = props;
  const id = useId();
  const [why, setWhy] = useState(false);
  const { utterance, forecast } = offer;
  const whom = shown === 'full' ? whomWords(scenario, offer) : '';
  const direction = shown === 'none' ? 'none' : forecast.direction;
  // words are explained whatever else is shown
  const asks = shown === 'full' ? 'Why?' : glossesOf(props).length > 0 ? 'Words' : undefined;
  return (
    <li class="move">
      <div class="move-row">
        <button
          type="button"
          class="move-say"
          data-key={number}
          onClick={() => {
            move(offer.id);
          }}
        >
          <span class="move-number" aria-hidden="true">
            {number !== undefined && keys ? number : <Sign name="hand" />}
          </span>
          <span class="move-text">{utterance[mode]}</span>
          <span class="move-notes">
            {direction !== 'none' && <Sign name={direction} />}
            <span class="tag">{tagOf(scenario, offer.move)}</span>
            {direction !== 'none' && <span class="unseen">, {DIRECTIONS[direction]}</span>}
            {whom !== '' && <span class="whom">. {whom}.</span>}
            {shown === 'full' &&
              forecast.faults.map((one) => (
                <span key={one.kind} class="fault">
                  {' '}
                  {faultSentence(scenario, one)}
                </span>
              ))}
          </span>
        </button>
        {asks !== undefined && (
          <button
            type="button"
            class="why"
            aria-expanded={why}
            aria-controls={id}
            aria-label={`${asks} ${utterance.title}`}
            onClick={() => {
              setWhy(!why);
            }}
          >
            {asks}
          </button>
        )}
      </div>
      <div id={id} class="why-card" hidden={!why}>
        {why && <Why {...props} />}
      </div>
    </li>
  );
}
