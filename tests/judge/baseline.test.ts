import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyBaseline, baselineOf, type Baseline } from '../../src/judge/baseline.js';
import { parseBaseline, printBaseline } from '../../src/judge/baseline-file.js';
import { passageId } from '../../src/judge/fingerprint.js';
import { lint } from '../../src/lint.js';
import type { DocumentResult, Finding } from '../../src/types.js';
import { document, finding } from '../report/sample.js';

/** A document of findings: rule, passage, heading. */
const doc = (path: string, ...said: readonly (readonly [rule: string, passage: string, heading?: string])[]) => ({
  key: path,
  document: document({ path, findings: said.map(([ruleId, excerpt, heading = 'Plan']) => finding({ ruleId, excerpt, section: [heading] })) }),
});

const NONE: ReadonlySet<string> = new Set();
const standing = (documents: readonly DocumentResult[]): string[] =>
  documents.flatMap(({ path, findings }) => findings.filter(({ suppressed }) => suppressed === null).map(({ ruleId, excerpt }) => `${path} ${ruleId} ${excerpt}`));

function outcome(before: readonly ReturnType<typeof doc>[], now: readonly ReturnType<typeof doc>[], gone: readonly string[] = []): { readonly standing: string[]; readonly unused: string[] } {
  const { documents, unused } = applyBaseline(now, baselineOf(before), new Set(gone), 'b.json');
  return { standing: standing(documents), unused: unused.map(({ path, rule, passage, count }) => `${path} ${rule} ${passage}${count > 1 ? ` x${count}` : ''}`) };
}

