/** What went wrong between the game and a course. */
export type Refusal = 'no-course' | 'not-begun' | 'not-kept' | 'not-reported' | 'too-long' | 'unreadable' | 'changed';

const SENTENCES: Readonly<Record<Refusal, string>> = {
  'no-course':
    'This game is not connected to a course, so your course learns nothing of this play. Play on, and save it to a file before you close the page.',
  'not-begun':
    'Your course did not let the game begin its record, so it will keep nothing of this play. Play on, and save it to a file before you close the page.',
  'not-kept':
    'Your course did not take what the game handed it, so it may not keep this play. Play on, and save it to a file before you close the page.',
  'not-reported':
    'Your course did not take a part of the game’s report. Your play itself goes on as it was; save it to a file to be sure of it.',
  'too-long':
    'This play has grown longer than what a course can keep (4,096 characters). Your course holds it as it was before. Save it to a file to keep all of it.',
  changed: 'Your teacher has put another assignment here since you played, so you start from the beginning.',
  unreadable:
    'What your course had kept of an earlier play could not be read, so you start from the beginning. If you saved that play to a file, open it.',
};

/** A refusal as a sentence to the player, who is offered the file beside it. */
export const refusalSentence = (refusal: Refusal): string => SENTENCES[refusal];
