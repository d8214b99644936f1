import { LAST, times, type Recipe } from './inputs.js';
import { zipOf, type Entry } from './zip.js';

const END: Entry = { name: 'zz/cctp.md', data: `# Cahier\n\n${LAST}\n` };
const OTHER: Entry = { name: 'autre.md', data: '# Autre\n\nUn second texte perdu du dossier.\n' };
const LOST = ['second texte perdu'];

const list = (count: number, make: (i: number) => Entry): Entry[] => Array.from({ length: count }, (_, i) => make(i));
const recipe = (name: string, entries: (n: number) => readonly Entry[], most = 1000): Recipe => ({ name, most, make: (n) => zipOf([...entries(n), END]) });

/** An archive in an archive, so many levels deep. */
function nested(levels: number, inside: readonly Entry[]): Uint8Array {
  let bytes = zipOf(inside);
  for (let level = 1; level < levels; level += 1) bytes = zipOf([{ name: 'a.zip', data: bytes }]);
  return bytes;
}

/** `width` archives in each of `levels` archives, all of them the same. */
function branching(levels: number, width: number, inside: readonly Entry[]): Uint8Array {
  let bytes = zipOf(inside);
  for (let level = 0; level < levels; level += 1) bytes = zipOf(list(width, (i) => ({ name: `${i}.zip`, data: bytes })));
  return bytes;
}

const NAMES: readonly Recipe[] = [
  recipe('names that climb', () => ['../../etc/a.md', '/etc/b.md', '..\\..\\c.md', 'C:\\d.md', '\0e.md', '\u202Ef.md', './././g.md', '//h.md'].map((name) => ({ name, data: 'Un texte.' }))),
  recipe('long names', (n) => list(Math.min(n, 60), (i) => ({ name: `${'a/'.repeat(20_000)}${i}.md`, data: 'Un texte.' }))),
  recipe('long names of no documents', (n) => list(Math.min(n, 400), (i) => ({ name: `${'a/'.repeat(20_000)}${i}.dwg`, data: 'x' })), 400),
  { name: 'one name, two texts', also: LOST, make: () => zipOf([OTHER, { ...END, name: OTHER.name }]) },
  { name: 'one name in two cases', also: LOST, make: () => zipOf([{ ...OTHER, name: 'CCTP.md' }, { ...END, name: 'cctp.MD' }]) },
  { name: 'one name in two letters', also: LOST, make: () => zipOf([{ ...OTHER, name: 'é.md' }, { ...END, name: 'e\u0301.md' }]) },
  { name: 'names that are one when they are shown', also: LOST, make: () => zipOf([{ ...OTHER, name: 'a/cctp.md' }, { ...END, name: '../a/./cctp.md' }]) },
  { name: 'a folder that holds bytes', keeps: false, make: () => zipOf([{ ...OTHER, name: 'lot/' }, END]) },
  { name: 'no name at all', keeps: false, make: () => zipOf([{ ...OTHER, name: '' }, END]) },
  recipe('one name many times', (n) => list(n, () => ({ name: 'a.md', data: 'Un texte.' })), 300),
];

const LISTS: readonly Recipe[] = [
  { name: 'a list that says it is shorter', also: LOST, make: () => zipOf([OTHER, END], { count: 1 }) },
  { name: 'a list that says it is empty', also: LOST, make: () => zipOf([OTHER, END], { count: 0 }) },
  { name: 'a list that says it is longer', also: LOST, make: () => zipOf([OTHER, END], { count: 7 }) },
  { name: 'more entries than can be counted', also: LOST, make: () => zipOf([...list(65_536, (i) => ({ name: `${i}`, data: '', stored: true })), OTHER, END], { count: 2 }) },
  recipe('many entries', (n) => list(n, (i) => ({ name: `${i}.txt`, data: '', stored: true })), 60_000),
  recipe('many entries that are no documents', (n) => list(n, (i) => ({ name: `${i}.dwg`, data: '', stored: true })), 9_000),
  recipe('many documents', (n) => list(n, (i) => ({ name: `${i}.md`, data: `Un texte ${i}.` })), 300),
  recipe('many documents that cannot be read', (n) => list(n, (i) => ({ name: `${i}.docx`, data: 'PK\x03\x04' })), 1000),
  recipe('files that lie over each other', (n) => [{ name: 'a.dwg', data: 'x'.repeat(1000) }, ...list(n, (i) => ({ name: `${i}.md`, data: '', over: 0 }))], 100),
  { name: 'large files that lie over each other', keeps: false, most: 10, make: (n) => zipOf([{ name: 'a.md', data: `${'mot '.repeat(20)}\n\n`.repeat(5000) }, ...list(n, (i) => ({ name: `${i}.md`, data: '', over: 0 }))]) },
  { name: 'words before the archive', keeps: false, make: () => zipOf([END], { before: Buffer.from('#!/bin/sh\nexit\n') }) },
  { name: 'words after the archive', make: () => zipOf([END], { comment: Buffer.from('Un commentaire.') }) },
  { name: 'the end of another archive after it', keeps: false, make: () => zipOf([END], { comment: Buffer.from(zipOf([]).slice(-22)) }) },
  { name: 'an empty archive', keeps: false, make: () => zipOf([]) },
];

