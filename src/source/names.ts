/** What is looked for in a folder or archive; a file that is named by the user is taken whatever its name. */
export const EXTENSIONS: readonly string[] = ['.md', '.markdown', '.docx', '.docm', '.odt', '.pdf', '.html', '.htm', '.txt', '.xlsx', '.xlsm', '.zip'];

/**
 * Texts in formats that are not read. A folder that holds one is not clean because nothing was found in the others:
 * they are taken too, and each costs a line that says how to convert it.
 */
const UNREAD_TEXTS: readonly string[] = ['.doc', '.dot', '.rtf', '.pages', '.xls', '.ods', '.wpd'];

/** Files that programs leave beside documents. `~$tender.docx` is the lock that Word leaves beside an open file. */
const LEFT_BEHIND = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/** The text that `--emit-text` leaves beside a document: `cctp.docx.txt`. */
const EMITTED_TEXT = /\.(?:docx|docm|odt|pdf|html?|xlsx|xlsm)\.txt$/i;

/** True when a walk through a folder or archive takes a file of this name. */
export function isReadableName(name: string): boolean {
  if (isLeftBehind(name) || EMITTED_TEXT.test(name)) return false;
  const lower = name.toLowerCase();
  return [...EXTENSIONS, ...UNREAD_TEXTS].some((extension) => lower.endsWith(extension));
}

/** True for hidden files, locks and the like, which nobody means by « the documents ». */
export function isLeftBehind(name: string): boolean {
  return LEFT_BEHIND.test(name);
}
