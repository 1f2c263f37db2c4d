import type {
  HasData,
  HasLocation,
  IArgdownPlugin,
  IArgdownResponse,
  IArgument,
  IEquivalenceClass,
  IRelation,
  IStatement,
  RelationMember,
  RelationType,
} from '@argdown/core';
import type {
  ArgdownItem,
  ArgdownMap,
  ArgdownRelation,
  ArgdownRelationKind,
} from '../../../src/scenario/argdown/argdown-map.ts';

/** A fault in an Argdown document: its line, from 1, and what is wrong. */
export interface ArgdownFault {
  readonly line: number;
  readonly message: string;
}

const KINDS: Readonly<Record<`${RelationType}`, ArgdownRelationKind>> = {
  attack: 'attack',
  support: 'support',
  entails: 'support',
  contrary: 'contrary',
  contradictory: 'contradictory',
  undercut: 'undercut',
};

const UNTITLED = /^Untitled \d+$/u;

/** The parser's first two sentences; where it only lists all that it would have read, what it found instead. */
function sentence(message: string, found: string): string {
  const text = message.replaceAll(/\s+/gu, ' ').trim();
  const shown = found
    .replaceAll(/\P{L}*[\p{Cc}\p{Cn}\uFFFD]\P{L}*/gu, ' ')
    .trim()
    .slice(0, 60);
  if (!/^(?:Expecting|Redundant|but found)/u.test(text)) return /^(?:.*?\.(?= |$)){1,2}/u.exec(text)?.[0] ?? text;
  return shown === '' ? 'The document ends where more should stand.' : `“${shown}” can't stand here in Argdown.`;
}

const keyOf = (member: RelationMember): string => {
  if ('argumentTitle' in member) return `<${member.argumentTitle ?? ''}>`;
  return 'pcs' in member ? `<${member.title ?? ''}>` : `[${member.title ?? ''}]`;
};

const isData = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function itemOf(
  of: IArgument | IEquivalenceClass,
  rest: Pick<ArgdownItem, 'kind' | 'standing' | 'premises' | 'conclusions'>,
): ArgdownItem {
  const members: readonly IStatement[] = of.members;
  const written = members.filter((m) => m.isReference !== true && (m.text ?? '').trim() !== '');
  const first: HasLocation | undefined = written[0] ?? members[0] ?? of;
  const data: HasData['data'] = of.data;
  return {
    ...rest,
    key: keyOf(of),
    title: of.title === undefined || UNTITLED.test(of.title) ? undefined : of.title,
    text: written.at(-1)?.text?.trim() ?? '',
    tags: of.tags ?? [],
    data: isData(data) ? data : {},
    line: first.startLine ?? 1,
  };
}

const isPremise = ({ role }: { readonly role: string }): boolean => role === 'premise';

function argumentItem(argument: IArgument): ArgdownItem {
  const keys = (conclusions: boolean) =>
    argument.pcs.filter((s) => isPremise(s) !== conclusions).map((s) => `[${s.title ?? ''}]`);
  return itemOf(argument, { kind: 'argument', standing: true, premises: keys(false), conclusions: keys(true) });
}

function statementItem(statement: IEquivalenceClass): ArgdownItem {
  const part =
    statement.isUsedAsPremise === true ||
    statement.isUsedAsMainConclusion === true ||
    statement.isUsedAsIntermediaryConclusion === true;
  const standing =
    statement.isUsedAsTopLevelStatement === true || (statement.isUsedAsRelationStatement === true && !part);
  return itemOf(statement, { kind: 'statement', standing, premises: [], conclusions: [] });
}

const relationOf = ({ from, to, relationType, occurrences }: IRelation): readonly ArgdownRelation[] =>
  from && to
    ? [{ kind: KINDS[relationType], from: keyOf(from), to: keyOf(to), line: occurrences[0]?.startLine ?? 1 }]
    : [];

/** Where the YAML being read begins, for a fault in it. */
function watcher(): { readonly plugin: IArgdownPlugin; readonly line: () => number } {
  let line = 1;
  const note = (_request: unknown, _response: unknown, token: object) => {
    if ('startLine' in token && typeof token.startLine === 'number') line = token.startLine;
  };
  return { plugin: { name: 'Watcher', tokenListeners: { Data: note, FrontMatter: note } }, line: () => line };
}

/** What is wrong where a document has the form of Argdown and still can't be made sense of. */
function modelFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'YAMLException') {
    const reason = 'reason' in error ? String(error.reason) : error.message;
    return `The data that begins here can't be read as YAML: ${reason}.`;
  }
  if ('plugin' in error) return sentence(error.message, '');
  return `Argdown’s own reader fails at this document or after this line (${error.message}).`;
}

/** Reads an Argdown document with Argdown's own parser; the faults when it is none. */
export async function readArgdown(text: string): Promise<ArgdownMap | { readonly faults: readonly ArgdownFault[] }> {
  // half a second to load, so that only those wait who need it
  const { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin } = await import('@argdown/core');
  const app = new ArgdownApplication();
  const { plugin, line } = watcher();
  app.addPlugin(new ParserPlugin(), 'parse-input');
  for (const one of [plugin, new DataPlugin(), new ModelPlugin()]) app.addPlugin(one, 'build-model');
  const model = { removeTagsFromText: true, transformArgumentRelations: false };
  const request = { input: text, model, throwExceptions: true, logLevel: 'silent' };
  if (text.trim() === '') return { faults: [{ line: 1, message: 'The document is empty.' }] };
  let response: IArgdownResponse;
  try {
    response = app.run({ ...request, process: ['parse-input'] });
  } catch {
    return { faults: [{ line: 1, message: 'This is not a text that Argdown’s parser can read.' }] };
  }
  const errors = response.parserErrors ?? [];
  if (errors.length > 0)
    return {
      faults: errors.map((e) => ({ line: e.token.startLine || 1, message: sentence(e.message, e.token.image) })),
    };
  try {
    response = app.run({ ...request, process: ['build-model'] }, response);
  } catch (error) {
    return { faults: [{ line: line(), message: modelFault(error) }] };
  }
  return {
    items: [
      ...Object.values(response.arguments ?? {}).map(argumentItem),
      ...Object.values(response.statements ?? {}).map(statementItem),
    ].toSorted((a, b) => a.line - b.line),
    relations: (response.relations ?? []).flatMap(relationOf),
  };
}
