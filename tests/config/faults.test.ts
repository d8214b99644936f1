import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONFIG_SCHEMA } from '../../src/config/read.js';
import { SIDECAR_SCHEMA } from '../../src/config/sidecar.js';
import { DEFAULT_LIMITS } from '../../src/limits.js';
import { faultOf } from './place.js';

const yaml = (text: string): Record<string, string> => ({ 'agilefall.config.yaml': text });

describe('what is said of a fault', () => {
  it('shows the line with a caret, and what was meant', async () => {
    expect(await faultOf(yaml('lang: fr\nfailon: warning\n'))).toBe(
      [
        'agilefall.config.yaml:2:1: There is no setting "failon" here. Did you mean "failOn"?',
        '  2 | failon: warning',
        '    | ^^^^^^',
        'Possible settings here: extends, rules, packs, kind, lang, failOn, baseline, ignore, ruleFolders, vocabulary, dossiers, limits, suppressions, overrides.',
      ].join('\n'),
    );
  });

  it('speaks French', async () => {
    expect(await faultOf(yaml('rules:\n  big-bang-rolout: off'), { language: 'fr' })).toBe(
      [
        'agilefall.config.yaml:2:3: La règle « big-bang-rolout » n’existe pas. Vouliez-vous dire « big-bang-rollout » ?',
        '  2 |   big-bang-rolout: off',
        '    |   ^^^^^^^^^^^^^^^',
        'La liste des règles : agilefall rules',
      ].join('\n'),
    );
  });

  it('shows the place in JSON and in package.json', async () => {
    expect(await faultOf({ 'agilefall.config.json': '{\n\t"packs": ["recommended", "stric"]\n}' })).toContain('agilefall.config.json:2:27: "stric" is not a possible value here. Did you mean "strict"?');
    expect(await faultOf({ 'package.json': '{\n  "name": "x",\n  "agilefall": { "kind": "software" }\n}' })).toMatch(/^package\.json:3:26: "software" is not/);
  });

  it('shows what was given on the command line and in the environment', async () => {
    expect(await faultOf({}, { asked: ['rules.big-bang-rollout=of'] })).toMatch(/^--config: "of" is not a possible value here\. Did you mean "off"\?\n {2}1 \| rules\.big-bang-rollout=of\n {4}\| {24}\^\^/);
    expect(await faultOf({}, { env: { AGILEFALL_FAIL_ON: 'never ever' } })).toMatch(/^AGILEFALL_FAIL_ON: "never ever" is not.*\n {2}1 \| AGILEFALL_FAIL_ON=never ever\n {4}\| {19}\^/);
    expect(await faultOf({}, { asked: ['failon=info'] })).toContain('"failon" names no setting. Did you mean "failOn"?');
    expect(await faultOf({}, { asked: ['failOn='] })).toContain('A value is missing here.');
    expect(await faultOf({}, { asked: ['nowhere.yaml'] })).toContain('The configuration file nowhere.yaml does not exist.');
  });

  it.each([
    ['rules: [a\n', 'neither correct YAML nor JSON'],
    ['failOn: error\nfailOn: info', 'Map keys must be unique'],
    ['rules: big-bang-rollout', 'This must be settings, one a line.'],
    ['rules:\n  big-bang-rollout:\n', 'A value is missing here.'],
    ['rules: { big-bang-rollout: true }', 'This must be a text or settings, one a line.'],
    ['rules: { tender-too-long: { thresholds: { stated.page: 3 } } }', 'The rule "tender-too-long" has no threshold "stated.page". Did you mean "stated.pages"?'],
    ['rules: { tender-too-long: { thresholds: { stated.pages: -1 } } }', 'This must be at least 0.'],
    ['rules: { missing-mvp: { thresholds: { x: 1 } } }', 'The rule "missing-mvp" has no threshold to set.'],
    ['vocabulary: { suplier: { fr: x } }', 'There is no word list "suplier". Did you mean "supplier"?'],
    ['vocabulary: { supplier: { fr: "(mandataire" } }', 'This phrase cannot be read'],
    ['vocabulary: { supplier: { de: x } }', 'There is no setting "de" here.'],
    ['limits: { fileBites: 3 }', 'Did you mean "fileBytes"?'],
    ['limits: { fileBytes: 0 }', 'This must be at least 1.'],
    ['overrides: [{ kind: other }]', '"files" is missing here.'],
    ['suppressions: [{ rule: big-bang-rollout }]', '"reason" is missing here.'],
    ['suppressions: [{ rule: big-bang, reason: r }]', 'There is no rule "big-bang".'],
    ['suppressions: [{ rule: big-bang-rollout, reason: r, until: soon }]', 'This must be a date, such as 2026-12-31.'],
    ['ruleFolders: none', 'The rule folder none does not exist.'],
    ['extends: none.yaml', 'The configuration file none.yaml does not exist.'],
    ['a: &a [*a, *a]', 'too many values'],
    ['a: &a x\nfailOn: *a', 'There is no setting "a" here.'],
  ])('%j', async (text, expected) => {
    expect(await faultOf(yaml(text))).toContain(expected);
  });

  it('cuts a line that has no end around the fault', async () => {
    const fault = await faultOf({ 'agilefall.config.json': `{ "ignore": ["${'x'.repeat(5000)}"], "failon": "info" }` });
    const [, line = '', caret = ''] = fault.split('\n');
    expect(line.length).toBeLessThan(120);
    expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('"failon"');
  });

  it('stops at a text that repeats itself without end', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('').map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]}, `.repeat(10)}]`)].join('\n');
    expect(await faultOf(yaml(bomb))).toContain('too many values');
  });
});

