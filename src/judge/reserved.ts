import type { Bilingual, RuleInfo } from '../types.js';
import type { ReservedId } from './excuses.js';

const INSTEAD: Bilingual = {
  fr: '<!-- agilefall-disable-next-line NOM-DE-LA-RÈGLE -- la raison --> ; dans Word, un commentaire « agilefall : ignorer NOM-DE-LA-RÈGLE -- la raison ».',
  en: '<!-- agilefall-disable-next-line RULE-NAME -- the reason -->; in Word, a comment "agilefall: ignore RULE-NAME -- the reason".'
};

function reserved(id: ReservedId, title: Bilingual, message: Bilingual, why: Bilingual, instead: Bilingual = INSTEAD): RuleInfo {
  // They weigh on no pillar; P1 only because every rule names one.
  return { id, category: 'suppression', pillar: 'P1', severity: 'warning', title, message, why, instead, insteadIs: 'advice', since: '0.1.0', precision: 'high', seed: null, references: [], examples: [] };
}

/** The four reports that keep suppressions honest. They count in no grade. */
export const RESERVED_RULES: readonly RuleInfo[] = [
  reserved(
    'suppression-expired',
    { fr: 'Dispense dont la date est passée', en: 'Suppression whose date has passed' },
    { fr: 'Cette dispense ne vaut plus depuis la date qu’elle donne.', en: 'This suppression no longer holds since the date it gives.' },
    { fr: 'La raison avait une fin ; le constat est de nouveau compté.', en: 'Its reason had an end; the finding counts again.' },
    { fr: 'Corrigez le passage, ou donnez une nouvelle date et sa raison.', en: 'Correct the passage, or give a new date and its reason.' },
  ),
  reserved(
    'suppression-needless',
    { fr: 'Dispense qui ne sert plus', en: 'Suppression that excuses nothing' },
    { fr: 'Cette dispense n’excuse aucun constat.', en: 'This suppression excuses no finding.' },
    { fr: 'Le passage a été corrigé ou déplacé ; une dispense oubliée en cacherait un autre plus tard.', en: 'The passage was corrected or moved; a forgotten suppression would hide another one later.' },
    { fr: 'Retirez la dispense, ou remettez-la au-dessus du passage.', en: 'Remove the suppression, or put it above the passage again.' },
  ),
  reserved(
    'suppression-unknown-rule',
    { fr: 'Dispense d’une règle qui n’existe pas', en: 'Suppression of a rule that does not exist' },
    { fr: 'Cette dispense nomme une règle qui n’existe pas, ou n’en nomme aucune.', en: 'This suppression names a rule that does not exist, or none.' },
    { fr: 'Mal nommée, elle n’excuse rien.', en: 'Misnamed, it excuses nothing.' },
  ),
  reserved(
    'suppression-without-reason',
    { fr: 'Dispense sans raison', en: 'Suppression without a reason' },
    { fr: 'Cette dispense ne donne pas de raison ; elle ne vaut pas.', en: 'This suppression gives no reason; it does not hold.' },
    { fr: 'Qui relit le document doit savoir pourquoi le passage est admis, et par qui il peut être discuté.', en: 'Whoever reviews the document must know why the passage is accepted, and be able to discuss it.' },
  ),
];

/** Whether a name is that of a report on suppressions. */
export function isReserved(id: string): boolean {
  return RESERVED_RULES.some((rule) => rule.id === id);
}

export function reservedRule(id: ReservedId): RuleInfo {
  return RESERVED_RULES.find((rule) => rule.id === id) as RuleInfo;
}
