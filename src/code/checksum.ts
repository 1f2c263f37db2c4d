import { toBase64url } from './base64url.ts';

/** CRC-32 of ISO 3309: any change within four signs on end is caught, and of other changes all but one in 2³². */
function crc32(text: string): number {
  let crc = ~0;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at) & 255;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}

/** Signs of a checksum. */
export const CHECKSUM = 6;

/** Six signs by which it is seen that a text of plain signs was cut or changed. */
export function checksum(text: string): string {
  const crc = crc32(text);
  return toBase64url(new Uint8Array([crc >>> 24, crc >>> 16, crc >>> 8, crc]));
}
