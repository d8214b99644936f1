import type { Quantity, Role } from '../../types.js';
import { AFTER_DATE, type Cue, LONGEST_MONTHS, ROLES_OF_KIND } from './cues.js';
import { headingRole } from './headings.js';
import type { Reading, Scan } from './reading.js';
import { tableOf } from './tables.js';

/** Words looked at on each side: the longest clauses of tenders put the head noun within this reach. */
const REACH = 22;

/** A cue farther than this says nothing of the quantity. */
const FARTHEST = 22;

/** What crossing a sign or a word adds to the distance, in words. */
const CROSSING = tableOf<number>({
  ',': 5,
  ':': 3,
  '(': 2,
  ')': 2,
  '–': 3,
  '—': 3,
  avec: 3,
  with: 3,
  but: 5,
  mais: 5,
});

/** A contract word is in every clause (« le marché », "the contract"): nearer work words win over it. */
const WEAK_CONTRACT = 4;

/** A quantity takes the cues on its own side of the quantity beside it. */
const ACROSS_QUANTITY = 8;
const ACROSS_COUNT = 2;

/** What follows a quantity describes it less often than what comes before. */
const AFTER = 2;

/** After these the words tell from when a delay runs, not what it is for: « à compter de la notification du marché ». */
const EVENT_LINK = /^(?:compter|partir|apres|after|following|suivant|from|dater|prior|avant|before|upon)$/;

/** Gives each reading its role, from the words near it in the clause, else from the headings above. */
export function assignRoles(scan: Scan, readings: readonly Reading[], sections: readonly string[]): Quantity[] {
  const owner = new Int32Array(scan.pieces.length).fill(-1);
  readings.forEach((found, index) => owner.fill(index, found.first, found.next));
  let heading: Cue | null | undefined;
  return readings.flatMap((found) => {
    if (found.kind === null) return [];
    const near = nearestCue(scan, found, owner, readings) ?? byUnit(found);
    if (near === null && heading === undefined) heading = headingRole(sections, scan.header);
    return [quantityOf(scan, found, found.kind, roleOf(near ?? allowed(heading ?? null, found)))];
  });
}

function quantityOf(scan: Scan, found: Reading, kind: Quantity['kind'], role: Role): Quantity {
  const { min, max, unit, value, from, to, certain } = found;
  const start = scan.pieces[found.first]?.start ?? 0;
  const end = scan.pieces[found.next - 1]?.end ?? start;
  return { kind, role, min, max, unit, value, from, to, certain, start, end, text: scan.text.slice(start, end) };
}

function roleOf(cue: Cue | null): Role {
  return cue === null || cue === 'build' ? 'free' : cue;
}

/** Hours are the length of a meeting or of a training unless something else is said. */
function byUnit(found: Reading): Cue | null {
  return found.kind === 'duration' && found.unit === 'hour' ? 'session' : null;
}

/** Only kinds that the subject of a section governs take its role. */
function allowed(cue: Cue | null, found: Reading): Cue | null {
  const governed =
    found.kind === 'duration' ||
    found.kind === 'range' ||
    found.kind === 'offset' ||
    found.kind === 'money' ||
    found.kind === 'ratio' ||
    found.kind === 'date';
  if (cue === null || !governed) return null;
  return takes(found, cue) ? cue : null;
}

/** Whether a quantity of this kind and size can have the role. */
function takes(found: Reading, cue: Cue): boolean {
  if (ROLES_OF_KIND[found.kind ?? '']?.has(cue) !== true) return false;
  return found.kind !== 'duration' || found.min <= (LONGEST_MONTHS[cue] ?? Infinity);
}

interface Best {
  readonly cue: Cue;
  readonly cost: number;
}

function nearestCue(scan: Scan, found: Reading, owner: Int32Array, readings: readonly Reading[]): Cue | null {
  const inside = cueInside(scan, found);
  if (inside !== null) return inside;
  const before = walk(scan, found, owner, readings, -1);
  const after = walk(scan, found, owner, readings, 1);
  if (before === null || after === null) return (before ?? after)?.cue ?? null;
  return before.cost <= after.cost ? before.cue : after.cue;
}

/** « les 3 dernières années » : the words of the quantity itself. */
function cueInside(scan: Scan, found: Reading): Cue | null {
  if (found.kind !== 'duration') return null;
  for (let at = found.first; at < found.next; at++) {
    if (/^(?:dernier|derniere|past|last|previous)s?$/.test(formAt(scan, at))) {
      return nearExperience(scan, found.first) ? 'experience' : 'history';
    }
  }
  return null;
}

