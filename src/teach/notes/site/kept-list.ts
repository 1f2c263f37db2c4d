/** What the game keeps on a device, by the family of its key; a test holds the list to what the code keeps. */
export const KEPT_HERE = [
  {
    family: 'play',
    what: 'A play: which part, role and way of arguing, the ids of its moves in order, how far it has come, which sources were opened, how many seconds each stretch took, and the lesson it belongs to as its link has it. One for each part and role, and for each lesson.',
  },
  {
    family: 'lessons',
    what: 'The lessons that were opened on the device, as their links have them: the latest twelve, so that they are found again on the first page.',
  },
  {
    family: 'notes',
    what: 'What a student typed: answers to questions, and notes in the debrief. One for each part, and for each lesson.',
  },
  {
    family: 'preferences',
    what: 'Settings: words, size of letters, colours, movement, sound and its volumes, number keys, picture, voice and its pace; and whether a teacher asked for the notes that are off at first.',
  },
  {
    family: 'class',
    what: 'On a teacher’s device, and only where the teacher turns it on: the results that a class handed in, as their codes, and the label typed beside each. No name is asked for. “Clear this device” on that page takes it away.',
  },
  {
    family: 'course',
    what: 'The same plays and notes where the game is part of a course, under eight letters drawn at random, so that one student does not find another’s. When the page is left the plays are taken off, if the course has them; the notes stay.',
  },
] as const;
