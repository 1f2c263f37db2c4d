import { leanAssignment } from '../assign/pack.ts';
import { pack, unpack } from '../code/code.ts';
import type { CodeForm } from '../code/code.ts';
import { hashText } from '../core/save/hash.ts';
import type { Result } from './result.ts';
import { readResult, writeResult } from './schema.ts';

/** How results are packed. The dictionary may not change while the version stands. */
export const RESULT_CODE: CodeForm = {
  letter: 'r',
  version: 1,
  // as many answers as can be asked for, each as long as can be written
  longest: 150_000,
  dictionary:
    ' should because they would have been which there their about people argument that was not from what were when more most said could with this he his who had them but all think vote men moved source where against right other same only for and the is in of to it a I would argue the strongest reason was that people who had no property The best argument was because it What would you did think was have been which argument answer source about their and the you? Why ?","stepBack":false"aloud":true"text":"plain""minutes":"forecast":"direction""none""level":"recorded""formidable","note":"","before":["","after":["","sources":["","role":"shared","scenario":","part":"","r":"","l":"shrewd","a":{","m":"","e":"","n":[[,"h":"","o":["","t":{"sitting":,"after-1":","after-2":"","before-1":"question-1":""question-2":","w":{"{"s":"","c":"',
};

/** A result as a code. */
export const packResult = (result: Result): string =>
  pack(RESULT_CODE, writeResult(result, result.assignment && leanAssignment(result.assignment)));

/** Reads a result from a code: whole, sound, or a sentence that says what is wrong with it. */
export function unpackResult(code: string): Result | { readonly problem: string } {
  const read = unpack(RESULT_CODE, code);
  return 'fault' in read ? { problem: read.problem } : readResult(read.value);
}

/** Signs of a tag, without those that are taken for others. */
const TAG_SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A short name by which a sheet of paper and a row of a table are known to be the same result, as `K7F-3QP`. */
export function resultTag(code: string): string {
  let rest = Number.parseInt(hashText(code).slice(0, 12), 16);
  let tag = '';
  for (let n = 0; n < 6; n++) {
    tag += TAG_SIGNS[rest % TAG_SIGNS.length] ?? '';
    rest = Math.floor(rest / TAG_SIGNS.length);
  }
  return `${tag.slice(0, 3)}-${tag.slice(3)}`;
}