/** The cue of a word, homonyms included. */
function wordCue(scan: Scan, at: number): Cue | null {
  return scan.pieces[at]?.lexeme.cue ?? null;
}

/** Folded word at a place, empty beyond the ends. */
function formAt(scan: Scan, at: number): string {
  return scan.forms[at] ?? '';
}

function nearExperience(scan: Scan, at: number): boolean {
  return scan.pieces.slice(Math.max(0, at - REACH), at).some(({ lexeme }) => lexeme.cue === 'experience');
}

/** The cheapest cue on one side of the quantity, within its clause. */
function walk(scan: Scan, found: Reading, owner: Int32Array, readings: readonly Reading[], step: -1 | 1): Best | null {
  const dated = step === 1 && (found.kind === 'date' || found.kind === 'offset' || found.kind === 'range');
  let cost = step === 1 && !isGenitive(scan, found.next) ? AFTER : 0;
  let best: Best | null = null;
  let event = 0;
  let at = step === -1 ? found.first - 1 : found.next;
  for (let seen = 0; seen < REACH && at >= 0 && at < scan.pieces.length; seen++, at += step) {
    const form = formAt(scan, at);
    if (form === ';' || form === '|' || (form === '.' && step === 1)) break;
    cost += 1 + (CROSSING[form] ?? 0) + crossed(owner, at, step, readings);
    if (step === 1 && EVENT_LINK.test(form)) event = 1;
    const cue = isWords(owner[at] ?? -1, readings) ? cueAt(scan, at, found) : null;
    if (cue === null || !takes(found, cue) || (event === 1 && !survivesEvent(cue))) continue;
    if (dated && !AFTER_DATE.has(cue)) continue;
    best = cheaper(best, { cue, cost: cost + (isWeak(scan, at, cue) ? WEAK_CONTRACT : 0) });
  }
  return best;
}

function cheaper(best: Best | null, other: Best): Best | null {
  return other.cost <= FARTHEST && (best === null || other.cost < best.cost) ? other : best;
}

/** « 5 ans d'expérience », "36 months of support", "a 24-month warranty": what follows at once is what is measured. */
function isGenitive(scan: Scan, at: number): boolean {
  const form = formAt(scan, at);
  return form === 'de' || form === "d'" || form === 'of' || form === "'" || wordCue(scan, at) !== null;
}

/** Cost of entering another quantity, once for each. */
function crossed(owner: Int32Array, at: number, step: -1 | 1, readings: readonly Reading[]): number {
  const here = owner[at] ?? -1;
  if (here < 0 || owner[at - step] === here) return 0;
  return isWords(here, readings) ? ACROSS_COUNT : ACROSS_QUANTITY;
}

/** « trois jalons » is still words of the clause; a length, a date or a price is a quantity with its own head noun. */
function isWords(owner: number, readings: readonly Reading[]): boolean {
  return owner < 0 || readings[owner]?.kind === 'count';
}

/** A payment runs from the receipt of an invoice; the other words after « à compter de » name an event. */
function survivesEvent(cue: Cue): boolean {
  return cue === 'payment' || cue === 'penalty';
}

/** « marché », "contract" alone are weak; « durée du marché », « conclu pour », « reconduction » are not. */
function isWeak(scan: Scan, at: number, cue: Cue): boolean {
  if (cue !== 'contract') return false;
  const form = formAt(scan, at);
  if (!/^(?:marches?|contrats?|contracts?|accords?|option|options|agreement|bons?|base|term|award)$/.test(form))
    return false;
  return !/(?:^| )(?:duree|term|length|duration|period)(?: \S+){0,3}$/.test(
    scan.forms.slice(Math.max(0, at - 4), at).join(' '),
  );
}

/** The cue of a word once its homonyms are set aside. */
function cueAt(scan: Scan, at: number, found: Reading): Cue | null {
  const form = formAt(scan, at);
  const cue = wordCue(scan, at);
  if (cue === null) return (COMPOUNDS.has(form) ? compound(scan, at) : null) ?? pastTense(scan, at, form, found);
  const before = formAt(scan, at - 1);
  const next = formAt(scan, at + 1);
  if (cue === 'build' && wasDone(scan, at, found)) return 'history';
  if (cue === 'contract') return isContract(scan, at, found) ? cue : null;
  if (cue === 'reference') return isReference(found, at, form, next) ? cue : null;
  // « à l'avance » is "ahead", « sous peine de pénalités » a threat about something else.
  if (form === 'avance' && before === "l'" && scan.forms[at - 2] === 'a') return null;
  if (cue === 'penalty' && before === 'de' && scan.forms[at - 2] === 'peine') return null;
  if (form === 'route' && before !== 'de') return null;
  if (form === 'programme' && before === 'increment') return 'build';
  if (form === 'base' || form === 'va') return null;
  if (form === 'historique' || form === 'actuel') return found.kind === 'duration' ? null : cue;
  return cue;
}

