import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';

import { document, finding, result } from '../report/sample.js';
import { agilefall } from './stub.js';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'agilefall-lint-'));
  mkdirSync(join(cwd, 'empty'));
  writeFileSync(join(cwd, 'rfp.md'), '# RFP\n');
});

const severe = (severity: 'error' | 'warning' | 'info', suppressed: { reason: string } | null = null) =>
  result({ documents: [document({ findings: [finding({ severity, suppressed })] })] });

describe('exit code', () => {
  it.each([
    ['error', 'error', 1],
    ['warning', 'error', 0],
    ['warning', 'warning', 1],
    ['info', 'warning', 0],
    ['info', 'info', 1],
    ['error', 'never', 0],
  ] as const)('%s with --fail-on %s is %i', async (severity, failOn, expected) => {
    const { code } = await agilefall(['--fail-on', failOn, 'rfp.md'], { io: { cwd }, result: () => severe(severity) });
    expect(code).toBe(expected);
  });

  it('leaves excused findings out', async () => {
    const { code } = await agilefall(['rfp.md'], { io: { cwd }, result: () => severe('error', { reason: 'law' }) });
    expect(code).toBe(0);
  });

  it('is 2 as soon as one file is missing, and the others are still reported', async () => {
    const { code, out, err } = await agilefall(['rpf.md', 'rfp.md'], { io: { cwd } });
    expect(code).toBe(2);
    expect(out).toContain('rfp.md\n');
    expect(err).toBe('rpf.md : Ce fichier ou ce dossier n’existe pas.\n  Vouliez-vous dire « rfp.md » ?\n');
  });
});

describe('what could not be read', () => {
  it('is told on standard error when nothing at all could be read', async () => {
    const { code, out, err } = await agilefall(['nope.docx'], { io: { cwd, isTTY: true } });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('There is no file or folder nope.docx.');
  });

  it('is told in French', async () => {
    const { err } = await agilefall(['--lang', 'fr', 'empty'], { io: { cwd } });
    expect(err).toContain('empty : Aucun document à lire à cet endroit.');
    expect(err).toContain('À faire : Donnez un fichier DOCX, ODT, PDF, XLSX, HTML, Markdown ou texte');
  });

  it('is not told twice on one screen', async () => {
    const { out, err } = await agilefall(['nope.md', 'rfp.md'], { io: { cwd, isTTY: true }, result: () => result() });
    expect(out).toContain('nope.md : Ce fichier ou ce dossier n’existe pas.');
    expect(err).toBe('');
  });
});

describe('reports', () => {
  it('go to several files in one run, and to the screen', async () => {
    const { code, out } = await agilefall(
      ['--format', 'json=out.json', '--format', 'sarif=out.sarif', '--format', 'terminal', 'rfp.md'],
      { io: { cwd } },
    );
    expect(code).toBe(1);
    expect(out).toContain('rfp.md\n');
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).documents[0].path).toBe('rfp.md');
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  it('leave the screen alone when they all go to files', async () => {
    const { out, err } = await agilefall(['--format', 'json=out.json', 'rfp.md'], { io: { cwd } });
    expect({ out, err }).toEqual({ out: '', err: '' });
  });

  it('hold no colour in a file', async () => {
    await agilefall(['--color', '--format', 'terminal=out.txt', 'rfp.md'], { io: { cwd } });
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).not.toContain('\u001b');
  });

  it.each([
    ['json=away/out.json', 'the folder "away" does not exist'],
    ['json=empty', '"empty" is a folder'],
    ['json=rfp.md', 'would overwrite "rfp.md"'],
    ['json=./empty/../rfp.md', 'would overwrite'],
  ])('are refused before the work: %s', async (format, expected) => {
    const { code, err, linted } = await agilefall(['--format', format, 'rfp.md'], { io: { cwd } });
    expect({ code, linted }).toEqual({ code: 2, linted: null });
    expect(err).toContain(expected);
    expect(readFileSync(join(cwd, 'rfp.md'), 'utf8')).toBe('# RFP\n');
  });

  it('are refused when two would share a file', async () => {
    const { code, err } = await agilefall(['--format', 'json=out', '--format', 'sarif=./out', 'rfp.md'], { io: { cwd } });
    expect(code).toBe(2);
    expect(err).toContain('Two reports would go to the same file');
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('are written when nothing could be read, with the problems', async () => {
    await agilefall(['--format', 'json=out.json', 'nope.md'], { io: { cwd } });
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).problems[0]).toMatchObject({ code: 'not-found', path: 'nope.md' });
  });
});

