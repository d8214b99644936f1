import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import formats from 'ajv-formats';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';

import { REPORTS } from '../../src/report/index.js';
import type { ReportOptions } from '../../src/report/index.js';
import type { LintResult } from '../../src/types.js';
import { document, finding, fullResult, PROJECTION, regionOf, result } from './sample.js';
import { CHECKSTYLE, JUNIT, readXml, type Element } from './xml-structure.js';

const OPTIONS: ReportOptions = { language: null, color: false, width: 80, root: '/home/jo' };
const report = (format: string, value: LintResult, options: Partial<ReportOptions> = {}): string => REPORTS[format]!(value, { ...OPTIONS, ...options });

/** Words that break out of a format that does not escape them. */
const HARD = 'a "b" <c> & \'d\' %0A ::error::x\r\n| `e` *f* [g](h) @jo, \u0001\u001b[31m ]]> $x$ 🚀 \ud800';
const hardResult = (): LintResult => {
  const excerpt = `${HARD} feuille de route`;
  const message = { fr: `Message ${HARD}`, en: `Message ${HARD}` };
  const one = finding({ excerpt, matchAt: [excerpt.length - 16, excerpt.length], message, instead: message, section: [HARD], page: null });
  return result({
    documents: [document({ path: 'été, n°1: 100 % "#"&<`>.md', format: 'markdown', findings: [one] })],
    problems: [{ code: 'unreadable', path: 'a|b,c:d%.docx', message: HARD, hint: HARD }],
  });
};

const CASES: readonly (readonly [string, LintResult])[] = [
  ['everything', fullResult()],
  ['nothing read', result({ documents: [], problems: fullResult().problems })],
  ['nothing at all', result({ documents: [], problems: [{ code: 'no-input', path: null, message: 'No document.', hint: null }] })],
  ['no finding', result({ documents: [document({ findings: [] })] })],
  ['hard words', hardResult()],
];

describe.each(['markdown', 'github', 'codequality', 'junit', 'checkstyle', 'rdjson'])('%s', (format) => {
  it.each(CASES)('gives the same bytes for the same input and names no folder of the machine: %s', (_, value) => {
    const away = { ...value, documents: value.documents.map((one) => ({ ...one, path: `/home/jo/${one.path}` })) };
    expect(report(format, away)).toBe(report(format, value));
    expect(report(format, away)).not.toContain('/home/jo');
  });

  it('leaves excused findings out and tells unreadable files', () => {
    const text = report(format, fullResult());
    expect(text).not.toContain('imposé par décret');
    expect(text).toContain('scan.pdf');
    expect(text).toContain('Ce fichier ne contient pas de texte.');
  });

  it('speaks the language asked for', () => {
    expect(report(format, fullResult(), { language: 'en' })).toMatch(/The roadmap freezes features/);
  });
});

const ajv = new Ajv.default({ allErrors: true });
formats.default(ajv as never);
const schemaOf = (name: string) => ajv.compile(JSON.parse(readFileSync(new URL(`../schemas/${name}.json`, import.meta.url), 'utf8')));

describe('codequality', () => {
  const validate = schemaOf('code-quality');

  it.each(CASES)('has the fields that GitLab needs: %s', (_, value) => {
    validate(JSON.parse(report('codequality', value)));
    expect(validate.errors).toBeNull();
  });

  it('gives each issue a fingerprint of its own, also for one passage in two files', () => {
    const twice = result({ documents: [document({ path: 'a.md' }), document({ path: 'b.md' }), document({ path: 'a b.md', findings: [finding(), finding({ fingerprint: 'f1-2' })] })] });
    const prints = JSON.parse(report('codequality', twice)).map((issue: { fingerprint: string }) => issue.fingerprint);
    expect(new Set(prints).size).toBe(4);
  });

  it('keeps the severity', () => {
    const severities = JSON.parse(report('codequality', fullResult())).map((issue: { severity: string }) => issue.severity);
    expect(severities).toEqual(['blocker', 'blocker', 'info', 'major', 'minor', 'major']);
  });
});

