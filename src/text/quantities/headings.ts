import { foldSameLength } from '../fold.js';
import type { Cue } from './cues.js';

/** What a heading must say to give its role to the quantities under it. */
const SUBJECTS: readonly (readonly [RegExp, Cue])[] = [
  [/\bpenalit|\bpenalt|liquidated damages/, 'penalty'],
  [/\bgaranti|\bwarrant/, 'warranty'],
  [/\bconservation\b|\barchivage\b|\bretention\b|archiving/, 'retention'],
  [/\bpaiement|\bpayment|\bfactur|\binvoic|\bavances?\b|\bmandatement/, 'payment'],
  [
    /\bduree (?:du|de l'|de la|et|d'execution|des)|\breconduction|period of performance|contract (?:term|period|duration|length)|term of (?:the )?(?:contract|agreement)|^[\d. ]*(?:duree|term)$/,
    'contract',
  ],
  [
    /validite des offres|remise des (?:offres|plis|candidatures)|\bconsultation\b|submission|proposal|tender calendar/,
    'tender',
  ],
  [/\bexperience|\breferences\b|qualification|\bprofils?\b|\bcv\b|key personnel/, 'experience'],
  [/\bverification|\badmission\b|\breception\b|acceptance|\bvsr\b|\bvabf\b/, 'validation'],
  [/\bformations?\b|\btraining\b|\breunions?\b|\bmeetings?\b|\bcomitologie/, 'session'],
  [/\bmaintenance\b|\bsupport\b|\bhebergement\b|\bhosting\b|niveaux? de service|service level/, 'support'],
];

/** Work in the heading makes it speak of something to plan, whatever else it says. */
const WORK =
  /\brealis|\bconstruction|\bdevelopp|\bbuild|\bimplement|\bplanning|\bcalendrier|\bschedule|\broadmap|feuille de route|\bphases?\b|\bdeploi|\bdelai d'execution/;

/**
 * The role that a column header or the two nearest headings give when the clause gives none; the nearest wins.
 * A heading about work gives none.
 */
export function headingRole(sections: readonly string[], header: string): Cue | null {
  const last = sections.length - 1;
  for (const title of [header, sections[last] ?? '', sections[last - 1] ?? '']) {
    const subject = subjectOf(title);
    if (subject !== null) return subject === 'work' ? null : subject;
  }
  return null;
}

/** Headings and columns come back with each of their quantities, and twenty patterns are tried on them. */
const subjects = new Map<string, Cue | 'work' | null>();

/** More headings than a long tender has. */
const MOST_SUBJECTS = 10_000;

function subjectOf(title: string): Cue | 'work' | null {
  let subject = subjects.get(title);
  if (subject === undefined) {
    if (subjects.size >= MOST_SUBJECTS) subjects.clear();
    subjects.set(title, (subject = judge(foldSameLength(title))));
  }
  return subject;
}

function judge(title: string): Cue | 'work' | null {
  if (WORK.test(title)) return 'work';
  return SUBJECTS.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}
