/** What a server should say that a file is, by the end of its name; the first is what is advised. */
export const MIME_TYPES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  html: ['text/html'],
  js: ['text/javascript', 'application/javascript'],
  css: ['text/css'],
  json: ['application/json'],
  svg: ['image/svg+xml'],
  avif: ['image/avif'],
  webp: ['image/webp'],
  woff2: ['font/woff2'],
  webm: ['audio/webm', 'video/webm'],
  mp3: ['audio/mpeg'],
  txt: ['text/plain'],
};

export const endingOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1] ?? '';
