import type { Synthesiser } from '../../core/words/synthesiser.ts';
import { breathsOf } from '../text/sentences.ts';

interface Readable {
  readonly text: string;
}

interface ReaderDeps<P extends Readable> {
  readonly synthesiser: Synthesiser;
  /** Asked before each part, so that a change is heard at once; undefined where there is no voice any more. */
  readonly manner: () => { readonly voice: string; readonly rate: number } | undefined;
  /** Told which sentence is being read, and when none is. */
  readonly onPhrase: (phrase: P | undefined) => void;
}

export interface Reader<P extends Readable> {
  /** Reads sentences one after another, in place of what is being read. */
  readonly read: (phrases: readonly P[]) => void;
  readonly stop: () => void;
}

/** Reads sentences aloud in their order, each in parts that a browser can say in one go. */
export function createReader<P extends Readable>({ synthesiser, manner, onPhrase }: ReaderDeps<P>): Reader<P> {
  let silence: (() => void) | undefined;
  let turn = 0;
  const stop = (): void => {
    turn += 1;
    const end = silence;
    silence = undefined;
    end?.();
    onPhrase(undefined);
  };
  return {
    stop,
    read: (phrases) => {
      stop();
      const mine = turn;
      const parts = phrases.flatMap((phrase) => breathsOf(phrase.text).map((text) => ({ text: text.trim(), phrase })));
      const sayFrom = (n: number): void => {
        const part = parts[n];
        const how = manner();
        if (!part || !how) {
          stop();
          return;
        }
        onPhrase(part.phrase);
        const end = synthesiser.speak({ text: part.text, ...how }, (said) => {
          if (mine !== turn) return;
          if (said === 'said') sayFrom(n + 1);
          else stop();
        });
        // what fails at once has stopped already, or gone on
        if (mine === turn) silence = end;
      };
      sayFrom(0);
    },
  };
}
