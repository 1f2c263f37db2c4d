import { LEVELS } from '../core/debate/opponent.ts';
import type { Level } from '../core/debate/opponent.ts';

/** What an address asks for. */
export type Address =
  | { readonly page: 'home'; readonly problem: string | undefined }
  | {
      readonly page: 'play';
      readonly scenario: string;
      readonly part: string | undefined;
      readonly role: string | undefined;
      readonly level: Level | undefined;
    }
  | {
      readonly page: 'assigned';
      /** What a teacher gave: a packed assignment or a short code. */
      readonly code: string;
      readonly role: string | undefined;
    }
  | {
      readonly page: 'teach';
      readonly section: string | undefined;
      /** What to go to in it. */
      readonly item: string | undefined;
    }
  | {
      readonly page: 'reference';
      readonly scenario: string;
      readonly section: string | undefined;
      /** What to go to in it. */
      readonly item: string | undefined;
    };

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Longest address that is read; a longer one is not one of ours. */
const LONGEST = 8000;

/** What begins as a packed code does, of any kind and version. */
const CODE = /^[a-z]\d{1,3}\./;
/** A short code alone, as it may be written on a board after the address. */
const SHORT = /^[a-z0-9]{6}$/i;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const home = (problem?: string): Address => ({ page: 'home', problem });

/** Reads the part of an address after `#`. Anything it doesn't know leads to the first page, with a sentence. */
export function readAddress(hash: string): Address {
  const text = hash.replace(/^#\/?/, '');
  if (text === '') return home();
  if (text.length > LONGEST) return home('This link is too long to be one of this game’s. Choose a part below.');
  const [path = '', query = ''] = text.split('?');
  const [page = '', scenario = '', ...more] = path.split('/');
  const rest = path.slice(page.length + 1);
  const asked = new URLSearchParams(query);
  const id = (name: string) => {
    const value = asked.get(name) ?? '';
    return ID.test(value) ? value : undefined;
  };
  if (page === 'code' || (page === 'play' && CODE.test(rest)))
    return { page: 'assigned', code: decoded(rest), role: id('role') };
  if (rest === '' && SHORT.test(page)) return { page: 'assigned', code: page, role: id('role') };
  if (page === 'teach' && more.length <= 1 && [scenario, ...more].every((one) => one === '' || ID.test(one)))
    return { page, section: scenario === '' ? undefined : scenario, item: more[0] === '' ? undefined : more[0] };
  const most = page === 'play' ? 0 : page === 'reference' ? 2 : -1;
  if (more.length > most || !more.every((one) => ID.test(one)))
    return home('This link leads to no page of this game. Choose a part below.');
  if (!ID.test(scenario)) return home('This link names no scenario. Choose one below.');
  if (page === 'reference') return { page, scenario, section: more[0], item: more[1] };
  const part = id('part');
  const level = LEVELS.find((l) => l === asked.get('level'));
  if (part === undefined && asked.has('part')) return home('This link names no part of a scenario. Choose one below.');
  if (level === undefined && asked.has('level'))
    return home('This link asks the other side to argue in a way that this game does not have. Choose below.');
  return { page: 'play', scenario, part, role: id('role'), level };
}
