import type { Face } from './faces.ts';

/** The @font-face rules for the faces. Text shows at once in a fallback and swaps, so that a slow line never hides a speech. */
export function stylesheet(faces: readonly Face[]): string {
  const rules = faces.map(
    (face) => `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url('./${face.file}.woff2') format('woff2');
}
`,
  );
  return `/* Written by scripts/fonts. "Poorest Canon" and "Poorest Pica" are IM Fell French Canon and DW Pica under names of our own: see the licence files. */\n${rules.join('\n')}`;
}
