import type { Synthesiser } from '../core/words/synthesiser.ts';

/** After `cancel` a browser drops what it is given at once, ms. */
const TICK = 60;
/** How often a speech is looked after, ms. */
const WATCH = 500;
/** Looks in a row at which nothing is being said, before it is taken as said without word of it. */
const QUIET = 3;
/** A sign takes between these, ms at the voice's own pace. */
const FASTEST_SIGN = 50;
const SLOWEST_SIGN = 200;
/** What a speech may take beyond its signs before it is taken for stuck, ms. */
const PATIENCE = 5000;

/** The part of a browser that speaks. */
export interface SpeakingWindow {
  readonly speechSynthesis: SpeechSynthesis;
  readonly SpeechSynthesisUtterance: new (text: string) => SpeechSynthesisUtterance;
}

const speaks = (target: object): target is SpeakingWindow =>
  'speechSynthesis' in target && 'SpeechSynthesisUtterance' in target && Boolean(target.speechSynthesis);

/** The browser's speech, with the voices of the device only; undefined where it has none. It never pauses: that fails on Android. */
export function browserSpeech(target: object): Synthesiser | undefined {
  if (!speaks(target)) return undefined;
  const { speechSynthesis: synth, SpeechSynthesisUtterance: Utterance } = target;
  const local = (): readonly SpeechSynthesisVoice[] => synth.getVoices().filter((voice) => voice.localService);
  // browsers forget the events of an utterance to which nothing refers
  const held = new Set<SpeechSynthesisUtterance>();
  let cooling = false;
  const cancel = (): void => {
    synth.cancel();
    cooling = true;
    setTimeout(() => {
      cooling = false;
    }, TICK);
  };

  return {
    voices: () => local().map(({ voiceURI, name, lang }) => ({ id: voiceURI, name, language: lang.replace('_', '-') })),
    watch: (changed) => {
      // some browsers know no such event, and have their voices from the start
      if (typeof synth.addEventListener !== 'function') return () => undefined;
      synth.addEventListener('voiceschanged', changed);
      return () => {
        synth.removeEventListener('voiceschanged', changed);
      };
    },
    speak: ({ text, voice: id, rate }, done) => {
      const utterance = new Utterance(text);
      let over = false;
      let start: ReturnType<typeof setTimeout> | undefined;
      let look: ReturnType<typeof setInterval> | undefined;
      const finish = (): void => {
        over = true;
        clearTimeout(start);
        clearInterval(look);
        held.delete(utterance);
      };
      const end = (how: 'said' | 'failed'): void => {
        if (over) return;
        finish();
        done(how);
      };
      let looks = 0;
      let quiet = 0;
      const watch = (): void => {
        looks += 1;
        quiet = synth.speaking || synth.pending ? 0 : quiet + 1;
        const past = looks * WATCH * rate;
        if (quiet >= QUIET && past >= text.length * FASTEST_SIGN) end('said');
        else if (past > text.length * SLOWEST_SIGN + PATIENCE) {
          cancel();
          end('said');
        }
      };
      const begin = (): void => {
        const voice = local().find(({ voiceURI }) => voiceURI === id);
        // without a voice of its own an utterance goes to the browser's, which may be on the network
        if (!voice) {
          end('failed');
          return;
        }
        utterance.voice = voice;
        utterance.lang = voice.lang;
        utterance.rate = rate;
        utterance.addEventListener('end', () => {
          end('said');
        });
        utterance.addEventListener('error', () => {
          end('failed');
        });
        held.add(utterance);
        look = setInterval(watch, WATCH);
        synth.resume();
        synth.speak(utterance);
      };
      if (synth.speaking || synth.pending) cancel();
      // at once where it can be: some browsers speak first only in answer to a press
      if (cooling) start = setTimeout(begin, TICK + 1);
      else begin();
      return () => {
        if (over) return;
        finish();
        cancel();
      };
    },
  };
}
