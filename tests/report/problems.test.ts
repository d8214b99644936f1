import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, overLimit, type LimitName } from '../../src/limits.js';
import { problemOf } from '../../src/lint.js';
import { jsonReport } from '../../src/report/json.js';
import { problemWords } from '../../src/report/problems.js';
import { unreadWords } from '../../src/report/unread.js';
import { result } from './sample.js';

const hit = (name: LimitName, found: number | null) => problemOf(overLimit({ name, allowed: 2000, found }, 'a.pdf'), 'a.pdf');

describe('a limit', () => {
  it.each<[LimitName, number | null, string]>([
    ['pages', 2400, 'Ce fichier a 2\u202f400 pages ; la limite « pages » est de 2\u202f000.'],
    ['seconds', null, 'Ce fichier demande plus de 2\u202f000 secondes de lecture, la limite « seconds ».'],
  ])('%s is told in French with its numbers', (name, found, sentence) => {
    expect(problemWords(hit(name, found), 'fr')).toEqual({ sentence, hint: `Découpez-le, ou relevez limits.${name} dans les réglages (2000 pour l’instant).` });
  });

  it.each(Object.keys(DEFAULT_LIMITS) as LimitName[])('%s has words in both languages', (name) => {
    for (const language of ['fr', 'en'] as const) expect(problemWords(hit(name, 3000), language).sentence).not.toContain('undefined');
  });

  it('is in the JSON report, for tools', () => {
    const report = JSON.parse(jsonReport(result({ problems: [hit('pages', 2400)] }), { language: 'en', color: false, width: 80 })) as { problems: unknown[] };
    expect(report.problems).toEqual([expect.objectContaining({ code: 'limit', limit: { name: 'pages', allowed: 2000, found: 2400 } })]);
  });
});

describe('what was not read', () => {
  it.each([
    [{ what: 'page 3', reason: 'The page is damaged: a part of its text may be missing.', page: 3, lost: true }, 'page 3 : la page est endommagée, une partie de son texte peut manquer'],
    [{ what: '2 notes', reason: 'called in the text, but not in the file', lost: true }, '2 notes : appelées dans le texte, mais absentes du fichier'],
    [{ what: '1 character', reason: 'not valid in its encoding' }, '1 caractère : illisible dans l’encodage du fichier'],
  ])('%j is told in French', (unread, words) => {
    expect(unreadWords(unread, 'fr').replaceAll('\u00a0', ' ')).toBe(words);
  });
});
