import { describe, expect, it } from 'vitest';
import { appendItem } from '../../src/scenario/append-item.ts';
import { jsonText } from '../../src/scenario/json-text.ts';
import { realFiles } from '../support/real-scenario.ts';
import { smallFiles } from './fixture.ts';

describe('JSON of ours', () => {
  it('is laid out as the files of a scenario are, to the letter', () => {
    for (const [file, text] of [...smallFiles(), ...realFiles()])
      expect(`${file}\n${jsonText(JSON.parse(text))}\n`).toBe(`${file}\n${text}`);
  });

  it('puts no name that has no value', () => {
    expect(jsonText({ a: 1, b: undefined, c: {} })).toBe('{\n  "a": 1,\n  "c": {}\n}');
  });
});

describe('an item added to a list', () => {
  it('stands last, set off as the others, and changes nothing else', () => {
    const text = '{\n\t"a": [\n\t\t{ "x": 1 },\n\n\t\t{ "x": 2 }\n\t],\n"b":   [1]}\n';
    const item = { x: 3 };
    expect(appendItem(text, ['a'], item)).toBe(
      '{\n\t"a": [\n\t\t{ "x": 1 },\n\n\t\t{ "x": 2 },\n\n\t\t{\n\t\t  "x": 3\n\t\t}\n\t],\n"b":   [1]}\n',
    );
  });

  it('stays on the line of a list on one line while it fits', () => {
    const text = '{\n  "ids": ["a", "b"]\n}\n';
    expect(appendItem(text, ['ids'], 'c')).toBe('{\n  "ids": ["a", "b", "c"]\n}\n');
    const long = ['x'.repeat(60), 'y'.repeat(60)];
    expect(appendItem(`{\n  "ids": ["${long[0] ?? ''}"]\n}\n`, ['ids'], long[1])).toBe(
      `{\n  "ids": [\n    "${long[0] ?? ''}",\n    "${long[1] ?? ''}"\n  ]\n}\n`,
    );
  });

  it('is the first of an empty list', () => {
    expect(appendItem('{\n  "a": []\n}\n', ['a'], { x: 1 })).toBe('{\n  "a": [\n    {\n      "x": 1\n    }\n  ]\n}\n');
  });

  it('is refused where there is no list', () => {
    expect(() => appendItem('{"a": {}}', ['a'], 1)).toThrow(new RangeError('no list at a'));
    expect(() => appendItem('{}', ['a', 'b'], 1)).toThrow(new RangeError('no list at a.b'));
  });
});
