import type { JSX } from 'preact';
import { useContext, useEffect, useId, useRef } from 'preact/hooks';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Claim } from '../../core/scenario/debate-data.ts';
import type { Quote, Speech } from '../../core/scenario/text.ts';
import { OpenedContext } from './opened.ts';
import { ORIGIN_MEANING, STATUS_WORDS } from './origin-words.ts';

interface Props {
  readonly scenario: Scenario;
  readonly speech: Speech;
  readonly record: Claim['record'];
  readonly open: boolean;
  readonly onToggle: () => void;
}

const QuoteSource = ({ scenario, quote }: { readonly scenario: Scenario; readonly quote: Quote }): JSX.Element => {
  const source = scenario.sources.get(quote.source);
  return (
    <li>
      <q class="source-words">{source?.words ?? quote.words}</q>
      {source && (
        <span class="source-where">
          {source.title} ({STATUS_WORDS[source.status]}; read in {source.where}).
        </span>
      )}
    </li>
  );
};

/** Says how far a speech is the record's, and shows where its quoted words come from. */
export function OriginNote({ scenario, speech, record, open, onToggle }: Props): JSX.Element {
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const opened = useContext(OpenedContext);
  useEffect(() => {
    if (!open) return;
    card.current?.scrollIntoView({ block: 'nearest' });
    opened?.(speech.quotes.map(({ source }) => source));
  }, [open, opened, speech]);
  if (speech.quotes.length === 0 && !record)
    return (
      <p class="origin">
        <span class="origin-mark">{speech.origin}</span>
      </p>
    );
  return (
    <div class="origin">
      <button type="button" class="origin-mark link" aria-expanded={open} aria-controls={id} onClick={onToggle}>
        {speech.origin}: {speech.quotes.length > 0 ? 'see the source' : 'see the record'}
      </button>
      <div ref={card} id={id} class="origin-card" hidden={!open}>
        {open && (
          <>
            <p>{ORIGIN_MEANING[speech.origin]}</p>
            {speech.quotes.length > 0 && (
              <ul>
                {speech.quotes.map((quote) => (
                  <QuoteSource key={quote.words} scenario={scenario} quote={quote} />
                ))}
              </ul>
            )}
            {record && (
              <p>
                {record.by}. {record.note}
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
}
