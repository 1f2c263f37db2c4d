import { afterEach, describe, expect, it } from 'vitest';
import { courseLaunch } from '../../src/platform/course-launch.ts';

const api = { LMSInitialize: () => 'true' };

/** A window as far as it is looked at, with others above it and one that opened it. */
function windowIn(above: readonly object[], opener?: object): Window {
  const windows: Record<string, unknown>[] = [{ document }, ...above.map((one) => ({ ...one }))];
  windows.forEach((one, n) => {
    one['parent'] = windows[n + 1] ?? one;
    one['top'] = windows.at(-1);
    one['opener'] ??= null;
  });
  if (opener) windows[0]!['opener'] = { parent: undefined, ...opener };
  return windows[0] as unknown as Window;
}

/** Another site’s window: whoever looks into it is thrown out. */
const stranger = {
  get API(): never {
    throw new DOMException('blocked', 'SecurityError');
  },
};

afterEach(() => {
  document.head.innerHTML = '';
});

describe('the way the game is opened in a course', () => {
  it('is not found where there is no platform and no package', () => {
    expect(courseLaunch(windowIn([]))).toBeUndefined();
    expect(courseLaunch(windowIn([{}, { API: {} }]))).toBeUndefined();
  });

  it('is found in a window above, in the first that has it', () => {
    expect(courseLaunch(windowIn([{}, { API: api }, { API: { ...api } }]))?.api).toBe(api);
  });

  it('is found in the window that opened it, or that opened the one above', () => {
    expect(courseLaunch(windowIn([], { API: api }))?.api).toBe(api);
    expect(courseLaunch(windowIn([{}, { opener: { API: api } }]))?.api).toBe(api);
  });

  it('is looked for past a window of another site, and no further than twenty', () => {
    const closed = windowIn([{}, { API: api }]);
    Object.defineProperty(closed.parent, 'API', Object.getOwnPropertyDescriptor(stranger, 'API') ?? {});
    expect(courseLaunch(closed)?.api).toBe(api);
    expect(courseLaunch(windowIn([...Array.from({ length: 30 }, () => ({})), { API: api }]))).toBeUndefined();
  });

  it('is known by what the package has put into the page', () => {
    document.head.innerHTML = '<meta name="course" content="scorm" data-assignment="a1.x.y" data-pass-mark="60">';
    expect(courseLaunch(windowIn([]))).toEqual({
      api: undefined,
      package: { scorm: true, assignment: 'a1.x.y', passMark: 60 },
    });
    document.head.innerHTML = '<meta name="course" content="web" data-pass-mark="many">';
    expect(courseLaunch(windowIn([]))?.package).toEqual({ scorm: false, assignment: undefined, passMark: undefined });
  });
});
