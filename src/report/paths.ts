/** A path as a relative, percent-encoded URI. */
export function relativeUri(path: string, root: string | undefined): string {
  return relativeSegments(path, root).map(encodeSegment).join('/');
}

/**
 * A path with forward slashes. An absolute path is told from `root`, so that no report names
 * the folders of the machine it was made on.
 */
export function relativePath(path: string, root: string | undefined): string {
  return relativeSegments(path, root).join('/');
}

function relativeSegments(path: string, root: string | undefined): readonly string[] {
  const plain = path.replaceAll('\\', '/');
  const absolute = isAbsolute(plain) && root !== undefined ? fromRoot(plain, root.replaceAll('\\', '/')) : plain;
  return normalised(absolute.replace(/^(?:[A-Za-z]:)?\/+/, ''));
}

function isAbsolute(path: string): boolean {
  return /^(?:[A-Za-z]:)?\//.test(path);
}

function fromRoot(path: string, root: string): string {
  const from = root.split('/').filter((part) => part !== '');
  const to = path.split('/').filter((part) => part !== '');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

/** Without `.` and, where it can be, without `..`. */
function normalised(path: string): readonly string[] {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else segments.push(segment);
  }
  return segments;
}

/** `encodeURIComponent` leaves `!'()*` alone, which RFC 3986 reserves; it throws on half a surrogate pair. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
