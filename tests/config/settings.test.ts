import { describe, expect, it } from 'vitest';
import { configurationIn, faultOf, folderWith, settingsOf } from './place.js';

describe('where a configuration is found', () => {
  const files = {
    'agilefall.config.yaml': 'failOn: info',
    'lot-1/agilefall.config.json': '{ "failOn": "never" }',
    'lot-2/package.json': '{ "name": "x", "agilefall": { "failOn": "warning" } }',
    'lot-3/package.json': '{ "name": "agilefall-user" }',
    'clone/.git/HEAD': '',
  };

  it.each([
    ['cctp.md', 'info'],
    ['lot-1/annexes/a.md', 'never'],
    ['lot-2/a.md', 'warning'],
    ['lot-3/a.md', 'info'],
    ['clone/a.md', null],
  ])('%s has failOn %s', async (path, failOn) => {
    expect((await settingsOf(files, path)).failOn).toBe(failOn);
  });

  it('is above the current folder too', async () => {
    expect((await settingsOf({ ...files, 'deep/down/': '' }, 'a.md', { from: 'deep/down' })).failOn).toBe('info');
  });

  it('may not be two in one folder', async () => {
    expect(await faultOf({ 'agilefall.config.yaml': '', 'agilefall.config.json': '{}' })).toMatch(/Two configurations in one folder.*\.yaml.*\.json/);
  });

  it('may be empty', async () => {
    expect(await faultOf({ 'agilefall.config.yaml': '# nothing yet\n' })).toBe('fine');
  });
});

describe('precedence', () => {
  const files = {
    'base.yaml': 'failOn: info\nkind: advisory\npacks: [seed]\nrules: { big-bang-rollout: off, contract-too-long: off }',
    'agilefall.config.yaml': [
      'extends: base.yaml',
      'kind: off-the-shelf',
      'rules: { big-bang-rollout: warning }',
      'overrides:',
      '  - { files: annexes/, kind: other }',
      '  - { files: ["*.pdf"], packs: editorial }',
    ].join('\n'),
  };
  const env = { AGILEFALL_KIND: 'software-build', AGILEFALL_PACKS: 'strict,seed' };

  it.each([
    ['what it extends', 'cctp.md', {}, { failOn: 'info', packs: ['seed'] }],
    ['then the file itself', 'cctp.md', {}, { kind: 'off-the-shelf' }],
    ['then its overrides', 'annexes/bpu.pdf', {}, { kind: 'other', packs: ['editorial'], failOn: 'info' }],
    ['then the environment', 'annexes/bpu.pdf', { env }, { kind: 'software-build', packs: ['strict', 'seed'] }],
    ['then --config KEY=VALUE', 'annexes/bpu.pdf', { env, asked: ['kind=advisory', 'packs=recommended'] }, { kind: 'advisory', packs: ['recommended'] }],
  ])('%s', async (_, path, around, expected) => {
    expect(await settingsOf(files, path, around)).toMatchObject(expected);
  });

  it('merges rules one by one', async () => {
    const { rules } = await settingsOf(files, 'cctp.md', { asked: ['rules.contract-too-long=error', 'rules.tender-too-long.thresholds.stated.pages=10'] });
    expect(rules).toEqual({
      'big-bang-rollout': { severity: 'warning', thresholds: {} },
      'contract-too-long': { severity: 'error', thresholds: {} },
      'tender-too-long': { thresholds: { 'stated.pages': 10 } },
    });
  });

  it('prefers --config FILE to AGILEFALL_CONFIG, and both to the nearest', async () => {
    const all = { ...files, 'a.yaml': 'failOn: error', 'b.yaml': 'failOn: never' };
    expect((await settingsOf(all, 'cctp.md', { env: { AGILEFALL_CONFIG: 'a.yaml' } })).failOn).toBe('error');
    expect((await settingsOf(all, 'cctp.md', { env: { AGILEFALL_CONFIG: 'a.yaml' }, asked: ['b.yaml'] })).failOn).toBe('never');
  });

  it('takes an empty variable as none', async () => {
    expect((await settingsOf(files, 'cctp.md', { env: { AGILEFALL_KIND: '', AGILEFALL_CONFIG: '' } })).kind).toBe('off-the-shelf');
  });
});

