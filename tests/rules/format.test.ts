import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileLanguage } from '../../src/rules/compile.js';
import { readRuleFiles } from '../../src/source/rule-files.js';
import { book } from './book.js';

const schema = JSON.parse(readFileSync('rules/rule.schema.json', 'utf8')) as object;
const isRule = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
const ruleFiles = readRuleFiles('rules').filter(({ path }) => path.includes('/') && !/^(?:vocabulary|evidence)\//.test(path));

describe('every rule file', () => {
  for (const { path, text } of ruleFiles) {
    it(`${path} fits the schema and its place`, () => {
      const rule = parse(text) as { id: string; category: string };
      isRule(rule);
      expect(isRule.errors ?? []).toEqual([]);
      expect(path).toBe(`${rule.category}/${rule.id}.yaml`);
      expect(text).not.toMatch(/TODO/);
      // An editor puts the one into the tender and the other into a comment: their author decides.
      expect(text).toMatch(/^insteadIs: (?:clause|advice)$/m);
    });
  }
});

describe('the rule book', () => {
  it('compiles in both languages', () => {
    for (const language of ['fr', 'en'] as const) expect(compileLanguage(book, language).automata.firstAtom.length).toBeGreaterThan(100);
  });

  it('names only what exists', () => {
    const ids = new Set(book.rules.map((r) => r.id));
    const guards = new Set(book.guards.map((g) => g.id));
    const evidence = new Set(book.evidence.map((e) => e.id));
    const exceptions = new Set(book.exceptions.map((e) => e.id));
    for (const rule of book.rules) {
      for (const id of rule.over ?? []) expect(ids, `${rule.id} over`).toContain(id);
      for (const id of rule.exceptions ?? []) expect(exceptions, `${rule.id} exceptions`).toContain(id);
      for (const finder of [rule, ...rule.find]) for (const id of [...(finder.guards?.add ?? []), ...(finder.guards?.drop ?? [])]) expect(guards, rule.id).toContain(id);
      for (const finder of rule.find) {
        if ('absence' in finder) for (const id of finder.absence.of) expect(evidence, rule.id).toContain(id);
        if ('contradiction' in finder) for (const { rule: id } of finder.contradiction.against) expect(ids, rule.id).toContain(id);
        if ('sequence' in finder) for (const name of finder.sequence.stages) expect(Object.keys(book.vocabulary), rule.id).toContain(name);
      }
    }
  });

  it('has no two rules of one name', () => {
    expect(new Set(book.rules.map((r) => r.id)).size).toBe(book.rules.length);
  });
});
