import { spawnSync } from 'node:child_process';

/** A Python that can cut fonts, with the versions that decide the bytes it writes. */
export type Python = {
  readonly command: string;
  readonly versions: { readonly fonttools: string; readonly brotli: string };
};

const probe = 'import fontTools, brotli; print(fontTools.version, brotli.__version__)';

/** The first Python on the machine with fontTools and brotli; PYTHON in the environment goes first. Throws when there is none. */
export function findPython(): Python {
  for (const command of [process.env['PYTHON'], 'python3', '/usr/bin/python3']) {
    if (command === undefined) continue;
    const run = spawnSync(command, ['-c', probe], { encoding: 'utf8' });
    const [fonttools, brotli] = (run.stdout ?? '').trim().split(' ');
    if (run.status === 0 && fonttools !== undefined && brotli !== undefined)
      return { command, versions: { fonttools, brotli } };
  }
  throw new Error(
    'No Python with fontTools and brotli. On Debian: apt-get install fonttools python3-brotli. Or set PYTHON to one that has them.',
  );
}
