import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { evaluate, main, measuresOf, readAsked } from '../../src/dev/eval.js';
import { readExamples, scoreExamples, tallyExamples } from '../../src/dev/eval-examples.js';
import { parseGold, readGold, type Gold, type Label } from '../../src/dev/eval-gold.js';
import { measuredOf, updateRules, withMeasured } from '../../src/dev/eval-measured.js';
import { pairsOf, samePassage } from '../../src/dev/eval-passages.js';
import { evaluationJson, evaluationText } from '../../src/dev/eval-report.js';
import { judgeAgainst, type Scope } from '../../src/dev/eval-score.js';
import { gradeDistance, lenient, strict, tally, tallyBy, verdictsOf } from '../../src/dev/eval-tally.js';
import type { Finding } from '../../src/types.js';
import { document, finding } from '../report/sample.js';
import { smallBook } from '../rules/small-book.js';

const ROADMAP = 'The roadmap lists the modules to deliver over the next three years.';
const PHASES = 'Design, build and test follow each other once.';
const OPENING = 'The service opens to everyone on the first of June.';

const SCOPE: Scope = {
  counts: (id) => id !== 'wording',
  categoryOf: (id) => new Map([['roadmap', 'planning'], ['phases', 'planning'], ['big-bang', 'sizing']]).get(id) ?? null,
};

function label(id: string, quote: string, changes: Partial<Label> = {}): Label {
  return { id, label: 'flag', quote, quote2: null, severity: 'error', where: '1', why: 'because', ...changes };
}

function found(ruleId: string, excerpt: string, changes: Partial<Finding> = {}): Finding {
  return finding({ ruleId, excerpt, category: SCOPE.categoryOf(ruleId) ?? 'other', ...changes });
}

const gold = (labels: readonly Label[], changes: Partial<Gold> = {}): Gold => ({ name: 'rfp', kind: 'software-build', language: 'en', grade: 'C', labels, ...changes });

function judge(labels: readonly Label[], findings: readonly Finding[]) {
  const { findings: judged, labels: wanted } = judgeAgainst(gold(labels), document({ findings }), SCOPE);
  return tally(judged, wanted);
}

