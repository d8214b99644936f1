import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLight, lightLimits } from '../../../src/cli/apart/light.js';
import { DEFAULT_LIMITS } from '../../../src/limits.js';
import { docx, p } from '../../parse/docx/buildDocx.js';

const text = (length: number): Uint8Array => Buffer.alloc(length, 'a');

describe('isLight', () => {
  it.each<[string, Uint8Array, boolean]>([
    ['a short text', text(1000), true],
    ['a long text', text(1_000_000), false],
    ['a PDF, however short', Buffer.from('%PDF-1.7\n'), false],
    ['a PDF behind junk', Buffer.concat([text(900), Buffer.from('%PDF-1.7\n')]), false],
    ['a DOCX of a page', docx(p('Un texte.')), true],
    ['a DOCX of a thousand pages', docx(p('a'.repeat(2_000_000))), false],
    ['a cut DOCX', docx(p('Un texte.')).subarray(0, 200), false],
    ['a DOCX of the project', readFileSync('fixtures/cctp-mode-produit.docx'), true],
  ])('%s', (_, bytes, light) => expect(isLight({ path: 'a', bytes })).toBe(light));
});

describe('lightLimits', () => {
  it('are never above those that were asked for', () => {
    const limits = lightLimits({ ...DEFAULT_LIMITS, words: 10 });
    expect(limits.words).toBe(10);
    expect(limits.blocks).toBeLessThan(DEFAULT_LIMITS.blocks);
    expect(limits.pages).toBe(DEFAULT_LIMITS.pages);
  });
});
