/** Whether a text sets out to be the code of a play to go on with; asked where nothing of what reads codes is loaded. */
export const isPlayCode = (text: string): boolean => /^\s*p\d{1,3}\./.test(text);

/** Largest file that is read as a saved play, in bytes. */
export const LARGEST_PLAY_FILE = 2_000_000;
