import type { Problem, Severity } from '../types.js';
import { tallyExamples, type ExampleTally, type ScoredExample } from './eval-examples.js';
import type { Judged, JudgedFinding, JudgedLabel } from './eval-score.js';
import { lenient, strict, tally, tallyBy, verdictsOf, type Tally } from './eval-tally.js';

/** All that one evaluation found out. */
export interface Evaluation {
  readonly judged: readonly Judged[];
  readonly examples: readonly ScoredExample[];
  readonly problems: readonly Problem[];
  /** Severity of a rule, for labels that give none. */
  readonly severityOf: (ruleId: string) => Severity | null;
}

/** Characters of a passage that tell which one it is. */
const PASSAGE = 220;

const NAME = 44;

/** The evaluation as text: documents, groups, rules, passages missed and wrongly flagged, examples, totals last. */
export function evaluationText(evaluation: Evaluation): string {
  const { judged, examples, problems } = evaluation;
  const parts = judged.length === 0 ? [] : [documentTable(judged), ...groupTables(evaluation), missList(judged), wrongList(judged)];
  if (problems.length > 0) parts.push(['not read', ...problems.map(({ path, message }) => `- ${path ?? ''}: ${message}`)].join('\n'));
  if (examples.length > 0) parts.push(exampleTable(examples), exampleList(examples), exampleTotals(examples));
  if (judged.length > 0) parts.push(totals(judged));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function documentTable(judged: readonly Judged[]): string {
  const rows = judged.map(({ gold, result, findings, labels }) => {
    const counts = countColumns(tally(findings, labels));
    if (!result) return `${gold.name.padEnd(58)}${counts}   not read`;
    const kind = result.kind === gold.kind ? result.kind : `${gold.kind} -> ${result.kind} WRONG`;
    const grade = gold.grade === null ? '' : gold.grade === result.grade ? `   ${gold.grade}` : `   ${gold.grade} -> ${result.grade ?? 'none'}`;
    return `${gold.name.padEnd(58)}${counts}   ${kind}${grade}`;
  });
  return [`${'document'.padEnd(58)}${COUNT_TITLES}   kind, grade`, ...rows].join('\n');
}

/** Findings by what the linter says of them; labels by what a person, else the rule, says. */
function groupTables({ judged, severityOf }: Evaluation): readonly string[] {
  const table = (title: string, finding: (f: JudgedFinding) => string, label: (l: JudgedLabel) => string): string =>
    [`${title.padEnd(NAME)}${COUNT_TITLES}${RATIO_TITLES}`, ...tallyBy(judged, finding, label).map(([key, counts]) => `${key.padEnd(NAME)}${countColumns(counts)}${ratioColumns(counts)}`)].join('\n');
  return [
    table('rule', (f) => f.finding.ruleId, (l) => l.label.id),
    table('severity', (f) => f.finding.severity, (l) => l.label.severity ?? severityOf(l.label.id) ?? 'unknown'),
    table('language', (f) => f.language, (l) => l.language),
    table('format', (f) => f.format, (l) => l.format),
  ];
}

const COUNT_TITLES = ' gold found right wrong arguable';
const RATIO_TITLES = '   strict: prec.  recall     F1   lenient: prec.  recall     F1';

function countColumns({ gold, found, right, wrong, arguable }: Tally): string {
  return String(gold).padStart(5) + [found, right, wrong].map((count) => String(count).padStart(6)).join('') + String(arguable).padStart(9);
}

function ratioColumns(counts: Tally): string {
  const [exact, loose] = [strict(counts), lenient(counts)];
  const columns = (ratios: typeof exact, first: number): string => percent(ratios.precision).padStart(first) + percent(ratios.recall).padStart(8) + percent(ratios.f1).padStart(7);
  return columns(exact, 16) + columns(loose, 17);
}

function percent(ratio: number | null): string {
  return ratio === null ? '-' : (100 * ratio).toFixed(1);
}

function missList(judged: readonly Judged[]): string {
  const missed = judged.flatMap(({ labels }) => labels.filter(({ found }) => !found));
  if (missed.length === 0) return '';
  return ['missed', ...missed.map(({ document, label }) => `- ${document} [${label.id}] (${label.where}) ${label.quote.slice(0, PASSAGE)}`)].join('\n');
}

function wrongList(judged: readonly Judged[]): string {
  const wrong = judged.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict === 'wrong'));
  if (wrong.length === 0) return '';
  return ['false alarms', ...wrong.map(({ document, finding, trap }) => `- ${document} ${placeOf(finding)} [${finding.ruleId} ${finding.severity}]${trap === null ? '' : ` TRAP: ${trap}`} ${finding.excerpt.slice(0, PASSAGE)}`)].join('\n');
}

function placeOf({ page, region }: JudgedFinding['finding']): string {
  return page === null ? `l.${region.line}` : `p.${page}`;
}

