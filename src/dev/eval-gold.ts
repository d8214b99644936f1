import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AgilefallError } from '../errors.js';
import type { DocumentKind, DocumentResult, Language, Severity } from '../types.js';

/** One passage that a person marked for one rule. */
export interface Label {
  readonly id: string;
  /** `flag`: a fault. `arguable`: two readers may differ. `trap`: looks like a fault and is none. */
  readonly label: 'flag' | 'arguable' | 'trap';
  /** Words of the document; empty for a label on the whole document. */
  readonly quote: string;
  /** A second place, for a contradiction. */
  readonly quote2: string | null;
  readonly severity: Severity | null;
  readonly where: string;
  readonly why: string;
}

/** What a person says of one document. */
export interface Gold {
  /** File name of the document without its extension. */
  readonly name: string;
  readonly kind: DocumentKind | null;
  readonly language: Language | null;
  /** Null for a document that is not graded. */
  readonly grade: DocumentResult['grade'];
  readonly labels: readonly Label[];
}

const SUFFIX = '.gold.jsonl';
const GRADES = ['A', 'B', 'C', 'D', 'E'] as const;
const LABELS = ['flag', 'arguable', 'trap'] as const;

/**
 * Labels of the folder `gold/` below a folder of documents, sorted by name.
 * @throws AgilefallError `not-found` without such a folder, `unreadable` naming the line that is no label.
 */
export function readGold(folder: string): readonly Gold[] {
  const gold = join(folder, 'gold');
  if (!existsSync(gold)) throw new AgilefallError('not-found', 'There is no folder of labels here.', { place: gold, hint: `Labels stand in files gold/NAME${SUFFIX} beside the documents.` });
  const names = readdirSync(gold).filter((name) => name.endsWith(SUFFIX)).sort();
  if (names.length === 0) throw new AgilefallError('no-input', 'This folder holds no labels.', { place: gold, hint: `Labels stand in files NAME${SUFFIX}.` });
  return names.map((name) => parseGold(name.slice(0, -SUFFIX.length), readFileSync(join(gold, name), 'utf8')));
}

/** One object a line: the document itself (`doc`), then its labels. @throws AgilefallError `unreadable` with the line. */
export function parseGold(name: string, text: string): Gold {
  const lines = text.split('\n').map((line, i) => ({ line, number: i + 1 })).filter(({ line }) => line.trim() !== '');
  const objects = lines.map(({ line, number }) => parseLine(line, `${name}${SUFFIX}:${number}`));
  const head = objects.find((object) => 'doc' in object) ?? {};
  return {
    name,
    kind: (head['type'] as DocumentKind | undefined) ?? null,
    language: (['fr', 'en'] as const).find((language) => language === head['language']) ?? null,
    grade: GRADES.find((grade) => grade === head['grade']) ?? null,
    labels: objects.filter((object) => 'id' in object).map((object) => toLabel(object, name)),
  };
}

function parseLine(line: string, place: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch (cause) {
    throw new AgilefallError('unreadable', 'This line is no JSON object.', { place, hint: 'Write one label a line.', cause });
  }
}

function toLabel(object: Record<string, unknown>, name: string): Label {
  const said = (key: string): string => (typeof object[key] === 'string' ? object[key] : '');
  const label = LABELS.find((known) => known === object['label']);
  if (!label) throw new AgilefallError('unreadable', `A label of « ${said('id')} » is neither ${LABELS.join(', ')}.`, { place: `${name}${SUFFIX}` });
  return {
    id: said('id'),
    label,
    quote: said('quote'),
    quote2: said('quote2') || null,
    severity: (['error', 'warning', 'info'] as const).find((severity) => severity === object['severity']) ?? null,
    where: said('where'),
    why: said('why'),
  };
}
