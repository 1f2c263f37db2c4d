import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';
import { jsonText } from './json-text.ts';
import type { JsonPath } from './problem.ts';

const indentOf = (text: string, offset: number): string =>
  /^[ \t]*/u.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? '';

/**
 * A JSON text with one item more at the end of a list, and nothing else changed: in a list of one item a line, the new
 * one is set off as the last is; a list on one line stays on one as long as it fits. Throws a RangeError when no list
 * stands at the path.
 */
export function appendItem(text: string, path: JsonPath, item: unknown): string {
  const root = parseTree(text);
  const list = root && findNodeAtLocation(root, [...path]);
  if (list?.type !== 'array') throw new RangeError(`no list at ${path.join('.')}`);
  const { offset, length } = list;
  const last = list.children?.at(-1);
  if (!last || !text.slice(offset, offset + length).includes('\n')) {
    const items = [...(getNodeValue(list) as readonly unknown[]), item];
    const column = offset - text.lastIndexOf('\n', offset) - 1;
    return text.slice(0, offset) + jsonText(items, indentOf(text, offset), column) + text.slice(offset + length);
  }
  const end = last.offset + last.length;
  const lead = /\s*$/u.exec(text.slice(0, last.offset))?.[0] ?? '';
  return `${text.slice(0, end)},${lead}${jsonText(item, indentOf(text, last.offset))}${text.slice(end)}`;
}
