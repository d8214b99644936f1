import { describe, expect, it } from 'vitest';
import { missingPackages } from '../../../src/parse/ocr/tesseract.js';

describe('missingPackages', () => {
  const found = (names: readonly string[]) => (name: string): string => {
    if (names.includes(name)) return name;
    throw new Error('Cannot find module');
  };
  it.each([
    ['none', ['tesseract.js', '@tesseract.js-data/fra/package.json', '@tesseract.js-data/eng/package.json'], []],
    ['a language', ['tesseract.js', '@tesseract.js-data/fra/package.json'], ['@tesseract.js-data/eng']],
    ['all', [], ['tesseract.js', '@tesseract.js-data/fra', '@tesseract.js-data/eng']],
  ])('%s', (_, there, missing) => {
    expect(missingPackages(found(there))).toEqual(missing);
  });
});