describe('the published schemas', () => {
  const valid = [
    'lang: fr', 'packs: strict', 'packs: [seed, strict]', 'rules: { a: off, b: { severity: on }, c: { thresholds: { x.y: 1.5 } } }', 'extends: [a.yaml]',
    'dossiers: { lot: [a/, b.md] }', 'limits: { seconds: 30 }', 'overrides: [{ files: [a], rules: { a: info } }]', 'suppressions: [{ rule: [a, b], reason: r, words: w, section: s, until: "2026-12-31", files: "*.md" }]',
    'vocabulary: { supplier: { fr: x, en: [y, z] } }', '$schema: x', 'baseline: b.json', 'ignore: old/', 'ruleFolders: [a]', 'kind: other', 'failOn: never',
  ];
  const invalid = [
    'lang: de', 'packs: []', 'packs: [x]', 'rules: { a: maybe }', 'rules: { a: { } }', 'rules: { a: { thresholds: { x: many } } }', 'extends: 3', 'extends: ""', 'dossiers: { a: { b: c } }',
    'limits: { seconds: 0 }', 'limits: { minutes: 1 }', 'overrides: { files: a }', 'overrides: [{ files: a }]', 'overrides: [{ files: a, extends: b }]', 'suppressions: [{ rule: a }]',
    'suppressions: [{ rule: a, reason: "" }]', 'suppressions: [{ rule: a, reason: r, until: 2026 }]', 'vocabulary: { supplier: { } }', 'baseline: [a]', 'colour: red',
  ];
  const accepts = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync('rules/config.schema.json', 'utf8')) as object);
  // Names are looked up after the form was checked: here only the form counts.
  const reads = async (text: string): Promise<boolean> => /^(?:fine|.*(?:There is no (?:rule|word list)|does not exist|has no threshold))/.test(await faultOf(yaml(text)));

  it.each(valid)('accept %s, like the reader', async (text) => {
    expect([accepts(parse(text)), await reads(text)]).toEqual([true, true]);
  });

  it.each(invalid)('refuse %s, like the reader', async (text) => {
    expect([accepts(parse(text)), await reads(text)]).toEqual([false, false]);
  });

  it('name the limits that there are', () => {
    const written = JSON.parse(readFileSync('rules/config.schema.json', 'utf8')) as typeof CONFIG_SCHEMA;
    expect(written).toEqual(CONFIG_SCHEMA);
    expect(Object.keys(written.$defs?.['limits']?.properties ?? {})).toEqual(Object.keys(DEFAULT_LIMITS));
  });

  it('use only the words that the reader knows', () => {
    const known = new Set(['$schema', '$id', '$ref', '$defs', 'title', 'description', 'type', 'enum', 'const', 'anyOf', 'properties', 'additionalProperties', 'required', 'items', 'minItems', 'minProperties', 'minLength', 'minimum', 'maximum', 'pattern']);
    const words = (schema: unknown, named = false): string[] => {
      if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return Array.isArray(schema) ? schema.flatMap((one) => words(one)) : [];
      return Object.entries(schema).flatMap(([key, value]) => [...(named ? [] : [key]), ...words(value, !named && (key === 'properties' || key === '$defs'))]);
    };
    const rules = JSON.parse(readFileSync('rules/rule.schema.json', 'utf8')) as object;
    for (const schema of [CONFIG_SCHEMA, SIDECAR_SCHEMA, rules]) expect(words(schema).filter((word) => !known.has(word))).toEqual([]);
  });
});

describe('the example of the README', () => {
  it('is a configuration', async () => {
    const [, example = ''] = /## Settings[^]*?```yaml\n([^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(example).toContain('thresholds');
    expect(await faultOf(yaml(example.replace(/^(?:extends|ruleFolders).*$/gm, '')))).toBe('fine');
  });
});
