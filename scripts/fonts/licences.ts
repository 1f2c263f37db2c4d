/** A licence file to write beside the fonts: whose it is, and what our modified version is called. */
export type Licence = {
  readonly file: string;
  /** The holder's notice, from the name table of the source fonts. */
  readonly copyright: readonly string[];
  /** What we changed, as the licence's own first condition asks to be plain. */
  readonly note: string;
  /** The package whose copy of the licence text is used. */
  readonly from: string;
};

const changed =
  'The files here are modified versions: cut down to the characters the game prints, with fewer points in their outlines, and saved as WOFF2.';

/** One for each family. */
export const licences: readonly Licence[] = [
  {
    file: 'OFL-poorest-canon.txt',
    copyright: ['© 2007 Igino Marini (www.iginomarini.com) With Reserved Font Name IM FELL French Canon Roman'],
    note: `${changed} The reserved name may not be used for a modified version, so this one is called "Poorest Canon". It is made from "IM FELL French Canon Roman".`,
    from: '@fontsource/im-fell-french-canon',
  },
  {
    file: 'OFL-poorest-pica.txt',
    copyright: [
      '© 2007 Igino Marini (www.iginomarini.com) With Reserved Font Name IM FELL DW Pica Roman',
      '© 2007 Igino Marini (www.iginomarini.com) With Reserved Font Name IM FELL DW Pica Italic',
      '© 2007 Igino Marini (www.iginomarini.com) With Reserved Font Name IM FELL DW Pica SC',
    ],
    note: `${changed} The reserved names may not be used for modified versions, so these are called "Poorest Pica" and "Poorest Pica SC". They are made from "IM FELL DW Pica" (Roman and Italic) and "IM FELL DW Pica SC".`,
    from: '@fontsource/im-fell-dw-pica',
  },
  {
    file: 'OFL-atkinson-hyperlegible-next.txt',
    copyright: [
      'Copyright 2020-2024 The Atkinson Hyperlegible Next Project Authors (https://github.com/googlefonts/atkinson-hyperlegible-next)',
    ],
    note: 'The files here are modified versions: cut down to the characters the game prints. No name is reserved, so they keep theirs.',
    from: '@fontsource/atkinson-hyperlegible-next',
  },
];

/** The text of one licence file: notice, note, then the licence as the package has it from its heading on. Throws when the package has no such heading. */
export function licenceText(licence: Licence, packaged: string): string {
  const start = packaged.indexOf('This Font Software is licensed under');
  if (start < 0)
    throw new Error(
      `${licence.from}: its LICENSE has no "This Font Software is licensed under"; check what it says before shipping it.`,
    );
  return `${licence.copyright.join('\n')}\n\n${packaged.slice(start).trimEnd()}\n\n-----------------------------------------------------------\nNOTE (not part of the licence)\n-----------------------------------------------------------\n${licence.note}\n`;
}
