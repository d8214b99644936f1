import { PACKS, type Pack } from '../../rules/packs.js';
import type { DocumentKind, Language } from '../../types.js';
import { DOCUMENT_KINDS, LANGUAGES } from '../choices.js';

/** What an editor may set, under `agilefall`. */
export interface EditorSettings {
  /** Language of the messages; null: that of the editor, else of each document. */
  readonly language: Language | null;
  /** Kind of purchase, instead of finding it out. */
  readonly kind: DocumentKind | null;
  /** Packs of rules that run; null: those of the configuration. */
  readonly packs: readonly Pack[] | null;
}

/** Settings from whatever an editor sends; what cannot be understood counts as not set. */
export function editorSettings(value: unknown): EditorSettings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const packs = Array.isArray(given['packs']) ? PACKS.filter((pack) => (given['packs'] as unknown[]).includes(pack)) : [];
  return {
    language: LANGUAGES.find((language) => language === given['language']) ?? null,
    kind: DOCUMENT_KINDS.find((kind) => kind === given['kind']) ?? null,
    packs: packs.length > 0 ? packs : null,
  };
}

/** Language of an editor from its locale, « fr-CA »; null for one that the project does not speak. */
export function localeLanguage(locale: string | undefined): Language | null {
  return LANGUAGES.find((language) => locale?.toLowerCase().split(/[-_]/)[0] === language) ?? null;
}
