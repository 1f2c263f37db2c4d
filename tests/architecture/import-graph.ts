import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** How one file asks for another: at load, on demand, or only for a type that is gone once compiled. */
export type ImportKind = 'static' | 'dynamic' | 'type';

export interface Import {
  readonly kind: ImportKind;
  /** As written: `../core/labels.ts`, `preact/hooks`. */
  readonly specifier: string;
}

export interface SourceFile {
  readonly imports: readonly Import[];
  /** Every statement passes on something of another file. */
  readonly barrel: boolean;
}

/** Files by their path below the root, with forward slashes: `src/core/labels.ts`. */
export type Sources = ReadonlyMap<string, SourceFile>;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The text of a string literal, or of a template without holes. */
function literal(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  const { quasis } = value as { quasis?: readonly { readonly value: { readonly cooked: string } }[] };
  return value.type === 'TemplateLiteral' && quasis?.length === 1 ? quasis[0]?.value.cooked : undefined;
}

function kindOf(node: Node): ImportKind | undefined {
  switch (node.type) {
    case 'ImportDeclaration': {
      const specifiers = node['specifiers'] as readonly Node[];
      const onlyTypes = specifiers.length > 0 && specifiers.every((one) => one['importKind'] === 'type');
      return node['importKind'] === 'type' || onlyTypes ? 'type' : 'static';
    }
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      if (!isNode(node['source'])) return undefined;
      return node['exportKind'] === 'type' ? 'type' : 'static';
    }
    case 'ImportExpression': {
      return 'dynamic';
    }
    case 'TSImportType': {
      return 'type';
    }
    default: {
      return undefined;
    }
  }
}

function collect(value: unknown, found: Import[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (!isNode(value)) return;
  const kind = kindOf(value);
  if (kind !== undefined) {
    // What cannot be read here cannot be checked either, so it is reported as an import of nothing.
    found.push({ kind, specifier: literal(value['source']) ?? '' });
  }
  for (const child of Object.values(value)) collect(child, found);
}

function isBarrel(body: readonly Node[]): boolean {
  const passesOn = (node: Node): boolean =>
    node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node['declaration'] === null);
  return body.some(passesOn) && body.every((node) => passesOn(node) || node.type === 'ImportDeclaration');
}

/** Reads what a TypeScript file imports, without resolving anything. */
export function parseSource(text: string, lang: 'ts' | 'tsx' = 'tsx'): SourceFile {
  const program: unknown = parseAst(text, { lang });
  const imports: Import[] = [];
  collect(program, imports);
  const { body } = program as { body: readonly Node[] };
  return { imports, barrel: isBarrel(body) };
}

/** Every file below a folder, by its path below the root. */
export function filesBelow(root: string, folder: string): readonly string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}

/** Reads every file below `src`; those that are not TypeScript are known but import nothing. */
export function readSources(root: string): Sources {
  const sources = new Map<string, SourceFile>();
  for (const file of filesBelow(root, 'src')) {
    const code = /\.tsx?$/.test(file);
    sources.set(
      file,
      code
        ? parseSource(readFileSync(path.join(root, file), 'utf8'), file.endsWith('x') ? 'tsx' : 'ts')
        : { imports: [], barrel: false },
    );
  }
  return sources;
}
