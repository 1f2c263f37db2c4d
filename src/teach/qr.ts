import makeQr from 'qrcode-generator';

/** A QR code: its modules, row by row, and its version, by which one judges how far off it can be read. */
export interface Qr {
  readonly version: number;
  /** Modules on a side, without the quiet zone. */
  readonly size: number;
  /** The dark modules as the path of a drawing, a unit a module, with the quiet zone round it. */
  readonly path: string;
}

/** Light modules round a code (ISO/IEC 18004). */
export const QUIET = 4;

/** The QR code of an address, with as much correction as M gives, or L where it is long; undefined where it is too long for any. */
export function qrOf(text: string): Qr | undefined {
  for (const level of ['M', 'L'] as const) {
    const qr = makeQr(0, level);
    qr.addData(text, 'Byte');
    try {
      qr.make();
    } catch {
      continue;
    }
    const size = qr.getModuleCount();
    let path = '';
    for (let row = 0; row < size; row++)
      for (let from = 0; from < size; from++) {
        if (!qr.isDark(row, from)) continue;
        let to = from;
        while (to + 1 < size && qr.isDark(row, to + 1)) to++;
        path += `M${from + QUIET} ${row + QUIET}h${to - from + 1}v1h${from - to - 1}z`;
        from = to;
      }
    return { version: (size - 17) / 4, size, path };
  }
  return undefined;
}

/** The code as a file of its own that any program draws. */
export function qrSvg({ size, path }: Qr): string {
  const side = size + 2 * QUIET;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>\n`;
}
