import type { NamedBytes } from './zip-files.ts';

/** Parts of a letter that are taken, at most. */
const MOST_PARTS = 60;

const HEADER = /^content-transfer-encoding:[ \t]*base64[ \t]*$/gimu;
const NAMED = /(?:file)?name\*?=(?:utf-8'')?"?([^";\r\n]{1,200})"?/iu;

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text.replaceAll(/[^A-Za-z0-9+/]/gu, '')), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** What a letter kept as a file has in it that is packed for the way: its words, where they were, and what hangs on it. */
export function mailParts(name: string, text: string): readonly NamedBytes[] {
  const parts: NamedBytes[] = [];
  for (const match of text.matchAll(HEADER)) {
    if (parts.length >= MOST_PARTS) break;
    const from = match.index;
    // a part's head ends with an empty line, and the part with a line that begins with two hyphens
    const gap = /\r?\n[ \t]*\r?\n/u.exec(text.slice(from, from + 4000));
    if (!gap) continue;
    const begin = from + gap.index + gap[0].length;
    const end = text.indexOf('\n--', begin);
    const bytes = fromBase64(text.slice(begin, end < 0 ? undefined : end));
    const head =
      text
        .slice(Math.max(0, from - 600), begin)
        .split(/\n--/u)
        .at(-1) ?? '';
    if (bytes) parts.push({ name: `${name}: ${NAMED.exec(head)?.[1] ?? 'the letter itself'}`, bytes });
  }
  return parts;
}

/** Whether a text is a letter with its head. */
export const isMail = (text: string): boolean =>
  /^(?:received|from|to|subject|date|return-path|delivered-to|mime-version|content-type|message-id|dkim-signature|x-[\w-]+):/iu.test(
    text,
  ) && /^content-transfer-encoding:/imu.test(text);
