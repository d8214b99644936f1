import { describe, expect, it } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';

import { RESERVED_RULES } from '../../src/judge/reserved.js';
import { rulePage } from '../../src/report/report.js';

describe('the page of a rule', () => {
  it('is its own', () => {
    expect(rulePage('v-model-lifecycle')).toBe('https://github.com/agilefall/agilefall/blob/main/docs/rules/v-model-lifecycle.md');
    expect(existsSync('docs/rules/v-model-lifecycle.md')).toBe(true);
  });

  it('is what the README says of suppressions for the reports on these', () => {
    for (const { id } of RESERVED_RULES) expect(rulePage(id)).toBe('https://github.com/agilefall/agilefall#excuse-a-passage');
    expect(readFileSync('README.md', 'utf8')).toMatch(/^## Excuse a passage$/m);
  });
});