describe('rdjson', () => {
  const validate = schemaOf('rdjson');

  it.each(CASES)('is what reviewdog reads: %s', (_, value) => {
    validate(JSON.parse(report('rdjson', value)));
    expect(validate.errors).toBeNull();
  });

  it('counts columns in bytes of UTF-8', () => {
    const text = 'É🚀 feuille de route\n';
    const [one] = JSON.parse(report('rdjson', result({ documents: [document({ projection: text, findings: [finding({ region: regionOf(text, 'feuille') })] })] }))).diagnostics;
    // « É » is 2 bytes, the rocket 4, the space 1.
    expect(one.location.range).toEqual({ start: { line: 1, column: 8 }, end: { line: 1, column: 15 } });
    expect(one.code).toEqual({ value: 'feature-roadmap-multi-year', url: 'https://github.com/agilefall/agilefall/blob/main/docs/rules/feature-roadmap-multi-year.md' });
  });
});

describe('junit', () => {
  const cases = (suites: Element): readonly Element[] => suites.children.flatMap((suite) => suite.children);

  it.each(CASES)('has the structure that Jenkins reads, and counts that are right: %s', (_, value) => {
    const suites = readXml(report('junit', value), JUNIT);
    for (const { attributes, children } of suites.children) {
      const having = (name: string): string => String(children.filter((one) => one.children.some((child) => child.name === name)).length);
      expect(attributes).toMatchObject({ tests: String(children.length), failures: having('failure'), errors: having('error') });
    }
    const total = suites.children.reduce((sum, suite) => sum + Number(suite.attributes['tests']), 0);
    expect(suites.attributes['tests']).toBe(String(total));
  });

  it.each([
    ['error', 2],
    ['warning', 3],
    ['info', 4],
    ['never', 0],
  ] as const)('fails the findings that fail the run: --fail-on %s', (failOn, expected) => {
    expect(readXml(report('junit', fullResult(), { failOn: () => failOn }), JUNIT).attributes['failures']).toBe(String(expected));
  });

  it('has a case that passes for a document without finding', () => {
    const [one] = cases(readXml(report('junit', result({ documents: [document({ findings: [] })] })), JUNIT));
    expect(one).toMatchObject({ attributes: { name: 'Aucun constat.', classname: 'agilefall.dossier/cctp_pdf' }, children: [] });
  });

  it('keeps hard words, without what XML cannot hold', () => {
    const failure = cases(readXml(report('junit', hardResult()), JUNIT)).flatMap((one) => one.children).find((one) => one.name === 'failure');
    expect(failure?.attributes['message']).toBe(`Message ${HARD.replace(/[\u0001\u001b]|\ud800/gu, '\ufffd')}`);
  });
});

describe('checkstyle', () => {
  it.each(CASES)('has the structure that Jenkins and reviewdog read: %s', (_, value) => {
    const root = readXml(report('checkstyle', value), CHECKSTYLE);
    for (const { attributes } of root.children.flatMap((file) => file.children)) {
      expect(Number(attributes['line'])).toBeGreaterThan(0);
      expect(['error', 'warning', 'info']).toContain(attributes['severity']);
    }
  });

  it('says rule, category and place', () => {
    const file = readXml(report('checkstyle', result()), CHECKSTYLE).children[0];
    expect(file?.attributes['name']).toBe('dossier/cctp.pdf');
    expect(file?.children[0]?.attributes).toMatchObject({ line: '5', column: '5', severity: 'error', source: 'agilefall.planning.feature-roadmap-multi-year' });
  });
});

/** Reads workflow commands as GitHub's runner does. */
function commandsOf(text: string) {
  const undo = (value: string): string => value.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  return text.split('\n').flatMap((line) => {
    const [, name, given = '', message = ''] = /^::(\w+) (.*?)::(.*)$/s.exec(line) ?? [];
    if (name === undefined) return [];
    const properties = Object.fromEntries(given.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), undo(pair.slice(pair.indexOf('=') + 1))]));
    return [{ name, properties, message: undo(message) }];
  });
}

