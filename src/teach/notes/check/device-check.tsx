import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { copyText } from '../../../platform/copy-text.ts';
import { downloadFile } from '../../../platform/download.ts';
import { checkDevice } from './check-device.ts';
import { findingsText } from './finding.ts';
import type { Finding } from './finding.ts';

/** What was found, with the browser’s own name for itself: for whoever is asked for help. */
const report = (findings: readonly Finding[]): string =>
  findingsText(findings, [`Check of a device for ${window.location.host || 'a file'}`, window.navigator.userAgent]);

function sum(findings: readonly Finding[]): string {
  const wrong = findings.filter((f) => f.standing === 'needs attention').length;
  if (wrong === 0) return 'The game can be played here. Nothing needs attention.';
  return wrong === 1 ? 'One thing needs attention.' : `${wrong} things need attention.`;
}

/** A button that tries on this device what the game uses, and tells what was found. */
export function DeviceCheck({ base }: { readonly base: string }): JSX.Element {
  const [findings, show] = useState<readonly Finding[]>();
  const [busy, setBusy] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const run = async (): Promise<void> => {
    setBusy(true);
    setCopied(undefined);
    show(await checkDevice(window, base));
    setBusy(false);
  };
  return (
    <section class="notes-body notes-check" aria-labelledby="notes-check">
      <h2 id="notes-check">Check this device</h2>
      <p>It tries what the game uses, and asks this site for one file of each kind. It sends nothing.</p>
      <button
        type="button"
        class="leaf-button leaf-button-strong"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void run();
        }}
      >
        Check this device
      </button>
      <output>{busy ? ' Checking…' : findings && ` ${sum(findings)}`}</output>
      {findings && (
        <>
          <ul class="notes-findings" aria-label="What was found">
            {findings.map(({ what, standing, text }) => (
              <li key={what} data-standing={standing}>
                <b>
                  {what}: {standing}.
                </b>{' '}
                {text}
              </li>
            ))}
          </ul>
          <p class="notes-tools">
            <button
              type="button"
              class="leaf-button"
              onClick={() => {
                void copyText(report(findings)).then(setCopied);
              }}
            >
              Copy as text
            </button>
            <button
              type="button"
              class="leaf-button"
              onClick={() => {
                downloadFile('device-check.txt', new Blob([report(findings)], { type: 'text/plain' }));
              }}
            >
              Save as text
            </button>
          </p>
          <output>
            {copied === undefined ? '' : copied ? 'Copied.' : 'The browser does not allow it. Use “Save as text”.'}
          </output>
        </>
      )}
    </section>
  );
}