describe('a baseline', () => {
  it('knows the findings it was made from', () => {
    const before = [doc('a.md', ['r', 'Un.'], ['s', 'Un.'], ['r', 'Deux.'])];
    expect(outcome(before, before)).toEqual({ standing: [], unused: [] });
  });

  it('does not let a fixed finding make room for a new one of the same rule', () => {
    expect(outcome([doc('a.md', ['r', 'Un.'], ['r', 'Deux.'])], [doc('a.md', ['r', 'Deux.'], ['r', 'Trois.'])])).toEqual({ standing: ['a.md r Trois.'], unused: ['a.md r Un.'] });
  });

  it('counts passages that read alike, and no others', () => {
    const three = doc('a.md', ['r', 'Un.'], ['r', 'Un.', 'Ailleurs'], ['r', 'Un.']);
    expect(outcome([three], [doc('a.md', ['r', 'Un.'])])).toEqual({ standing: [], unused: ['a.md r Un.', 'a.md r Un.'] });
    expect(outcome([doc('a.md', ['r', 'Un.'])], [three]).standing).toHaveLength(2);
  });

  it('tells passages that read alike apart by their heading', () => {
    const { documents } = applyBaseline([doc('a.md', ['r', 'Un.', '2 Autre'], ['r', 'Un.', '7 Plan'])], baselineOf([doc('a.md', ['r', 'Un.', '1 Plan'])]), NONE, 'b.json');
    expect(documents[0]?.findings.map(({ suppressed }) => suppressed)).toEqual([null, { reason: 'baseline', from: 'b.json', known: true }]);
  });

  it.each([
    ['another heading', 'Un plan de 24 mois.', 'Tout autre titre'],
    ['another number of the item', '3.2) Un plan de 24 mois.', 'Plan'],
    ['spaces, cuts and quotes', 'Un  « plan »de 24\nmo-\nis', 'Plan'],
    ['case and accents', 'UN PLÂN DE 24 MOIS', 'Plan'],
  ])('holds with %s', (_, passage, heading) => {
    expect(outcome([doc('a.md', ['r', 'Un plan de 24 mois.'])], [doc('a.md', ['r', passage, heading])])).toEqual({ standing: [], unused: [] });
  });

  it.each([
    ['another number', 'Un plan de 36 mois.'],
    ['another word', 'Un plan de 24 jours.'],
    ['one word more', 'Un plan de 24 mois fermes.'],
  ])('does not hold with %s', (_, passage) => {
    expect(outcome([doc('a.md', ['r', 'Un plan de 24 mois.'])], [doc('a.md', ['r', passage])]).standing).toHaveLength(1);
  });

  it('follows a passage into another document of the run', () => {
    const before = [doc('a.md', ['r', 'Un.'], ['r', 'Deux.']), doc('b.md')];
    expect(outcome(before, [doc('a.md', ['r', 'Deux.']), doc('b.md', ['r', 'Un.'])])).toEqual({ standing: [], unused: [] });
  });

  it('takes no entry of a document that the run does not look at', () => {
    expect(outcome([doc('a.md', ['r', 'Un.']), doc('b.md')], [doc('b.md', ['r', 'Un.'])])).toEqual({ standing: ['b.md r Un.'], unused: [] });
  });

  it('follows a document that was renamed', () => {
    expect(outcome([doc('a.md', ['r', 'Un.'], ['s', ''])], [doc('lot/b.md', ['r', 'Un.'], ['s', ''])], ['a.md'])).toEqual({ standing: [], unused: [] });
  });

  it('does not let one document miss something because another did', () => {
    expect(outcome([doc('a.md', ['s', '']), doc('b.md')], [doc('a.md'), doc('b.md', ['s', ''])])).toEqual({ standing: ['b.md s '], unused: ['a.md s '] });
  });

  it('serves the same document in another format, in its place or beside it', () => {
    const before = [doc('cctp.docx', ['r', 'Un.'], ['s', ''])];
    const [pdf, docx] = [doc('cctp.pdf', ['r', 'Un.'], ['s', '']), doc('cctp.docx', ['r', 'Un.'], ['s', ''])];
    expect(outcome(before, [pdf], ['cctp.docx'])).toEqual({ standing: [], unused: [] });
    expect(outcome(before, [pdf])).toEqual({ standing: [], unused: [] });
    expect(outcome(before, [docx, pdf])).toEqual({ standing: [], unused: [] });
  });

  it('knows all passages of a rule that speaks once, whichever of them it tells', () => {
    const once = (told: string, ...alike: string[]) => {
      const said = finding({ ruleId: 'r', excerpt: told, section: [], alike: alike.map((passage) => passageId('r', passage)) });
      return { key: 'a.md', document: document({ path: 'a.md', findings: [said] }) };
    };
    expect(outcome([once('Un.', 'Deux.')], [once('Deux.', 'Un.')])).toEqual({ standing: [], unused: [] });
    expect(outcome([once('Un.', 'Deux.')], [once('Deux.')])).toEqual({ standing: [], unused: [] });
    expect(outcome([once('Un.', 'Deux.')], [once('Trois.', 'Deux.')]).standing).toEqual(['a.md r Trois.']);
  });

  it('knows what is about the whole document on whichever of its passages it stands', () => {
    const counted = (told: string, rule = 'r') => {
      const said = finding({ ruleId: rule, excerpt: told, section: [], alike: [passageId(rule, '')] });
      return { key: 'a.md', document: document({ path: 'a.md', findings: [said] }) };
    };
    expect(outcome([counted('Un.')], [counted('Deux.')])).toEqual({ standing: [], unused: [] });
    expect(outcome([counted('Un.')], [doc('a.md', ['r', 'Deux.'])]).standing).toEqual(['a.md r Deux.']);
    expect(outcome([counted('Un.')], [counted('Un.', 's')])).toEqual({ standing: ['a.md s Un.'], unused: ['a.md r Un.'] });
  });

  it('leaves findings that somebody excused out', () => {
    const excused: Finding = finding({ suppressed: { reason: 'law' } });
    expect(baselineOf([{ key: 'a.md', document: document({ findings: [excused] }) }]).get('a.md')).toEqual([]);
  });
});

describe('numbers of places', () => {
  it.each([
    ['3.2.1 Le titulaire livre.', 'Le titulaire livre.'],
    ['a) Le titulaire livre.', 'b) Le titulaire livre.'],
    ['Conformément à l’article 5.3, il livre.', 'Conformément à l’article 6.3, il livre.'],
    ['Voir annexe n° 2 et § 4.1.', 'Voir annexe n°3 et § 5.'],
    ['Les articles 4 du présent', 'Les articles 12 du présent'],
  ])('do not count: %s', (one, other) => expect(passageId('r', one)).toBe(passageId('r', other)));

  it.each([
    ['24 mois après la notification', '36 mois après la notification'],
    ['Une équipe de 12 personnes', 'Une équipe de 15 personnes'],
    ['La section compte 40 agents', 'La section compte 60 agents'],
    ['Les points 30 % et plus', 'Les points 50 % et plus'],
    ['3.5 jours par semaine', '4.5 jours par semaine sur site'],
  ])('others count: %s', (one, other) => expect(passageId('r', one)).not.toBe(passageId('r', other)));
});

