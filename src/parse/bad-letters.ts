import type { Unread } from '../types.js';

/** What is told of a text of which so many characters could not be read. */
export function badLetters(count: number): Unread[] {
  return count === 0 ? [] : [{ what: `${count} character${count > 1 ? 's' : ''}`, reason: 'not valid in its encoding' }];
}
