/** One line on stderr that is written over, where stderr is a terminal; nothing elsewhere. */
export interface StatusLine {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

const BACK = '\r\u001B[K';

/** Columns of a terminal that does not tell. */
const WIDTH = 80;

/** Milliseconds between two writings: what changes faster can't be read. */
const EVERY = 100;

/** A line of how long work gets on, cut to the width of the terminal. */
export function statusLine(stream = process.stderr): StatusLine {
  let last = -Infinity;
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (text) => {
      if (Date.now() - last < EVERY) return;
      last = Date.now();
      stream.write(`${BACK}${text.slice(0, (stream.columns > 0 ? stream.columns : WIDTH) - 1)}`);
    },
    clear: () => {
      last = -Infinity;
      stream.write(BACK);
    },
  };
}
