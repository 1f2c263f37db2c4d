import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LmsApi } from '../../../src/platform/course-launch.ts';
import { strictLms } from '../../support/strict-lms.ts';
import type { StrictApi } from '../../support/strict-lms.ts';

/** How a learning platform behaves: as it should, or not. */
export type Manner = 'well' | 'missing' | 'throws' | 'says-false' | 'commit-false';

/** What the page of the platform keeps of an activity between two visits. */
export const LMS_KEY = 'lms-state';

/** The part of scorm-again’s API object that the page uses. */
interface ScormAgain extends LmsApi {
  readonly cmi: { readonly toJSON: () => object };
  readonly loadFromJSON: (json: object, element: string) => void;
  readonly on: (event: string, listener: () => void) => void;
}

declare global {
  interface Window {
    Scorm12API: new (settings: object) => ScormAgain;
    API?: LmsApi;
    strict?: StrictApi;
  }
}

/** Run in the page: puts up scorm-again behind the strict checker, with what was kept of an earlier visit. */
function putUp(strictOf: typeof strictLms, key: string): void {
  const manner = new URLSearchParams(location.search).get('manner');
  if (manner === 'missing') return;
  const inner = new window.Scorm12API({ autocommit: false, logLevel: 4 });
  const kept = localStorage.getItem(key);
  if (kept !== null) inner.loadFromJSON(JSON.parse(kept) as object, 'cmi');
  const keep = (): void => localStorage.setItem(key, JSON.stringify(inner.cmi.toJSON()));
  inner.on('LMSCommit', keep);
  inner.on('LMSFinish', keep);
  const strict = strictOf(inner);
  window.strict = strict;
  const boom = (): never => {
    throw new Error('the session is over');
  };
  const no = (): string => 'false';
  const all = (call: () => string): LmsApi => ({
    LMSInitialize: call,
    LMSFinish: call,
    LMSGetValue: call,
    LMSSetValue: call,
    LMSCommit: call,
  });
  window.API =
    manner === 'throws'
      ? all(boom)
      : manner === 'says-false'
        ? all(no)
        : manner === 'commit-false'
          ? { ...strict.api, LMSCommit: no }
          : strict.api;
}

const scormAgain = createRequire(import.meta.url).resolve('scorm-again/scorm12/min');

const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>A course</title>
<script src="scorm12.js"></script><script src="lms.js"></script></head>`;

/** The files of the platform: its page, in which the package opens in a frame of 1100 by 500, or in a window. */
export const LMS_FILES: Readonly<Record<string, string>> = {
  'scorm12.js': readFileSync(scormAgain, 'utf8'),
  'lms.js': `(${putUp.toString()})(${strictLms.toString()}, ${JSON.stringify(LMS_KEY)});`,
  'lms.html': `${HEAD}<body style="margin:0"><iframe title="The activity" src="package/index.html" width="1100" height="500"></iframe></body></html>`,
  'window.html': `${HEAD}<body>The activity opens in a window of its own.</body></html>`,
  'blank.html': '<!doctype html><title>Nothing</title>',
};
