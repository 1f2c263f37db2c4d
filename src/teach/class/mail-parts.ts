import { takeRoom } from './zip-files.ts';
import type { NamedBytes, Room } from './zip-files.ts';

const HEADER = /^content-transfer-encoding:[ \t]*base64[ \t]*$/gimu;
const NAMED = /(?:file)?name\*?=(?:utf-8'')?"?([^";\r\n]{1,200})"?/iu;

function fromBase64(text: string): Uint8Array | undefined {
  try {
    const signs = text.replaceAll(/[^A-Za-z0-9+/]/gu, '');
    // one sign over is of what follows the part, and no byte
    const packed = atob(signs.length % 4 === 1 ? signs.slice(0, -1) : signs);
    const bytes = new Uint8Array(packed.length);
    for (let at = 0; at < packed.length; at++) bytes[at] = packed.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}

/**
 * What a letter kept as a file has in it that is packed for the way, as far as there is room: its words, where they
 * were, and what hangs on it.
 */
export function mailParts(name: string, text: string, room: Room): readonly NamedBytes[] {
  const parts: NamedBytes[] = [];
  const heads = Array.from(text.matchAll(HEADER), ({ index }) => index);
  for (const [n, from] of heads.entries()) {
    const upTo = text.slice(from, heads[n + 1]);
    // a part's head ends with an empty line, and the part with a line that begins with two hyphens or with the next head
    const gap = /\r?\n[ \t]*\r?\n/u.exec(upTo.slice(0, 4000));
    if (!gap) continue;
    const begin = from + gap.index + gap[0].length;
    const [packed = ''] = upTo.slice(gap.index + gap[0].length).split('\n--', 1);
    if (!takeRoom(room, packed.length)) continue;
    const bytes = fromBase64(packed);
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
