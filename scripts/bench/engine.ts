/** A story's files as its author writes them, by path. */
export type StoryFiles = ReadonlyMap<string, string>;

/** One play after another of a story, by its engine. */
export interface Player {
  /** Begins a new play. */
  readonly begin: () => void;
  /** Reads on to the next choice or the end, telling all on the way; how many choices are offered, none at the end. */
  readonly readOn: () => number;
  /** Takes one of the choices offered, counted from 0. */
  readonly choose: (n: number) => void;
}

/** A player that can be put away at a choice, and taken up again by another of its kind. */
export interface Reader extends Player {
  readonly save: () => string;
  /** Takes up a play where it was put away; reading on offers the same choices. */
  readonly resume: (save: string) => void;
}

/** Told each line as “Speaker: text”, and each choice offered. */
export type Hear = (text: string) => void;

/** A story that its engine can play. */
export interface Story {
  /** A player that tells everything a reader meets. */
  readonly reader: (hear: Hear) => Reader;
  /** The fastest player: for trying out many plays. */
  readonly walker: () => Player;
}

/** An engine of branching stories, as the bench drives each of them. */
export interface Engine {
  readonly name: 'ours' | 'ink' | 'yarn';
  /** Its package and version. */
  readonly of: string;
  readonly files: () => StoryFiles;
  /** Opens a story from its author's files with all the checks that the engine has; throws an Error where it can't. */
  readonly fromSource: (files: StoryFiles) => Story;
  /** What is sent to players. */
  readonly pack: (files: StoryFiles) => string;
  readonly fromPacked: (packed: string) => Story;
}

/** Most choices of one play: beyond any path, and a bound on a loop without an exit. */
export const MOST_CHOICES = 100;

/** Plays to the end, each choice drawn; how many were made. A play that finds no end is broken off. */
export function playOut(player: Player, random: () => number): number {
  player.begin();
  for (let made = 0; made < MOST_CHOICES; made++) {
    const offered = player.readOn();
    if (offered === 0) return made;
    player.choose(Math.floor(random() * offered));
  }
  return MOST_CHOICES;
}
