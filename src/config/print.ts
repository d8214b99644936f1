import { stringify } from 'yaml';
import type { Language } from '../types.js';
import type { Setting } from './layers.js';
import type { FileSettings } from './settings.js';

/** What holds when nothing is said, as `--print-config` shows it. */
const DEFAULTS: readonly (readonly [key: string, value: unknown])[] = [
  ['failOn', 'error'],
  ['packs', ['recommended']],
];

const WORDS = {
  fr: { title: (path: string) => `Réglages de ${path}`, defaults: 'par défaut', none: 'Aucune configuration trouvée.', from: (path: string) => `Configuration : ${path}` },
  en: { title: (path: string) => `Settings of ${path}`, defaults: 'default', none: 'No configuration was found.', from: (path: string) => `Configuration: ${path}` },
} as const;

/** Column of the comments that say where a value comes from, unless the value is longer. */
const COMMENT_COLUMN = 44;

/** The settings of a file in YAML, each value with the place it comes from. */
export function printedSettings(path: string, config: string | null, { told }: FileSettings, language: Language): string {
  const words = WORDS[language];
  const said = [...told].map(([key, settings]) => ({ key, lines: settings.map((setting) => line(setting, setting.from)) }));
  const unsaid = DEFAULTS.filter(([key]) => !told.has(key)).map(([key, value]) => ({ key, lines: [line({ path: [key], value }, words.defaults)] }));
  const all = [...said, ...unsaid].sort((a, b) => (a.key < b.key ? -1 : 1));
  const head = [`# ${words.title(path)}`, `# ${config === null ? words.none : words.from(config)}`];
  return [...head, ...all.flatMap(({ lines }) => lines)].join('\n').concat('\n');
}

/** `rules.big-bang-rollout.severity: off     # agilefall.config.yaml:4` */
function line({ path, value }: Pick<Setting, 'path' | 'value'>, from: string): string {
  const text = `${path.join('.')}: ${stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`;
  return `${text.padEnd(COMMENT_COLUMN)} # ${from}`;
}
