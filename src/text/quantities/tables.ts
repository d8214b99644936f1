/**
 * A table that is looked up with words of the user's text: without a prototype, so that "constructor" is not in it.
 */
export function tableOf<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}
