import { readFileSync } from 'node:fs';
import { AgilefallError } from '../errors.js';
import { lint, type LintOptions } from '../lint.js';
import type { Language } from '../types.js';

/** A sentence that one rule must flag or spare. */
export interface Example {
  readonly id: string;
  readonly kind: 'trigger' | 'near-miss';
  readonly language: Language;
  readonly text: string;
  /** Why a near-miss is spared. */
  readonly guard: string | null;
}

export interface ScoredExample {
  readonly example: Example;
  readonly hit: boolean;
}

/** Counts of examples to flag and to spare, and of those that were flagged. */
export interface ExampleTally {
  readonly triggers: number;
  readonly triggersHit: number;
  readonly nearMisses: number;
  readonly nearMissesHit: number;
}

export interface ExampleFile {
  readonly examples: readonly Example[];
  /** Categories of rules, when the file tells them. */
  readonly categories: ReadonlyMap<string, string>;
}

/** Examples as a catalogue of signals lists them. */
interface Signal {
  readonly id: string;
  readonly category: string;
  readonly detect?: readonly string[];
  readonly triggers: Readonly<Record<Language, readonly SignalExample[]>>;
  readonly nearMisses: Readonly<Record<Language, readonly SignalExample[]>>;
}

interface SignalExample {
  readonly text?: string;
  readonly guard?: string;
  /** Present when the example is told, not quoted. */
  readonly description?: unknown;
}

interface ListedExample {
  readonly id: string;
  readonly kind: Example['kind'];
  readonly lang: Language;
  readonly text: string;
  readonly detect?: readonly string[];
  readonly guard?: string;
}

/** Detections that one sentence can satisfy: phrases (a) and quantities (b). */
const OF_A_SENTENCE = new Set(['a', 'b']);

/** An example with this mark is cut: it stands for several sentences. */
const CUT = '[…]';

/**
 * Examples of a file: a catalogue of signals, or a list of `{id, kind, lang, text, detect}`.
 * Those that one sentence cannot show are left out.
 * @throws AgilefallError `unreadable` when the file is neither.
 */
export function readExamples(path: string): ExampleFile {
  const data = parseFile(path);
  if (Array.isArray(data)) return { examples: (data as ListedExample[]).filter(isOfSentence).map(toExample), categories: new Map() };
  const { signals } = data as { signals?: readonly Signal[] };
  if (!Array.isArray(signals)) throw new AgilefallError('unreadable', 'This file is neither a list of examples nor a catalogue with « signals ».', { place: path });
  const known = signals as readonly Signal[];
  return { examples: known.flatMap(listed).filter(isOfSentence).map(toExample), categories: new Map(known.map(({ id, category }) => [id, category])) };
}

function parseFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new AgilefallError('unreadable', `The examples cannot be read: ${message}`, { place: path, hint: 'Give a JSON file of examples.', cause });
  }
}

function listed({ id, detect, triggers, nearMisses }: Signal): readonly ListedExample[] {
  const of = (kind: Example['kind'], examples: Signal['triggers']): ListedExample[] =>
    (['fr', 'en'] as const).flatMap((lang) =>
      examples[lang].flatMap(({ text, guard, description }) =>
        description || text === undefined ? [] : [{ id, kind, lang, text, ...(detect && { detect }), ...(guard !== undefined && { guard }) }],
      ),
    );
  return [...of('trigger', triggers), ...of('near-miss', nearMisses)];
}

function isOfSentence({ detect, text }: ListedExample): boolean {
  return !text.includes(CUT) && (detect?.some((how) => OF_A_SENTENCE.has(how)) ?? true);
}

function toExample({ id, kind, lang, text, guard }: ListedExample): Example {
  return { id, kind, language: lang, text, guard: guard ?? null };
}

/** Runs each example as a Markdown file of its own, bought as software, and says whether its rule flags it. */
export async function scoreExamples(examples: readonly Example[], options: Omit<LintOptions, 'kind'>): Promise<readonly ScoredExample[]> {
  const encoder = new TextEncoder();
  const files = examples.map(({ text }, i) => ({ path: `${i}.md`, bytes: encoder.encode(`${text}\n`) }));
  const { documents } = await lint(files, { ...options, kind: 'software-build' });
  const flagged = new Map(documents.map(({ path, findings }) => [path, new Set(findings.filter((f) => !f.suppressed).map((f) => f.ruleId))]));
  return examples.map((example, i) => ({ example, hit: flagged.get(`${i}.md`)?.has(example.id) ?? false }));
}

export function tallyExamples(scored: readonly ScoredExample[]): ExampleTally {
  const triggers = scored.filter(({ example }) => example.kind === 'trigger');
  const nearMisses = scored.filter(({ example }) => example.kind === 'near-miss');
  const hits = (some: readonly ScoredExample[]): number => some.filter(({ hit }) => hit).length;
  return { triggers: triggers.length, triggersHit: hits(triggers), nearMisses: nearMisses.length, nearMissesHit: hits(nearMisses) };
}
