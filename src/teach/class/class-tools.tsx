import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ConfirmButton } from '../../overlay/pages/confirm-button.tsx';
import { SwitchField } from '../../overlay/pages/switch-field.tsx';
import { downloadFile } from '../../platform/download.ts';
import { handsOfTab } from '../class-debrief/hands.ts';
import { classCsv } from './csv.ts';
import type { ClassState } from './class-store.ts';
import type { Row } from './row.ts';

interface Props extends Pick<ClassState, 'keep' | 'keeping' | 'keepProblem' | 'clear' | 'labels'> {
  /** Those that are shown. */
  readonly rows: readonly Row[];
  readonly onPrintTable: () => void;
  readonly onPrintSheets: () => void;
}

/** What can be taken away of a class, and what is left on the device. */
export function ClassTools(props: Props): JSX.Element {
  const { rows, labels, keep, keeping, keepProblem, clear, onPrintTable, onPrintSheets } = props;
  const [said, say] = useState('');
  const some = rows.length > 0;
  return (
    <div class="class-tools">
      {some && (
        <div class="class-buttons">
          <button
            type="button"
            class="leaf-button"
            onClick={() => {
              downloadFile('class-results.csv', new Blob([classCsv(rows, labels)], { type: 'text/csv' }));
              say('The table is in your downloads. It holds what students wrote, and your labels.');
            }}
          >
            Save the table (CSV)
          </button>
          <button type="button" class="leaf-button" onClick={onPrintTable}>
            Print the class table
          </button>
          <button type="button" class="leaf-button" onClick={onPrintSheets}>
            Print all evidence sheets
          </button>
        </div>
      )}
      <output>{said}</output>
      <SwitchField
        label="Keep this pile on this device"
        gloss="Off, it is gone when you close or reload the page. On, the codes and your labels are kept in this browser, and nothing else."
        on={keeping}
        onSwitch={keep}
      />
      {keepProblem !== '' && (
        <p class="leaf-problem" role="alert">
          {keepProblem}
        </p>
      )}
      <ConfirmButton
        label="Clear this device"
        question="Take the pile and your labels off this page and this device? What students handed in stays where you have it."
        yes="Yes, clear it"
        onYes={() => {
          clear();
          handsOfTab.getState().clear();
          say('It is cleared.');
        }}
      />
    </div>
  );
}