describe('extends', () => {
  it('adds up lists and finds files from the one that names them', async () => {
    const folder = folderWith({
      'house/settings.yaml': 'extends: [words.yaml]\nignore: [old/]\nruleFolders: rules\nbaseline: known.json',
      'house/words.yaml': 'vocabulary: { supplier: { fr: mandataire } }',
      'lot/agilefall.config.yaml': 'extends: ../house/settings.yaml\nignore: draft.md\nvocabulary: { supplier: { fr: [groupement], en: lead } }',
    });
    const settings = await configurationIn(folder).settingsOf('lot/cctp.md');
    expect(settings.ignore).toEqual(['old/', 'draft.md']);
    expect(settings.ruleFolders).toEqual([`${folder}/house/rules`]);
    expect(settings.baseline).toBe(`${folder}/house/known.json`);
    expect(settings.vocabulary).toEqual({ supplier: { fr: ['mandataire', 'groupement'], en: ['lead'] } });
  });

  it('refuses a circle, with its files', async () => {
    expect(await faultOf({ 'agilefall.config.yaml': 'extends: a.yaml', 'a.yaml': 'extends: b.yaml', 'b.yaml': 'extends: a.yaml' })).toContain(
      'agilefall.config.yaml > a.yaml > b.yaml > a.yaml',
    );
  });

  it('takes a file that two others extend', async () => {
    const files = { 'agilefall.config.yaml': 'extends: [a.yaml, b.yaml]', 'a.yaml': 'extends: c.yaml', 'b.yaml': 'extends: c.yaml\nfailOn: never', 'c.yaml': 'failOn: info' };
    expect((await settingsOf(files, 'cctp.md')).failOn).toBe('never');
  });
});

describe('files that share their settings', () => {
  it('share one object', async () => {
    const configuration = configurationIn(folderWith({ 'agilefall.config.yaml': 'overrides: [{ files: b/, kind: other }]' }));
    const [one, two, other] = await Promise.all(['a/1.md', 'a/2.md', 'b/1.md'].map((path) => configuration.settingsOf(path)));
    expect(one).toBe(two);
    expect(one).not.toBe(other);
  });
});

describe('ignore', () => {
  it.each([
    ['archives/cctp.md', true],
    ['lot/note.draft.md', true],
    ['lot/keep.draft.md', false],
    ['lot/cctp.md', false],
  ])('%s: %s', async (path, expected) => {
    const folder = folderWith({ 'agilefall.config.yaml': 'ignore: [archives/, "*.draft.md", "!keep.draft.md"]' });
    expect(await configurationIn(folder).isIgnored(path)).toBe(expected);
  });
});

describe('--print-config', () => {
  it('tells where each value comes from', async () => {
    const folder = folderWith({
      'base.yaml': 'kind: advisory\nignore: [old/]',
      'agilefall.config.yaml': 'extends: base.yaml\nrules:\n  big-bang-rollout: off\nignore: [draft.md]\noverrides:\n  - files: "*.pdf"\n    failOn: warning\n',
    });
    const printed = await configurationIn(folder, { env: { AGILEFALL_LANG: 'fr' }, asked: ['limits.fileBytes=1000'] }).printed('cctp.pdf');
    expect(printed.split('\n').map((line) => line.replace(/ +#/, ' #'))).toEqual([
      '# Settings of cctp.pdf',
      '# Configuration: agilefall.config.yaml',
      'failOn: warning # agilefall.config.yaml:7',
      'ignore: [ old/ ] # base.yaml:2',
      'ignore: [ draft.md ] # agilefall.config.yaml:4',
      'kind: advisory # base.yaml:1',
      'lang: fr # AGILEFALL_LANG',
      'limits.fileBytes: 1000 # --config',
      'packs: [ recommended ] # default',
      'rules.big-bang-rollout.severity: off # agilefall.config.yaml:3',
      '',
    ]);
  });
});