describe('the file of a baseline', () => {
  const baseline = baselineOf([doc('b.md', ['s', 'Deux.'], ['r', 'Un.'], ['r', 'Un.']), doc('a.md', ['r', 'x'.repeat(200)]), doc('c.md')]);

  it('is sorted, one value a line, and read back as it was', () => {
    const text = printBaseline(baseline);
    expect(Object.keys((JSON.parse(text) as { documents: object }).documents)).toEqual(['a.md', 'b.md']);
    expect(text).toContain('"rule": "r",\n        "section": "plan",\n        "passage": "Un.",\n');
    expect(text).toContain('"count": 2');
    expect([...(parseBaseline(text) as Baseline)].flat()).toEqual([...baseline].filter(([path]) => path !== 'c.md').sort().flat());
  });

  it('does not depend on the order of documents and findings', () => {
    const other = baselineOf([doc('c.md'), doc('a.md', ['r', 'x'.repeat(200)]), doc('b.md', ['r', 'Un.'], ['s', 'Deux.'], ['r', 'Un.'])]);
    expect(printBaseline(other)).toBe(printBaseline(baseline));
  });

  it.each(['null', '[]', '{}', '{"version": 2, "documents": {}}', '{"version": 1, "documents": {"a.md": [{"rule": "r"}]}}', '{"version": 1, "documents": {"a.md": [{"rule": "r", "id": "x", "count": 0}]}}'])('is nothing else: %s', (text) => {
    expect(parseBaseline(text)).toBeNull();
  });
});

describe('a real document', () => {
  const path = 'fixtures/agilefall-dossier/cctp-rendez-vous-orientation';
  const known = new Map<string, DocumentResult>();
  const linted = async (bytes: Uint8Array, name: string): Promise<{ readonly key: string; readonly document: DocumentResult }> => {
    const key = `${name} ${bytes.length}`;
    const document = known.get(key) ?? ((await lint([{ path: name, bytes }])).documents[0] as DocumentResult);
    known.set(key, document);
    return { key: name, document };
  };
  const markdown = readFileSync(`${path}.md`, 'utf8');
  const changed = async (text: string): Promise<{ readonly standing: string[]; readonly unused: number }> => {
    const before = await linted(new TextEncoder().encode(markdown), 'cctp.md');
    const now = await linted(new TextEncoder().encode(text), 'cctp.md');
    expect(before.document.findings.length).toBeGreaterThan(50);
    const { documents, unused } = applyBaseline([now], baselineOf([before]), NONE, 'b.json');
    return { standing: standing(documents), unused: unused.length };
  };

  it.each(['docx', 'pdf', 'md'])('known in Word is known in %s', async (ending) => {
    const before = await linted(readFileSync(`${path}.docx`), 'cctp.docx');
    const now = await linted(readFileSync(`${path}.${ending}`), `cctp.${ending}`);
    const { documents, unused } = applyBaseline([now], baselineOf([before]), new Set(['cctp.docx']), 'b.json');
    expect(standing(documents)).toEqual([]);
    expect(unused).toEqual([]);
  });

  it('may be numbered anew', async () => {
    const shifted = markdown.replace(/^(#+ )(\d+)/gm, (_, marks: string, number: string) => `${marks}${Number(number) + 1}`).replace(/articles? \d+/g, (said) => `${said}0`);
    expect(shifted).not.toBe(markdown);
    expect(await changed(shifted)).toEqual({ standing: [], unused: 0 });
  });

  it('may have its sections in another order', async () => {
    const [head = '', ...sections] = markdown.split(/^(?=## )/m);
    expect(sections.length).toBeGreaterThan(4);
    const reversed = [head, ...sections.toReversed()].join('\n\n');
    const firstLast = [head, ...sections.slice(1), sections[0]].join('\n\n');
    for (const text of [reversed, firstLast]) expect(await changed(text)).toEqual({ standing: [], unused: 0 });
  });

  it('with a new fault where an old one was fixed shows the new one and the entry that is left', async () => {
    const known = 'La plateforme est calibrée d\'emblée pour la totalité de la population visée, à savoir trente (30) millions de personnes.';
    expect(markdown).toContain(known);
    const { standing: left, unused } = await changed(markdown.replace(known, 'La plateforme est calibrée d\'emblée pour la totalité de la population visée, à savoir quarante (40) millions de personnes.'));
    expect(left).toHaveLength(1);
    expect(left[0]).toContain('quarante (40) millions');
    expect(unused).toBe(1);
  });
});
