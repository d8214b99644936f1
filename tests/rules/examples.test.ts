import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint.js';
import { infoOf } from '../../src/rules/info.js';
import type { DocumentResult, RuleExample } from '../../src/types.js';
import { book } from './book.js';

/** Every rule, those of packs of their own too. */
const ALL = book.rules.map((rule) => rule.id);

const MARKS = /\[\[|\]\]/g;

/** Runs one example through the whole pipeline, as a Markdown file of a software tender. */
async function run(example: RuleExample): Promise<DocumentResult> {
  const text = `---\nlang: ${example.language}\n---\n\n${example.text.replace(MARKS, '')}\n`;
  const { documents, problems } = await lint([{ path: 'example.md', bytes: new TextEncoder().encode(text) }], { book, kind: 'software-build', rules: ALL });
  expect(problems).toEqual([]);
  return documents[0] as DocumentResult;
}

const marked = (text: string): string[] => [...text.matchAll(/\[\[(.*?)\]\]/gs)].map((m) => m[1] ?? '');
const withAbsence = new Set(book.rules.filter((r) => r.find.some((f) => 'absence' in f)).map((r) => r.id));

/** An example of what a document does not say: it has no words to mark. */
const isAbsence = (id: string, example: RuleExample): boolean => withAbsence.has(id) && marked(example.text).length === 0;

for (const rule of book.rules) {
  const examples = infoOf(rule).examples.filter((e) => !isAbsence(rule.id, e));
  describe.runIf(examples.length > 0)(rule.id, () => {
    for (const example of examples) {
      it(`${example.flag ? 'flags' : 'spares'} (${example.language}) ${example.text}`, async () => {
        const { findings } = await run(example);
        const own = findings.filter((f) => f.ruleId === rule.id || f.also.includes(rule.id));
        if (!example.flag) return expect(own.map((f) => f.match)).toEqual([]);
        expect(own.length).toBeGreaterThan(0);
        for (const words of marked(example.text)) {
          expect(own.some((f) => f.excerpt.includes(words) || words.includes(f.match))).toBe(true);
        }
      });
    }
  });
}

describe('absences', () => {
  const FILLER = {
    fr: 'Le présent document décrit les prestations attendues et les lieux où elles sont exécutées.',
    en: 'This document describes the services that are expected and the places where they are performed.',
  };
  const TITLE = { fr: 'Cahier des clauses techniques particulières', en: 'Statement of work' };
  for (const rule of book.rules) {
    for (const example of infoOf(rule).examples.filter((e) => isAbsence(rule.id, e))) {
      it(`${rule.id}: ${example.flag ? 'not satisfied' : 'satisfied'} by (${example.language}) ${example.text}`, async () => {
        const filler = `${FILLER[example.language]}\n\n`.repeat(130);
        const { findings } = await run({ ...example, text: `# ${TITLE[example.language]}\n\n${example.text}\n\n${filler}` });
        const own = findings.filter((f) => f.ruleId === rule.id);
        expect(own.length).toBe(example.flag ? 1 : 0);
      });
    }
  }
});
