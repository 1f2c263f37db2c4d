import { KEPT_HERE } from './kept-list.ts';
import type { SitePage } from './site-page.ts';

/** What a school asks before a class plays, answered in the order of an impact assessment. */
export const PRIVACY_PAGE: SitePage = {
  id: 'privacy',
  title: 'Privacy note for schools',
  about:
    'What is kept, where, for how long, and who is told: the answers that a data protection impact assessment asks for.',
  sections: [
    {
      id: 'in-short',
      title: 'In short',
      blocks: [
        {
          list: [
            'No account, no name, no e-mail address, no advertising, no analytics, no cookies, and no request to any site but the one that the game is on.',
            'Plays, settings and what a student types are kept in the browser, on the device. Nothing leaves it unless the student hands it in or saves it as a file, or the game is played inside a course.',
            'The web server that the game is fetched from sees an IP address with each request, as every web server does.',
          ],
        },
        {
          note: {
            title: 'This is not legal advice.',
            text: 'It says what the software does. What follows from it for your school is for you and your data protection lead to decide.',
          },
        },
      ],
    },
    {
      id: 'kept',
      title: 'What is kept on the device',
      blocks: [
        {
          table: {
            caption: 'In the browser’s local storage, under keys that begin “poorest-he:”',
            columns: ['Key', 'What is in it'],
            rows: KEPT_HERE.map(({ family, what }) => [`poorest-he:${family}`, what]),
          },
        },
        {
          list: [
            'How long: until it is cleared. The game throws nothing away by itself. A damaged or replaced play is put aside beside its place (its key ends in “:aside”), and is cleared with the rest.',
            'How to clear it: on the first page, “What is kept, and where”, then “Clear this device”. It takes off every key that begins so. Clearing the site’s data in the browser does the same.',
            'On a shared device, whoever opens the same browser profile next can read and go on with what is kept there. Clear it at the end of the lesson, or use a profile that is thrown away at sign-out.',
            'A private window, or a browser that forbids storage, keeps nothing; the game says so, plays all the same, and offers to save the play as a file.',
          ],
        },
      ],
    },
    {
      id: 'moves',
      title: 'What may be passed on, and by whom',
      blocks: [
        {
          table: {
            caption: 'Everything that can leave a device',
            columns: ['What', 'What is in it', 'Who sends it, and where'],
            rows: [
              [
                'A teacher’s link, QR code or short code',
                'The lesson: scenario, part, role, how the other side argues, minutes, what is shown before a move, which words come first, the teacher’s own questions and note, sources to be opened. No student is in it, unless the teacher writes one into a note: don’t.',
                'The teacher, to the class. It stands after the # of the address, and a browser does not send that part to the web server.',
              ],
              [
                'A student’s result: a code, a file or a printed sheet',
                'The moves, the part, role and way of arguing, what it came to, the sources opened, seconds spent in each part, the lesson, and the answers that the student typed. No name; a printed sheet has a line to write one on by hand.',
                'The student, by pasting, attaching or handing over. The game sends nothing. It can be altered on the way, and says so.',
              ],
              [
                'A play to go on with elsewhere: a code or a file',
                'The part, role, way of arguing and the ids of the moves, with marks by which an edited script is noticed; the sources opened, seconds spent in each part, the lesson, and what the student has typed so far.',
                'The student, to another device. Whoever has it can read it, so it is not for the class’s wall.',
              ],
              [
                'A course (SCORM 1.2), only where the game was put into one',
                'How far the play is, each decision by the id of its move, the ids of all moves to go on from, the sources opened, the lesson, four objectives, time spent; a score only where the teacher chose a pass mark. It is told nothing that was typed. The game never asks it for the student’s name or number.',
                'The game, to the school’s own learning platform, which knows who is signed in. The platform’s records are the school’s.',
              ],
              [
                'An ordinary web request',
                'The address of a file of the site, the IP address, and what a browser says of itself.',
                'The browser, to the server that the game is on. Whether it keeps a log, and how long, is up to whoever runs that server.',
              ],
            ],
          },
        },
        {
          text: 'Reading aloud uses only voices that the device says are its own. A voice that works over the network would send the text to its maker, so none is offered. On the teacher’s page two plain links lead to Google Classroom and Microsoft Teams: nothing of theirs is loaded before one is pressed.',
        },
      ],
    },
    {
      id: 'assessment',
      title: 'For an impact assessment',
      blocks: [
        {
          table: {
            caption: 'Question and answer',
            columns: ['Asked', 'Answered'],
            rows: [
              [
                'What is processed?',
                'Moves in a debate, settings, answers to questions about history. Nobody is asked who he is.',
              ],
              ['Why?', 'To go on with a play, and to let a student hand in work.'],
              [
                'Who decides over it?',
                'On the device, the student and the school. What is handed in, the school. The makers of the game receive nothing.',
              ],
              [
                'Special categories?',
                'None is asked for. A student could type anything into an answer; the page that asks says nothing that invites it.',
              ],
              [
                'Profiling, scores, ranking, nudges?',
                'None. No timer presses, no streak is counted, no table compares students in public. A teacher’s page shows time spent without a judgement.',
              ],
              [
                'Who else is involved?',
                'Nobody but the host of the files, and the learning platform where a course is used.',
              ],
              [
                'What could go wrong?',
                'A shared device shows one student’s play to the next; a student types a name into an answer; a pasted code is read by others. Against these: clear the device, and ask for no names.',
              ],
              [
                'How is it checked?',
                'Tests play the game through in a browser and fail if any other site is asked for anything, and the page’s own security policy forbids it.',
              ],
              [
                'How can we keep the web server out of it?',
                'Host the files yourself, or put the package into your course. See “For technicians”.',
              ],
            ],
          },
        },
      ],
    },
    {
      id: 'rules',
      title: 'Rules that a school may ask about',
      blocks: [
        {
          list: [
            'UK GDPR: an IP address in a server’s log can be personal data. Check with your data protection lead who runs the server, what it logs and for how long.',
            'UK PECR, regulation 6: it covers local storage as it does cookies. The ICO’s guidance of 29 April 2026 tells of exceptions, among them for what is strictly necessary and for appearance. What is kept here is what a player needs to go on, and how the page looks; check whether that is enough for you.',
            'ICO Children’s Code: it has 15 standards. Schools themselves are out of its scope; a provider is in scope where it decides how and why personal data is used. Check how it applies to whoever hosts the game.',
            'COPPA (United States): the amended rule asked for compliance by 22 April 2026. The game itself asks for and sends no identifier of a child, and calls no third party. Check the host’s logs.',
            'FERPA (United States): check this with your district. A record would arise where the school keeps a result, or where its learning platform does.',
          ],
        },
        { text: 'Written on 23 November 2026. Rules change: look at the source before you rely on a line of this.' },
      ],
    },
  ],
};
