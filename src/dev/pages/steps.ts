import { WORDS } from '../../report/words.js';
import type { Condition, RuleBook, Scope, Step } from '../../rules/book.js';
import { parsePattern } from '../../rules/pattern.js';
import type { AgileClaim, Language } from '../../types.js';
import { samplePhrases } from './phrases.js';
import { quantityWords } from './quantity.js';

interface StepWords {
  readonly none: string;
  readonly less: string;
  readonly always: string;
  readonly and: string;
  readonly count: (count: number) => string;
  readonly share: (percent: number) => string;
  readonly with: (place: string, words: string) => string;
  readonly without: (place: string, words: string) => string;
  readonly claims: Readonly<Record<AgileClaim, string>>;
  readonly kinds: (kinds: readonly string[]) => string;
  readonly pieces: (pieces: readonly string[]) => string;
  readonly places: Readonly<Record<Scope, string>>;
}

const FR: StepWords = {
  none: 'pas de constat',
  less: 'un cran de moins',
  always: 'toujours',
  and: ' et ',
  count: (count) => `à partir de ${count} éléments comptés`,
  share: (percent) => `quand ils font au moins ${percent} % des mots du document`,
  with: (place, words) => `${place}, des mots comme ${words}`,
  without: (place, words) => `${place}, aucun mot comme ${words}`,
  claims: { strong: 'le document annonce une démarche agile', weak: 'le document parle d’agilité en passant', none: 'le document n’annonce pas d’agilité' },
  kinds: (kinds) => `le document porte sur ${kinds.join(' ou ')}`,
  pieces: (pieces) => `la pièce est un ${pieces.join(' ou un ')}`,
  places: {
    sentence: 'dans la même phrase',
    unit: 'dans la phrase, ou la liste qu’elle introduit',
    nearby: 'à deux phrases au plus',
    block: 'dans le même paragraphe',
    section: 'dans la même section',
    heading: 'dans les titres au-dessus',
    document: 'dans tout le document',
  },
};

const EN: StepWords = {
  none: 'no finding',
  less: 'one level less',
  always: 'always',
  and: ' and ',
  count: (count) => `${count} things counted or more`,
  share: (percent) => `when they make at least ${percent}% of the words of the document`,
  with: (place, words) => `${place}, words such as ${words}`,
  without: (place, words) => `${place}, no words such as ${words}`,
  claims: { strong: 'the document claims to work in an agile way', weak: 'the document mentions agility in passing', none: 'the document claims no agility' },
  kinds: (kinds) => `the document is about ${kinds.join(' or ')}`,
  pieces: (pieces) => `the piece is a ${pieces.join(' or a ')}`,
  places: {
    sentence: 'in the same sentence',
    unit: 'in the sentence, or the list that it introduces',
    nearby: 'within two sentences',
    block: 'in the same paragraph',
    section: 'in the same section',
    heading: 'in the headings above',
    document: 'in the whole document',
  },
};

const STEP_WORDS: Readonly<Record<Language, StepWords>> = { fr: FR, en: EN };

/** « **erreur** : une durée ou une période d’au moins 24 mois » */
export function stepLine(step: Step, vocabulary: RuleBook['vocabulary'], language: Language): string {
  const words = STEP_WORDS[language];
  const { severities, colon } = WORDS[language];
  const name = step.less === undefined ? (step.is === undefined || step.is === 'none' ? words.none : severities[step.is]) : words.less;
  const conditions = conditionsOf(step, vocabulary, language);
  return `**${name}**${colon}${conditions.length === 0 ? words.always : conditions.join(words.and)}`;
}

function conditionsOf(step: Step, vocabulary: RuleBook['vocabulary'], language: Language): readonly string[] {
  const words = STEP_WORDS[language];
  const said = (condition: Condition): string => samplePhrases(condition, vocabulary, language);
  return [
    ...(step.quantity === undefined ? [] : [quantityText(step.quantity, language)]),
    ...(step.count === undefined ? [] : [words.count(step.count)]),
    ...(step.share === undefined ? [] : [words.share(step.share)]),
    ...(step.with === undefined ? [] : [words.with(words.places[step.with.in], said(step.with))]),
    ...(step.without === undefined ? [] : [words.without(words.places[step.without.in], said(step.without))]),
    ...(step.claim === undefined ? [] : [words.claims[step.claim]]),
    ...(step.kinds === undefined ? [] : [words.kinds(step.kinds.map((kind) => WORDS[language].kinds[kind]))]),
    ...(step.pieces === undefined ? [] : [words.pieces(step.pieces)]),
  ];
}

function quantityText(source: string, language: Language): string {
  const node = parsePattern(source);
  if (node.type !== 'quantity') throw new Error(`« ${source} » is not a quantity test.`);
  return quantityWords(node.test, language);
}
