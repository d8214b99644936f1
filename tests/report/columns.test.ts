import { describe, expect, it } from 'vitest';

import { columns, lineRanges, padded, printable, wrapped } from '../../src/report/columns.js';

const lines = (text: string, width: number): string[] => lineRanges(text, width).map(([start, end]) => text.slice(start, end));

describe('columns', () => {
  it.each([
    ['abc', 3],
    ['été', 3],
    ['e\u0301te\u0301', 3],
    ['mot\u00adcoupé', 8],
    ['要件', 4],
    ['🚀', 2],
    ['', 0],
  ])('%j fills %i', (text, width) => {
    expect(columns(text)).toBe(width);
  });
});

describe('printable', () => {
  it('takes escape sequences and reordering marks out, at the same length', () => {
    const hostile = 'a\u001b[31mb\u202ec\r\nd\u009be';
    expect(printable(hostile)).toBe('a [31mb c  d e');
    expect(printable(hostile)).toHaveLength(hostile.length);
  });
});

describe('lineRanges', () => {
  it.each([
    ['un deux trois', 7, ['un deux', 'trois']],
    ['un  deux', 20, ['un  deux']],
    ['anticonstitutionnellement dit', 10, ['anticonstitutionnellement', 'dit']],
    ['il dit : « oui »', 8, ['il dit :', '« oui »']],
    ['standard (« - »).', 12, ['standard', '(« - »).']],
    ['', 10, []],
  ])('%j in %i columns', (text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it('stays linear in a text of one million characters', () => {
    const text = 'mot '.repeat(250_000);
    expect(lines(text, 80).every((line) => line.length <= 80)).toBe(true);
  });
});

describe('wrapped and padded', () => {
  it('indents, with another first line', () => {
    expect(wrapped('un deux trois quatre cinq six', 24, '    ', '- ')).toBe('- un deux trois quatre\n    cinq six');
  });

  it('pads by columns and not by characters', () => {
    expect(padded('要', 4)).toBe('要  ');
  });
});
