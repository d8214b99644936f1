import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint.js';
import type { Finding } from '../../src/types.js';

async function findingsOf(rule: string, text: string): Promise<readonly Finding[]> {
  const { documents } = await lint([{ path: 'cctp.md', bytes: new TextEncoder().encode(text) }], { kind: 'software-build', rules: [rule] });
  return documents[0]?.findings ?? [];
}

const ROWS = ['Module de saisie', 'Module de consultation', 'Module de statistiques'];

function table(penaltyOf: (row: number) => string): string {
  return `# Livraisons\n\n| Fonctionnalité | Pénalité |\n| --- | --- |\n${ROWS.map((name, i) => `| ${name} | ${penaltyOf(i)} |`).join('\n')}\n`;
}

describe('rows of a table that say the same', () => {
  it('are one finding, on the first, with the others beside it', async () => {
    const findings = await findingsOf('penalties-on-features', table(() => 'Pénalité de 200 € par fonctionnalité non livrée'));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.excerpt).toContain(ROWS[0]);
    expect(findings[0]?.related.map(({ excerpt }) => excerpt)).toEqual(ROWS.slice(1).map((name) => expect.stringContaining(name) as string));
  });

  it('are a finding each when their words differ', async () => {
    const findings = await findingsOf('penalties-on-features', table((row) => ['Pénalité de 200 € par fonctionnalité non livrée', 'Retenue de 300 € par module non livré', 'Une pénalité de 1 % est appliquée pour chaque fonctionnalité manquante'][row] ?? ''));
    expect(findings).toHaveLength(ROWS.length);
  });
});
