import type { PackageOptions } from './package-options.ts';

/** The file in a package that says what to do with it. */
export const NOTE_FILE = 'READ-ME.txt';

const WEB = `Put all of these files, in their folders, into any folder of a web server, and open
index.html there. A host that sends no headers of its own will do; nothing else is needed.

Opening index.html from a disk, by a double click, is not promised to work: browsers
let no page that was opened so load the files beside it.`;

const SCORM = `This is a SCORM 1.2 package. Upload the zip as it is, unpacked by nobody. In Moodle:
add an activity, SCORM package, and choose the file.

The game tells the course: how far the play has come (lesson_status, lesson_location),
the log of moves, to go on from (suspend_data), each decision by the id of the move
(interactions), what the moves show of sourcing and corroboration (objectives), and the
time spent (session_time). A score is told only where a pass mark was chosen. It reads
no name, and sends nothing that a student has typed.`;

/** What the note in a package says. */
export function noteFor({ kind, title, assignment, passMark }: PackageOptions): string {
  const given = assignment === undefined ? 'Students choose what to play.' : 'It opens on an assignment.';
  const mark = passMark === undefined ? 'No mark is given.' : `The pass mark is ${passMark} of 100.`;
  return `${title}

${given}${kind === 'scorm' ? ` ${mark}` : ''} It needs no network beyond the server it lies on.

${kind === 'scorm' ? SCORM : WEB}
`;
}