/** Words that `compound` knows: nearly no word is one, and it looks at the two words before. */
const COMPOUNDS: ReadonlySet<string> = new Set(['service', 'production', 'oeuvre', 'œuvre', 'ligne', 'execution', 'performance', 'period']);

/** « mise en service », « mise en œuvre », "initial operating capability", « période d'exécution ». */
function compound(scan: Scan, at: number): Cue | null {
  const form = formAt(scan, at);
  const before = `${formAt(scan, at - 2)} ${formAt(scan, at - 1)}`;
  if (form === 'execution') return /^(?:duree d'|duree de)$/.test(before) ? 'contract' : null;
  if (form === 'performance') return before === 'period of' ? 'contract' : null;
  if (form === 'period') return /(?:base|option|ordering)$/.test(before) ? 'contract' : null;
  return /^(?:mises?|mettre|mis) en$/.test(before) ? 'build' : null;
}

function isContract(scan: Scan, at: number, found: Reading): boolean {
  const form = formAt(scan, at);
  const before = scan.forms.slice(Math.max(0, at - 3), at).join(' ');
  const next = formAt(scan, at + 1);
  // The day the contract is notified or awarded starts a delay; it is not what lasts.
  if (
    /(?:notification|signature|attribution|award|start|execution|lancement|objet) (?:du|de|de l'|of|of the)$/.test(
      before,
    )
  )
    return false;
  if (/^(?:award|signature|start|awarded|notifie|attribue)$/.test(next)) return false;
  if (/^bons?$/.test(form)) return next === 'de' && scan.forms[at + 2] === 'commande';
  if (form === 'ferme' || form === 'fermes') return found.kind === 'duration';
  if (form === 'base') return next === 'period' || next === 'year';
  if (form === 'tranche' || form === 'tranches' || form === 'award')
    return found.kind === 'duration' || found.kind === 'range';
  if (form === 'term') return found.kind === 'duration' && !/(?:long|short|medium)(?: -)?$/.test(before);
  if (found.kind === 'money') return /^(?:accord|accords|plafonne\w*|reconduct\w*|bpa|idiq)$/.test(form);
  return found.kind !== 'offset' || /^(?:reconduct|renouvel|renew)/.test(form);
}

/** A date or a count belongs to a text when it stands just after its name: « la loi n° 2021-1104 du 22 août 2021 ». */
function isReference(found: Reading, at: number, form: string, next: string): boolean {
  if (at >= found.first) return false;
  if (form === 'standard' && next === 'time') return false;
  if (form === 'arrete' && !/^(?:du|n|ministeriel|interministeriel|de)$/.test(next)) return false;
  return found.first - at <= (found.kind === 'date' ? 12 : 3);
}

/** A date after a verb in the past tells what has been; « a été fixé », "has been planned" tell what will be. */
function pastTense(scan: Scan, at: number, form: string, found: Reading): Cue | null {
  if (found.kind !== 'date' && found.kind !== 'range') return null;
  if (IMPERFECT.test(form)) return 'history';
  if (at >= found.first) return null;
  if (/^(?:pour|sur|for|over)$/.test(formAt(scan, found.first - 1))) return null;
  const auxiliary = form === 'ete' && /^(?:a|ont)$/.test(formAt(scan, at - 1));
  const verb = formAt(scan, at + 1);
  if (!auxiliary && !/^(?:was|were|ended)$/.test(form)) return null;
  return PLANNED.test(verb) ? null : 'history';
}

/** « a été développé entre 2009 et 2013 », "was built in 2012"; « a été construit pour 2026-2029 » is a plan. */
function wasDone(scan: Scan, at: number, found: Reading): boolean {
  return at < found.first && pastTense(scan, at - 1, formAt(scan, at - 1), found) === 'history';
}

/** « étaient », « faisait », not the conditional « devrait » nor « souhait », « parfait ». */
const IMPERFECT = /^(?!souhait|parfait|extrait|retrait|trait)\w{2,}(?<!r)(?:ait|aient)$/;

const PLANNED = /^(?:arret|fix|prev|approuv|approv|plan|defin|set|schedul|valid|etabl|programm|retenu|decid)/;
