import type { DocumentResult, Finding, LintResult, Region, RuleInfo } from '../../src/types.js';

/** Region of `words` in `text`, from their n-th occurrence. */
export function regionOf(text: string, words: string, nth = 1): Region {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`« ${words} » is not in the text`);
  const end = start + words.length;
  const at = (offset: number): { line: number; column: number } => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
  const [from, to] = [at(start), at(end)];
  return { start, end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

export function ruleInfo(id: string, category = 'planning'): RuleInfo {
  return {
    id,
    category,
    pillar: 'P4',
    severity: 'error',
    title: { fr: 'Feuille de route figée', en: 'Frozen roadmap' },
    message: {
      fr: 'La feuille de route fige des fonctionnalités sur plusieurs années',
      en: 'The roadmap freezes features years ahead',
    },
    why: { fr: 'L’ordre des travaux est décidé avant tout usage.', en: 'The order of work is decided before any use.' },
    instead: {
      fr: '« La feuille de route présente les problèmes à résoudre. »',
      en: '"The roadmap lists the problems to solve."',
    },
    insteadIs: 'clause',
    seed: 'Nous avons prévu une feuille de route',
    references: ['18F handbook'],
    since: '0.1.0',
    precision: 'medium',
    examples: [
      { language: 'fr', text: 'La [[feuille de route]] couvre 2025-2028.', flag: true, note: null },
      { language: 'fr', text: 'La feuille de route est révisée.', flag: false, note: 'révisable' },
      { language: 'en', text: 'A [[three-year roadmap]] was approved.', flag: true, note: null },
      { language: 'en', text: 'No roadmap is imposed.', flag: false, note: null },
    ],
  };
}

export const PROJECTION = [
  '# Cahier des charges',
  '',
  '## 3.2 Calendrier',
  '',
  'Une feuille de route des fonctionnalités est fixée sur 24 mois, sans révision possible. La feuille de route est signée.',
  '',
  'Le service ouvre à tous le même jour.',
  '',
].join('\n');

const SENTENCE = 'Une feuille de route des fonctionnalités est fixée sur 24 mois, sans révision possible.';

/** A finding on `match`, inside `excerpt`, of the sample text. */
export function finding(changes: Partial<Finding> = {}): Finding {
  const rule = ruleInfo('feature-roadmap-multi-year');
  return {
    ruleId: rule.id,
    severity: 'error',
    category: rule.category,
    pillar: rule.pillar,
    message: rule.message,
    why: rule.why,
    instead: rule.instead,
    excerpt: SENTENCE,
    match: 'feuille de route',
    matchAt: [4, 20],
    evidence: [{ words: '24 mois', role: 'duration', value: 'P24M' }],
    region: regionOf(PROJECTION, 'feuille de route'),
    page: 12,
    section: ['Cahier des charges', '3.2 Calendrier'],
    origin: { page: 12 },
    related: [],
    also: [],
    exception: null,
    suppressed: null,
    fingerprint: 'f1',
    ...changes,
  };
}

export function document(changes: Partial<DocumentResult> = {}): DocumentResult {
  return {
    path: 'dossier/cctp.pdf',
    format: 'pdf',
    language: 'fr',
    kind: 'software-build',
    piece: 'CCTP',
    agileClaim: 'weak',
    label: null,
    grade: null,
    pressure: 0,
    pillars: { P1: 0, P2: 0, P3: 0, P4: 0, P5: 0 },
    exceptions: [],
    strengths: [],
    unread: [],
    pages: 54,
    words: 20_000,
    findings: [finding()],
    projection: PROJECTION,
    ...changes,
  };
}

export function result(changes: Partial<LintResult> = {}): LintResult {
  return {
    version: '0.1.0',
    documents: [document()],
    problems: [],
    rules: [ruleInfo('big-bang-rollout', 'sizing'), ruleInfo('feature-roadmap-multi-year')],
    ...changes,
  };
}

/** A run with everything that a report can have to say. */
export function fullResult(): LintResult {
  const second = finding({
    excerpt: 'La feuille de route est signée.',
    matchAt: [3, 19],
    region: regionOf(PROJECTION, 'feuille de route', 2),
    fingerprint: 'f2',
    also: ['change-by-amendment'],
    exception: { fr: 'calendrier imposé par un texte', en: 'timetable set by law' },
    severity: 'warning',
  });
  const rollout = finding({
    ruleId: 'big-bang-rollout',
    category: 'sizing',
    severity: 'info',
    message: { fr: 'Le service ouvre à tous le même jour.', en: 'The service opens to everyone on one day.' },
    excerpt: 'Le service ouvre à tous le même jour.',
    match: 'à tous le même jour',
    matchAt: [17, 36],
    region: regionOf(PROJECTION, 'à tous le même jour'),
    page: 13,
    related: [
      { path: 'dossier/été n°1.md', excerpt: 'Ouverture par étapes.', region: regionOf('Ouverture par étapes.\n', 'par étapes'), page: null },
    ],
    fingerprint: 'f3',
  });
  const whole = finding({
    ruleId: 'missing-user-research',
    message: { fr: 'Aucune rencontre avec les utilisateurs n’est prévue.', en: 'No meeting with users is planned.' },
    excerpt: '',
    match: '',
    matchAt: [0, 0],
    region: regionOf(PROJECTION, '# Cahier des charges'),
    page: 1,
    section: [],
    fingerprint: 'f4',
  });
  const excused = finding({ suppressed: { reason: 'imposé par décret' }, fingerprint: 'f5' });
  const pdf = document({
    findings: [rollout, finding(), second, whole, excused],
    grade: 'D',
    label: 'agilefall',
    pressure: 72,
    unread: [{ what: 'image', reason: 'sans texte', page: 7 }],
    strengths: [
      {
        id: 'mvp',
        pillar: 'P4',
        title: { fr: 'Un premier produit en trois mois', en: 'A first product in three months' },
        excerpt: 'Le service ouvre',
        region: regionOf(PROJECTION, 'Le service ouvre'),
        page: 4,
      },
    ],
  });
  const markdown = document({
    path: 'dossier/été n°1.md',
    format: 'markdown',
    kind: 'other',
    piece: '',
    findings: [],
    projection: 'Ouverture par étapes.\n',
  });
  return result({
    documents: [pdf, markdown],
    problems: [
      { code: 'no-text', path: 'dossier/scan.pdf', message: 'The PDF has no text layer', hint: 'Run it through OCR.' },
      { code: 'unreadable', path: 'dossier/cassé.docx', message: 'The zip is broken.', hint: null },
    ],
  });
}
