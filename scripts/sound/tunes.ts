/**
 * The notes of the music. The tunes are of the time and nobody's; the settings are our own.
 *
 * - “The King shall enjoy his own again”: a ballad tune of 1643, to which “The World turned upside
 *   down” was sung from 1646; notes after Henry Atkinson's manuscript, 1694.
 * - The passamezzo antico: a ground of the sixteenth century, to which anybody made divisions.
 * - The Hundredth Psalm: L. Bourgeois, Geneva 1551, in English books since 1560.
 */

/** The ballad: its two strains plain and in divisions, and its burden; four bars of four each. */
export const ballad = {
  air: `A3:1 A3:1 D4:1 D4:1 | E4:.5 F#4:.5 G4:.5 A4:.5 F#4:1 E4:.5 F#4:.5
    | G4:1 B3:1 C#4:1 D4:.5 E4:.5 | E4:2 D4:2`,
  divided: `A3:.5 B3:.25 C#4:.25 A3:.5 C#4:.5 D4:.5 E4:.25 F#4:.25 D4:1
    | E4:.25 D4:.25 E4:.25 F#4:.25 G4:.25 F#4:.25 G4:.25 A4:.25 F#4:.5 D4:.5 E4:.25 D4:.25 E4:.25 F#4:.25
    | G4:.5 F#4:.25 E4:.25 D4:.5 B3:.5 C#4:.5 B3:.25 C#4:.25 D4:.25 C#4:.25 D4:.25 E4:.25
    | E4:.5 F#4:.25 E4:.25 D4:.25 C#4:.25 D4:.25 E4:.25 D4:2`,
  second: `E4:1 C#4:.5 D4:.5 E4:1 F#4:1 | E4:.5 D4:.5 C#4:.5 D4:.5 E4:1 F#4:1
    | G#4:1 B3:1 C#4:.5 D4:.5 E4:.5 C#4:.5 | B3:2 A3:2`,
  burden: `A4:.5 B4:.5 A4:.5 G4:.5 F#4:1 E4:.5 D4:.5 | E4:.5 F#4:.5 G4:.5 A4:.5 F#4:1 E4:.5 F#4:.5
    | G4:1 B3:1 C#4:1 D4:.5 E4:.5 | E4:2 D4:2`,
  airBass: `D3:2 D3:1 B2:1 | A2:2 D3:2 | G2:2 A2:2 | A2:2 D3:2`,
  secondBass: `A2:2 A2:1 D3:1 | A2:2 A2:1 D3:1 | E3:2 A2:2 | E3:2 A2:2`,
  burdenBass: `D3:2 D3:1 B2:1 | A2:2 D3:2 | G2:2 A2:2 | A2:2 D3:2`,
  airInner: `r:1 F#3+A3:1 r:1 F#3:1 | r:1 E3+A3:1 r:1 F#3+A3:1 | r:1 D3:1 r:1 E3+A3:1 | r:1 E3+C#4:1 F#3+A3:2`,
  secondInner: `r:1 E3+A3:1 r:1 F#3+A3:1 | r:1 E3+A3:1 r:1 F#3+A3:1 | r:1 G#3:1 r:1 E3+A3:1 | r:1 G#3:1 E3:2`,
  burdenInner: `r:1 F#3+A3:1 r:1 D3+B3:1 | r:1 E3+A3:1 r:1 F#3+A3:1 | r:1 D3:1 r:1 E3+A3:1 | r:1 E3+C#4:1 F#3+A3:2`,
} as const;

/** The ground in G, twice: eight chords of four beats, an air over it and then divisions. */
export const passamezzo = {
  air: `G4:1.5 A4:.5 Bb4:1 A4:1 | F4:1.5 G4:.5 A4:1 F4:1 | G4:1 D4:1 G4:.5 A4:.5 Bb4:.5 C5:.5 | A4:2 F#4:1 D4:1
    | D5:1.5 C5:.5 Bb4:1 D5:1 | C5:1 A4:1 F4:1 A4:1 | Bb4:.5 A4:.5 G4:1 A4:1 F#4:1 | G4:3 r:1`,
  divided: `G4:.5 A4:.5 Bb4:.5 C5:.5 D5:.5 C5:.5 Bb4:.5 G4:.5 | A4:.5 G4:.5 F4:.5 G4:.5 A4:.5 Bb4:.5 C5:.5 A4:.5
    | Bb4:.5 A4:.5 G4:.5 F4:.5 G4:.5 D4:.5 E4:.5 F#4:.5 | F#4:.5 G4:.5 A4:.5 G4:.5 F#4:1 D4:1
    | D5:.5 Eb5:.5 D5:.5 C5:.5 Bb4:.5 C5:.5 D5:.5 Bb4:.5 | C5:.5 D5:.5 C5:.5 Bb4:.5 A4:.5 Bb4:.5 A4:.5 F4:.5
    | Bb4:.5 A4:.5 G4:.5 Bb4:.5 A4:.5 G4:.5 F#4:.5 E4:.5 | G4:3 r:1`,
  bass: `G2:4 | F2:4 | G2:4 | D3:4 | Bb2:4 | F2:4 | G2:2 D3:2 | G2:4`,
  inner: `r:2 D3+Bb3:2 | r:2 C3+A3:2 | r:2 D3+Bb3:2 | r:2 A3:2 | r:2 F3+Bb3:2 | r:2 C3+A3:2 | r:1 D3:1 r:1 A3:1 | r:1 D3+Bb3:3`,
  innerDivided: `D3:1 Bb3:1 D3:1 Bb3:1 | C3:1 A3:1 C3:1 A3:1 | D3:1 Bb3:1 D3:1 Bb3:1 | r:1 A3:1 r:1 A3:1
    | F3:1 Bb3:1 F3:1 Bb3:1 | C3:1 A3:1 C3:1 A3:1 | r:1 Bb3:1 r:1 A3:1 | r:.5 D3:.5 G3:.5 Bb3:2.5`,
} as const;

/** The psalm in four parts, by lines; every line has the same lengths. */
export const psalm = {
  lengths: [2, 1, 1, 1, 1, 2, 2, 2.5],
  treble: [
    'G4 G4 F#4 E4 D4 G4 A4 B4',
    'B4 B4 B4 A4 G4 C5 B4 A4',
    'G4 A4 B4 A4 G4 E4 F#4 G4',
    'D5 B4 G4 A4 C5 B4 A4 G4',
  ],
  mean: [
    'D4 D4 D4 B3 B3 D4 F#4 G4',
    'G4 G4 G4 D4 E4 E4 G4 F#4',
    'D4 F#4 G4 D4 D4 C4 D4 D4',
    'G4 G4 E4 F#4 G4 G4 F#4 D4',
  ],
  tenor: ['B3 B3 A3 G3 G3 B3 D4 D4', 'D4 D4 D4 F#3 B3 C4 D4 D4', 'B3 D4 D4 F#3 B3 G3 A3 B3', 'B3 D4 B3 D4 E4 D4 D4 B3'],
  bass: ['G3 G3 D3 E3 G3 G3 D3 G3', 'G3 G3 G3 D3 E3 A2 G2 D3', 'G3 D3 G2 D3 G2 C3 D3 G2', 'G2 G3 E3 D3 C3 G3 D3 G2'],
  /** The vowels of W. Kethe's words of 1560, “All people that on earth do dwell”, as in American speech of 1952. */
  vowels: [
    'hawed heed hud had hod heard hood head',
    'hid hood hud hawed hid heed hood hod',
    'hid heard hid heed hid head hawed head',
    'hud heed heed hawed hid had heed hod',
  ],
} as const;
