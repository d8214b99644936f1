import { readRuleBook } from '../../src/rules/read.js';
import type { RuleFile } from '../../src/rules/read.js';

/** Texts that every rule must have and that these tests do not read. */
const TEXTS = `
since: 0.1.0
message: { fr: Phrase., en: Sentence. }
why: { fr: Raison., en: Reason. }
instead: { fr: Autrement, en: Otherwise }
examples: { fr: { flag: [x], pass: [y] }, en: { flag: [x], pass: [y] } }
`;

function rule(id: string, head: string, find: string): RuleFile {
  return { path: `planning/${id}.yaml`, text: `id: ${id}\ncategory: planning\npillar: P4\nprecision: high\ntitle: { fr: Règle ${id}, en: Rule ${id} }\n${head}\n${TEXTS}${find}` };
}

/** A book small enough to be read whole, with one rule of each pack. */
export const smallBook = readRuleBook([
  {
    path: 'vocabulary/words.yaml',
    text: `
plan: { fr: "feuille route, roadmap", en: roadmap }
long: { fr: "{duration >= 12}", en: "{duration >= 12}" }
`,
  },
  {
    path: 'guards.yaml',
    text: `
- id: negation
  code: NEG
  title: { fr: nié, en: negated }
  byDefault: true
  cues:
    - { where: before, fr: "ne … pas, aucun", en: "not, no" }
    - { where: inside, fr: "ne … pas", en: not }
`,
  },
  {
    path: 'exceptions.yaml',
    text: `
- id: legal-date
  title: { fr: date légale, en: legal date }
  because: { fr: date fixée par un texte, en: date set by law }
  in: sentence
  phrases: { fr: décret, en: statute }
`,
  },
  rule(
    'frozen-plan',
    'severity: warning\nseed: L1 « feuille de route »\nexceptions: [legal-date]\nover: [any-roadmap]',
    `
find:
  - name: plan-and-horizon
    all:
      - { fr: <plan>, en: <plan> }
      - { fr: "<long>, quinquennal", en: "<long>, five year" }
    within: 12
    without:
      - { in: sentence, fr: ~réviser, en: ~revise }
steps:
  - { quantity: "{duration >= 60}", is: none }
  - { quantity: "{duration >= 24}", is: error }
`,
  ),
  rule('any-roadmap', 'severity: info\npack: strict', '\nfind:\n  - phrases: { fr: <plan>, en: <plan> }\n    blocks: [paragraph]\n'),
  rule('vague-plan', 'severity: info\npack: editorial\nseed: L2', '\nfind:\n  - phrases: { fr: "<plan> … adapté", en: "suitable … <plan>" }\n'),
  rule('long-list', 'severity: warning\nkinds: [advisory]', '\nfind:\n  - { name: items, list: { least: 3, over: [list] } }\n  - { name: size, metric: { of: words, least: 90000 } }\n'),
]);
