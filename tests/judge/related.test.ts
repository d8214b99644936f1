import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint.js';
import type { Finding } from '../../src/types.js';
import { book } from '../rules/book.js';

async function found(ruleId: string, text: string): Promise<readonly Finding[]> {
  const bytes = new TextEncoder().encode(text);
  const { documents } = await lint([{ path: 'a.md', bytes }], { book, kind: 'software-build', rules: [ruleId] });
  return documents[0]?.findings ?? [];
}

const excerpts = (finding: Finding | undefined): readonly string[] => (finding?.related ?? []).map(({ excerpt }) => excerpt);

describe('related places', () => {
  it('of stages are the stages', async () => {
    const items = ['Spécifications détaillées', 'Développement', 'Recette', 'Mise en production'];
    const [finding] = await found('linear-phase-sequence', `Les phases se succèdent dans cet ordre :\n\n${items.map((item) => `1. ${item}\n`).join('')}`);
    expect(finding?.excerpt).toBe('Les phases se succèdent dans cet ordre :');
    expect(excerpts(finding)).toEqual(items);
  });

  it('of a long list are its heading, its first item and its last', async () => {
    const items = Array.from({ length: 24 }, (_, i) => `- L'application permet de gérer le type de demande ${i + 1}.\n`).join('');
    const [finding] = await found('exhaustive-feature-list', `# Exigences fonctionnelles\n\nL'application offrira les fonctionnalités suivantes :\n\n${items}`);
    expect(excerpts(finding)).toEqual([
      'Exigences fonctionnelles',
      "L'application permet de gérer le type de demande 1.",
      "L'application permet de gérer le type de demande 24.",
    ]);
  });

  it('of a rule that speaks once are its other passages, each once', async () => {
    const [first, ...others] = ['Le projet est conduit selon un cycle en V.', 'Les essais suivent le cycle en V.', "Le cycle en V est celui de l'acheteur."];
    const findings = await found('v-model-lifecycle', [first, ...others].join('\n\n'));
    expect(findings).toHaveLength(1);
    expect([findings[0]?.excerpt, ...excerpts(findings[0])].sort()).toEqual([first, ...others].sort());
  });
});
