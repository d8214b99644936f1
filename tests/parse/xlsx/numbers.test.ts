import { describe, expect, it } from 'vitest';
import { showNumber } from '../../../src/parse/xlsx/numbers.js';

describe('showNumber', () => {
  it.each([
    ['12500', 'General', '12500', '12500'],
    ['0.1', 'General', '0,1', '0.1'],
    ['0.30000000000000004', 'General', '0,3', '0.3'],
    ['12500', '#,##0', '12\u00a0500', '12,500'],
    ['1250000', '#,##0 "€"', '1\u00a0250\u00a0000 €', '1,250,000 €'],
    ['1250000.4', '#,##0.00\\ [$€-40C];[Red]-#,##0.00\\ [$€-40C]', '1\u00a0250\u00a0000,40 €', '1,250,000.40 €'],
    ['-12.5', '0.00;(0.00)', '-12,50', '-12.50'],
    ['1250', '"$"#,##0', '$1\u00a0250', '$1,250'],
    ['0.855', '0.0%', '85,5\u00a0%', '85.5%'],
    ['0.3', '0%', '30\u00a0%', '30%'],
    ['24', '0" mois"', '24 mois', '24 mois'],
    ['46753', 'dd/mm/yyyy', '01/01/2028', '2028-01-01'],
    ['46753', '[$-40C]d mmmm yyyy;@', '01/01/2028', '2028-01-01'],
    ['46753', 'mmm-yy', 'janvier 2028', 'January 2028'],
    ['46753', 'yyyy', '2028', '2028'],
    ['46753', 'd-mmm', '1 janvier', '1 January'],
    ['46753.75', 'dd/mm/yyyy hh:mm', '01/01/2028 18:00', '2028-01-01 18:00'],
    ['0.5', 'h:mm', '12:00', '12:00'],
    ['3', '@', '3', '3'],
    ['1E+20', '0', '100000000000000000000', '100000000000000000000'],
    ['9999999', 'dd/mm/yyyy', '9999999', '9999999'],
    ['abc', '0', 'abc', 'abc'],
  ])('%s as %s', (raw, code, french, english) => {
    expect(showNumber(raw, code, { language: 'fr', from1904: false })).toBe(french);
    expect(showNumber(raw, code, { language: 'en', from1904: false })).toBe(english);
  });
});

it.each(['[$', '[', '"', '\\', '_', 'y', 'm', 'd', '#,', '%'])('a format of « %s » without end costs no time', (sign) => {
  const code = sign.repeat(255).slice(0, 255);
  for (let value = 0; value < 5000; value += 1) expect(showNumber(String(value), code, { language: 'fr', from1904: false })).toBeTypeOf('string');
});
