import { readFileSync } from 'node:fs';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../src/dev/fuzz/zip.js';
import { AgilefallError } from '../../src/errors.js';
import { withDefaults, type Limits } from '../../src/limits.js';
import { lint, projectFile, type Reading } from '../../src/lint.js';
import { piecesOf, type Piece } from '../../src/parse/archive.js';
import { readDocument } from '../../src/read.js';
import type { LintResult } from '../../src/types.js';
import { book } from '../rules/book.js';

const MARKDOWN = strToU8('# Cahier des charges\n\nLe titulaire suit un cycle en V.\n');

function pieces(files: Zippable, path = 'dossier.zip'): Piece[] {
  return [...piecesOf({ path, bytes: zipSync(files) })];
}

const paths = (found: readonly Piece[]): string[] => found.map((piece) => ('file' in piece ? piece.file.path : `! ${piece.path}`));
const unread = (found: readonly Piece[]): string[] => found.flatMap((piece) => ('file' in piece ? piece.unread.map(({ what }) => what) : []));

describe('piecesOf', () => {
  it('takes a file that is no archive as it is', () => {
    const file = { path: 'cctp.md', bytes: MARKDOWN };
    expect([...piecesOf(file)]).toEqual([{ file, unread: [] }]);
  });

  it('gives each document under the path of the archive, sorted', () => {
    expect(paths(pieces({ 'Lot 2/CCAP.md': MARKDOWN, 'CCTP détaillé.md': MARKDOWN, 'Lot 1/rc.txt': MARKDOWN }))).toEqual([
      'dossier.zip/CCTP détaillé.md',
      'dossier.zip/Lot 1/rc.txt',
      'dossier.zip/Lot 2/CCAP.md',
    ]);
  });

  it.each([
    ['what macOS adds', '__MACOSX/._cctp.md'],
    ['hidden files', '.DS_Store'],
    ['hidden folders', '.git/cctp.md'],
    ['locks of Word', '~$cctp.docx'],
    ['what Windows adds', 'Thumbs.db'],
    ['folders', 'Lot 1/'],
  ])('passes over %s without a word', (_, name) => {
    const found = pieces({ 'cctp.md': MARKDOWN, [name]: new Uint8Array() });
    expect(paths(found)).toEqual(['dossier.zip/cctp.md']);
    expect(unread(found)).toEqual([]);
  });

  it('tells what is no document with the last document before the end', () => {
    const found = pieces({ 'a.md': MARKDOWN, 'plan.dwg': strToU8('x'), 'photo.jpg': strToU8('x') });
    expect(unread(found)).toEqual(['dossier.zip/photo.jpg', 'dossier.zip/plan.dwg']);
  });

  it('knows a document without an ending to its name by its content', () => {
    const found = pieces({ CCTP: strToU8('%PDF-1.7'), LISEZMOI: strToU8('Bonjour'), 'a.md': MARKDOWN });
    expect(paths(found)).toEqual(['dossier.zip/CCTP', 'dossier.zip/a.md']);
    expect(unread(found)).toEqual(['dossier.zip/LISEZMOI']);
  });

  it('opens archives in archives, to a depth', () => {
    const inside = (levels: number): Uint8Array => zipSync(levels === 0 ? { 'cctp.md': MARKDOWN } : { 'a.zip': inside(levels - 1) });
    expect(paths([...piecesOf({ path: 'd.zip', bytes: inside(2) })])).toEqual(['d.zip/a.zip/a.zip/cctp.md']);
    const [deep] = [...piecesOf({ path: 'd.zip', bytes: inside(3) })];
    expect(deep).toMatchObject({ path: 'd.zip/a.zip/a.zip/a.zip', error: { code: 'limit' } });
  });

  it('bounds its pieces like files, and all of them together, archives inside included', () => {
    const inside = zipSync({ 'b.md': new Uint8Array(600).fill(97), 'c.md': new Uint8Array(600).fill(98) });
    const bytes = zipSync({ 'a.md': new Uint8Array(600).fill(97), 'lot.zip': inside, 'z.md': new Uint8Array(2000).fill(99) });
    const told = (limits: Partial<Limits>): unknown[] =>
      [...piecesOf({ path: 'd.zip', bytes }, withDefaults(limits))].map((piece) => ('file' in piece ? piece.file.path : [piece.path, 'error' in piece ? (piece.error as AgilefallError).limit : null]));
    const one = told({ fileBytes: 1000 });
    expect(one).toHaveLength(4);
    expect(one).toContainEqual(['d.zip/z.md', { name: 'fileBytes', allowed: 1000, found: 2000 }]);
    expect(told({ archiveBytes: 600 + inside.length + 600 })).toContainEqual(['d.zip/lot.zip/c.md', { name: 'archiveBytes', allowed: 1200 + inside.length, found: 1800 + inside.length }]);
    expect(told({ entries: 4 })).toContainEqual(['d.zip/lot.zip', { name: 'entries', allowed: 4, found: 5 }]);
  });

  it('shows a name that climbs out of the archive as one inside', () => {
    expect(paths(pieces({ '../../etc/cctp.md': MARKDOWN }))).toEqual(['dossier.zip/etc/cctp.md']);
  });

  it('gives each of several files of one name', () => {
    const two = zipOf([{ name: 'lot/cctp.md', data: 'Un.' }, { name: 'lot/cctp.md', data: 'Deux.' }, { name: './lot/cctp.md', data: 'Trois.' }, { name: 'LOT/cctp.md', data: 'Quatre.' }]);
    const found = [...piecesOf({ path: 'd.zip', bytes: two })];
    expect(paths(found)).toEqual(['d.zip/lot/cctp.md', 'd.zip/LOT/cctp.md', 'd.zip/lot/cctp (2).md', 'd.zip/lot/cctp (3).md']);
  });

  it('tells last what was met after the last document', () => {
    const found = pieces({ 'a.md': MARKDOWN, zz: strToU8('Bonjour') });
    expect(found.at(-1)).toEqual({ path: 'dossier.zip', unread: [{ what: 'dossier.zip/zz', reason: 'not a document that is read' }] });
  });

  it('is an error without documents, which says what there is', () => {
    const [only] = pieces({ 'plan.dwg': strToU8('x') });
    expect(only).toMatchObject({ path: 'dossier.zip', error: { code: 'no-input' } });
    expect(only !== undefined && 'error' in only && only.error instanceof AgilefallError ? only.error.message : '').toContain('plan.dwg');
  });

  it('is an error when the archive is cut', () => {
    const bytes = zipSync({ 'cctp.md': MARKDOWN }).subarray(0, 60);
    expect([...piecesOf({ path: 'dossier.zip', bytes })]).toMatchObject([{ path: 'dossier.zip', error: { code: 'unreadable' } }]);
  });
});

