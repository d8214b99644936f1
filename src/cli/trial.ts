import pc from 'picocolors';

import { isRequired, type Attempt, type Outcome, type Spot, type Trial, type TriedFinder, type TriedPiece, type TriedRule, type TriedSet } from '../match/trial.js';
import { columns, padded, printable, wrapped } from '../report/columns.js';
import { underlined } from '../report/excerpt.js';
import { WORDS } from '../report/words.js';
import type { Step } from '../rules/book.js';
import type { Quantity } from '../types.js';
import type { Context } from './context.js';
import { TRIAL_WORDS } from './trial-words.js';

/** What rules do with a text, for whoever writes a rule: parts that match with their words underlined, then the outcome. */
export function trialText(trial: Trial, context: Context): string {
  const words = TRIAL_WORDS[context.spoken];
  const one = trial.rules.length === 1;
  const told = trial.rules.filter((rule) => one || rank(rule) < PARTLY).sort((a, b) => rank(a) - rank(b));
  const partly = trial.rules.filter((rule) => !told.includes(rule));
  const parts = [
    ...trial.sentences.map((sentence, index) => sentenceText(trial, index, context) + quantitiesText(sentence.quantities, context)),
    ...told.map((rule) => ruleText(rule, one ? rule.finders : rule.finders.filter(decides), trial, context)),
    ...(partly.length === 0 ? [] : [[words.partly, ...partly.map((rule) => partlyText(rule, context))].join('\n')]),
    ...(trial.rules.length === 0 ? [wrapped(words.nothing, context.width, '')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Rank of a rule of which only a part matches. */
const PARTLY = 2;

/** Rules that find something come first, then those that something spares. */
function rank({ finders }: TriedRule): number {
  const outcomes = finders.flatMap(({ attempts }) => attempts.map(({ outcome }) => outcome.type));
  if (outcomes.includes('found')) return 0;
  return finders.some(decides) ? 1 : PARTLY;
}

/** Whether all parts of a finder matched, whatever became of it. */
function decides({ attempts }: TriedFinder): boolean {
  return attempts.some(({ outcome }) => outcome.type !== 'incomplete');
}

/** The words that some parts of a rule match, on one line: many rules share a word with any sentence. */
function partlyText({ rule, finders }: TriedRule, { spoken, width }: Context): string {
  const { colon, quote } = WORDS[spoken];
  const spots = finders.flatMap(({ sets }) => sets.filter(isRequired).flatMap((set) => set.spots.map(({ words }) => words)));
  return wrapped(`${rule.id}${colon}${[...new Set(spots)].map(quote).join(', ')}`, width, '    ', '  ');
}

function sentenceText({ sentences, kind }: Trial, index: number, { spoken, color, width }: Context): string {
  const { text = '', language = spoken, block = 'paragraph' } = sentences[index] ?? {};
  const { languages, kinds } = WORDS[spoken];
  const facts = [languages[language], TRIAL_WORDS[spoken].blocks[block], kinds[kind]].join(' · ');
  return `${pc.createColors(color).bold(wrapped(text, width, ''))}\n${wrapped(facts, width, '')}`;
}

function quantitiesText(quantities: readonly Quantity[], { spoken, width }: Context): string {
  if (quantities.length === 0) return '';
  const wide = Math.max(...quantities.map(({ text }) => columns(text)));
  const lines = quantities.map((quantity) => wrapped(quantityText(quantity, spoken), width, ' '.repeat(wide + 4), `  ${padded(printable(quantity.text), wide)}  `));
  return `\n${TRIAL_WORDS[spoken].quantities}\n${lines.join('\n')}`;
}

/** `duration 24 (P24M), role free, unit month`: the words that a rule uses of it, in any language. */
function quantityText({ kind, min, max, value, role, unit, certain }: Quantity, spoken: Context['spoken']): string {
  const size = min === max ? String(min) : `${min}–${max}`;
  const doubt = certain ? '' : `, ${TRIAL_WORDS[spoken].uncertain}`;
  return `${kind} ${size} (${value}), role ${role}, unit ${unit}${doubt}`;
}

function ruleText(tried: TriedRule, shown: readonly TriedFinder[], trial: Trial, context: Context): string {
  const { rule, finders, runsOn } = tried;
  const words = TRIAL_WORDS[context.spoken];
  const { bold } = pc.createColors(context.color);
  return [
    bold(`${rule.id} · ${rule.title[context.spoken]}`),
    wrapped(verdictText(tried, trial, context), context.width, '  '),
    ...(runsOn === null ? [] : [wrapped(words.runsOn(runsOn.map((kind) => WORDS[context.spoken].kinds[kind])), context.width, '  ')]),
    ...shown.map((finder) => finderText(finder, finders.indexOf(finder), trial, context)),
  ].join('\n');
}

/** What the report would say of the rule: the gravest finding, what lowered it, or the rule that takes it in. */
function verdictText({ rule, finders }: TriedRule, { findings }: Trial, { spoken }: Context): string {
  const words = TRIAL_WORDS[spoken];
  const own = findings.find(({ ruleId }) => ruleId === rule.id);
  if (own) return words.reported(WORDS[spoken].severities[own.severity], own.exception?.[spoken] ?? null);
  const winner = findings.find(({ also }) => also.includes(rule.id));
  if (winner) return words.takenIn(winner.ruleId);
  return finders.some(({ attempts }) => attempts.length > 0) ? words.notReported : words.noMatch;
}

function finderText({ finder, needs, sets, attempts }: TriedFinder, index: number, trial: Trial, context: Context): string {
  const words = TRIAL_WORDS[context.spoken];
  const name = finder.name ?? words.finder(index + 1);
  if (needs !== null && attempts.length === 0) return wrapped(`${name}${WORDS[context.spoken].colon}${words.needs[needs]}`, context.width, '    ', '  ');
  const told = sets.filter((set) => set.spots.length > 0 || set.pieces.length > 0 || isRequired(set) || set.as === 'with');
  return [`  ${name}`, ...told.map((set) => setText(set, trial, context)), ...attempts.map((attempt) => attemptText(attempt, sets, trial, context))].join('\n');
}

function setText(set: TriedSet, trial: Trial, context: Context): string {
  const { colon } = WORDS[context.spoken];
  const name = `${setName(set)}${colon}`;
  const phrase = (spot: Spot): string => wrapped(`${name}${spot.phrase}`, context.width, '      ', '    ');
  if (set.spots.length > 0) return set.spots.map((spot) => `${phrase(spot)}\n${spotText(spot, trial, context)}`).join('\n');
  return [`    ${name}${TRIAL_WORDS[context.spoken].missing}`, ...set.pieces.map((piece) => wrapped(pieceText(piece, context), context.width, '        ', '      '))].join('\n');
}

/** As the rule's file says it, with a number where there are several. */
function setName({ as, number, in: scope }: TriedSet): string {
  if (as === 'phrases') return as;
  return scope === null ? `${as} ${number}` : `${as} ${number} (in: ${scope})`;
}

function pieceText({ sign, found, refused }: TriedPiece, { spoken }: Context): string {
  const { colon, quote } = WORDS[spoken];
  const words = TRIAL_WORDS[spoken];
  const no = refused.map((quantity) => `${quote(quantity.text)} ${words.isNot} ${quantityText(quantity, spoken)}`);
  return `${sign}${colon}${[...found.map(quote), ...no].join(', ')}`;
}

function spotText({ sentence, at }: Spot, { sentences }: Trial, { width, color }: Context): string {
  const text = printable(sentences[sentence]?.text ?? '');
  const { underline } = pc.createColors(color);
  return underlined(text, [at], width - 6, color ? underline : null).map((line) => `      ${line}`).join('\n');
}

function attemptText({ spot, outcome }: Attempt, sets: readonly TriedSet[], trial: Trial, context: Context): string {
  const { quote } = WORDS[context.spoken];
  const line = wrapped(`${quote(spot.words)} ${outcomeText(outcome, sets, spot, context)}`, context.width, '      ', '    → ');
  return outcome.type === 'spared' ? `${line}\n${spotText(outcome.spot, trial, context)}` : line;
}

function outcomeText(outcome: Outcome, sets: readonly TriedSet[], { sentence }: Spot, { spoken }: Context): string {
  const words = TRIAL_WORDS[spoken];
  switch (outcome.type) {
    case 'found':
      return words.found(WORDS[spoken].severities[outcome.severity], outcome.steps.map(stepText));
    case 'incomplete':
      return words.incomplete(sets.filter((set) => isRequired(set) && !set.spots.some((spot) => spot.sentence === sentence)).map(setName));
    case 'apart':
      return words.apart(outcome.words, outcome.within);
    case 'other-block':
      return words.otherBlock(words.blocks[outcome.block]);
    case 'refused':
      return words.refused(setName(outcome.set), outcome.set.as === 'with', outcome.set.spots.map((spot) => WORDS[spoken].quote(spot.words)));
    case 'spared':
      return words.spared(outcome.guard.title[spoken], outcome.guard.id, outcome.spot.phrase);
    case 'dropped':
      return words.dropped(outcome.steps.map(stepText));
  }
}

/** A step as its file says it, without the words of its conditions. */
function stepText(step: Step): string {
  const said = Object.entries(step).map(([key, value]) => `${key}: ${typeof value === 'object' && 'in' in value ? `in ${String(value.in)}` : String(value)}`);
  return `{ ${said.join(', ')} }`;
}