describe('github', () => {
  it('annotates the lines of a text file, and the whole file of a DOCX or PDF', () => {
    const text = { ...fullResult(), documents: [document({ path: 'rfp.md', format: 'markdown' }), document()] };
    const [markdown, pdf] = commandsOf(report('github', { ...text, problems: [] }));
    expect(markdown).toMatchObject({ name: 'error', properties: { file: 'rfp.md', line: '5', endLine: '5', col: '5', endColumn: '21', title: 'feature-roadmap-multi-year (erreur)' } });
    expect(pdf?.properties).toEqual({ file: 'dossier/cctp.pdf', title: 'feature-roadmap-multi-year (erreur)' });
    expect(pdf?.message).toContain('Section 3.2 Calendrier, page 12');
  });

  it('tells no column on a region of several lines, which GitHub refuses', () => {
    const long = document({ format: 'markdown', findings: [finding({ region: regionOf(PROJECTION, '3.2 Calendrier\n\nUne') })] });
    expect(commandsOf(report('github', result({ documents: [long] })))[0]?.properties).toEqual({ file: 'dossier/cctp.pdf', line: '3', endLine: '5', title: 'feature-roadmap-multi-year (erreur)' });
  });

  it('keeps each severity and ends with the count', () => {
    const text = report('github', fullResult());
    expect(commandsOf(text).map(({ name }) => name)).toEqual(['error', 'error', 'notice', 'error', 'warning', 'error']);
    expect(text.endsWith('2 erreurs, 1 avertissement et 1 note dans 2 documents.\n')).toBe(true);
  });

  it('lets no document give commands', () => {
    const text = report('github', hardResult());
    const [problem, one] = commandsOf(text);
    expect(text.trimEnd().split('\n')).toHaveLength(3);
    expect(problem?.properties['file']).toBe('a|b,c:d%.docx');
    expect(one?.properties['file']).toBe('été, n°1: 100 % "#"&<`>.md');
    expect(one?.message).toContain(HARD);
  });
});

describe('markdown', () => {
  const read = (value: LintResult) => fromMarkdown(report('markdown', value), { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const all = (node: Nodes): readonly Nodes[] => [node, ...('children' in node ? node.children.flatMap(all) : [])];
  const textOf = (node: Nodes): string => all(node).map((one) => ('value' in one ? one.value : '')).join('');

  it('says the verdict, what to fix first, and every finding', () => {
    const text = report('markdown', fullResult());
    expect(text).toContain('**2 erreurs, 1 avertissement et 1 note dans 2 documents.**');
    expect(text).toContain('**À corriger d’abord**');
    const rows = all(read(fullResult())).filter((node) => node.type === 'tableRow');
    // Two of the pillars, then the head and four findings.
    expect(rows).toHaveLength(2 + 1 + 4);
  });

  it('shows the words of a document as they are: no markup, no HTML, no mention', () => {
    const tree = read(hardResult());
    const rows = all(tree).filter((node) => node.type === 'tableRow');
    expect(rows).toHaveLength(2);
    expect(rows[1]?.children).toHaveLength(4);
    const cell = textOf(rows[1]?.children[3] as Nodes).replace('@\u2060', '@');
    expect(cell).toBe(`Message ${HARD}`.replace(/\s+/g, ' '));
    expect(all(tree).filter((node) => node.type === 'link').every((node) => node.url.startsWith('https://github.com/agilefall/'))).toBe(true);
    expect(all(tree).filter((node) => node.type === 'html').map((node) => node.value)).toEqual(expect.not.arrayContaining([expect.stringContaining('<c>')]));
  });

  it('stays below the size of a job summary, the gravest first, and says what is left out', () => {
    const many = Array.from({ length: 30_000 }, (_, index) => finding({ severity: index < 29_000 ? 'info' : 'error', fingerprint: `f${index}` }));
    const text = report('markdown', result({ documents: [document({ findings: many })] }));
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text.match(/❌ erreur/g)).toHaveLength(1000);
    expect(text).toContain('… et 29000 autres constats moins graves.');
  });
});
