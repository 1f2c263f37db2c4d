import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { RadioField } from '../overlay/pages/radio-field.tsx';
import { SwitchField } from '../overlay/pages/switch-field.tsx';
import { downloadFile } from '../platform/download.ts';
import { packSite } from './package/pack-site.ts';
import type { PackageKind } from './package/package-options.ts';
import './course.css';

interface Props {
  /** Where the site’s files are, as `./`. */
  readonly base: string;
  /** The assignment as its link has it; absent: students choose. */
  readonly assignment: string | undefined;
}

const KINDS = [
  { value: 'scorm', label: 'A course', gloss: 'A SCORM 1.2 package, for Moodle and others.' },
  { value: 'web', label: 'A web server', gloss: 'Plain files for any folder of a web server.' },
] as const satisfies readonly { readonly value: PackageKind; readonly label: string; readonly gloss: string }[];

const FIRST_MARK = 60;

const isMark = (mark: string): boolean => /^\d{1,3}$/.test(mark) && Number(mark) <= 100;

/** Makes the zip that a teacher puts into a course, on his own device and of the site’s own files. */
export function CourseDownload({ base, assignment }: Props): JSX.Element {
  const id = useId();
  const [kind, setKind] = useState<PackageKind>('scorm');
  const [marked, setMarked] = useState(false);
  const [mark, setMark] = useState(String(FIRST_MARK));
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const withMark = kind === 'scorm' && marked;

  const make = async (): Promise<void> => {
    const passMark = withMark ? Number(mark) : undefined;
    const made = await packSite(base, { kind, assignment, passMark }, (come, of) => {
      setSaid(`${come} of ${of} files…`);
    });
    if ('problem' in made) {
      setSaid(made.problem);
      return;
    }
    downloadFile(made.name, new Blob([new Uint8Array(made.bytes)], { type: 'application/zip' }));
    setSaid(`${made.name} is in your downloads: ${(made.bytes.length / 1e6).toFixed(1)} MB. Upload it as it is.`);
  };
  const press = (): void => {
    if (busy) return;
    if (withMark && !isMark(mark)) {
      setSaid('A pass mark is a whole number from 0 to 100.');
      return;
    }
    setBusy(true);
    setSaid('Gathering the files…');
    make()
      .catch(() => {
        setSaid('The package was not made. Load the page again and try once more.');
      })
      .finally(() => {
        setBusy(false);
      });
  };

  return (
    <section class="course-download" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Download for your course</h2>
      <p>
        A zip with the whole game{assignment === undefined ? '' : ' and this assignment'} inside, made here on your
        device. It plays with the network off, and needs no other site. Opened from a disk by a double click it is not
        promised to work: it wants a course or a web server.
      </p>
      <RadioField legend="Where it goes" choices={KINDS} value={kind} onChoose={setKind} />
      {kind === 'scorm' && (
        <SwitchField
          label="Give a mark"
          gloss="Of the other side’s arguments, the share that a student met: answered, questioned or granted. Not whom he agreed with. Off, the course is told only how far each has come."
          on={marked}
          onSwitch={setMarked}
        />
      )}
      {withMark && (
        <p>
          <label htmlFor={`${id}-mark`}>Pass mark, of 100: </label>
          <input
            id={`${id}-mark`}
            type="number"
            min={0}
            max={100}
            step={1}
            value={mark}
            onInput={(event) => {
              setMark(event.currentTarget.value);
            }}
          />
        </p>
      )}
      <p>
        <button type="button" class="leaf-button" aria-disabled={busy} onClick={press}>
          Download for your course
        </button>
      </p>
      <output>{said}</output>
      {kind === 'scorm' && (
        <details>
          <summary>What your course is told</summary>
          <ul>
            <li>How far the play has come, and whether it is over; the time spent.</li>
            <li>The log of moves, so that it can be taken up on another device.</li>
            <li>Each decision, by the id of the move, as neither right nor wrong.</li>
            <li>What the moves show of sourcing and corroboration; of context and close reading nothing.</li>
            <li>A score only where you give a mark.</li>
          </ul>
          <p>No name is read, and nothing that a student has typed is sent.</p>
        </details>
      )}
    </section>
  );
}
