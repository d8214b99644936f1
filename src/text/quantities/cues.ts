import type { Role } from '../../types.js';

/** A role that a word suggests; `build` is work to be planned: it gives `free` and beats a farther contract word. */
export type Cue = Exclude<Role, 'free'> | 'build';

/**
 * Words by role. A final `*` is any ending; folded. Of two entries that fit, the longer one wins.
 * The words are those that stand beside a length, a date or an amount in French and English tenders.
 */
const WORDS: Readonly<Record<Cue, string>> = {
  contract:
    'marche marches accord accords contrat contrats contract contracts contractual contractuelle reconduct* reconduit* ' +
    'renouvel* renew* tranche tranches ferme fermes conclu conclue conclus conclude* partenariat convention agreement ' +
    'bpa idiq option options base term extension extensions titularisation plafonne* award bons bon',
  warranty: 'garanti garantie garanties warrant*',
  retention:
    'conserv* archiv* retention retained retain purge purges kept stored deletion effacement effacees supprimees',
  experience:
    'experience experiences experimente experimentes experimentee anciennete cv curriculum references exerce exercee ' +
    'qualification qualifications diplome diplomes seniorite seniority profil profils resumes similaires similar comparable ' +
    'comparables affaires emploie emploient effectif effectifs employs bachelor degree',
  payment:
    'paiement paiements paye payee payes payees payer payment payments paid invoice* factur* mandatement mandater avance ' +
    'avances acompte acomptes remuner* moratoires retainage versement versements reglees virement',
  support:
    'support maintenance maintien maintenir hebergement heberge hosting hosted exploitation infogeran* mco tma tme astreinte ' +
    'astreintes helpdesk hotline sustainment retablissement incident incidents anomalie anomalies rto rpo resolution ' +
    'fonctionnement assistance outage indisponibilite',
  tender:
    'offre offres candidature candidatures consultation soumission soumissions soumissionnaires proposal proposals bid bids ' +
    'bidders tenders quotation quotations quote quotes questions memoire validite validity valid valide valides valable valables submission submissions ponderation',
  validation:
    'verification verifications verifier valid* admission admettre reception receptionner acceptance accept accepts accepted ' +
    'review reviews approv* approb* approuv* reject* vsr vabf va vsr relecture visa visas observations remarques comments signoff ' +
    'prononcer ajournement',
  session:
    'reunion* formation formations former atelier* session sessions training trained workshop* meeting meetings entretien ' +
    'entretiens comite comites committee seance seances seminaire* demo demos webinaire* interview interviews copil cotech',
  penalty: 'penalit* penalty penalties penalis* retard retards malus liquidated damages',
  history:
    'depuis since existant existante existants existantes existing actuel actuelle actuels actuelles actuellement current ' +
    'currently legacy historique historiques precedent* previous previously ago derniers dernieres past former ancien ancienne ' +
    'anciens anciennes autrefois',
  reference:
    'loi lois reglement parlement rgpd decret decrets arrete arretes ordonnance ordonnances directive circulaire code norme normes act law laws ' +
    'regulation regulations statute rfc guide guides referentiel standard standards',
  build:
    'realis* construct* construire construi* develop* developp* build built implement* deliver* livr* deploi* deploy* ' +
    'roadmap route trajectoire planning calendrier programme program refonte refondre rollout live launch* lancement cadrage ' +
    'conception concev* phase phases sprint sprints iteration iterations increment increments etude etudes faisabilite ' +
    'migration migrer bascule basculer plan plans planifi* schedule* moderni* jalon jalons milestone milestones release* ' +
    'version versions ouverture mep project projet projets schema go-live evolution evolutions investissement discovery experimentation ' +
    'milestone* transition generalisation',
};

/** Words that look like a cue and are people, things or other senses of it. */
const NOT_CUES = new Set(
  (
    'developpeur developpeurs developpeuse developpeuses developer developers implementer livret livrable livrables deliverable deliverables livre livres ' +
    'planificateur releasing delivering'
  ).split(' '),
);

const EXACT = new Map<string, Cue>();
/** Beginnings by their first four letters, so that a word is compared with few of them. */
const BEGINNINGS = new Map<string, (readonly [string, Cue])[]>();

for (const [cue, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) {
    if (!word.endsWith('*')) EXACT.set(word, cue as Cue);
    else addBeginning(word.slice(0, -1), cue as Cue);
  }
}

function addBeginning(beginning: string, cue: Cue): void {
  const key = beginning.slice(0, 4);
  BEGINNINGS.set(key, [...(BEGINNINGS.get(key) ?? []), [beginning, cue]]);
}

/** The role that a folded word suggests, if any. */
export function cueOf(form: string): Cue | null {
  const exact = EXACT.get(form);
  if (exact !== undefined) return exact;
  if (form.length < 4 || NOT_CUES.has(form)) return null;
  const found = BEGINNINGS.get(form.slice(0, 4))?.find(([beginning]) => form.startsWith(beginning));
  return found?.[1] ?? null;
}

/** Roles that a quantity of each kind can take; a team is never a warranty, a deadline is never a retention. */
export const ROLES_OF_KIND: Readonly<Record<string, ReadonlySet<Cue>>> = {
  duration: cues(
    'contract warranty retention experience payment support tender validation session penalty history build',
  ),
  range: cues('contract warranty support tender history reference experience build'),
  date: cues('contract warranty retention payment support tender history reference session experience build'),
  offset: cues('warranty payment tender contract support build'),
  frequency: cues('payment support penalty session tender history build'),
  population: cues('experience history reference session build'),
  people: cues('experience history session build'),
  pages: cues('tender reference build'),
  money: cues('contract payment penalty tender experience support warranty history build'),
  ratio: cues('payment penalty tender contract warranty history build'),
  effort: cues('session support tender penalty history build'),
  rate: cues('history build'),
  count: cues('tender experience history penalty session reference build'),
};

function cues(words: string): ReadonlySet<Cue> {
  return new Set(words.split(' ') as Cue[]);
}

/** Longest length, in months, that a role makes sense for: nobody reviews a deliverable for a year. */
export const LONGEST_MONTHS: Readonly<Partial<Record<Cue, number>>> = {
  validation: 6,
  payment: 6,
  session: 3,
  tender: 14,
};

/** Roles that what follows a date can give it: a payment or a warranty named after a date is the next item. */
export const AFTER_DATE: ReadonlySet<Cue> = cues('tender history build contract');
