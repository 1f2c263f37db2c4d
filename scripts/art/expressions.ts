/** The looks a face can wear, as a few numbers that move its drawn strokes; the modelled head never changes. */

export type Expression = {
  readonly browIn: number;
  readonly browOut: number;
  readonly furrow: number;
  readonly open: number;
  readonly lower: number;
  readonly mouth: number;
  readonly gap: number;
  readonly gazeX: number;
  readonly gazeY: number;
  readonly tight: number;
  readonly sneer: number;
  readonly closed: boolean;
};

export const CALM: Expression = {
  browIn: 0,
  browOut: 0,
  furrow: 0,
  open: 1,
  lower: 0,
  mouth: 0,
  gap: 0,
  gazeX: 0,
  gazeY: 0,
  tight: 0,
  sneer: 0,
  closed: false,
};

/** Every look that is baked as a patch over the calm portrait, in the order they are written. */
export const EXPRESSIONS = {
  resolved: { ...CALM, furrow: 0.55, browIn: -0.25, lower: 0.5, tight: 1, mouth: -0.12, open: 0.92 },
  angry: { ...CALM, furrow: 1.15, browIn: -0.55, browOut: 0.45, open: 1.06, gap: 0.7, sneer: 0.35, mouth: -0.35 },
  troubled: { ...CALM, browIn: 1, browOut: -0.5, furrow: 0.25, mouth: -0.75, open: 0.92, gazeX: 0.45, gazeY: -0.45 },
  talking: { ...CALM, gap: 0.62 },
  blink: { ...CALM, closed: true },
} as const satisfies Readonly<Record<string, Expression>>;

export type ExpressionName = keyof typeof EXPRESSIONS;
