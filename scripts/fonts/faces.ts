/** One font file that the game ships: what it is cut from and what it is called after. */
export type Face = {
  /** Name of the file in assets/fonts, without its ending. */
  readonly file: string;
  /** Family in the name table and the stylesheet. */
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weight: number;
  /** The npm package that carries the source, and the path inside it. */
  readonly from: string;
  readonly path: string;
  /** The characters kept; all of `characters` where it does not say. */
  readonly only?: string;
  /** How far, in units of 2048 an em, the outline may stray when its points are thinned; 0 leaves it. */
  readonly thin: number;
  readonly licence: string;
};

/** A package to fetch, pinned by the registry's own digest, so that the same input gives the same bytes. */
export type Source = { readonly name: string; readonly version: string; readonly integrity: string };

/** The packages the faces are cut from. */
export const sources: readonly Source[] = [
  {
    name: '@fontsource/im-fell-french-canon',
    version: '5.3.0',
    integrity: 'sha512-MdYVxElIDsY3dHCKQO6L7CbOBDMWyU0+EGCOr3TG/j2qWbFZ6EsTo/7K/htzF8Wig8z3aWfHjvwLyCFWUr+Q6w==',
  },
  {
    name: '@fontsource/im-fell-dw-pica',
    version: '5.3.0',
    integrity: 'sha512-bbBU4sYDeOCv1R2Sb7E+e+gBVJNEl5FNoRdlOTtHKySr1Rst9EFwhZjQI1ZizaTMfYh1i9V5NWuy/+75nX9DdA==',
  },
  {
    name: '@fontsource/im-fell-dw-pica-sc',
    version: '5.3.0',
    integrity: 'sha512-m8jCQRnoHCZR+bFA/o9VBhLlaFgVj/WEKU3m0lBscTQbzBq3SnNyD64k/lqTogmlbn2Dgux9dNBp5vvg7I4nTw==',
  },
  {
    name: '@fontsource/atkinson-hyperlegible-next',
    version: '5.3.0',
    integrity: 'sha512-8p1tHVoPDo6oYwSO3sMw5snGwFwSf3TmeSF9Gcj792GXdsg6oqvhoItbj6Hj/XZIk0Xs+Cwu6pkLBAl3Q5HrwA==',
  },
];

const fell = { weight: 400, thin: 4 } as const;
const pica = '@fontsource/im-fell-dw-pica';
const plain = '@fontsource/atkinson-hyperlegible-next';

/**
 * The faces of the game. The Fell cuts carry a Reserved Font Name, which a subset may not use, so
 * they go by names of our own; Atkinson reserves none and keeps its name.
 */
export const faces: readonly Face[] = [
  {
    ...fell,
    file: 'poorest-canon',
    family: 'Poorest Canon',
    style: 'normal',
    from: '@fontsource/im-fell-french-canon',
    path: 'files/im-fell-french-canon-latin-400-normal.woff2',
    licence: 'OFL-poorest-canon.txt',
  },
  {
    ...fell,
    file: 'poorest-pica',
    family: 'Poorest Pica',
    style: 'normal',
    from: pica,
    path: 'files/im-fell-dw-pica-latin-400-normal.woff2',
    licence: 'OFL-poorest-pica.txt',
  },
  {
    ...fell,
    file: 'poorest-pica-italic',
    family: 'Poorest Pica',
    style: 'italic',
    from: pica,
    path: 'files/im-fell-dw-pica-latin-400-italic.woff2',
    licence: 'OFL-poorest-pica.txt',
  },
  {
    ...fell,
    file: 'poorest-pica-sc',
    family: 'Poorest Pica SC',
    style: 'normal',
    from: '@fontsource/im-fell-dw-pica-sc',
    path: 'files/im-fell-dw-pica-sc-latin-400-normal.woff2',
    // its capitals, figures and points are the roman’s own, outline for outline: pages name that after it
    only: ' abcdefghijklmnopqrstuvwxyzàâçéèêëïôöüæœ',
    licence: 'OFL-poorest-pica.txt',
  },
  ...(
    [
      ['atkinson-hyperlegible-next', 400, 'normal'],
      ['atkinson-hyperlegible-next-bold', 700, 'normal'],
      ['atkinson-hyperlegible-next-italic', 400, 'italic'],
    ] as const
  ).map(([file, weight, style]) => ({
    file,
    family: 'Atkinson Hyperlegible Next',
    style,
    weight,
    from: plain,
    path: `files/atkinson-hyperlegible-next-latin-${weight}-${style}.woff2`,
    thin: 0,
    licence: 'OFL-atkinson-hyperlegible-next.txt',
  })),
];

/** The characters kept: Basic Latin, the quotes and dashes, the pound, and what English and a French name need. A face without one goes without. */
export const characters: string =
  Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') +
  '\u00a0£§¶·©×½¼¾àâçéèêëïôöüæœÆŒÉ‘’“”–—…†‡•−';
