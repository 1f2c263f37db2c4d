import type { SitePage } from './site-page.ts';

/** The same for a student: short sentences and everyday words. */
export const PRIVACY_CHILD_PAGE: SitePage = {
  id: 'privacy-child',
  title: 'Your privacy',
  about: 'What this game keeps about you, and what it never asks. Written for students.',
  sections: [
    {
      id: 'never',
      title: 'What we never ask',
      blocks: [
        {
          list: [
            'We never ask your name.',
            'We never ask your age, your school or where you live.',
            'You do not sign in. You need no password.',
            'We show no adverts. We do not watch what you do on other sites.',
          ],
        },
      ],
    },
    {
      id: 'keep',
      title: 'What the game keeps',
      blocks: [
        { text: 'The game keeps some things in this browser, on this device. We cannot see them.' },
        {
          list: [
            'The moves you made, so that you can go on later.',
            'Which old papers you opened.',
            'How long each part took.',
            'Your settings, like big letters or sound.',
            'The answers and notes you typed.',
          ],
        },
        { text: 'They stay here until somebody clears them. If you share this device, the next person may see them.' },
      ],
    },
    {
      id: 'teacher',
      title: 'What your teacher gets',
      blocks: [
        { text: 'Your teacher gets nothing until you hand it in. Then your teacher gets:' },
        {
          list: [
            'the moves you made and how your game ended',
            'which old papers you opened',
            'how long you took',
            'the answers you typed.',
          ],
        },
        { text: 'It is yours to read first. Change an answer if you want to. Do not type your name into it.' },
        { text: 'Nobody gets points for being fast.' },
      ],
    },
    {
      id: 'course',
      title: 'If you play in your school’s course',
      blocks: [
        { text: 'Some schools put the game into a course, like Moodle. There you sign in to your school first.' },
        {
          text: 'Then the course is told your moves, how far you got and how long you took. It is not told what you type.',
        },
      ],
    },
    {
      id: 'site',
      title: 'What the website can see',
      blocks: [
        {
          text: 'Every website can see the number of the network you are on. It is called an IP address. The people who run this website may keep a list of those numbers. Your teacher can find out who they are.',
        },
      ],
    },
    {
      id: 'clear',
      title: 'How to clear it all',
      blocks: [
        {
          steps: [
            'Go to the first page of the game.',
            'Scroll down and press “What is kept, and where”.',
            'Press “Clear this device”. Then press “Yes, clear it”.',
          ],
        },
        { text: 'Then your moves, settings and notes are gone from this device. You cannot get them back.' },
      ],
    },
    {
      id: 'ask',
      title: 'Not sure?',
      blocks: [{ text: 'Ask your teacher, or an adult you trust. It is fine to ask before you play.' }],
    },
  ],
};
