const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkd)$/i;

/** Whether a document is one that is linted: by what the editor calls it, else by its name. */
export function isMarkdown({ languageId, uri }: { readonly languageId: string; readonly uri: string }): boolean {
  return languageId === 'markdown' || (languageId !== 'mdx' && MARKDOWN_NAME.test(uri.split(/[?#]/)[0] ?? ''));
}

/** Name of the file of a URI; a document that was never saved (`untitled:`) has one too. */
export function fileName(uri: string): string {
  const name = uri.split('/').at(-1) ?? uri;
  try {
    return named(decodeURIComponent(name));
  } catch {
    return named(name);
  }
}

function named(name: string): string {
  return MARKDOWN_NAME.test(name) ? name : `${name}.md`;
}
