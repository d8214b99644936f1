import type { Finding } from '../../types.js';

/** Numbers below this are left to lines that repeat in the document. */
const FIRST_OWN_NUMBER = 1_000_000;

/**
 * `primaryLocationLineHash` of each finding, from the hashes of all lines of the document. Code scanning takes two
 * results with one hash for one, so that only the first finding of a line gets the hash that code scanning would compute;
 * the others get a number of their own after the colon. It comes from the passage, not from a count: when one finding of
 * a line is fixed, the others stay what they are.
 */
export function locationHashes(findings: readonly Finding[], lines: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return findings.map(({ region, fingerprint }) => {
    let hash = lines[region.line - 1] ?? '0:1';
    const [hex = ''] = hash.split(':');
    for (let number = ownNumber(fingerprint); used.has(hash); number += 1) hash = `${hex}:${number}`;
    used.add(hash);
    return hash;
  });
}

/** A number that stays with the finding: a hash of its fingerprint of 29 bits, far above any count of equal lines. */
function ownNumber(fingerprint: string): number {
  let hash = 0;
  for (let index = 0; index < fingerprint.length; index += 1) hash = (Math.imul(hash, 31) + fingerprint.charCodeAt(index)) & 0x1fffffff;
  return FIRST_OWN_NUMBER + hash;
}
