import { describe, expect, it } from 'vitest';
import { foldSameLength } from '../../../src/text/fold.js';
import { readNumberWords } from '../../../src/text/quantities/numbers.js';

const SMALL_FR =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS_FR = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
const SMALL_EN =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS_EN = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function sayFrench(n: number): string {
  if (n < 20) return SMALL_FR[n] ?? '';
  if (n < 70) return joinTens(TENS_FR[Math.floor(n / 10)] ?? '', n % 10);
  if (n < 80) return joinTens('soixante', n - 60);
  if (n === 80) return 'quatre-vingts';
  if (n < 100) return `quatre-vingt-${sayFrench(n - 80)}`;
  if (n < 1000) return sayHundreds(Math.floor(n / 100), n % 100);
  const thousands = Math.floor(n / 1000);
  const head = thousands === 1 ? 'mille' : `${sayFrench(thousands)} mille`;
  return n % 1000 === 0 ? head : `${head} ${sayFrench(n % 1000)}`;
}

function joinTens(tens: string, rest: number): string {
  if (rest === 0) return tens;
  return rest % 10 === 1 ? `${tens} et ${sayFrench(rest)}` : `${tens}-${sayFrench(rest)}`;
}

function sayHundreds(hundreds: number, rest: number): string {
  const head = hundreds === 1 ? 'cent' : `${sayFrench(hundreds)} cent`;
  if (rest === 0) return hundreds === 1 ? head : `${head}s`;
  return `${head} ${sayFrench(rest)}`;
}

function sayEnglish(n: number): string {
  if (n < 20) return SMALL_EN[n] ?? '';
  if (n < 100) return [TENS_EN[Math.floor(n / 10)], n % 10 === 0 ? '' : SMALL_EN[n % 10]].filter(Boolean).join('-');
  const unit = n < 1000 ? 100 : 1000;
  const head = `${sayEnglish(Math.floor(n / unit))} ${n < 1000 ? 'hundred' : 'thousand'}`;
  const rest = n % unit;
  if (rest === 0) return head;
  return rest < 100 ? `${head} and ${sayEnglish(rest)}` : `${head} ${sayEnglish(rest)}`;
}

function valueOf(said: string): number | null {
  const words = foldSameLength(said).match(/[a-z]+|-/g) ?? [];
  const read = readNumberWords(words, 0);
  return read !== null && read.next === words.length ? read.value : null;
}

describe('readNumberWords', () => {
  it('reads back every French number from 0 to 9999, with hyphens or spaces', () => {
    const wrong: string[] = [];
    for (let n = 0; n < 10_000; n++) {
      const said = sayFrench(n);
      for (const form of [said, said.replaceAll('-', ' '), said.replaceAll(' ', '-')]) {
        if (valueOf(form) !== n) wrong.push(`${n}: ${form}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('reads back every English number from 0 to 9999, with and without "and"', () => {
    const wrong: string[] = [];
    for (let n = 0; n < 10_000; n++) {
      const said = sayEnglish(n);
      for (const form of [said, said.replaceAll('-', ' '), said.replaceAll(' and ', ' ')]) {
        if (valueOf(form) !== n) wrong.push(`${n}: ${form}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['septante-cinq', 75],
    ['huitante', 80],
    ['octante-deux', 82],
    ['nonante-neuf', 99],
    ['trente millions', 30e6],
    ['deux milliards cinq cents millions', 2.5e9],
    ['un million deux cent mille', 1.2e6],
    ['vingt et une', 21],
    ['two hundred and fifty thousand', 250_000],
    ['twelve hundred', 1200],
    ['three million', 3e6],
  ])('reads %s', (said, value) => expect(valueOf(said)).toBe(value));

  it.each(['deux trois', 'two one', 'twenty eleven', 'vingt douze', 'millions', 'et un', 'livrable'])(
    'does not take « %s » for one number',
    (said) => expect(valueOf(said)).toBeNull(),
  );
});
