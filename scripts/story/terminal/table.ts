/** Rows as columns: words to the left, numbers to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => String(row[i] ?? '').length)));
  const numeric = widths.map((_, i) => /^[\d.]+$/u.test(String(rows[1]?.[i] ?? '')));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (numeric[i] === true ? String(cell).padStart(widths[i]!) : String(cell).padEnd(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
