import { CRITERIA } from './access-criteria.ts';
import type { Conformance } from './access-criteria.ts';
import type { SitePage } from './site-page.ts';

const LEVELS: readonly Conformance[] = [
  'Supports',
  'Partially supports',
  'Does not support',
  'Not applicable',
  'Not evaluated',
];

const counted = LEVELS.flatMap((met) => {
  const of = CRITERIA.filter((c) => c.met === met);
  return of.length === 0 ? [] : [`${met}: ${of.length} of ${CRITERIA.length}`];
});

const short = CRITERIA.filter((c) => c.met === 'Partially supports' || c.met === 'Not evaluated');

/** What the game does for those who read, hear, see or move otherwise; what was tested, and what was not. */
export const ACCESSIBILITY_PAGE: SitePage = {
  id: 'accessibility',
  title: 'Accessibility statement',
  about:
    'What works, what is not known to work, how it was tested, and whom to tell of a barrier. As of 23 November 2026.',
  sections: [
    {
      id: 'in-short',
      title: 'In short',
      blocks: [
        {
          text: 'The game aims at the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. It was tested by programs and by its makers, and not by people who use a screen reader, a switch or another aid every day. So it claims no conformance as a whole; the table below says what is known of each criterion.',
        },
        { list: counted },
        { text: 'Not met in full, or not known:' },
        { list: short.map((c) => `${c.id} ${c.title}. ${c.remark}`) },
      ],
    },
    {
      id: 'features',
      title: 'What there is',
      blocks: [
        {
          table: {
            caption: 'Features, and where they are',
            columns: ['For', 'What there is'],
            rows: [
              [
                'Reading',
                'Every speech in plain English as well as in that of the time (P, or the two buttons at the top). Hard words explained where they stand. No passage is shown for a time only.',
              ],
              [
                'Seeing',
                'Five sizes of letters, three themes (one of them black on white), a plain letter with the plain text; nothing below 16 px. The picture can be turned off.',
              ],
              ['Hearing', 'Nothing is said by sound alone. Sound is off at first. Each sound has words in the log.'],
              [
                'Being read to',
                'Read aloud (R), sentence by sentence with the sentence marked, in any English voice of the device, at five paces. Offered where the device has such a voice.',
              ],
              [
                'Moving',
                'Everything by keyboard, with one key or with Tab and Enter alone; or by single presses of any pointer. No dragging, no double press, no quick press.',
              ],
              [
                'Keeping calm',
                'No timer, no score for speed, no flashing. “Keep still”, or the device’s own setting for less movement, stops all of it. A step can be taken back as practice, unless the teacher has ruled it out.',
              ],
              [
                'Remembering',
                'The log holds all that was said, the hall every man’s reasons, the book people, papers and words. A play is kept after each move.',
              ],
              [
                'Screen readers',
                'The whole game is text, headings, lists and buttons; the canvas is hidden from them. What came of a move is announced once.',
              ],
              ['On paper', 'The debrief, lessons, the book and these notes print black on white.'],
            ],
          },
        },
      ],
    },
    {
      id: 'tested',
      title: 'How it was tested',
      blocks: [
        {
          list: [
            'In Chromium, by tests that are run before each release. axe-core finds nothing: on the first page and in a sitting in three themes; in scenes, divisions, endings and debriefs; in the dialogs of a play; on every page of the book; on the pages of a lesson and on these notes, in three themes and at 320 px.',
            'Every piece of text is measured for size (16 px at least) and contrast (4.5 to 1 at least) on the pages of a play and of the book, in three themes and both texts, at 320, 800 and 1366 px.',
            'Whole plays by keyboard alone, with Tab and Enter, and with arrows and number keys; where the focus goes after each move, and what the live region says.',
            'At 320 px and with the largest letters nothing is scrolled sideways. With the letter, word and line spacing of WCAG 1.4.12 nothing is cut off.',
            'With less movement wished for, no face moves; with the canvas forbidden, the game plays to its end.',
          ],
        },
        {
          note: {
            title: 'What was not tested.',
            text: 'No screen reader was used by a person (JAWS, NVDA, VoiceOver, TalkBack, ChromeVox), no voice control, no switch, no magnifier. No phone, tablet or Chromebook was held in a hand; no browser but Chromium was tried. No disabled student has played it for us. Automatic tests find only a part of all barriers.',
          },
        },
      ],
    },
    {
      id: 'table',
      title: 'Conformance report',
      blocks: [
        {
          text: 'In the form of an Accessibility Conformance Report for WCAG 2.2. EN 301 549 (version 3.2.1) takes its rules for web pages, chapter 9, from WCAG 2.1 A and AA; the rows below cover them, but for 4.1.1, which WCAG 2.2 has dropped. Its other chapters were not evaluated.',
        },
        {
          table: {
            caption: 'WCAG 2.2, levels A and AA',
            columns: ['Criterion', 'Level', 'How far', 'Remarks'],
            rows: CRITERIA.map((c) => [`${c.id} ${c.title}`, c.level, c.met, c.remark]),
          },
        },
      ],
    },
    {
      id: 'tags',
      title: 'Tags of the Accessible Games Initiative',
      blocks: [
        {
          text: 'These of its 24 tags seem to us to hold. We have judged so ourselves, from their names and what is publicly said of them; nobody has certified it. Check each against the initiative’s own wording before you rely on it.',
        },
        { list: ['Clear Text', 'Large Text', 'Playable with Keyboard Only'] },
        {
          text: '“Narrated Menus” does not hold: what is read aloud is the story, and menus are left to the device’s own screen reader.',
        },
      ],
    },
    {
      id: 'report',
      title: 'If something stands in your way',
      blocks: [
        {
          list: [
            'Tell your teacher, or whoever put the game where you found it: your school, or the site’s owner. They can pass it on, or change a setting of the lesson.',
            'Say which page it was, what you tried to do, and with what (browser, screen reader, keys). “Check this device” under “For technicians” makes a text that helps.',
            'Meanwhile: the whole class can play on one screen, with somebody reading aloud (a kind of lesson on the teacher’s page); the handout, the debrief and these notes print.',
          ],
        },
      ],
    },
  ],
};
