/** Whether a text sets out to be the code of a play to go on with; asked where nothing of what reads codes is loaded. */
export const isPlayCode = (text: string): boolean => /^\s*p\d{1,3}\./.test(text);
