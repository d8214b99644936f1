import { expect, test } from 'vitest';
import { joinLines, vocabularyOf } from '../../../src/parse/pdf/joining.js';
import type { Line, TextDraft } from '../../../src/parse/pdf/model.js';

function lines(...texts: string[]): Line[] {
  return texts.map((text, i) => ({ text, page: 1, box: [0, -i * 12, 100, 10 - i * 12], y: -i * 12, size: 10, bold: false, textX: 0 }));
}

function join(texts: readonly string[], elsewhere = ''): string {
  const paragraph = lines(...texts);
  const drafts: TextDraft[] = [paragraph, lines(elsewhere)].map((l) => ({ kind: 'text', lines: l, level: 0, label: '', tagged: false, right: 100 }));
  return joinLines(paragraph, vocabularyOf(drafts));
}

test.each([
  [['le déve-', 'loppement du produit'], '', 'le développement du produit'],
  [['le déve\u2010', 'loppement'], '', 'le développement'],
  [['une co-', 'construction'], 'la co-construction', 'une co-construction'],
  [['les sous-', 'traitants'], '', 'les sous-traitants'],
  [['celles-', 'ci'], '', 'celles-ci'],
  [['la Seine-', 'Maritime'], '', 'la Seine-Maritime'],
  [['lots 1-', '3'], '', 'lots 1-3'],
  [['de 2024-', '2027'], '', 'de 2024-2027'],
  [['une enveloppe finan-', 'cière'], '', 'une enveloppe financière'],
  [['des usagers asso-', 'ciés'], '', 'des usagers associés'],
  [['le procès-', 'verbal'], '', 'le procès-verbal'],
  [['vingt-', 'quatre mois'], '', 'vingt-quatre mois'],
  [['the county clerks’', 'association'], '', 'the county clerks’ association'],
  [['la mise-en-', 'page'], '', 'la mise-en-page'],
  [['l’', 'équipe'], '', 'l’équipe'],
  [['deux', 'lignes'], '', 'deux lignes'],
  [['la pré-', 'et post-production'], '', 'la pré- et post-production'],
  [['the highest-', 'ranked offer'], '', 'the highest-ranked offer'],
  [['le porte-', 'parole'], '', 'le porte-parole'],
  [['le porte-', 'feuille'], '', 'le portefeuille'],
  [['les sous-', 'criptions'], '', 'les souscriptions'],
  [['vingt-', 'et-un'], '', 'vingt-et-un'],
  [['dix-', 'huit mois'], '', 'dix-huit mois'],
  [['soixante-', 'quinze'], '', 'soixante-quinze'],
  [['l’e-', 'administration'], '', 'l’e-administration'],
  [['a well-', 'being'], '', 'a well-being'],
  [['a non-', 'profit'], '', 'a non-profit'],
  [['a data-', 'driven plan'], '', 'a data-driven plan'],
  [['world-', 'wide'], '', 'worldwide'],
  [['al-', 'ready'], '', 'already'],
  [['six-', 'teen'], '', 'sixteen'],
  [['six-', 'month'], '', 'six-month'],
  [['cross-', 'functional'], '', 'cross-functional'],
  [['high-', 'light'], '', 'highlight'],
  [['high-', 'level'], '', 'high-level'],
  [['à mi-', 'parcours'], '', 'à mi-parcours'],
  [['le mi-', 'nistère'], '', 'le ministère'],
  [['un ex-', 'pert'], '', 'un expert'],
  [['l’ex-', 'titulaire'], '', 'l’ex-titulaire'],
  [['au-', 'delà'], '', 'au-delà'],
  [['une au-', 'torité'], '', 'une autorité'],
  [['l’annexe ci-', 'après'], '', 'l’annexe ci-après'],
  [['les ci-', 'toyens'], '', 'les citoyens'],
  [['satis-', 'faire'], '', 'satisfaire'],
  [['le savoir-', 'faire'], '', 'le savoir-faire'],
  [['voi-', 'là'], '', 'voilà'],
  [['le servi-', 'ce'], '', 'le service'],
  [['est-', 'ce'], '', 'est-ce'],
  [['doit-', 'il'], 'Il doit le faire.', 'doit-il'],
  [['un géomètre-', 'expert'], 'Le géomètre est un expert.', 'un géomètre-expert'],
  [['une entre-', 'prise'], 'La prise entre les deux.', 'une entreprise'],
  [['this over-', 'view'], 'The view over it.', 'this overview'],
] as [string[], string, string][])('%j', (texts, elsewhere, expected) => {
  expect(join(texts, elsewhere)).toBe(expected);
});

test('a document in which hardly any line ends in a hyphen cuts no words', () => {
  const others = Array.from({ length: 60 }, (_, i) => `une ligne de texte sans trait numéro ${String(i)}`);
  const paragraph = lines(...others, 'la co-', 'propriété');
  const draft: TextDraft = { kind: 'text', lines: paragraph, level: 0, label: '', tagged: false, right: 100 };
  expect(joinLines(paragraph, vocabularyOf([draft]))).toContain('la co-propriété');
});

test('a document whose words keep their hyphen elsewhere is not hyphenated by its program', () => {
  expect(join(['par la co-', 'conception et l’event-', 'related'], 'la co-conception')).toBe('par la co-conception et l’event-related');
});