function totals(judged: readonly Judged[]): string {
  const all = tally(judged.flatMap((one) => one.findings), judged.flatMap((one) => one.labels));
  const { kinds, kindsRight, grades, gradesRight, gradesWithinOne } = verdictsOf(judged);
  const line = ({ precision, recall, f1 }: ReturnType<typeof strict>): string => `precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`;
  return [
    `strict   ${line(strict(all))}   (${all.right} right, ${all.wrong} wrong of which ${all.traps} known traps, ${all.arguable} arguable, ${all.found}/${all.gold} passages found)`,
    `lenient  ${line(lenient(all))}`,
    `verdict  kind right on ${kindsRight}/${kinds}, grade right on ${gradesRight}/${grades}, within one letter on ${gradesWithinOne}/${grades}`,
  ].join('\n');
}

function exampleTable(examples: readonly ScoredExample[]): string {
  const rows = byRule(examples).map(([id, counts]) => `${id.padEnd(NAME)}${exampleColumns(counts)}`);
  return [`${'examples by rule'.padEnd(NAME)}   triggers hit   near-misses hit`, ...rows].join('\n');
}

/** Tallies by rule, the rules that miss most first. */
function byRule(examples: readonly ScoredExample[]): readonly (readonly [string, ExampleTally])[] {
  const ids = [...new Set(examples.map(({ example }) => example.id))].sort();
  const recall = ({ triggers, triggersHit }: ExampleTally): number => (triggers === 0 ? 1 : triggersHit / triggers);
  return ids.map((id) => [id, tallyExamples(examples.filter(({ example }) => example.id === id))] as const).sort((a, b) => recall(a[1]) - recall(b[1]));
}

function exampleColumns({ triggers, triggersHit, nearMisses, nearMissesHit }: ExampleTally): string {
  return `${`${triggersHit}/${triggers}`.padStart(15)}${`${nearMissesHit}/${nearMisses}`.padStart(18)}`;
}

function exampleList(examples: readonly ScoredExample[]): string {
  const wrong = examples.filter(({ example, hit }) => hit !== (example.kind === 'trigger'));
  const line = ({ example: { id, language, guard, text }, hit }: ScoredExample): string => `- ${hit ? 'wrongly hit' : 'missed'} [${id} ${language}${guard === null ? '' : ` ${guard}`}] ${text}`;
  return wrong.length === 0 ? '' : ['examples missed and wrongly hit', ...wrong.map(line)].join('\n');
}

function exampleTotals(examples: readonly ScoredExample[]): string {
  const line = (name: string, some: readonly ScoredExample[]): string => {
    const { triggers, triggersHit, nearMisses, nearMissesHit } = tallyExamples(some);
    return `examples ${name}  triggers hit ${percent(triggers === 0 ? null : triggersHit / triggers)} (${triggersHit}/${triggers}), near-misses hit ${percent(nearMisses === 0 ? null : nearMissesHit / nearMisses)} (${nearMissesHit}/${nearMisses})`;
  };
  return [...(['fr', 'en'] as const).map((language) => line(language, examples.filter(({ example }) => example.language === language))), line('all', examples)].join('\n');
}

/** The evaluation as data, for other tools. */
export function evaluationJson(evaluation: Evaluation): object {
  const { judged, examples, problems, severityOf } = evaluation;
  const counted = (counts: Tally): object => ({ ...counts, strict: strict(counts), lenient: lenient(counts) });
  const grouped = (finding: (f: JudgedFinding) => string, label: (l: JudgedLabel) => string): object => Object.fromEntries(tallyBy(judged, finding, label).map(([key, counts]) => [key, counted(counts)]));
  return {
    all: counted(tally(judged.flatMap((one) => one.findings), judged.flatMap((one) => one.labels))),
    rules: grouped((f) => f.finding.ruleId, (l) => l.label.id),
    severities: grouped((f) => f.finding.severity, (l) => l.label.severity ?? severityOf(l.label.id) ?? 'unknown'),
    languages: grouped((f) => f.language, (l) => l.language),
    formats: grouped((f) => f.format, (l) => l.format),
    verdicts: verdictsOf(judged),
    documents: judged.map(({ gold, result, findings, labels }) => ({
      name: gold.name,
      kind: { gold: gold.kind, got: result?.kind ?? null },
      grade: { gold: gold.grade, got: result?.grade ?? null },
      ...counted(tally(findings, labels)),
    })),
    missed: judged.flatMap(({ labels }) => labels.filter(({ found }) => !found).map(({ document, label }) => ({ document, rule: label.id, where: label.where, quote: label.quote }))),
    falseAlarms: judged.flatMap(({ findings }) =>
      findings.filter(({ verdict }) => verdict === 'wrong').map(({ document, finding, near, trap }) => ({ document, rule: finding.ruleId, severity: finding.severity, place: placeOf(finding), excerpt: finding.excerpt, match: finding.match, near, trap })),
    ),
    examples: { all: tallyExamples(examples), rules: Object.fromEntries(byRule(examples)), wrong: examples.filter(({ example, hit }) => hit !== (example.kind === 'trigger')) },
    problems,
  };
}
