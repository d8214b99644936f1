/** Two seeds give 64 bits, enough that two passages of one repository do not meet. */
const SEEDS = [0x811c9dc5, 0x9747b28c] as const;

/** FNV-1a prime. Source: Fowler, Noll, Vo, IETF draft-eastlake-fnv. */
const PRIME = 0x01000193;

/**
 * Content of a finding as 16 hexadecimal digits: rule, passage and headings without case, spaces, numbering or digits of places,
 * so that it stays when the document moves around the passage and changes when the passage does.
 */
export function fingerprintOf(ruleId: string, passage: string, headings: readonly string[]): string {
  const text = [ruleId, normal(passage), ...headings.map(unnumbered)].join('\n');
  return SEEDS.map((seed) => fnv1a(text, seed).toString(16).padStart(8, '0')).join('');
}

/** A fingerprint used before in the same document gets a number, so that two equal passages differ. */
export function uniqueFingerprint(fingerprint: string, used: Map<string, number>): string {
  const times = (used.get(fingerprint) ?? 0) + 1;
  used.set(fingerprint, times);
  return times === 1 ? fingerprint : `${fingerprint}-${times}`;
}

function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}%€$]+/gu, ' ').trim();
}

/** A heading without its number: renumbering chapters keeps a baseline. */
export function unnumbered(heading: string): string {
  return normal(heading).replace(/^(?:(?:article|chapitre|section|partie|annexe|part|chapter|appendix) )?(?:[\divxlc]+ )+/, '');
}

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, PRIME);
  }
  return hash >>> 0;
}
