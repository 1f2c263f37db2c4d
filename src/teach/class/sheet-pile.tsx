import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { EvidenceSheet } from '../../overlay/evidence/evidence-sheet.tsx';
import { printOnly } from '../../platform/print-only.ts';
import type { Row } from './row.ts';
import { STATE_WORDS } from './row-words.ts';

interface Props {
  readonly rows: readonly Row[];
  readonly onPrinted: () => void;
}

/** The evidence sheet of every result that could be played, each beginning a side of its own; printed as soon as they are drawn. */
export function SheetPile({ rows, onPrinted }: Props): JSX.Element {
  const pile = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const sheets = [...(pile.current?.children ?? [])].filter((one) => one instanceof HTMLElement);
    if (sheets.length > 0) printOnly(sheets);
    onPrinted();
  }, [onPrinted]);
  return (
    <div class="sheet-pile" ref={pile}>
      {rows.map(
        ({ code, tag, result, played, state, problems }) =>
          played && (
            <EvidenceSheet
              key={code}
              scenario={played.scenario}
              sheet={{
                tag: state === 'unasked' ? `${tag}, ${STATE_WORDS.unasked}` : tag,
                result,
                evidence: played.checked.evidence,
                problems,
              }}
            />
          ),
      )}
    </div>
  );
}
