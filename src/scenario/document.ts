import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { pathText } from './problem.ts';
import type { JsonPath, Problem } from './problem.ts';

/** A JSON file that knows where everything in it stands. */
export interface JsonDocument {
  readonly file: string;
  readonly value: unknown;
  /** Line and column, from 1, of what a path names, or of the nearest thing that holds it. */
  readonly at: (path: JsonPath) => { readonly line: number; readonly column: number };
}

function lineOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

const ERRORS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is not JSON: a word stands here that is neither a quoted text, a number, true, false nor null.',
  InvalidNumberFormat: 'This number is not written as JSON writes numbers.',
  PropertyNameExpected: 'A name in double quotes should stand here (is there a comma too many before it?).',
  ValueExpected: 'A value should stand here (is there a comma too many before it?).',
  ColonExpected: 'A colon is missing between a name and its value.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing } is missing.',
  CloseBracketExpected: 'A closing ] is missing.',
  EndOfFileExpected: 'The file should end here, but goes on.',
  InvalidCommentToken: 'JSON has no comments: take this one out.',
  UnexpectedEndOfComment: 'JSON has no comments: take this one out.',
  UnexpectedEndOfString: 'A text is not closed: a double quote is missing on this line.',
  InvalidUnicode: 'This is not a valid \\u escape.',
  InvalidEscapeCharacter: 'This backslash escapes nothing that JSON knows; write \\\\ for a backslash.',
  InvalidCharacter: 'A line break or control character stands inside a text; write \\n instead.',
};

/** Names that stand twice in one object: the first would be lost in silence. */
function duplicateNames(node: Node, found: Node[]): Node[] {
  if (node.type === 'object') {
    const seen = new Set<string>();
    for (const property of node.children ?? []) {
      const key = property.children?.[0];
      if (!key) continue;
      const name = String(getNodeValue(key));
      if (seen.has(name)) found.push(key);
      seen.add(name);
    }
  }
  for (const child of node.children ?? []) duplicateNames(child, found);
  return found;
}

/** Reads a JSON file: the document, and every fault in its form. */
export function readDocument(
  file: string,
  text: string,
): { readonly document: JsonDocument; readonly problems: readonly Problem[] } {
  const errors: ParseError[] = [];
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const root = parseTree(bare, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const problem = (offset: number, message: string, path = ''): Problem => ({
    code: 'json',
    file,
    ...lineOf(bare, offset),
    path,
    message,
  });
  const problems = errors.map((e) => {
    const name = printParseErrorCode(e.error);
    return problem(e.offset, ERRORS[name] ?? `This is not JSON (${name}).`);
  });
  for (const key of root ? duplicateNames(root, []) : [])
    problems.push(problem(key.offset, `The name “${String(getNodeValue(key))}” stands twice in one object; keep one.`));
  const at = (path: JsonPath) => {
    for (let length = path.length; length >= 0; length--) {
      const node = root && findNodeAtLocation(root, path.slice(0, length));
      if (node) return lineOf(bare, node.offset);
    }
    return { line: 1, column: 1 };
  };
  return { document: { file, value: root ? getNodeValue(root) : undefined, at }, problems };
}

/** A problem at a place of a document. */
export const problemAt = (document: JsonDocument, path: JsonPath, code: string, message: string): Problem => ({
  code,
  file: document.file,
  ...document.at(path),
  path: pathText(path),
  message,
});
