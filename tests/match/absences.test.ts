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

async function severityOf(ruleId: string, text: string): Promise<Severity | undefined> {
  const bytes = new TextEncoder().encode(`# Cahier des clauses techniques particulières\n\n${text}\n\n${FILLER}\n`);
  const { documents } = await lint([{ path: 'cctp.md', bytes }], { book, kind: 'software-build', rules: [ruleId] });
  return documents[0]?.findings[0]?.severity;
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
