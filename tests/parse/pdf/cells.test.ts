import { expect, test } from 'vitest';
import { alignCells } from '../../../src/parse/pdf/cells.js';
import type { CellDraft } from '../../../src/parse/pdf/model.js';

/** A cell whose text stands between the two places; no text for null. */
function cell(text: string, x1: number, x2: number): CellDraft {
  return { parts: [[{ text, page: 1, box: [x1, 0, x2, 10], y: 0, size: 10, bold: false, textX: x1 }]] };
}

const EMPTY: CellDraft = { parts: [] };

function words(rows: readonly (readonly CellDraft[])[]): string[][] {
  return rows.map((row) => row.map(({ parts }) => parts[0]?.[0]?.text ?? ''));
}

test.each([
  ['the last column', [cell('MOE', 0, 30), cell('X', 215, 220)], ['MOE', '', 'X']],
  ['the middle column', [cell('MOE', 0, 30), cell('X', 115, 120)], ['MOE', 'X', '']],
  ['a merged cell over the last two', [cell('MOE', 0, 30), cell('partout', 110, 240)], ['MOE', 'partout', '']],
  ['an empty cell that was kept', [EMPTY, cell('X', 215, 220)], ['', '', 'X']],
])('a short row goes under its header: %s', (_, row, expected) => {
  const header = [cell('Acteur', 0, 60), cell('Phase 1', 100, 150), cell('Phase 2', 200, 250)];
  expect(words(alignCells([header, row]))).toEqual([['Acteur', 'Phase 1', 'Phase 2'], expected]);
});
