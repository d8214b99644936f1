import { byContent, type Baseline, type BaselineEntry } from './baseline.js';

/** Shape of the file; a later one gets the next number. */
const VERSION = 1;

/** The text of a baseline: sorted and spread over lines, so that a difference shows what was fixed and what was added. */
export function printBaseline(baseline: Baseline): string {
  const documents = [...baseline].filter(([, entries]) => entries.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const said = documents.map(([path, entries]) => [path, [...entries].sort(byContent).map(entryJson)] as const);
  return `${JSON.stringify({ version: VERSION, documents: Object.fromEntries(said) }, null, 2)}\n`;
}

/** The count is told only when it is more than one. */
function entryJson({ rule, section, passage, id, count, others }: BaselineEntry): object {
  return { rule, section, passage, id, ...(count > 1 && { count }), ...(others && { others }) };
}

/** Reads what `printBaseline` wrote; null when it is something else. @throws SyntaxError when it is no JSON. */
export function parseBaseline(text: string): Baseline | null {
  const file = JSON.parse(text) as { version?: unknown; documents?: unknown } | null;
  if (typeof file !== 'object' || file === null || file.version !== VERSION || typeof file.documents !== 'object' || file.documents === null) return null;
  const documents = Object.entries(file.documents).map(([path, entries]) => [path, readEntries(entries)] as const);
  if (documents.some(([, entries]) => entries === null)) return null;
  return new Map(documents as [string, readonly BaselineEntry[]][]);
}

function readEntries(value: unknown): readonly BaselineEntry[] | null {
  if (!Array.isArray(value)) return null;
  const entries = value.map(readEntry);
  return entries.every((entry) => entry !== null) ? entries : null;
}

function readEntry(value: unknown): BaselineEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  const { rule, section = '', passage = '', id, count = 1, others } = value as Record<string, unknown>;
  if (typeof rule !== 'string' || typeof id !== 'string' || typeof section !== 'string' || typeof passage !== 'string') return null;
  if (others !== undefined && !(Array.isArray(others) && others.every((other) => typeof other === 'string'))) return null;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) return null;
  return { rule, section, passage, id, count, ...(others !== undefined && { others: others as readonly string[] }) };
}
