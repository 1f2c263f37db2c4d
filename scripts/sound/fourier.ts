import type { Signal } from './signal.ts';

const swap = (x: Signal, i: number, j: number): void => {
  const kept = x[i] ?? 0;
  x[i] = x[j] ?? 0;
  x[j] = kept;
};

/** Real and imaginary parts, changed in place: the discrete Fourier transform of a power of two (Cooley and Tukey 1965), or its inverse without the division. */
export function transform(re: Signal, im: Signal, inverse = false): void {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      swap(re, i, j);
      swap(im, i, j);
    }
  }
  for (let size = 2; size <= n; size <<= 1) {
    const half = size >> 1;
    const angle = ((inverse ? 2 : -2) * Math.PI) / size;
    const cos = new Float64Array(half).map((_, k) => Math.cos(angle * k));
    const sin = new Float64Array(half).map((_, k) => Math.sin(angle * k));
    for (let start = 0; start < n; start += size) {
      for (let k = 0; k < half; k++) {
        const i = start + k;
        const j = i + half;
        const c = cos[k] ?? 0;
        const s = sin[k] ?? 0;
        const rj = re[j] ?? 0;
        const ij = im[j] ?? 0;
        const r = rj * c - ij * s;
        const m = rj * s + ij * c;
        const ri = re[i] ?? 0;
        const ii = im[i] ?? 0;
        re[j] = ri - r;
        im[j] = ii - m;
        re[i] = ri + r;
        im[i] = ii + m;
      }
    }
  }
}

/** The smallest power of two that holds a count. */
export const powerOfTwo = (count: number): number => 2 ** Math.ceil(Math.log2(count));

/** A sound as heard through an impulse response; as long as both together. */
export function convolve(sound: Signal, response: Signal): Signal {
  const length = sound.length + response.length - 1;
  const n = powerOfTwo(length);
  // Both are real: one goes in as the real part and one as the imaginary, and the square holds twice their product.
  const re = new Float64Array(n);
  const im = new Float64Array(n);
  re.set(sound);
  im.set(response);
  transform(re, im);
  const pr = new Float64Array(n);
  const pi = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    const m = (n - k) & (n - 1);
    const ar = ((re[k] ?? 0) + (re[m] ?? 0)) / 2;
    const ai = ((im[k] ?? 0) - (im[m] ?? 0)) / 2;
    const br = ((im[k] ?? 0) + (im[m] ?? 0)) / 2;
    const bi = ((re[m] ?? 0) - (re[k] ?? 0)) / 2;
    pr[k] = (ar * br - ai * bi) / n;
    pi[k] = (ar * bi + ai * br) / n;
  }
  transform(pr, pi, true);
  return pr.slice(0, length);
}
