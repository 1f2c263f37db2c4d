import type { JSX } from 'preact';
import type { Scenario } from '../../core/play/scenario-index.ts';
import type { Line } from '../../core/scenario/debate-data.ts';
import type { Debrief } from '../../core/scenario/scenario.ts';
import { wordsIn } from '../../core/words/count-words.ts';
import { SpeechText } from '../../overlay/text/speech-text.tsx';
import type { Preferences } from '../../store/preferences.ts';
import { lots, partTitle } from './slide.ts';
import type { Slide } from './slide.ts';

/** Words that a wall has room for in letters that can be read from the back; of speeches, with a name and a source each. */
const WORDS = 85;
const SPOKEN = 100;
/** What a name and a source take of that room. */
const NAMED = 14;

type Mode = Preferences['text'];

function Said({
  scenario,
  line,
  mode,
}: {
  readonly scenario: Scenario;
  readonly line: Line;
  readonly mode: Mode;
}): JSX.Element {
  const speaker = line.speaker === undefined ? undefined : scenario.people.get(line.speaker);
  const sources = line.quotes.flatMap(({ source }) => scenario.sources.get(source)?.title ?? []);
  return (
    <div class={speaker ? 'told-line told-spoken' : 'told-line'}>
      {speaker && <p class="told-by">{speaker.name}</p>}
      <SpeechText scenario={scenario} speech={line} mode={mode} bare />
      {sources.length > 0 && (
        <p class="told-source">
          Source{mode === 'plain' && ' of what is in plain English here'}: {[...new Set(sources)].join('; ')}.
        </p>
      )}
    </div>
  );
}

/** What was really said, a few lines at a time, with its sources. */
export function truthSlides(scenario: Scenario, { truth }: Debrief, mode: Mode): readonly Slide[] {
  const slides = truth.flatMap(({ title, lines }, section) => {
    const parts = lots(lines, (line) => wordsIn(line[mode]) + (line.speaker === undefined ? 0 : NAMED), SPOKEN);
    return parts.map((part, n): Slide => ({
      id: `truth-${section}-${n}`,
      step: 2,
      title: partTitle(title, n, parts.length),
      body: (
        <div class="told">
          {part.map((line) => (
            <Said key={line.id} scenario={scenario} line={line} mode={mode} />
          ))}
        </div>
      ),
    }));
  });
  const hands = { question: 'was it as you had expected?', options: ['Yes', 'In part', 'No'] };
  return slides.map((slide, n) => (n === slides.length - 1 ? { ...slide, hands } : slide));
}

/** Who was not in the room, and what historians dispute. */
export function absentSlides({ absent, disputed }: Debrief): readonly Slide[] {
  const people = lots(absent, ({ text, gained }) => wordsIn(text) + wordsIn(gained) + 10, WORDS);
  const open = lots(disputed, ({ text, question }) => wordsIn(text) + wordsIn(question), WORDS);
  const missing = people.map((part, n): Slide => ({
    id: `absent-${n}`,
    step: 4,
    title: partTitle('Who was not in the room', n, people.length),
    body: (
      <dl class="wall-list">
        {part.map(({ who, text, gained }) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>{text}</dd>
            <dd>
              <span class="absent-when">When they gained it:</span> {gained}
            </dd>
          </div>
        ))}
      </dl>
    ),
    ...(n === people.length - 1 && {
      hands: { question: 'had you noticed that they were missing?', options: ['Yes', 'Some of them', 'No'] },
    }),
  }));
  const unsettled = open.map((part, n): Slide => ({
    id: `disputed-${n}`,
    step: 4,
    title: partTitle('What historians dispute', n, open.length),
    body: (
      <dl class="wall-list">
        {part.map(({ question, text }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    ),
  }));
  return [...missing, ...unsettled];
}

/** Why any of it matters now, and questions with no set answer, one at a time. */
export const soWhatSlides = ({ soWhat, questions }: Debrief, mode: Mode): readonly Slide[] => [
  { id: 'so-what', step: 5, title: 'So what?', body: <p class="wall-words">{soWhat[mode]}</p> },
  ...questions.map(({ text }, n): Slide => ({
    id: `question-${n}`,
    step: 5,
    title: partTitle('A question with no set answer', n, questions.length),
    body: <p class="wall-question">{text}</p>,
    hands: { question: 'what do you say?', options: ['Yes', 'No', 'It depends'] },
  })),
];
