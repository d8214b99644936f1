import type { Section } from '../types.js';
import type { RawBlock } from './blocks.js';

export interface SectionTree {
  readonly sections: readonly Section[];
  /** Section of each block; a heading belongs to the section it opens. */
  readonly sectionOf: readonly number[];
}

/** The heading tree. Section 0 is the document before its first heading. */
export function buildSections(blocks: readonly RawBlock[], title: string): SectionTree {
  const sections: Section[] = [{ index: 0, title, level: 0, parent: null, heading: null, path: [] }];
  const sectionOf: number[] = [];
  let current = sections[0] as Section;
  blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      current = openSection(sections, current, block, index);
      sections.push(current);
    }
    sectionOf.push(current.index);
  });
  return { sections, sectionOf };
}

function openSection(sections: readonly Section[], current: Section, block: RawBlock, heading: number): Section {
  let parent = current;
  while (parent.parent !== null && parent.level >= block.level) parent = sections[parent.parent] as Section;
  const label = block.origin.label;
  const title = label && !block.text.startsWith(label) ? `${label} ${block.text}` : block.text;
  return { index: sections.length, title, level: block.level, parent: parent.index, heading, path: [...parent.path, title] };
}
