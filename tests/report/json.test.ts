import { describe, expect, it } from 'vitest';

import { jsonReport } from '../../src/report/json.js';
import { fullResult } from './sample.js';

const OPTIONS = { language: null, color: false, width: 80 };

describe('jsonReport', () => {
  const report = JSON.parse(jsonReport(fullResult(), OPTIONS));
  const [document] = report.documents;

  it('has exactly the keys of the contract', () => {
    expect(Object.keys(report)).toEqual(['version', 'documents', 'summary', 'problems']);
    expect(Object.keys(document)).toEqual([
      'path', 'format', 'language', 'kind', 'piece', 'agileClaim', 'label', 'grade', 'pressure', 'pillars',
      'exceptions', 'strengths', 'unread', 'pages', 'words', 'findings',
    ]);
    expect(Object.keys(document.findings[0])).toEqual([
      'ruleId', 'severity', 'category', 'pillar', 'message', 'instead', 'excerpt', 'match', 'evidence',
      'line', 'column', 'endLine', 'endColumn', 'page', 'section', 'origin', 'related', 'also',
      'exception', 'suppressed', 'fingerprint',
    ]);
    expect(Object.keys(report.problems[0])).toEqual(['code', 'path', 'message', 'hint']);
  });

  it('gives one finding in the language of its document', () => {
    expect(document.findings[1]).toMatchObject({
      message: 'La feuille de route fige des fonctionnalités sur plusieurs années',
      instead: '« La feuille de route présente les problèmes à résoudre. »',
      match: 'feuille de route',
      evidence: [{ words: '24 mois', role: 'duration', value: 'P24M' }],
      line: 5, column: 5, endLine: 5, endColumn: 21, page: 12,
      section: ['Cahier des charges', '3.2 Calendrier'],
      exception: null, suppressed: null,
    });
  });

  it('flattens what is two languages or an object inside', () => {
    expect(document.findings[0].related).toEqual([{ path: 'dossier/été n°1.md', excerpt: 'Ouverture par étapes.', line: 1, page: null }]);
    expect(document.findings[2].exception).toBe('calendrier imposé par un texte');
    expect(document.findings[4].suppressed).toEqual({ reason: 'imposé par décret', from: null });
    expect(document.strengths).toEqual([{ id: 'mvp', title: 'Un premier produit en trois mois', excerpt: 'Le service ouvre', line: 7, page: 4 }]);
    expect(document.unread).toEqual([{ what: 'image', reason: 'sans texte', page: 7 }]);
  });

  it('counts what stands, not what was excused', () => {
    expect(report.summary).toEqual({ error: 2, warning: 1, info: 1 });
  });

  it('speaks the language that was chosen', () => {
    const english = JSON.parse(jsonReport(fullResult(), { ...OPTIONS, language: 'en' }));
    expect(english.documents[0].findings[2].exception).toBe('timetable set by law');
    expect(english.documents[0].strengths[0].title).toBe('A first product in three months');
  });
});
