import { decodeXml } from './decode.js';
import { attribute, readXmlTree } from './xml.js';
import type { Zip } from './zip.js';

/** A link from one part of an Office package to another. */
export interface Relation {
  readonly id: string;
  /** Last word of its type: `worksheet`, `sharedStrings`, `drawing`. */
  readonly kind: string;
  /** Name of the part that it leads to. */
  readonly target: string;
}

/** Links of a part (`''` for those of the package) inside the package; those to the outside are left out. */
export function relationsOf(zip: Zip, part: string, path: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  const bytes = zip.read(name);
  if (bytes === null) return [];
  return readXmlTree(decodeXml(bytes), name, path).children.flatMap(({ attributes }) => {
    if (attribute(attributes, 'TargetMode') === 'External') return [];
    const kind = (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '';
    return [{ id: attribute(attributes, 'Id') ?? '', kind, target: resolveTarget(folder, attribute(attributes, 'Target') ?? '') }];
  });
}

function resolveTarget(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean)) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
