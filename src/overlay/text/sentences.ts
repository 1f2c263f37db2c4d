/** Longest text said in one go, in signs: browsers have cut off what takes more than some fifteen seconds. */
const BREATH = 160;

const SHORTENED =
  /(?:^|[\s“‘("'])(?:Mr|Mrs|Ms|Dr|Col|Lt|Gen|Capt|Maj|Sgt|Cpl|Hon|Rev|St|Esq|viz|cf|vol|fol|pp?|[A-HJ-Z])\.\s*$/u;
const END = /[.!?…]+[”’"')\]]*\s+/gu;
const NO_END = /^[\s“‘("']*(?:\p{Ll}|[,;:])/u;

/** Cuts as a browser knows them for English. */
const byRules = (text: string): readonly string[] =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);

/** Cuts after each full stop, where a browser knows no rules. */
export function byStops(text: string): readonly string[] {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  return [0, ...ends].map((from, i) => text.slice(from, ends[i])).filter((part) => part !== '');
}

const segment = 'Segmenter' in Intl ? byRules : byStops;

/** The sentences of a text, which joined are the text. A shortened title ends none, nor does a stop before a small letter. */
export function sentencesOf(text: string, cut: (text: string) => readonly string[] = segment): readonly string[] {
  const out: string[] = [];
  for (const part of cut(text)) {
    const last = out.at(-1);
    if (last !== undefined && (SHORTENED.test(last) || NO_END.test(part))) out[out.length - 1] = last + part;
    else out.push(part);
  }
  return out;
}

/** A sentence in parts short enough to be said in one go, cut after a stop where there is one; joined they are the sentence. */
export function breathsOf(sentence: string, most = BREATH): readonly string[] {
  if (sentence.length <= most) return [sentence];
  const head = sentence.slice(0, most);
  const at = /^.*[,;:—–]\s*/su.exec(head)?.[0].length ?? /^.*\s/su.exec(head)?.[0].length ?? most;
  return [sentence.slice(0, at), ...breathsOf(sentence.slice(at), most)];
}
