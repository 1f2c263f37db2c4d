const WIDTH = 120;

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

function write(value: unknown, indent: string, column: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const line = `[${value.map((v: unknown) => (isScalar(v) ? JSON.stringify(v) : '')).join(', ')}]`;
    // the comma after it counts too
    if (value.every(isScalar) && column + line.length < WIDTH) return line;
    return `[\n${value.map((v: unknown) => `${inner}${write(v, inner, inner.length)}`).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).filter(([, v]) => v !== undefined);
  if (fields.length === 0) return '{}';
  const lines = fields.map(([key, v]) => {
    const name = `${inner}${JSON.stringify(key)}: `;
    return `${name}${write(v, inner, name.length)}`;
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** JSON laid out as the files of a scenario are: each name on its own line, a short list of ids on one. `column` is where it begins. */
export const jsonText = (value: unknown, indent = '', column = indent.length): string => write(value, indent, column);
