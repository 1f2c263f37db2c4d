/**
 * Text with every sign masked that Argdown would read as its own: brackets of titles, tags, data and links, marks of
 * emphasis, comments and front matter, and the dots and colons of its short codes. White space becomes single spaces.
 */
export const escapeText = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\@#*_[\]<>{}/=]|[.:](?=\S)/gu, String.raw`\$&`);

/**
 * A title that may stand in `<…>`, which knows no masks: its brackets become the marks that look like them, and what
 * begins like a relation loses that beginning. Empty when nothing is left.
 */
export const bracketed = (title: string): string =>
  title
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/^[^\p{L}\p{N}“‘‹"']+/u, '')
    .trim();
