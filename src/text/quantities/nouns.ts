import type { QuantityKind } from '../../types.js';
import { type Scan, singular, traitsAt } from './reading.js';
import { NOUN } from './traits.js';

/**
 * Counted nouns, French and English under one unit: « unit: noun, two words, … », folded, in the singular.
 * Population: people or accounts a system serves. People: those who do the work.
 */
const LEXICON: Readonly<Record<'population' | 'people' | 'pages' | 'count', string>> = {
  population: `
user: utilisateur, utilisatrice, usager, usagere, user, internaute, end user, utilisateur final
citizen: citoyen, administre, citizen
resident: habitant, resident
beneficiary: beneficiaire, allocataire, ayant droit, beneficiary, recipient
account: compte, account, compte utilisateur
connection: connexion, connection
session: session, session utilisateur
agent: agent, agent public, fonctionnaire, civil servant
employee: salarie, collaborateur, employee, staff, staff member, personnel
person: personne, people, person, individual, particulier
student: eleve, etudiant, student, pupil, apprenant, learner
patient: patient
customer: client, abonne, customer, subscriber, client final
visitor: visiteur, visiteur unique, visitor
taxpayer: contribuable, taxpayer
insured: assure
claimant: demandeur, claimant, applicant, demandeur d'emploi
household: foyer, menage, household
respondent: repondant, respondent, participant
member: adherent, inscrit, licencie
business: entreprise, societe, business
youth: jeune, enfant, child
device: terminal, device`,
  people: `
fte: etp, etpt, fte, equivalent temps plein, full time equivalent, full-time equivalent
developer: developpeur, developpeuse, developer, programmer, programmeur
tester: testeur, testeuse, tester
consultant: consultant, consultante, contractor
engineer: ingenieur, engineer
architect: architecte, architect
designer: designer, ergonome, graphiste
analyst: analyste, analyst
expert: expert, experte
project-manager: chef de projet, cheffe de projet, directeur de projet, project manager
worker: intervenant, intervenante, profil, ressource, resource, technicien, technician, worker
team-member: membre, team member, equipier`,
  pages: `
page: page, feuillet, pp, p, page a4, a4 page`,
  count: `
module: module, sous-module, brique, composant, component, sous module
requirement: exigence, requirement, specification
rule: regle de gestion, regle metier, regle, business rule
criterion: critere, criterion, criteria
screen: ecran, screen, maquette, mockup, wireframe
interface: interface, flux, webservice, web service, interconnexion, connecteur, connector, api, integration
feature: fonctionnalite, fonction, feature, function, functionality, capability
story: user story, recit utilisateur, recit d'usage, story
use-case: cas d'usage, cas d'utilisation, use case
test-case: cas de test, test case, scenario de test, test script
process: processus, procedure, process, demarche, workflow
site: site, location
office: agence, guichet, office
state: etat, state, county
department: departement, department, region, academie, prefecture, commune, municipality, collectivite
organisation: direction, administration, ministere, organisme, partenaire, agency, organization, organisation, entity, acteur, actor, stakeholder
office-program: program office
application: application, logiciel, software, system, systeme
server: serveur, server, machine virtuelle, virtual machine
database: base de donnees, database
environment: environnement, environment
workstation: poste de travail, poste, workstation, laptop
document: document, piece, dossier de specification
deliverable: livrable, deliverable, fourniture
annex: annexe, annex, appendix, attachment
report: rapport, compte rendu, report
table: tableau, dashboard, tableau de bord
line: ligne, line, row
field: champ, field, data element
form: formulaire, form, template, gabarit
indicator: indicator, indicateur, kpi
phase: phase, etape, step, stage
milestone: jalon, milestone
lot: lot, work package, workstream
tranche: tranche, palier
increment: increment, release, livraison, version, mise en production, deployment, deploiement, mep, iteration, sprint
level: niveau, level, tier
cycle: cycle, round, aller-retour, aller retour
workshop: atelier, workshop, groupe de travail
meeting: reunion, comite, meeting, seance
interview: entretien, interview
training: formation, training session, session de formation
need: besoin, need
problem: probleme, problem
point: point, story point
ticket: ticket, demande, incident, request
file: dossier, file, record, fiche, case
defect: anomalie, defect, bug
contract: marche, contrat, contract, bon de commande, task order
option: reconduction, option
job: metier, role, profil utilisateur
team: equipe, team, squad
language: langue, language
payment: paiement, payment, versement, echeance
reference: reference
risk: risque, risk
control: controle, control
question: question
sample: exemplaire, copy
service: service, teleservice, service en ligne, demarche en ligne
project: projet, project
objective: objectif, objective, goal
priority: priorite, priority
theme: thematique, theme, epic, epopee`,
};

export interface CountedNoun {
  readonly kind: QuantityKind;
  readonly unit: string;
  /** Piece after the noun and what qualifies it. */
  readonly next: number;
}

interface Entry {
  readonly words: readonly string[];
  readonly kind: QuantityKind;
  readonly unit: string;
}

/** By first word, the longest first. */
const ENTRIES = entriesOf();

function entriesOf(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [kind, lines] of Object.entries(LEXICON)) {
    for (const line of lines.trim().split('\n')) {
      const [unit = '', nouns = ''] = line.split(': ');
      for (const noun of nouns.split(', '))
        addEntry(entries, { words: wordsOf(noun), kind: kind as QuantityKind, unit });
    }
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return entries;
}

function wordsOf(noun: string): string[] {
  return (noun.match(/[a-z\d]+'?|-/g) ?? []).map(singular);
}

function addEntry(entries: Map<string, Entry[]>, entry: Entry): void {
  const key = entry.words[0] ?? '';
  entries.set(key, [...(entries.get(key) ?? []), entry]);
}

/** « utilisateurs simultanés », « connexions concurrentes ». */
const SIMULTANEOUS = /^(?:simultane|concurrent|simultaneous)(?:e|s|es)?$/;

/** The words that a counted noun begins with, as `singular` makes them. */
export const NOUN_WORDS: readonly string[] = [
  ...ENTRIES.keys(),
  ...'simultane simultanee concurrent concurrente simultaneou simultaneouse simultaneouss'.split(' '),
];

/** The counted noun at piece `at`, in the singular or the plural. */
export function readNoun(scan: Scan, at: number): CountedNoun | null {
  const form = scan.forms[at];
  if (form === undefined || (traitsAt(scan, at) & NOUN) === 0) return null;
  if (SIMULTANEOUS.test(form)) return simultaneous(readNoun(scan, at + 1));
  const entry = ENTRIES.get(singular(form))?.find(({ words }) =>
    words.every((word, k) => singular(scan.forms[at + k] ?? '') === word),
  );
  if (entry === undefined) return null;
  const next = at + entry.words.length;
  const noun = { kind: entry.kind, unit: entry.unit, next };
  return SIMULTANEOUS.test(scan.forms[next] ?? '') ? simultaneous({ ...noun, next: next + 1 }) : noun;
}

function simultaneous(noun: CountedNoun | null): CountedNoun | null {
  return noun === null || noun.kind !== 'population' ? null : { ...noun, unit: `simultaneous-${noun.unit}` };
}
