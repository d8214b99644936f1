import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint.js';
import type { Severity } from '../../src/types.js';
import { book } from '../rules/book.js';

/** Six signs of product mode and a way of working that is claimed, with no measure of impact. */
const SIGNS = [
  'La responsable du produit, agente publique de la direction, arbitre les priorités du carnet.',
  "L'équipe pluridisciplinaire réunit développeurs et designers.",
  'Chaque sprint de deux semaines se termine par une démonstration aux utilisateurs.',
  'Le backlog est réordonné à chaque sprint.',
  "L'intégration continue et le déploiement continu sont en place.",
  'Le code source est publié sous licence libre.',
  'La dette technique est traitée à chaque sprint.',
  'Un premier produit minimum viable est ouvert à trois communes pilotes.',
];

/** An absence says something of a main piece of 1,500 words. */
const FILLER = Array.from({ length: 200 }, (_, i) => `Le paragraphe ${i} décrit le service public et les lieux.`).join(' ');

/** Severity of the first finding of a rule; `rules` run beside it, or all of them (null). */
async function severityOf(ruleId: string, text: string, rules: readonly string[] | null = [ruleId]): Promise<Severity | undefined> {
  const bytes = new TextEncoder().encode(`# Cahier des clauses techniques particulières\n\n${text}\n\n${FILLER}\n`);
  const { documents } = await lint([{ path: 'cctp.md', bytes }], { book, kind: 'software-build', ...(rules && { rules }) });
  return documents[0]?.findings.find((finding) => finding.ruleId === ruleId)?.severity;
}

describe('an absence', () => {
  it('is grave where nothing shows product mode', async () => {
    expect(await severityOf('missing-impact-measure', 'Le titulaire réalise le portail.')).toBe('error');
  });

  it('is in doubt, and weighs less, where much of it shows', async () => {
    expect(await severityOf('missing-impact-measure', SIGNS.join('\n\n'))).toBe('warning');
  });

  it('is none where it is there', async () => {
    expect(await severityOf('missing-impact-measure', "Le taux d'adoption de la démarche est mesuré et publié chaque mois.")).toBeUndefined();
  });
});

describe('an error of a rule that is not sure', () => {
  const said = 'Le titulaire désigne un product owner qui priorise le backlog.';

  it('is one in a document that shows little', async () => {
    expect(await severityOf('product-owner-outsourced', said)).toBe('error');
  });

  it('is in doubt where the rest shows product mode', async () => {
    const signs = SIGNS.filter((sign) => !sign.includes('responsable du produit'));
    expect(await severityOf('product-owner-outsourced', [...signs, said].join('\n\n'))).not.toBe('error');
  });

  it('is one where much else speaks against product mode too', async () => {
    const against = [
      "Le projet est conduit selon un cycle en V.",
      "Les utilisateurs sont associés uniquement lors de la recette finale.",
      "Aucun développement ne commence avant la validation des spécifications.",
      "La solution est ouverte à tous les agents de toutes les régions le même jour, le 1er janvier 2028.",
    ];
    const signs = SIGNS.filter((sign) => !sign.includes('responsable du produit'));
    expect(await severityOf('product-owner-outsourced', [...signs, ...against, said].join('\n\n'), null)).toBe('error');
  });
});
