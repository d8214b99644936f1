import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLight, lightLimits } from '../../../src/cli/apart/light.js';
import { DEFAULT_LIMITS } from '../../../src/limits.js';
import { docx, p } from '../../parse/docx/buildDocx.js';

const text = (length: number): Uint8Array => Buffer.alloc(length, 'a');
/** Lines of words and tables, as a tender has them. */
const prose = (length: number): Uint8Array => Buffer.alloc(length, 'Le titulaire livre, chaque mois, ce qui sert.\n| Lot | Mois |\n');

describe('isLight', () => {
  it.each<[string, Uint8Array, boolean]>([
    ['a short text', text(1000), true],
    ['a long text in one line', text(1_000_000), false],
    ['long prose', prose(1_000_000), true],
    ['a merged dossier of 1,500 pages', prose(4_000_000), true],
    ['prose longer than any tender', prose(6_000_000), false],
    ['a long text of signs', Buffer.from('*_[a](b) '.repeat(30_000)), false],
    ['a hundred thousand paragraphs of one sign', Buffer.from('\ufeff\n\n'.repeat(100_000)), false],
    ['a hundred thousand paragraphs of one letter', Buffer.from('a\n\n'.repeat(100_000)), false],
    ['a hundred thousand paragraphs of a syllable', Buffer.from('bla\n\n'.repeat(100_000)), false],
    ['long prose with a zero byte', Buffer.concat([prose(200_000), Buffer.from([0])]), false],
    ['a PDF, however short', Buffer.from('%PDF-1.7\n'), false],
    ['a PDF behind junk', Buffer.concat([text(900), Buffer.from('%PDF-1.7\n')]), false],
    ['a DOCX of a page', docx(p('Un texte.')), true],
    ['a DOCX of a thousand pages', docx(p('a'.repeat(5_000_000))), false],
    ['a cut DOCX', docx(p('Un texte.')).subarray(0, 200), false],
    ['a DOCX of the project', readFileSync('fixtures/cctp-mode-produit.docx'), true],
  ])('%s', (_, bytes, light) => expect(isLight({ path: 'a', bytes })).toBe(light));
});

describe('lightLimits', () => {
  it('are never above those that were asked for', () => {
    const limits = lightLimits({ ...DEFAULT_LIMITS, words: 10 }, { path: 'a', bytes: text(10) });
    expect(limits.words).toBe(10);
    expect(limits.blocks).toBeLessThan(DEFAULT_LIMITS.blocks);
    expect(limits.pages).toBe(DEFAULT_LIMITS.pages);
  });

  it('are those that were asked for, for prose', () => {
    expect(lightLimits(DEFAULT_LIMITS, { path: 'a', bytes: prose(1_000_000) })).toEqual(DEFAULT_LIMITS);
  });
});
