import { describe, expect, it } from 'vitest';

import { lint } from '../../src/lint.js';
import { sarifReport } from '../../src/report/sarif.js';

const PASSAGE = 'Le titulaire suit un cycle en V, phase après phase, de l’expression de besoin jusqu’à la recette, sans retour en arrière possible.';

const START = ['# CCTP : portail de réservation', '', 'Le marché porte sur la réalisation d’un logiciel en ligne pour les usagers.', ''];

/** A document with the passage in its chapter. */
function tender({ before = [], heading = '## 3.2 Démarche', passage = PASSAGE, after = [] }: { before?: string[]; heading?: string; passage?: string; after?: string[] } = {}): string {
  return [...START, ...before, heading, '', passage, '', ...after].join('\n');
}

/** Fingerprints of the finding on the development cycle. */
async function fingerprints(text: string): Promise<{ readonly primaryLocationLineHash: string; readonly 'agilefall/v1': string }> {
  const linted = await lint([{ path: 'cctp.md', bytes: new TextEncoder().encode(text) }], { kind: 'software-build', rules: ['v-model-lifecycle'] });
  const [result] = JSON.parse(sarifReport(linted, { language: 'fr', color: false, width: 80 })).runs[0].results;
  return result.partialFingerprints;
}

describe('fingerprints of a passage', () => {
  it.each([
    ['a chapter is added before', tender({ before: ['## 3.1 Contexte', '', 'Le service existe depuis 2019.', ''] })],
    ['a chapter is added after', tender({ after: ['## 3.3 Suivi', '', 'Un point a lieu chaque semaine.', ''] })],
    ['lines are ended by CRLF', tender().replaceAll('\n', '\r\n')],
  ])('stay when %s', async (_, moved) => {
    expect(await fingerprints(moved)).toEqual(await fingerprints(tender()));
  });

  it('stay ours when the chapter gets another number', async () => {
    expect((await fingerprints(tender({ heading: '## 4.7 Démarche' })))['agilefall/v1']).toBe((await fingerprints(tender()))['agilefall/v1']);
  });

  it('change when the passage changes', async () => {
    const [before, after] = [await fingerprints(tender()), await fingerprints(tender({ passage: PASSAGE.replace('phase après phase', 'étape par étape') }))];
    expect(after['agilefall/v1']).not.toBe(before['agilefall/v1']);
    expect(after.primaryLocationLineHash).not.toBe(before.primaryLocationLineHash);
  });
});

describe('findings of one line', () => {
  it('keep their fingerprint when another one of them is fixed', async () => {
    const { locationHashes } = await import('../../src/report/sarif/fingerprints.js');
    const { finding } = await import('./sample.js');
    const [first, second, third] = ['a', 'b', 'c'].map((fingerprint) => finding({ fingerprint }));
    const lines = ['', '', '', '', 'abc:1'];
    const all = locationHashes([first!, second!, third!], lines);
    expect(all[0]).toBe('abc:1');
    expect(new Set(all).size).toBe(3);
    expect(locationHashes([first!, third!], lines)).toEqual([all[0], all[2]]);
  });
});
