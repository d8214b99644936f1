import { zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLight } from '../../../src/cli/apart/light.js';
import { Reader } from '../../../src/cli/apart/reader.js';
import { DOCX_RECIPES } from '../../../src/dev/fuzz/docx.js';
import { PDF_RECIPES } from '../../../src/dev/fuzz/pdf.js';
import { buildPrograms } from '../../../src/dev/fuzz/program.js';
import { Random } from '../../../src/dev/fuzz/random.js';
import { DEFAULT_LIMITS, withDefaults } from '../../../src/limits.js';
import { lint, projectFile } from '../../../src/lint.js';
import { readDocument } from '../../../src/read.js';
import { odt } from '../../parse/odt/document.js';
import { row, xlsx } from '../../parse/xlsx/workbook.js';
import { book } from '../../rules/book.js';

const file = (path: string) => ({ path, bytes: new Uint8Array(readFileSync(path)) });
const good = file('fixtures/travaux-groupe-scolaire.pdf');

function made(name: string, size = 1000): { path: string; bytes: Uint8Array } {
  const recipe = [...DOCX_RECIPES, ...PDF_RECIPES].find((one) => one.name === name);
  if (recipe === undefined) throw new Error(`no recipe ${name}`);
  return { path: `${name}.bin`, bytes: recipe.make(size, new Random(1)) };
}

const sentence = 'Le titulaire suit un cycle en V. ';

/** XML that says nothing and makes a file too large to be read here. */
const BULK = `<!--${' '.repeat(4_300_000)}-->`;

/** A form that draws ten forms, each of which draws ten: 10⁹ texts, which nobody sees the end of. */
const endless = made('forms that draw ten forms each');

let reader: Reader;
let programs: Awaited<ReturnType<typeof buildPrograms>>;
beforeAll(async () => {
  programs = await buildPrograms();
  reader = new Reader(programs.reader);
}, 60_000);
afterAll(() => {
  reader.close();
  programs.remove();
});