describe('the same passage', () => {
  it.each([
    ['the roadmap lists the modules', ROADMAP, true],
    ['LA FEUILLE DE ROUTE', 'La feuille de route couvre trois ans.', true],
    ['feuille de rou-\nte', 'la feuille de route', true],
    ['évaluation', 'Evaluation', true],
    [PHASES, ROADMAP, false],
    ['the modules of the roadmap, and who decides on them', ROADMAP, false],
    ['', ROADMAP, false],
    ['…', '…', false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(samePassage(pairsOf(a), pairsOf(b))).toBe(expected);
    expect(samePassage(pairsOf(b), pairsOf(a))).toBe(expected);
  });
});

describe('findings against labels', () => {
  const nothing = { right: 0, wrong: 0, traps: 0, arguable: 0, rightLenient: 0, gold: 0, found: 0, foundLenient: 0 };

  it.each<[string, readonly Label[], readonly Finding[], Partial<ReturnType<typeof tally>>]>([
    ['same rule, same passage', [label('roadmap', ROADMAP)], [found('roadmap', ROADMAP)], { right: 1, rightLenient: 1, gold: 1, found: 1, foundLenient: 1 }],
    ['two findings on one passage', [label('roadmap', ROADMAP)], [found('roadmap', ROADMAP), found('roadmap', ROADMAP)], { right: 2, rightLenient: 2, gold: 1, found: 1, foundLenient: 1 }],
    ['one finding on two passages', [label('roadmap', ROADMAP), label('roadmap', 'lists the modules to deliver')], [found('roadmap', ROADMAP)], { right: 1, rightLenient: 1, gold: 2, found: 2, foundLenient: 2 }],
    ['other passage', [label('roadmap', ROADMAP)], [found('roadmap', PHASES)], { wrong: 1, gold: 1 }],
    ['other rule of the category', [label('phases', ROADMAP)], [found('roadmap', ROADMAP)], { wrong: 1, rightLenient: 1, gold: 1, foundLenient: 1 }],
    ['rule of another category', [label('big-bang', ROADMAP)], [found('roadmap', ROADMAP)], { wrong: 1, gold: 1 }],
    ['arguable', [label('roadmap', ROADMAP, { label: 'arguable' })], [found('roadmap', ROADMAP)], { arguable: 1 }],
    ['arguable for another rule of the category', [label('phases', ROADMAP, { label: 'arguable' })], [found('roadmap', ROADMAP)], { wrong: 1, rightLenient: 1 }],
    ['arguable beside a flag', [label('roadmap', ROADMAP), label('roadmap', ROADMAP, { label: 'arguable' })], [found('roadmap', ROADMAP)], { right: 1, rightLenient: 1, gold: 1, found: 1, foundLenient: 1 }],
    ['trap', [label('roadmap', ROADMAP, { label: 'trap' })], [found('roadmap', ROADMAP)], { wrong: 1, traps: 1 }],
    ['trap for another rule', [label('phases', ROADMAP, { label: 'trap' })], [found('roadmap', ROADMAP)], { wrong: 1 }],
    ['whole document', [label('roadmap', '')], [found('roadmap', '')], { right: 1, rightLenient: 1, gold: 1, found: 1, foundLenient: 1 }],
    ['whole document, found at a passage', [label('roadmap', '')], [found('roadmap', PHASES)], { right: 1, rightLenient: 1, gold: 1, found: 1, foundLenient: 1 }],
    ['whole document, other rule of the category', [label('phases', '')], [found('roadmap', PHASES)], { wrong: 1, gold: 1 }],
    ['second quote', [label('roadmap', PHASES, { quote2: ROADMAP })], [found('roadmap', ROADMAP)], { right: 1, rightLenient: 1, gold: 1, found: 1, foundLenient: 1 }],
    ['missed', [label('roadmap', ROADMAP)], [], { gold: 1 }],
    ['set aside', [label('roadmap', ROADMAP)], [found('roadmap', ROADMAP, { suppressed: { reason: 'law' } })], { gold: 1 }],
    ['left out of the count', [label('wording', ROADMAP)], [found('wording', ROADMAP)], {}],
  ])('%s', (_, labels, findings, expected) => {
    expect(judge(labels, findings)).toEqual({ ...nothing, ...expected });
  });

  it('looks at the related places of a finding', () => {
    const { region } = finding();
    const contradiction = found('roadmap', OPENING, { related: [{ path: 'rfp.md', excerpt: ROADMAP, region, page: null }] });
    expect(judge([label('roadmap', ROADMAP)], [contradiction])).toMatchObject({ right: 1, found: 1 });
  });

  it('misses all of a document that was not read', () => {
    const { findings, labels } = judgeAgainst(gold([label('roadmap', ROADMAP)]), null, SCOPE);
    expect(tally(findings, labels)).toMatchObject({ gold: 1, found: 0, right: 0 });
    expect(labels[0]).toMatchObject({ format: 'unread', language: 'en' });
  });
});

describe('precision, recall and F1', () => {
  const counts = { right: 3, wrong: 1, traps: 0, arguable: 5, rightLenient: 4, gold: 4, found: 2, foundLenient: 3 };

  it('are strict and lenient', () => {
    expect(strict(counts)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
    expect(lenient(counts)).toMatchObject({ precision: 1, recall: 0.75 });
  });

  it('are unknown where there is nothing to divide', () => {
    expect(strict({ ...counts, right: 0, wrong: 0 })).toEqual({ precision: null, recall: 0.5, f1: null });
    expect(strict({ ...counts, gold: 0, found: 0 })).toEqual({ precision: 0.75, recall: null, f1: null });
    expect(strict({ ...counts, right: 0, found: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('are told by rule and by severity', () => {
    const judged = [judgeAgainst(gold([label('roadmap', ROADMAP), label('phases', PHASES, { severity: 'warning' })]), document({ findings: [found('roadmap', ROADMAP, { severity: 'warning' })] }), SCOPE)];
    const rules = tallyBy(judged, (f) => f.finding.ruleId, (l) => l.label.id);
    expect(rules.map(([id, { right, gold: wanted }]) => [id, right, wanted])).toEqual([['phases', 0, 1], ['roadmap', 1, 1]]);
    const severities = tallyBy(judged, (f) => f.finding.severity, (l) => l.label.severity ?? '');
    expect(severities.map(([severity, { right, found: seen }]) => [severity, right, seen])).toEqual([['error', 0, 1], ['warning', 1, 0]]);
  });
});

describe('verdicts', () => {
  it('compare kinds and grades', () => {
    expect(gradeDistance('A', 'C')).toBe(2);
    const graded = (want: Gold['grade'], got: Gold['grade']) => judgeAgainst(gold([], { grade: want }), document({ grade: got }), SCOPE);
    const judged = [graded('C', 'C'), graded('C', 'D'), graded('A', 'D'), graded('B', null), graded(null, 'E'), judgeAgainst(gold([], { kind: 'other', grade: null }), document(), SCOPE), judgeAgainst(gold([]), null, SCOPE)];
    expect(verdictsOf(judged)).toEqual({ kinds: 7, kindsRight: 5, grades: 5, gradesRight: 1, gradesWithinOne: 2 });
  });
});

describe('labels', () => {
  const HEAD = '{"doc": "rfp.txt", "type": "software-build", "language": "en", "grade": "n/a"}';

  it('are read from lines', () => {
    const text = `${HEAD}\n\n{"id": "roadmap", "quote": "words", "quote2": "more", "label": "trap", "severity": "info", "where": "2.1", "why": "past"}\n{"id": "phases", "quote": "", "label": "flag"}\n`;
    expect(parseGold('rfp', text)).toEqual({
      name: 'rfp',
      kind: 'software-build',
      language: 'en',
      grade: null,
      labels: [
        { id: 'roadmap', label: 'trap', quote: 'words', quote2: 'more', severity: 'info', where: '2.1', why: 'past' },
        { id: 'phases', label: 'flag', quote: '', quote2: null, severity: null, where: '', why: '' },
      ],
    });
  });

  it('say which line is none', () => {
    expect(() => parseGold('rfp', `${HEAD}\n{"id":`)).toThrow(expect.objectContaining({ code: 'unreadable', place: 'rfp.gold.jsonl:2' }));
    expect(() => parseGold('rfp', '{"id": "x", "label": "maybe"}')).toThrow(/neither flag, arguable, trap/);
  });

  it('must stand in a folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'agilefall-gold-'));
    expect(() => readGold(folder)).toThrow(expect.objectContaining({ code: 'not-found' }));
    mkdirSync(join(folder, 'gold'));
    expect(() => readGold(folder)).toThrow(expect.objectContaining({ code: 'no-input' }));
  });
});

describe('examples', () => {
  const folder = mkdtempSync(join(tmpdir(), 'agilefall-examples-'));
  const file = (name: string, data: unknown): string => {
    writeFileSync(join(folder, name), JSON.stringify(data));
    return join(folder, name);
  };
  const LIST = [
    { id: 'frozen-plan', kind: 'trigger', lang: 'fr', text: 'La feuille de route couvre trois ans.', detect: ['a', 'c'] },
    { id: 'frozen-plan', kind: 'trigger', lang: 'fr', text: 'La feuille de route couvre trois mois.', detect: ['b'] },
    { id: 'frozen-plan', kind: 'near-miss', lang: 'fr', text: 'Aucune feuille de route ne couvre trois ans.', detect: ['b'], guard: 'NEG' },
    { id: 'frozen-plan', kind: 'near-miss', lang: 'en', text: 'The roadmap spans four years.' },
    { id: 'frozen-plan', kind: 'trigger', lang: 'fr', text: 'Une table de versions.', detect: ['c'] },
    { id: 'frozen-plan', kind: 'trigger', lang: 'fr', text: 'Une feuille de route […] trois ans.', detect: ['a'] },
  ];

  it('are read from a list, without those that one sentence cannot show', () => {
    const { examples } = readExamples(file('list.json', LIST));
    expect(examples.map(({ kind, language, guard }) => [kind, language, guard])).toEqual([
      ['trigger', 'fr', null],
      ['trigger', 'fr', null],
      ['near-miss', 'fr', 'NEG'],
      ['near-miss', 'en', null],
    ]);
  });

  it('are read from a catalogue of signals, with the categories', () => {
    const none = { fr: [], en: [] };
    const signals = [
      { id: 'roadmap', category: 'planning', detect: ['b'], triggers: { fr: [{ text: 'a' }, { text: 'b', description: 'a table' }], en: [{ text: 'c' }] }, nearMisses: { fr: [{ text: 'd', guard: 'DUR' }], en: [] } },
      { id: 'absence', category: 'users', detect: ['e'], triggers: { fr: [{ text: 'e' }], en: [] }, nearMisses: none },
    ];
    const { examples, categories } = readExamples(file('signals.json', { signals }));
    expect(examples.map(({ text }) => text)).toEqual(['a', 'c', 'd']);
    expect(categories.get('absence')).toBe('users');
  });

  it('are refused when they are neither', () => {
    expect(() => readExamples(file('other.json', { rules: [] }))).toThrow(expect.objectContaining({ code: 'unreadable' }));
    expect(() => readExamples(join(folder, 'none.json'))).toThrow(expect.objectContaining({ code: 'unreadable' }));
  });

  it('are run one by one and counted', async () => {
    const scored = await scoreExamples(readExamples(file('list.json', LIST)).examples, { book: smallBook });
    expect(scored.map(({ hit }) => hit)).toEqual([true, false, false, true]);
    expect(tallyExamples(scored)).toEqual({ triggers: 2, triggersHit: 1, nearMisses: 2, nearMissesHit: 1 });
  });
});

describe('the measured precision', () => {
  const counts = { right: 6, wrong: 1, traps: 0, arguable: 3, rightLenient: 6, gold: 9, found: 6, foundLenient: 6 };
  const MEASURED = { precision: 0.86, findings: 7, date: '2026-11-23' };

  it('counts findings that are right or wrong, three at least', () => {
    expect(measuredOf(counts, '2026-11-23')).toEqual(MEASURED);
    expect(measuredOf({ ...counts, right: 1 }, '2026-11-23')).toBeNull();
    expect(measuredOf({ ...counts, right: 2 }, '2026-11-23')).toMatchObject({ precision: 0.67, findings: 3 });
  });

  it.each([
    ['id: x\nprecision: high\nsince: 0.1.0\n', 'id: x\nprecision: high\nmeasured: { precision: 0.86, findings: 7, date: 2026-11-23 }\nsince: 0.1.0\n'],
    ['id: x\r\nprecision: low # unsure\r\nfind: []', 'id: x\r\nprecision: low # unsure\r\nmeasured: { precision: 0.86, findings: 7, date: 2026-11-23 }\r\nfind: []'],
    ['precision: high\nmeasured: { precision: 1, findings: 3, date: 2026-01-01 }\nfind: []\n', 'precision: high\nmeasured: { precision: 0.86, findings: 7, date: 2026-11-23 }\nfind: []\n'],
    ['precision: high\nmeasured:\n  precision: 1\n  findings: 3\nfind:\n  - precision: x\n', 'precision: high\nmeasured: { precision: 0.86, findings: 7, date: 2026-11-23 }\nfind:\n  - precision: x\n'],
  ])('stands below the expected one, every other byte kept: %j', (before, after) => {
    expect(withMeasured(before, MEASURED)).toBe(after);
    expect(withMeasured(after, MEASURED)).toBe(after);
  });

  it('is written into the files of the rules that have one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'agilefall-rules-'));
    mkdirSync(join(folder, 'planning'));
    writeFileSync(join(folder, 'planning/roadmap.yaml'), 'id: roadmap\nprecision: high\n');
    writeFileSync(join(folder, 'planning/phases.yaml'), 'id: phases\nprecision: high\n');
    expect(updateRules(folder, new Map([['roadmap', MEASURED]]))).toEqual(['planning/roadmap.yaml']);
    expect(readFileSync(join(folder, 'planning/roadmap.yaml'), 'utf8')).toContain('findings: 7');
    expect(readFileSync(join(folder, 'planning/phases.yaml'), 'utf8')).toBe('id: phases\nprecision: high\n');
    expect(updateRules(folder, new Map([['roadmap', MEASURED]]))).toEqual([]);
  });
});

describe('an evaluation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'agilefall-eval-'));
  mkdirSync(join(folder, 'gold'));
  const right = 'La feuille de route couvre trois ans.';
  const wrong = 'Une roadmap sur quatre ans existe.';
  writeFileSync(join(folder, 'cctp.md'), `# Réalisation d’un logiciel\n\n${right}\n\n${wrong}\n`);
  writeFileSync(join(folder, 'unlabelled.md'), right);
  const labels = [
    { doc: 'cctp', type: 'other', language: 'fr', grade: 'n/a' },
    { id: 'frozen-plan', quote: right, label: 'flag', severity: 'error', where: '1', why: '' },
    { id: 'frozen-plan', quote: wrong, label: 'trap', severity: 'error', where: '1', why: 'it exists' },
    { id: 'vague-plan', quote: right, label: 'flag', severity: 'info', where: '1', why: '' },
    { id: 'unwritten', quote: right, label: 'flag', where: '1', why: '' },
  ];
  writeFileSync(join(folder, 'gold/cctp.gold.jsonl'), labels.map((line) => JSON.stringify(line)).join('\n'));
  writeFileSync(join(folder, 'gold/lost.gold.jsonl'), JSON.stringify({ id: 'frozen-plan', quote: 'x', label: 'flag' }));
  // The book knows no kind of document: everything is out of its scope unless a cue says otherwise.
  const book = { ...smallBook, kinds: [{ kind: 'software-build' as const, cues: [{ points: 10, where: 'body' as const, fr: ['logiciel'] }] }] };

  it('pairs documents with their labels and leaves editorial rules out', async () => {
    const evaluation = await evaluate(readAsked(['--corpus', folder, '--pack', 'recommended,editorial']), book);
    expect(evaluationJson(evaluation)).toMatchObject({
      all: { right: 1, wrong: 1, traps: 1, gold: 3, found: 1 },
      rules: { 'frozen-plan': { right: 1, wrong: 1, gold: 2, strict: { precision: 0.5 } }, unwritten: { gold: 1, found: 0 } },
      severities: { error: { right: 1, wrong: 1 } },
      languages: { fr: { gold: 2 }, unknown: { gold: 1 } },
      formats: { markdown: { gold: 2 }, unread: { gold: 1 } },
      verdicts: { kinds: 1, kindsRight: 0 },
      documents: [{ name: 'cctp', kind: { gold: 'other', got: 'software-build' } }, { name: 'lost', kind: { got: null } }],
      missed: [{ rule: 'unwritten' }, { document: 'lost' }],
      falseAlarms: [{ rule: 'frozen-plan', excerpt: wrong, trap: 'it exists', place: 'l.5' }],
    });
    const text = evaluationText(evaluation);
    expect(text).toContain('strict   precision 50.0  recall 33.3  F1 40.0   (1 right, 1 wrong of which 1 known traps, 0 arguable, 1/3 passages found)');
    expect(text).toContain(`- cctp l.5 [frozen-plan error] TRAP: it exists ${wrong}`);
    expect(text).toContain('other -> software-build WRONG');
    expect(measuresOf(evaluation, '2026-11-23').size).toBe(0);
  });

  it('counts only the rules asked for', async () => {
    const evaluation = await evaluate(readAsked(['--corpus', folder, '--rules', 'long-list']), book);
    expect(evaluationJson(evaluation)).toMatchObject({ all: { right: 0, wrong: 0, gold: 0 } });
    await expect(evaluate(readAsked(['--corpus', folder, '--rules', 'frozen-pla']), book)).rejects.toThrow('Did you mean « frozen-plan »?');
  });

  it.each([
    [[], 'Nothing to measure on'],
    [['--corpsu', 'x'], 'corpsu'],
    [['--examples', 'x.json', '--update'], '--update needs --corpus'],
    [['--corpus', 'x', '--built', '--update'], '--update needs --corpus'],
    [['--corpus', 'x', '--pack', 'all'], 'There is no pack « all »'],
    [['--corpus', '/nowhere'], 'no folder of labels'],
  ])('%j ends with 2', async (argv, expected) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await main(argv)).toBe(2);
    expect(said.mock.calls.flat().join('\n')).toContain(expected);
    said.mockRestore();
  });
});
