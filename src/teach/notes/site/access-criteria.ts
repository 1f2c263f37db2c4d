/** How far a criterion is met, in the words of the Voluntary Product Accessibility Template. */
export type Conformance = 'Supports' | 'Partially supports' | 'Does not support' | 'Not applicable' | 'Not evaluated';

export interface Criterion {
  readonly id: string;
  readonly title: string;
  readonly level: 'A' | 'AA';
  readonly met: Conformance;
  readonly remark: string;
}

const of =
  (level: Criterion['level']) =>
  (id: string, title: string, met: Conformance, remark: string): Criterion => ({ id, title, level, met, remark });
const a = of('A');
const aa = of('AA');

const NO_VIDEO = 'There is no video, and no recorded speech.';

/** Every criterion of WCAG 2.2 at levels A and AA, in the order of the standard. */
export const CRITERIA: readonly Criterion[] = [
  a(
    '1.1.1',
    'Non-text Content',
    'Supports',
    'The picture of the hall is hidden from screen readers, and all that it shows is in the text. Portraits stand beside the name of the man. Checked by axe.',
  ),
  a(
    '1.2.1',
    'Audio-only and Video-only (Prerecorded)',
    'Not applicable',
    'Sound is music, places and knocks. Nothing is said by sound alone, and each sound has words in the log.',
  ),
  a('1.2.2', 'Captions (Prerecorded)', 'Not applicable', NO_VIDEO),
  a('1.2.3', 'Audio Description or Media Alternative', 'Not applicable', NO_VIDEO),
  aa('1.2.4', 'Captions (Live)', 'Not applicable', NO_VIDEO),
  aa('1.2.5', 'Audio Description (Prerecorded)', 'Not applicable', NO_VIDEO),
  a(
    '1.3.1',
    'Info and Relationships',
    'Supports',
    'Headings, lists, tables with heads, named groups and labels. Checked by axe; not read through with a screen reader by a person.',
  ),
  a('1.3.2', 'Meaningful Sequence', 'Supports', 'Text stands in the page in the order in which it is read.'),
  a('1.3.3', 'Sensory Characteristics', 'Supports', 'Nothing is told by shape, place or sound alone.'),
  aa('1.3.4', 'Orientation', 'Supports', 'No orientation is asked for. Tried at 320 px wide and at 1366 by 768.'),
  aa('1.3.5', 'Identify Input Purpose', 'Not applicable', 'Nobody is asked about himself.'),
  a('1.4.1', 'Use of Color', 'Supports', 'Each party has a sign and a name beside its colour.'),
  a('1.4.2', 'Audio Control', 'Supports', 'Sound is off until it is turned on, and has three volumes of its own.'),
  aa(
    '1.4.3',
    'Contrast (Minimum)',
    'Supports',
    'At least 4.5 to 1 for all text, measured by tests on the pages of a play and of the book, in three themes and both texts; and by axe on these pages. The picture is not text.',
  ),
  aa(
    '1.4.4',
    'Resize Text',
    'Supports',
    'Five sizes, up to 175 %, tried on the pages of a play and of the book; the browser’s own zoom to 400 % by way of 320 px.',
  ),
  aa('1.4.5', 'Images of Text', 'Supports', 'There are none. The picture has no words in it that are needed.'),
  aa('1.4.10', 'Reflow', 'Supports', 'At 320 px nothing is scrolled in two directions: a test on every kind of page.'),
  aa(
    '1.4.11',
    'Non-text Contrast',
    'Not evaluated',
    'Borders, signs and the ring round what has the focus were looked at in each theme and not measured.',
  ),
  aa(
    '1.4.12',
    'Text Spacing',
    'Supports',
    'With the spacing of the criterion nothing is cut off or lies over anything else: a test on the first page, a scene, a sitting, an ending and these pages. Other pages were not tried.',
  ),
  aa(
    '1.4.13',
    'Content on Hover or Focus',
    'Supports',
    'Nothing opens on hover. Explained words open when pressed, stay, and close with Escape.',
  ),
  a(
    '2.1.1',
    'Keyboard',
    'Supports',
    'Whole plays by keyboard alone are tests: with Tab and Enter, and with arrows and number keys.',
  ),
  a(
    '2.1.2',
    'No Keyboard Trap',
    'Supports',
    'Dialogs keep the focus while they are open, close with Escape and give it back: a test.',
  ),
  a(
    '2.1.4',
    'Character Key Shortcuts',
    'Supports',
    '“Number keys” in the settings turns all single keys off. They do nothing while one types.',
  ),
  a('2.2.1', 'Timing Adjustable', 'Supports', 'Nothing is timed. The candle burns with moves, and not with the clock.'),
  a(
    '2.2.2',
    'Pause, Stop, Hide',
    'Partially supports',
    'The picture comes to rest by itself and faces stop after some seconds or at any key; “Keep still” in the settings stops all movement, and so does the device’s own setting. Reading aloud keeps a face moving until it is stopped.',
  ),
  a(
    '2.3.1',
    'Three Flashes or Below Threshold',
    'Supports',
    'Nothing flashes. The candle flame sways about once a second, by design; no flash analyser was run.',
  ),
  a(
    '2.4.1',
    'Bypass Blocks',
    'Supports',
    'A play has a link to what is new as its first stop. Every page has a main landmark and headings.',
  ),
  a('2.4.2', 'Page Titled', 'Supports', 'Each page has a title of its own.'),
  a(
    '2.4.3',
    'Focus Order',
    'Supports',
    'After a move the focus is on the heading of what is new, and one Tab leads to the first answer: a test.',
  ),
  a('2.4.4', 'Link Purpose (In Context)', 'Supports', 'Checked by axe and by reading.'),
  aa(
    '2.4.5',
    'Multiple Ways',
    'Supports',
    'The book has contents, a search and links; teaching notes have contents and pages in order. A play is a process.',
  ),
  aa('2.4.6', 'Headings and Labels', 'Supports', 'Checked by reading.'),
  aa(
    '2.4.7',
    'Focus Visible',
    'Supports',
    'A ring of three pixels round whatever has the focus. The heading that is moved to on arrival shows none, since it is not operated.',
  ),
  aa(
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'Not evaluated',
    'On wide screens some lists of contents stay in place beside the text. No test looks whether anything covers what has the focus.',
  ),
  a('2.5.1', 'Pointer Gestures', 'Supports', 'Everything is done by single presses.'),
  a('2.5.2', 'Pointer Cancellation', 'Supports', 'Buttons act when they are let go.'),
  a('2.5.3', 'Label in Name', 'Supports', 'Checked by axe.'),
  a('2.5.4', 'Motion Actuation', 'Not applicable', 'Nothing is done by moving the device.'),
  aa(
    '2.5.7',
    'Dragging Movements',
    'Supports',
    'Nothing is dragged but the browser’s own volume sliders, which have keys.',
  ),
  aa(
    '2.5.8',
    'Target Size (Minimum)',
    'Supports',
    'Buttons are 44 px high; axe checks the rest against 24 px on the pages that it is run on.',
  ),
  a('3.1.1', 'Language of Page', 'Supports', 'English (en-GB).'),
  aa(
    '3.1.2',
    'Language of Parts',
    'Partially supports',
    'A few words of another language, all explained in the glossary, are not marked as such.',
  ),
  a('3.2.1', 'On Focus', 'Supports', 'Nothing happens on focus alone.'),
  a('3.2.2', 'On Input', 'Supports', 'Choices change the page that they stand on and lead nowhere.'),
  aa('3.2.3', 'Consistent Navigation', 'Supports', 'Tools stand in the same order on every page of a play.'),
  aa('3.2.4', 'Consistent Identification', 'Supports', 'The same tool has the same name everywhere.'),
  a('3.2.6', 'Consistent Help', 'Supports', '“Help” is the last of the tools on every page of a play.'),
  a(
    '3.3.1',
    'Error Identification',
    'Supports',
    'A code or file that is wrong is told of in a sentence that says where.',
  ),
  a('3.3.2', 'Labels or Instructions', 'Supports', 'Every field has a label. Checked by axe.'),
  aa('3.3.3', 'Error Suggestion', 'Supports', 'The sentence says what to do.'),
  aa(
    '3.3.4',
    'Error Prevention (Legal, Financial, Data)',
    'Supports',
    'What clears or replaces a play is asked twice. Nothing else of this kind is done.',
  ),
  a('3.3.7', 'Redundant Entry', 'Supports', 'Nothing is asked twice.'),
  aa('3.3.8', 'Accessible Authentication (Minimum)', 'Not applicable', 'Nobody signs in.'),
  a('4.1.2', 'Name, Role, Value', 'Supports', 'Native buttons, links, fields and dialogs. Checked by axe.'),
  aa(
    '4.1.3',
    'Status Messages',
    'Supports',
    'What came of a move is said once in a polite live region, and stands in the log: a test looks at the region, and no screen reader was listened to.',
  ),
];
