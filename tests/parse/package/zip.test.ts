import { describe, expect, it } from 'vitest';
import { zipOf, type Entry } from '../../../src/dev/fuzz/zip.js';
import { withDefaults } from '../../../src/limits.js';
import { openZip } from '../../../src/parse/package/zip.js';

const entry = (name: string, data: string): Entry => ({ name, data });
const TWO = [entry('a.xml', 'un'), entry('b.xml', 'deux')];
const open = (bytes: Uint8Array, limits = {}): ReturnType<typeof openZip> => openZip(bytes, 'a.docx', withDefaults(limits));

describe('the list of an archive', () => {
  it.each([0, 1, 2])('that says it has %i of two files has both', (count) => {
    expect(open(zipOf(TWO, { count })).names).toEqual(['a.xml', 'b.xml']);
  });

  it('that says it has more is cut', () => {
    expect(() => open(zipOf(TWO, { count: 3 }))).toThrow(expect.objectContaining({ code: 'unreadable', message: expect.stringContaining('is cut') as string }) as Error);
  });

  it('is bounded by its files, whatever it says', () => {
    expect(() => open(zipOf(TWO, { count: 0 }), { entries: 1 })).toThrow(expect.objectContaining({ code: 'limit', limit: { name: 'entries', allowed: 1, found: 2 } }) as Error);
  });
});

describe('two files of one name', () => {
  it('are one when they are the same', () => {
    const zip = open(zipOf([entry('a.xml', 'un'), entry('A.xml', 'un')]));
    expect(Buffer.from(zip.read('a.xml') ?? []).toString()).toBe('un');
    expect(zip.names).toEqual(['A.xml']);
    expect(zip.files.map(({ name }) => name)).toEqual(['a.xml', 'A.xml']);
  });

  it('are refused when they differ: programs show the one or the other', () => {
    const zip = open(zipOf([entry('a.xml', 'un'), entry('a.xml', 'deux'), entry('b.xml', 'trois')]));
    expect(() => zip.read('a.xml')).toThrow(expect.objectContaining({ code: 'unreadable', message: expect.stringContaining('a.xml twice') as string }) as Error);
    expect(Buffer.from(zip.read('b.xml') ?? []).toString()).toBe('trois');
  });
});
