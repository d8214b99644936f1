import { describe, expect, it } from 'vitest';

import { environmentLanguage, screenWidth, wantsColor } from '../../src/cli/environment.js';

describe('environmentLanguage', () => {
  it.each([
    [{}, null],
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'en_GB' }, 'en'],
    [{ LANG: 'fr' }, 'fr'],
    [{ LANG: 'C.UTF-8' }, null],
    [{ LANG: 'POSIX' }, null],
    [{ LANG: 'de_DE.UTF-8' }, null],
    [{ LANG: 'frr_DE.UTF-8' }, null],
    [{ LC_ALL: '', LC_MESSAGES: 'fr_BE', LANG: 'en_US' }, 'fr'],
    [{ LC_ALL: 'C', LANG: 'fr_FR' }, null],
  ] as const)('%j is %s', (env, language) => {
    expect(environmentLanguage(env)).toBe(language);
  });
});

describe('wantsColor', () => {
  it.each([
    [null, {}, true, true],
    [null, {}, false, false],
    [null, { TERM: 'dumb' }, true, false],
    [null, { NO_COLOR: '1' }, true, false],
    [null, { NO_COLOR: '' }, true, true],
    [null, { FORCE_COLOR: '1' }, false, true],
    [null, { FORCE_COLOR: '0' }, true, false],
    [null, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [true, { NO_COLOR: '1' }, false, true],
    [false, { FORCE_COLOR: '1' }, true, false],
  ] as const)('asked %s, %j, terminal %s: %s', (asked, env, isTTY, expected) => {
    expect(wantsColor(asked, { env, isTTY })).toBe(expected);
  });
});

describe('screenWidth', () => {
  it.each([
    [undefined, 80],
    [0, 80],
    [20, 40],
    [90, 90],
    [300, 100],
  ])('%s columns are %i', (columns, width) => {
    expect(screenWidth({ columns })).toBe(width);
  });
});
