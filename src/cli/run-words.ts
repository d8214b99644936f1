import type { Language } from '../types.js';
import type { RunStep } from './step-clock.js';

/** What the command line says about a run while it goes on and after it. */
interface RunWords {
  readonly steps: Readonly<Record<RunStep, string>>;
  readonly total: string;
  readonly time: string;
  readonly slowest: string;
  readonly fromCache: (hits: number, asked: number) => string;
  readonly dossier: string;
  readonly tooManyWarnings: (count: number, most: number) => string;
  readonly watching: (documents: number) => string;
  readonly stopped: string;
}

const FR: RunWords = {
  steps: {
    start: 'démarrage',
    source: 'accès aux fichiers',
    read: 'lecture du document',
    rules: 'chargement des règles',
    match: 'recherche',
    judge: 'jugement',
    report: 'rapport',
  },
  total: 'total',
  time: 'Temps par étape, en millisecondes',
  slowest: 'Règles les plus lentes',
  fromCache: (hits, asked) => `Documents repris du cache : ${hits} sur ${asked}`,
  dossier: 'dossier',
  tooManyWarnings: (count, most) => `${count} avertissements, ${most} au plus (--max-warnings).`,
  watching: (documents) => `${documents} document${documents < 2 ? ' surveillé' : 's surveillés'}. Ctrl-C pour arrêter.`,
  stopped: 'Surveillance arrêtée.',
};

const EN: RunWords = {
  steps: {
    start: 'start-up',
    source: 'getting the files',
    read: 'reading the document',
    rules: 'loading the rules',
    match: 'looking',
    judge: 'judging',
    report: 'report',
  },
  total: 'total',
  time: 'Time of each step, in milliseconds',
  slowest: 'Slowest rules',
  fromCache: (hits, asked) => `Documents taken from the cache: ${hits} of ${asked}`,
  dossier: 'dossier',
  tooManyWarnings: (count, most) => `${count} warnings, ${most} at most (--max-warnings).`,
  watching: (documents) => `Watching ${documents} document${documents === 1 ? '' : 's'}. Ctrl-C to stop.`,
  stopped: 'Stopped watching.',
};

export const RUN_WORDS: Readonly<Record<Language, RunWords>> = { fr: FR, en: EN };
