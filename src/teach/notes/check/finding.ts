/** How something stands on a device: well; missing, and the game does without; or in the way of the game. */
export type Standing = 'works' | 'does without' | 'needs attention';

/** One thing that was tried on a device. */
export interface Finding {
  readonly what: string;
  readonly standing: Standing;
  /** What was found, and what to do where there is something to do. */
  readonly text: string;
}

export const finding = (what: string, standing: Standing, text: string): Finding => ({ what, standing, text });

/** Findings as text to be pasted into a message. */
export const findingsText = (findings: readonly Finding[], head: readonly string[]): string =>
  [...head, ...findings.map((f) => `${f.what}: ${f.standing}. ${f.text}`)].join('\n');
