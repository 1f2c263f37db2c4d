import type { Preferences } from '../store/preferences.ts';

export type Theme = Preferences['theme'];

interface Wash {
  readonly colour: number;
  readonly alpha: number;
}

/** Colours laid over and round the drawing in a theme. */
export interface Paint {
  /** Round the drawing. */
  readonly paper: string;
  /** Over everybody but the speaker. */
  readonly veil: Wash;
  /** Over everything but the candle. */
  readonly night: Wash;
  /** The same over a place that is drawn dark already. */
  readonly darkPlace: Wash;
  /** How dark the corners of the hall are when the candle is out. */
  readonly gloom: number;
}

const NONE: Wash = { colour: 0, alpha: 0 };

const PAINTS: Readonly<Record<Theme, Paint>> = {
  light: { paper: '#efe4cb', veil: { colour: 0xefe4cb, alpha: 0.2 }, night: NONE, darkPlace: NONE, gloom: 0.62 },
  dark: {
    paper: '#1b1512',
    veil: { colour: 0x1b1512, alpha: 0.22 },
    night: { colour: 0x1b1512, alpha: 0.5 },
    darkPlace: { colour: 0x1b1512, alpha: 0.2 },
    gloom: 0.5,
  },
  contrast: { paper: '#ffffff', veil: { colour: 0xffffff, alpha: 0.35 }, night: NONE, darkPlace: NONE, gloom: 0 },
};

export const paintOf = (theme: Theme): Paint => PAINTS[theme];
