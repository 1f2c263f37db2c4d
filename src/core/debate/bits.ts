/** Number of bits set in a 32-bit word. */
export function popcount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * Adds, in each of 32 lanes, a number given as bit planes (ones, twos) to a running sum of `planes` bit planes
 * held in `sum`. The sum must have room: lanes wrap silently past 2^planes - 1.
 */
export function addLanes(sum: Int32Array, planes: number, ones: number, twos: number): void {
  let carry = sum[0]! & ones;
  sum[0]! ^= ones;
  let a = sum[1]!;
  let next = (a & twos) | (carry & (a ^ twos));
  sum[1] = a ^ twos ^ carry;
  carry = next;
  for (let p = 2; p < planes && carry !== 0; p++) {
    a = sum[p]!;
    next = a & carry;
    sum[p] = a ^ carry;
    carry = next;
  }
}
