/** A voice that the device itself has. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  /** As `en-GB`. */
  readonly language: string;
}

/** Something to be said, by a voice of the device. */
export interface Spoken {
  readonly text: string;
  /** Id of the voice. */
  readonly voice: string;
  /** 1 is the voice's own pace. */
  readonly rate: number;
}

/** A reader aloud, as the page needs it; `platform` has the browser's. It has no voice that speaks over the network. */
export interface Synthesiser {
  readonly voices: () => readonly Voice[];
  /** Calls back when other voices are there, as browsers load them late; returns how to stop. */
  readonly watch: (changed: () => void) => () => void;
  /** Says something and calls back once when it has been said, or could not be; returns how to stop it, after which nothing calls back. */
  readonly speak: (spoken: Spoken, done: (end: 'said' | 'failed') => void) => () => void;
}
