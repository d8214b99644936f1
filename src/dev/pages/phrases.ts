import { WORDS } from '../../report/words.js';
import type { Phrases, RuleBook } from '../../rules/book.js';
import { parsePattern, type PatternNode } from '../../rules/pattern.js';
import { foldWord } from '../../text/fold.js';
import type { Language } from '../../types.js';
import { quantityWords } from './quantity.js';

/** Phrases shown of a set: enough to get the idea; the rule's file has them all. */
const SHOWN = 5;

/** Some phrases of a set as a person would write them: « révisé », « réévalué à chaque … ». */
export function samplePhrases(phrases: Phrases, vocabulary: RuleBook['vocabulary'], language: Language): string {
  const all = (phrases[language] ?? []).flatMap((source) => waysOf(source, vocabulary, language));
  const distinct = [...new Set(all.map((words) => words.trim()).filter((words) => /[\p{L}\p{N}]/u.test(words)))];
  const shown = distinct.slice(0, SHOWN).map(WORDS[language].quote);
  return shown.join(', ') + (distinct.length > SHOWN ? '…' : '');
}

/** Ways of saying a phrase; one way only of what stands inside a longer one. */
function waysOf(source: string, vocabulary: RuleBook['vocabulary'], language: Language): readonly string[] {
  const spelled = new Map((source.match(/[\p{L}\p{N}'’]+/gu) ?? []).map((word) => [foldWord(word), word]));
  const ways = (node: PatternNode): readonly string[] => {
    switch (node.type) {
      case 'word':
        // The pattern holds the word without its accents.
        return [`${spelled.get(node.word) ?? node.word}${node.how === 'prefix' ? '…' : ''}`];
      case 'list':
        return (vocabulary[node.name]?.[language] ?? []).flatMap((one) => waysOf(one, vocabulary, language));
      case 'quantity':
        return [quantityWords(node.test, language)];
      case 'gap':
      case 'any':
        return ['…'];
      case 'start':
      case 'end':
      case 'optional':
        return [''];
      case 'choice':
        return node.nodes.flatMap(ways);
      case 'sequence':
        return [node.nodes.map((inner) => ways(inner)[0] ?? '').filter((words) => words !== '').join(' ').replace(/(['’]) /g, '$1')];
    }
  };
  return ways(parsePattern(source));
}
