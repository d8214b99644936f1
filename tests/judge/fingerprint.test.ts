import { describe, expect, it } from 'vitest';
import { fingerprintOf, uniqueFingerprint } from '../../src/judge/fingerprint.js';

const PASSAGE = 'La feuille de route couvre 24 mois.';

describe('fingerprints', () => {
  it.each([
    ['case, spaces and quotes', 'la  feuille de route « couvre » 24 mois', ['3.2 Calendrier']],
    ['the number of the chapter', PASSAGE, ['4.1 Calendrier']],
    ['roman and lettered numbers', PASSAGE, ['Article IV Calendrier']],
  ])('do not change with %s', (_, passage, headings) => {
    expect(fingerprintOf('r', passage, headings)).toBe(fingerprintOf('r', PASSAGE, ['3.2 Calendrier']));
  });

  it.each([
    ['the rule', 's', PASSAGE, ['Calendrier']],
    ['a number in the passage', 'r', 'La feuille de route couvre 36 mois.', ['Calendrier']],
    ['the heading', 'r', PASSAGE, ['Budget']],
  ])('change with %s', (_, rule, passage, headings) => {
    expect(fingerprintOf(rule, passage, headings)).not.toBe(fingerprintOf('r', PASSAGE, ['Calendrier']));
  });

  it('number equal passages of one document', () => {
    const used = new Map<string, number>();
    expect(['a', 'a', 'b', 'a'].map((f) => uniqueFingerprint(f, used))).toEqual(['a', 'a-2', 'b', 'a-3']);
  });
});