describe('standard input', () => {
  it('is read under the name given', async () => {
    const stdin = Readable.from([Buffer.from('# RFP\n')]);
    const { linted } = await agilefall(['-', '--stdin-filename', 'draft.md'], { io: { cwd, stdin } });
    expect(linted?.files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([['draft.md', '# RFP\n']]);
  });

  it('is read beside files', async () => {
    const { linted } = await agilefall(['-', 'rfp.md'], { io: { cwd, stdin: Readable.from([Buffer.from('a')]) } });
    expect(linted?.files.map(({ path }) => path)).toEqual(['stdin.md', 'rfp.md']);
  });
});

describe('a fault of our own', () => {
  it('ends with 2 and says where to report it', async () => {
    const { code, err } = await agilefall(['rfp.md'], {
      io: { cwd },
      result: () => {
        throw new TypeError('x is undefined');
      },
    });
    expect(code).toBe(2);
    expect(err).toContain('Internal error: x is undefined');
    expect(err).toContain('/issues');
  });
});

describe('under GitHub Actions', () => {
  const env = { GITHUB_ACTIONS: 'true', LANG: 'en_GB.UTF-8' };

  it('annotates when no format is asked for', async () => {
    const { out } = await agilefall(['rfp.md'], { io: { cwd, env }, result: () => result({ documents: [document({ path: 'rfp.md', format: 'markdown' })] }) });
    expect(out).toContain('::error file=rfp.md,line=5,endLine=5,col=5,endColumn=21,title=feature-roadmap-multi-year (error)::The roadmap freezes');
    expect(out).toContain('1 error, 0 warnings and 0 notes in 1 document.');
  });

  it('annotates files that cannot be read, too', async () => {
    const { code, out } = await agilefall(['nope.md'], { io: { cwd, env } });
    expect({ code, annotated: out.startsWith('::error file=nope.md,title=not-found::') }).toEqual({ code: 2, annotated: true });
  });

  it('gives the format asked for', async () => {
    const { out } = await agilefall(['--format', 'terminal', 'rfp.md'], { io: { cwd, env } });
    expect(out).not.toContain('::error');
  });
});

describe('--ocr', () => {
  it('says which packages are missing and how to get them, before anything is read', async () => {
    const missingPackages = ['tesseract.js', '@tesseract.js-data/fra'];
    const french = await agilefall(['nope.pdf', '--ocr', '--lang', 'fr'], { missingPackages });
    expect(french).toMatchObject({ code: 2, linted: null });
    expect(french.err).toContain('demande des paquets qui ne sont pas installés : tesseract.js, @tesseract.js-data/fra.');
    expect(french.err).toContain('npm install tesseract.js @tesseract.js-data/fra');
    const english = await agilefall(['text', 'nope.pdf', '--ocr', '--lang', 'en'], { missingPackages });
    expect(english.err).toContain('Install them beside agilefall: npm install tesseract.js @tesseract.js-data/fra');
  });

  it('shows a bar on a terminal, which is gone at the end, and none elsewhere', async () => {
    const bar = async (showsProgress: boolean): Promise<string> => {
      const err: string[] = [];
      const { linted } = await agilefall(['README.md', '--ocr', '--lang', 'fr'], { io: { showsProgress, stderr: { write: (part) => err.push(part) } } });
      linted?.options.ocr?.onProgress('scan.pdf', 1, 2);
      linted?.options.ocr?.onProgress('scan.pdf', 2, 2);
      return err.join('');
    };
    expect(await bar(true)).toBe('\r\u001b[2K██████████░░░░░░░░░░ scan.pdf : page numérisée 1 sur 2 lue\r\u001b[2K');
    expect(await bar(false)).toBe('');
  });

  it('is not asked for by default', async () => {
    expect((await agilefall(['README.md'], { missingPackages: ['tesseract.js'] })).linted?.options.ocr).toBeUndefined();
  });
});
