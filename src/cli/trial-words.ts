import type { Need } from '../match/trial.js';
import type { BlockKind, Language } from '../types.js';

/** What `explain --try` says; the words of a rule's file (`with`, `role`, `unit`) stay as they are written there. */
export interface TrialWords {
  readonly blocks: Readonly<Record<BlockKind, string>>;
  readonly quantities: string;
  readonly uncertain: string;
  readonly nothing: string;
  readonly partly: string;
  readonly runsOn: (kinds: readonly string[]) => string;
  readonly reported: (severity: string, exception: string | null) => string;
  readonly takenIn: (rule: string) => string;
  readonly notReported: string;
  readonly noMatch: string;
  readonly finder: (number: number) => string;
  readonly missing: string;
  readonly isNot: string;
  readonly found: (severity: string, steps: readonly string[]) => string;
  readonly incomplete: (missing: readonly string[]) => string;
  readonly apart: (words: number, within: number) => string;
  readonly otherBlock: (block: string) => string;
  readonly refused: (condition: string, wanted: boolean, words: readonly string[]) => string;
  readonly spared: (title: string, guard: string, phrase: string) => string;
  readonly dropped: (steps: readonly string[]) => string;
  readonly needs: Readonly<Record<Need, string>>;
}

const FR: TrialWords = {
  blocks: { title: 'titre du document', heading: 'titre', paragraph: 'paragraphe', item: 'élément de liste', row: 'ligne de tableau', note: 'note' },
  quantities: 'Quantités lues',
  uncertain: 'approximatif',
  nothing: 'Aucune règle ne contient de mots de cette phrase.',
  partly: 'Règles dont une partie seulement est là',
  runsOn: (kinds) => `Cette règle ne tourne pas sur ce genre d’achat, mais sur : ${kinds.join(', ')}.`,
  reported: (severity, exception) => `Signalé : ${severity}${exception === null ? '' : `, gravité abaissée (${exception})`}.`,
  takenIn: (rule) => `Signalé sous « ${rule} », qui dit la même chose plus précisément.`,
  notReported: 'Non signalé.',
  noMatch: 'Non signalé : ces mots ne disent rien à la règle.',
  finder: (number) => `recherche ${number}`,
  missing: 'introuvable',
  isNot: 'ne convient pas :',
  found: (severity, steps) => `est signalé, gravité ${severity}${steps.length === 0 ? '' : `, par ${steps.join(' puis ')}`}.`,
  incomplete: (missing) => `ne suffit pas : il manque ${missing.join(', ')} dans la même phrase.`,
  apart: (words, within) => `s’étend sur ${words} mots, ${within} au plus (within).`,
  otherBlock: (block) => `n’est pas regardé dans ce genre de texte : ${block} (blocks).`,
  refused: (condition, wanted, words) => (wanted ? `est épargné : ${condition} manque.` : `est épargné par ${condition} : ${words.join(', ')}.`),
  spared: (title, guard, phrase) => `est épargné par la garde « ${title} » (${guard}), qui lit « ${phrase} » :`,
  dropped: (steps) => `est écarté par ${steps.join(' puis ')}.`,
  needs: {
    sequence: 'cherche des étapes qui se suivent (titres, liste, tableau) ; une phrase ne les montre pas.',
    list: 'cherche une longue liste ou un long tableau ; une phrase n’en fait pas un.',
    table: 'cherche un tableau par ses en-têtes ; une phrase n’en a pas.',
    schedule: 'cherche un calendrier de plusieurs lignes datées ; une phrase n’en est qu’une.',
    metric: 'mesure le document entier ; une phrase ne pèse pas assez.',
    absence: 'cherche ce que le document entier ne dit pas ; une phrase ne peut pas le montrer.',
    contradiction: 'rapproche deux endroits du document ; une phrase n’en est qu’un.',
  },
};

const EN: TrialWords = {
  blocks: { title: 'title of the document', heading: 'heading', paragraph: 'paragraph', item: 'list item', row: 'table row', note: 'note' },
  quantities: 'Quantities read',
  uncertain: 'approximate',
  nothing: 'No rule holds words of this sentence.',
  partly: 'Rules of which only a part is there',
  runsOn: (kinds) => `This rule does not run on this kind of purchase, but on: ${kinds.join(', ')}.`,
  reported: (severity, exception) => `Reported: ${severity}${exception === null ? '' : `, severity lowered (${exception})`}.`,
  takenIn: (rule) => `Reported under "${rule}", which says the same more precisely.`,
  notReported: 'Not reported.',
  noMatch: 'Not reported: these words say nothing to the rule.',
  finder: (number) => `finder ${number}`,
  missing: 'not found',
  isNot: 'does not fit:',
  found: (severity, steps) => `is reported, severity ${severity}${steps.length === 0 ? '' : `, by ${steps.join(' then ')}`}.`,
  incomplete: (missing) => `is not enough: ${missing.join(', ')} must stand in the same sentence.`,
  apart: (words, within) => `spans ${words} words, ${within} at most (within).`,
  otherBlock: (block) => `is not looked at in this kind of text: ${block} (blocks).`,
  refused: (condition, wanted, words) => (wanted ? `is spared: ${condition} is missing.` : `is spared by ${condition}: ${words.join(', ')}.`),
  spared: (title, guard, phrase) => `is spared by the guard "${title}" (${guard}), which reads "${phrase}":`,
  dropped: (steps) => `is left out by ${steps.join(' then ')}.`,
  needs: {
    sequence: 'looks for stages that follow each other (headings, list, table); one sentence does not show them.',
    list: 'looks for a long list or table; one sentence makes none.',
    table: 'looks for a table by its header cells; one sentence has none.',
    schedule: 'looks for a schedule of several dated entries; one sentence is but one.',
    metric: 'measures the whole document; one sentence weighs too little.',
    absence: 'looks for what the whole document does not say; one sentence cannot show it.',
    contradiction: 'brings two places of the document together; one sentence is but one.',
  },
};

export const TRIAL_WORDS: Readonly<Record<Language, TrialWords>> = { fr: FR, en: EN };
