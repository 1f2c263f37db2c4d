import type { NoteSection } from '../../../core/scenario/teaching-data.ts';
import { MIME_TYPES, endingOf } from './mime-types.ts';
import { fetchFiles, folderOf, grouped, kB, totalBytes } from './site-files.ts';
import type { SiteFile } from './site-files.ts';
import type { SitePage } from './site-page.ts';

/** The page’s own security policy, as it stands in the page that is open. */
const policyInForce = (): readonly string[] =>
  (document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const count = (files: readonly SiteFile[]): string => files.length.toLocaleString('en-GB');

const NO_LIST: readonly NoteSection[] = [
  {
    id: 'files',
    title: 'Exact files',
    blocks: [
      {
        text: 'The list of files (files.json), which the build writes beside the game, could not be had from this copy.',
      },
    ],
  },
];

/** The files and their kinds, as the build has listed them. */
function fileSections(files: readonly SiteFile[]): readonly NoteSection[] {
  return [
    {
      id: 'files',
      title: 'Exact files',
      blocks: [
        {
          text: `The game is ${count(files)} files of together ${kB(totalBytes(files))}, and a list of them (files.json), which the build wrote. No play asks for all: of each picture one of two forms and sizes is fetched, of each sound one of two forms, and of scenarios only the part that is played. The whole list is at the foot of this page, to be saved.`,
        },
        {
          table: {
            caption: 'By folder',
            columns: ['Folder', 'Files', 'Size'],
            rows: grouped(files, folderOf).map(([folder, of]) => [folder, count(of), kB(totalBytes(of))]),
          },
        },
        {
          table: {
            caption: 'By kind, and what the server should say it is (Content-Type)',
            columns: ['Ends in', 'Files', 'Size', 'Content-Type'],
            rows: grouped(files, endingOf).map(([ending, of]) => [
              `.${ending}`,
              count(of),
              kB(totalBytes(of)),
              MIME_TYPES[ending]?.join(' or ') ?? 'any',
            ]),
          },
        },
        {
          text: '.js must be sent as JavaScript, or nothing runs. With “X-Content-Type-Options: nosniff” the style sheets must be text/css too. For other kinds a wrong type works in the browsers that we tried, and may not in yours.',
        },
      ],
    },
  ];
}

const policySection = (policy: readonly string[]): NoteSection => ({
  id: 'policy',
  title: 'The security policy of this page',
  blocks:
    policy.length > 0
      ? [
          {
            text: 'It is in the page itself (a meta element), and was read from it just now, so that this list is what your browser holds the game to:',
          },
          { list: policy },
        ]
      : [
          {
            text: 'This page has none: it was opened from a development server. The built game has one in its page.',
          },
        ],
});

/** What whoever runs the network, the devices or the web server needs to know. */
export const TECHNICIANS_PAGE: SitePage = {
  id: 'technicians',
  title: 'For technicians',
  about: 'Exact files, hosts and ports, what a filter must let through, how to host it, and a check of this device.',
  sections: [
    {
      id: 'network',
      title: 'Network',
      blocks: [
        {
          table: {
            caption: 'What the game does and does not do on a network',
            columns: ['Asked', 'Answered'],
            rows: [
              [
                'Hosts',
                'Only the one that the game is on. No content network, no font service, no analytics, no error reports.',
              ],
              [
                'Ports and protocol',
                'Those of the page: as a rule HTTPS on 443. Every request is a plain GET for a file.',
              ],
              ['WebSocket, WebRTC, server-sent events, beacons', 'None.'],
              ['Service worker, background sync, push', 'None. Nothing runs when the page is closed.'],
              [
                'Cookies',
                'None. Local storage of the site: about 1 kB for a play of one lesson, 4 kB for one of everything, and what a student types.',
              ],
              ['Server side', 'None: no script, no database, no rewriting of addresses, no header that must be set.'],
              [
                'What a filter must allow',
                'The one host, with the kinds of file that this page lists. If a filter goes by words in addresses, host the game at an address without the word “game”.',
              ],
              [
                'Proxies and caches',
                'Files in app/ have a hash in their names and may be cached for ever. Let others be asked for again.',
              ],
              [
                'When the connection drops',
                'What is loaded goes on working; what is not yet loaded is missing, and the page says so. Nothing is stored ahead for use without a network.',
              ],
              [
                'Links away',
                'Two on the teacher’s page, to Google Classroom and Microsoft Teams. Nothing is loaded from either unless one is pressed.',
              ],
            ],
          },
        },
      ],
    },
    {
      id: 'weight',
      title: 'How much is fetched',
      blocks: [
        {
          list: [
            'The build fails where it grows beyond these, as gzip sends it to a plain screen: the first text that can be played, 300 kB; a sitting with its picture, 1,500 kB; the whole game with sound, 4,000 kB.',
            'Text comes first and can be played at once; pictures, the stage and sound come later, and none of them is needed. Sound is fetched only where it is turned on.',
            'Thirty students who begin together on one access point fetch thirty times the first text: 9,000 kB at most. A cache in the school makes that one time.',
            'A screen of twice as many points is sent larger pictures; there is no limit set for those.',
            'Use of memory and processor was not measured on school devices. The text needs little; where a device is slow, turn “Picture of the hall” off in the settings.',
          ],
        },
      ],
    },
    {
      id: 'browsers',
      title: 'Browsers',
      blocks: [
        {
          table: {
            caption: 'From which version everything it uses is there',
            columns: ['Browser', 'Version', 'How it is known'],
            rows: [
              ['Chrome, Edge, ChromeOS', '114 or newer', 'By the features used. Tests run in a present Chromium.'],
              ['Firefox', '125 or newer', 'By the features used. Not tried.'],
              ['Safari, iPadOS', '17 or newer', 'By the features used. Not tried.'],
            ],
          },
        },
        {
          text: 'The code is built for ECMAScript 2022. The newest things that it uses are popovers (without which explained words open in the line), and :has() and color-mix() in style sheets. Somewhat older browsers may play with a plainer page; this was not tried.',
        },
        {
          list: [
            'JavaScript must be on. WebGL is not needed: the picture is drawn with a plain canvas where there is none, and the game plays without any picture where that is forbidden too.',
            'No plug-in, no extension, no permission is asked for: no camera, microphone, location or notifications.',
            'Reading aloud needs an English voice on the device itself. Where there is none the button is not shown.',
          ],
        },
      ],
    },
    {
      id: 'hosting',
      title: 'Hosting it yourself',
      blocks: [
        {
          list: [
            'A folder on any web server: unpack the plain zip (with the source, npm run pack:web) and open index.html over http or https, at any path. Opened from a disk by a double click it is not promised to work.',
            'A course: “Download for your course” on the teacher’s page makes a SCORM 1.2 zip in the browser; with the source, npm run pack:scorm. It needs nothing from outside the course.',
            'A copy of your own has its own address, so links that teachers made elsewhere lead elsewhere: make them on your copy.',
          ],
        },
      ],
    },
    {
      id: 'checking',
      title: 'How to check all this',
      blocks: [
        {
          steps: [
            'Open the browser’s developer tools, choose “Network”, and turn off its filter and its cache.',
            'Load the game and play a few moves, with the picture and the sound on. Sort the requests by domain: there must be one.',
            'Look for “WS” and for “Service workers” under “Application”: both must be empty.',
            'Press “Check this device” below. It asks this site only.',
            'Take the device off the network and play on: moves go on, for they are worked out in the page.',
          ],
        },
      ],
    },
  ],
  bring: async ({ base }) => {
    const files = await fetchFiles(base).catch(() => undefined);
    return [...(files ? fileSections(files) : NO_LIST), policySection(policyInForce())];
  },
};