const FILES: readonly Recipe[] = [
  recipe('sizes that are too large', () => [{ name: 'a.md', data: 'Un texte.', size: 4_000_000_000 }]),
  { name: 'sizes that are zero', make: () => zipOf([{ ...END, size: 0 }]) },
  { name: 'a file with a password', make: () => zipOf([{ ...OTHER, flags: 1 }, END]), also: LOST },
  { name: 'only a file with a password', make: () => zipOf([{ ...END, flags: 1 }]) },
  ...[1, 6, 9, 12, 14, 93, 95, 97, 99].map((method): Recipe => ({ name: `a file packed in way ${method}`, also: LOST, make: () => zipOf([{ ...OTHER, method }, END]) })),
  { name: 'sizes after the data', make: () => zipOf([{ ...END, flags: 8 }]) },
  { name: 'files of nothing', make: () => zipOf([{ name: 'a.docx', data: '' }, { name: 'b.pdf', data: '' }, END]) },
  { name: 'a locked copy beside it', make: () => zipOf([{ name: 'a.docx', data: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]) }, END]) },
  { name: 'a bomb', keeps: true, make: () => zipOf([{ name: 'a.md', data: Buffer.alloc(400_000_000, 0x20) }, END]) },
  { name: 'a bomb that says it is small', make: () => zipOf([{ name: 'a.md', data: Buffer.alloc(400_000_000, 0x20), size: 9 }, END]) },
  { name: 'many large files', most: 20, make: (n) => zipOf([{ name: 'a.dwg', data: '' }, { name: 'b.md', data: Buffer.alloc(99_000_000, 0x0a) }, ...list(n, (i) => ({ name: `c${i}.md`, data: '', over: 1 })), END]) },
  { name: 'many large files that nobody reads', most: 100, make: (n) => zipOf([{ name: 'b.dwg', data: Buffer.alloc(99_000_000) }, ...list(n, (i) => ({ name: `c${i}`, data: '', over: 0 })), END]) },
];

const BOMB: Entry = { name: 'a.md', data: Buffer.alloc(90_000_000, 0x20) };

const NESTED: readonly Recipe[] = [
  { name: 'archives in each other', most: 1000, make: (n) => nested(n, [END]) },
  { name: 'archives in each other, beside a text', most: 1000, also: LOST, make: (n) => zipOf([OTHER, { name: 'z.zip', data: nested(n, [END]) }]) },
  { name: 'archives that branch', most: 100, make: (n) => zipOf([{ name: 'z.zip', data: branching(1, Math.ceil(Math.sqrt(n)), [END]) }]) },
  { name: 'archives that branch far', keeps: false, make: () => branching(6, 16, [END]) },
  { name: 'archives of bombs', keeps: false, make: () => branching(2, 10, [BOMB]) },
  { name: 'a bomb in each of three archives', keeps: false, make: () => zipOf([{ name: 'z.zip', data: zipOf([{ name: 'z.zip', data: zipOf([BOMB, { ...BOMB, name: 'b.md' }]) }]) }, BOMB]) },
  { name: 'an archive under the name of a text', make: () => zipOf([{ name: 'a.docx', data: zipOf([END]) }]) },
  { name: 'an archive without an ending to its name', make: () => zipOf([{ name: 'lot', data: zipOf([END]) }]) },
  { name: 'a large archive in a large archive', keeps: false, make: () => zipOf([{ name: 'z.zip', data: zipOf([{ name: 'y.zip', data: zipOf([{ ...BOMB, stored: true }]), stored: true }]), stored: true }]) },
  { name: 'a document of 90 megabytes', keeps: false, make: () => zipOf([{ name: 'a.pdf', data: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(90_000_000, 0x41)]), stored: true }]) },
  { name: 'a torn archive beside a text', also: LOST, make: () => zipOf([OTHER, { name: 'z.zip', data: zipOf([END]).subarray(0, 80) }]) },
  { name: 'deep folders', most: 30_000, make: (n) => zipOf([{ ...END, name: `${times(n, () => 'a/')}cctp.md` }]) },
];

/** Dossiers made by a grammar, each with one fault that grows with its size. */
export const ARCHIVE_RECIPES: readonly Recipe[] = [...NAMES, ...LISTS, ...FILES, ...NESTED];