describe('an archive in the whole flow', () => {
  const bytes = zipSync({ 'cctp.md': MARKDOWN, 'ancien.rtf': strToU8('{\\rtf1 x}'), 'plan.dwg': strToU8('x') });

  it('lints each document, and a file that cannot be read costs its own line', async () => {
    const { documents, problems } = await lint([{ path: 'dossier.zip', bytes }], { book, kind: 'software-build' });
    expect(documents.map(({ path, unread: left }) => [path, left])).toEqual([['dossier.zip/cctp.md', [{ what: 'dossier.zip/plan.dwg', reason: 'not a document that is read' }]]]);
    expect(documents[0]?.findings.map(({ ruleId }) => ruleId)).toContain('v-model-lifecycle');
    expect(problems).toMatchObject([{ code: 'unknown-format', path: 'dossier.zip/ancien.rtf' }]);
  });

  it.each([false, true])('tells what comes after the last document with it, as a dossier: %s', async (dossier) => {
    const file = { path: 'd.zip', bytes: zipSync({ 'a.md': MARKDOWN, 'b.md': MARKDOWN, zz: strToU8('Bonjour') }) };
    const { documents } = await lint([file], { book, dossier });
    expect(documents.map(({ unread: left }) => left.map(({ what }) => what))).toEqual([[], ['d.zip/zz']]);
  });

  it('reads no more of an archive whose documents take too long together', async () => {
    const file = { path: 'd.zip', bytes: zipSync(Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}.md`, MARKDOWN]))) };
    const slow: Reading = async (piece, limits) => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return readDocument(piece, limits);
    };
    const { documents, problems } = await lint([file, { path: 'a.md', bytes: MARKDOWN }], { book, limits: { seconds: 0.01 }, read: slow });
    expect(problems).toMatchObject([{ code: 'limit', path: 'd.zip', message: expect.stringContaining('together') as string }]);
    expect(documents.length).toBeLessThan(100);
    expect(documents.at(-1)?.path).toBe('a.md');
  });

  it('judges the pieces together as a dossier, like the files of a folder', async () => {
    const names = ['ccap-rendez-vous-orientation.docx', 'ccap-rendez-vous-orientation.md'];
    const files = names.map((path) => ({ path, bytes: new Uint8Array(readFileSync(`fixtures/agilefall-dossier/${path}`)) }));
    const dossier = zipSync(Object.fromEntries(files.map(({ path, bytes: content }) => [path, content])));
    const folder = await lint(files, { book, dossier: true });
    const archive = await lint([{ path: 'dossier.zip', bytes: dossier }], { book, dossier: true });
    const said = ({ documents }: LintResult): string[] => documents.flatMap(({ findings }) => findings.map(({ ruleId, excerpt }) => `${ruleId} ${excerpt}`));
    expect(archive.documents.map(({ path }) => path)).toEqual(names.map((name) => `dossier.zip/${name}`));
    expect(said(archive)).toEqual(said(folder));
    expect(said(archive).length).toBeGreaterThan(20);
  });

  it('prints the text of one piece', async () => {
    expect(await projectFile({ path: 'dossier.zip', bytes }, { piece: 'cctp.md' })).toBe('# Cahier des charges\n\nLe titulaire suit un cycle en V.\n');
    await expect(projectFile({ path: 'dossier.zip', bytes }, { piece: 'rc.md' })).rejects.toMatchObject({ code: 'not-found', hint: expect.stringContaining('dossier.zip/cctp.md') as string });
    await expect(projectFile({ path: 'dossier.zip', bytes })).rejects.toMatchObject({ code: 'unknown-format', hint: expect.stringContaining('dossier.zip/') as string });
  });
});
