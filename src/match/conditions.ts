import type { Condition, Phrases, Scope, Step } from '../rules/book.js';
import { parsePattern, type QuantityTest } from '../rules/pattern.js';
import type { Quantity, Severity } from '../types.js';
import type { MatchContext } from './match.js';
import { passes } from './passes.js';

/** Whether some phrase of a condition is found around a sentence; anywhere in the document when there is none. */
function holds(condition: Condition, sentence: number | null, context: MatchContext): boolean {
  return isFound(condition, condition.in, sentence, context);
}

/** Whether some phrase is found in the scope around a sentence. */
export function isFound(phrases: Phrases, scope: Scope, sentence: number | null, { hits, around }: MatchContext): boolean {
  if (sentence === null || scope === 'document') return hits.sentencesWith(phrases).length > 0;
  if (scope === 'sentence') return hits.has(sentence, phrases);
  return hits.mayHave(phrases) && around.sentences(scope, sentence).some((index) => hits.has(index, phrases));
}

interface Conditional {
  readonly with?: readonly Condition[];
  readonly without?: readonly Condition[];
}

/** Whether a finder's `with` all hold and none of its `without` does. */
export function allows(finder: Conditional, sentence: number | null, context: MatchContext): boolean {
  return refusing(finder, sentence, context) === null;
}

/** The first `with` that does not hold, or `without` that does; null when a finder's conditions are all met. */
export function refusing(finder: Conditional, sentence: number | null, context: MatchContext): Condition | null {
  const missing = finder.with?.find((condition) => !holds(condition, sentence, context));
  return missing ?? finder.without?.find((condition) => holds(condition, sentence, context)) ?? null;
}

/** What steps of severity may ask about a match. */
export interface Found {
  readonly sentence: number | null;
  readonly quantities: readonly Quantity[];
  readonly count: number;
  /** Share of the document's words, in per cent. */
  readonly share: number;
}

const LOWER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'info', info: 'info' };

/** One level down; info stays. */
export function lower(severity: Severity): Severity {
  return LOWER[severity];
}

/** Severity after a rule's steps, or null when a step says that this is no finding. */
export function stepped(base: Severity, steps: readonly Step[] | undefined, found: Found, context: MatchContext): Severity | null {
  let severity = base;
  for (const step of holdingSteps(steps, found, context)) {
    if (step.is === 'none') return null;
    if (step.is) return step.is;
    severity = lower(severity);
  }
  return severity;
}

/** The steps that decide a severity: those that hold, up to the first that settles it. */
export function holdingSteps(steps: readonly Step[] | undefined, found: Found, context: MatchContext): readonly Step[] {
  const holding: Step[] = [];
  for (const step of steps ?? []) {
    if (!stepHolds(step, found, context)) continue;
    holding.push(step);
    if (step.is) break;
  }
  return holding;
}

function stepHolds(step: Step, found: Found, context: MatchContext): boolean {
  if (step.quantity !== undefined && !found.quantities.some((q) => passes(q, quantityTest(step.quantity ?? '')))) return false;
  if (step.count !== undefined && found.count < step.count) return false;
  if (step.share !== undefined && found.share < step.share) return false;
  if (step.claim !== undefined && !claims(context.claim, step.claim)) return false;
  if (step.kinds && !step.kinds.includes(context.kind)) return false;
  if (step.pieces && !step.pieces.includes(context.piece)) return false;
  if (step.with && !holds(step.with, found.sentence, context)) return false;
  return !step.without || !holds(step.without, found.sentence, context);
}

/** Whether a claim is at least as strong as another; `none` asks for no claim at all. */
function claims(actual: MatchContext['claim'], least: MatchContext['claim']): boolean {
  if (least === 'none') return actual === 'none';
  return actual === 'strong' || actual === least;
}

const tests = new Map<string, QuantityTest>();

function quantityTest(source: string): QuantityTest {
  let test = tests.get(source);
  if (test) return test;
  const node = parsePattern(source);
  if (node.type !== 'quantity') throw new TypeError(`not a quantity test: ${source}`);
  tests.set(source, (test = node.test));
  return test;
}
