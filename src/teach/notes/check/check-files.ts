import { MIME_TYPES, endingOf } from '../site/mime-types.ts';
import { fetchFiles, grouped } from '../site/site-files.ts';
import type { SiteFile } from '../site/site-files.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';

/** Kinds without which there is no game, and those of which another form or nothing will do. */
const NEEDED: readonly string[] = ['html', 'js', 'css', 'json'];

const smallest = (files: readonly SiteFile[]): SiteFile | undefined =>
  [...files].sort((a, b) => a.bytes - b.bytes || (a.path < b.path ? -1 : 1))[0];

/** Whether a picture of the site can be shown; its kind may be unknown to the browser. */
async function isShown(url: string): Promise<boolean> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return true;
  } catch {
    return false;
  }
}

async function checkFile(base: string, ending: string, { path, bytes }: SiteFile): Promise<Finding> {
  const what = `Files that end in .${ending}`;
  const worst = NEEDED.includes(ending) ? 'needs attention' : 'does without';
  try {
    const response = await fetch(base + path, { cache: 'reload' });
    const { byteLength } = await response.arrayBuffer();
    if (!response.ok)
      return finding(
        what,
        worst,
        `The server answered ${response.status} for ${path}. A filter may stop it, or the file is missing on the server.`,
      );
    const [type = ''] = (response.headers.get('Content-Type') ?? '').split(';');
    const types = MIME_TYPES[ending] ?? [type];
    const [wanted] = types;
    if (byteLength !== bytes && ending !== 'html')
      return finding(
        what,
        'needs attention',
        `${path} came with ${byteLength} bytes, and has ${bytes}. Something on the way changed it, or the files on the server are of two versions.`,
      );
    if (wanted.startsWith('image/') && !(await isShown(base + path)))
      return finding(
        what,
        worst,
        `${path} came and could not be shown. The browser may not know the kind; another form is used.`,
      );
    return types.includes(type)
      ? finding(what, 'works', `${path} came, as ${type}.`)
      : finding(what, 'needs attention', `${path} came as “${type || 'nothing'}”. Have the server send ${wanted}.`);
  } catch {
    return finding(what, worst, `${path} did not come. Check the connection, then the filter.`);
  }
}

/** Asks the site for its smallest file of each kind. */
export async function checkFiles(base: string): Promise<readonly Finding[]> {
  const files = await fetchFiles(base).catch(() => undefined);
  if (!files)
    return [
      finding(
        'The site’s files',
        'needs attention',
        'The list of files (files.json) did not come. Check the connection, then that it is on the server.',
      ),
    ];
  const kinds = grouped(files, endingOf).filter(([ending]) => MIME_TYPES[ending] !== undefined);
  return Promise.all(
    kinds.flatMap(([ending, of]) => {
      const one = smallest(of);
      return one ? [checkFile(base, ending, one)] : [];
    }),
  );
}