describe('reading in a process of its own', () => {
  it('gives what reading here gives', async () => {
    expect(await reader.read(good, DEFAULT_LIMITS)).toEqual(await readDocument(good, DEFAULT_LIMITS));
  });

  it('finds there what is found here, and hands over no text', async () => {
    const dossier = file('fixtures/agilefall-dossier/ccap-rendez-vous-orientation.pdf');
    const options = { kind: 'software-build', packs: ['strict'], today: '2026-06-01' } as const;
    const found = await lint([dossier], { ...options, read: reader.readOrJudge });
    expect(found).toEqual(await lint([dossier], options));
    expect(found.documents[0]?.findings.length).toBeGreaterThan(0);
    expect(await reader.readOrJudge(dossier, DEFAULT_LIMITS, options)).toHaveProperty('findings');
  });

  it('tells each step of judging there', async () => {
    const steps: string[] = [];
    await lint([good], { read: reader.readOrJudge, onStep: (step, path) => steps.push(`${step} ${path ?? ''}`) });
    expect(steps).toEqual([...['read', 'rules', 'match', 'judge'].map((step) => `${step} ${good.path}`), 'done ']);
  });

  it('leaves judging to whoever has rules of his own, a dossier, or a clock for each rule', async () => {
    const text = await readDocument(good, DEFAULT_LIMITS);
    expect(await reader.readOrJudge(good, DEFAULT_LIMITS, null)).toEqual(text);
    expect(await reader.readOrJudge(good, DEFAULT_LIMITS, { book: { ...book } })).toEqual(text);
    expect(await reader.readOrJudge(good, DEFAULT_LIMITS, { onRule: () => undefined })).toEqual(text);
  });

  it('works from the source too', async () => {
    const fromSource = new Reader();
    expect((await fromSource.read(good, DEFAULT_LIMITS)).words).toBeGreaterThan(1000);
    fromSource.close();
  });

  it('gives the projection too', async () => {
    expect(await reader.project(good, DEFAULT_LIMITS)).toContain('groupe scolaire');
  });

  it('tells a refusal as it was told there', async () => {
    await expect(reader.read(good, withDefaults({ pages: 2 }))).rejects.toMatchObject({
      code: 'limit', place: good.path, limit: { name: 'pages', allowed: 2, found: 5 }, hint: expect.stringContaining('limits.pages'),
    });
  });

  it('ends a file that takes too long, and reads the next one', async () => {
    await expect(reader.read(endless, withDefaults({ seconds: 2 }))).rejects.toMatchObject({ code: 'limit', limit: { name: 'seconds', allowed: 2 } });
    expect((await reader.read(good, DEFAULT_LIMITS)).words).toBeGreaterThan(1000);
  });

  it('ends a file that takes too much memory, and reads the next one', async () => {
    const large = made('a bomb of text in a page');
    await expect(reader.read(large, withDefaults({ megabytes: 200 }))).rejects.toMatchObject({ code: 'limit', limit: { name: 'megabytes', allowed: 200 } });
    expect((await reader.read(good, DEFAULT_LIMITS)).words).toBeGreaterThan(1000);
  });

  it('tells when the process is killed, and reads the next one', async () => {
    const broken = reader.read(endless, DEFAULT_LIMITS);
    await new Promise((resolve) => setTimeout(resolve, 500));
    process.kill(reader.pid ?? 0, 'SIGSEGV');
    await expect(broken).rejects.toMatchObject({ code: 'unreadable', message: expect.stringContaining('broke off') });
    expect((await reader.read(good, DEFAULT_LIMITS)).words).toBeGreaterThan(1000);
  });

  it('reads several files that are asked for at once', async () => {
    const words = await Promise.all([reader.read(good, DEFAULT_LIMITS), reader.read(good, DEFAULT_LIMITS)]);
    expect(words[0]?.words).toBe(words[1]?.words);
  });

  it('does not believe a DOCX that says it is small', async () => {
    const liar = made('a bomb of XML that says it is small');
    await expect(reader.read(liar, DEFAULT_LIMITS)).rejects.toMatchObject({ code: 'limit', limit: { name: 'blocks', allowed: DEFAULT_LIMITS.blocks } });
  });

  it('reads each piece of an archive by itself', async () => {
    const archive = { path: 'd.zip', bytes: zipSync({ 'a.pdf': endless.bytes, 'b.pdf': good.bytes, 'c.md': new TextEncoder().encode('Le titulaire suit un cycle en V.\n') }) };
    const { documents, problems } = await lint([archive], { book, limits: { seconds: 2 }, read: reader.read });
    expect(documents.map(({ path }) => path)).toEqual(['d.zip/b.pdf', 'd.zip/c.md']);
    expect(problems).toMatchObject([{ code: 'limit', path: 'd.zip/a.pdf', limit: { name: 'seconds' } }]);
    expect(await projectFile(archive, { piece: 'b.pdf', project: reader.project })).toContain('groupe scolaire');
  });

  it.each([
    ['a.odt', odt({ text: `<text:p>${sentence.repeat(400)}</text:p>`.repeat(100) + BULK })],
    ['a.xlsx', xlsx([{ name: 'Feuille', xml: `<sheetData>${Array.from({ length: 100 }, (_, i) => row(i + 1, sentence.repeat(400))).join('')}</sheetData>${BULK}` }])],
    ['a.html', Buffer.from(`<p>${sentence.repeat(100)}</p>`.repeat(100))],
    ['a.txt', Buffer.from(`${sentence.repeat(600)}\n\n`.repeat(20))],
    ['a.md', Buffer.from(`<!-- agilefall-disable-next-line v-model-lifecycle -- essai -->\n${sentence.repeat(600)}\n\n`.repeat(20))],
  ])('gives what reading here gives of %s', async (path, bytes) => {
    const large = { path, bytes: new Uint8Array(bytes) };
    expect(isLight(large)).toBe(false);
    expect(await reader.read(large, DEFAULT_LIMITS)).toEqual(await readDocument(large, DEFAULT_LIMITS));
  });

  it('costs a run the report of one file', async () => {
    const text = { path: 'a.md', bytes: new TextEncoder().encode('Le titulaire suit un cycle en V.\n') };
    const { documents, problems } = await lint([good, endless, text], { book, limits: { seconds: 2 }, read: reader.read });
    expect(documents.map(({ path }) => path)).toEqual([good.path, 'a.md']);
    expect(problems).toMatchObject([{ code: 'limit', path: endless.path, limit: { name: 'seconds' } }]);
  });
});
