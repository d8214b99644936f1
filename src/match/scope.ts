import type { Scope } from '../rules/book.js';
import type { Block, Section, TextDocument } from '../types.js';

/** Sentences before and after that « nearby » reaches, within one section. */
const NEARBY = 2;

/** The first heading is the title of the document when it stands among the first blocks. */
const TITLE_BLOCKS = 4;

const NONE: readonly number[] = [];

function isTitle(section: Section, heading: Block): boolean {
  return section.index === 1 && heading.index < TITLE_BLOCKS;
}

/** Which sentences stand around a sentence: its list or table, its block, its section, the headings above. */
export class Surroundings {
  private readonly introduced = new Map<number, number[]>();
  private readonly bySection = new Map<number, number[]>();
  /** Sentences of the headings above each section, by how many levels are looked at. */
  private readonly above = new Map<number, (readonly number[])[]>();

  constructor(private readonly text: TextDocument) {
    for (const block of text.blocks) {
      const intro = introOf(block);
      if (intro !== null) push(this.introduced, intro, block.index);
      push(this.bySection, block.section, block.index);
    }
  }

  /** Sentences that a condition on one sentence looks at. */
  sentences(scope: Scope, sentence: number): readonly number[] {
    const block = this.blockOf(sentence);
    switch (scope) {
      case 'sentence':
        return [sentence];
      case 'unit':
        return [sentence, ...this.introOf(block), ...this.introducedBy(block)];
      case 'nearby':
        return [...this.near(sentence, block), ...this.introOf(block)];
      case 'block':
        return range(block.first, block.last);
      case 'section':
        return this.inSection(block.section);
      case 'heading':
        return this.headings(block);
      case 'document':
        return this.text.sentences.map((s) => s.index);
    }
  }

  blockOf(sentence: number): Block {
    return this.text.blocks[this.text.sentences[sentence]?.block ?? 0] as Block;
  }

  /** Sentences of the block that introduces a list item or table row, up the nested lists. */
  introOf(block: Block): readonly number[] {
    if (introOf(block) === null) return NONE;
    const sentences: number[] = [];
    for (let intro = introOf(block); intro !== null; ) {
      const above = this.text.blocks[intro] as Block;
      sentences.push(...range(above.first, above.last));
      intro = introOf(above);
    }
    return sentences;
  }

  /** Blocks that a block introduces: the items of its list, the rows of its table. */
  introducedBlocks(block: Block): readonly number[] {
    return this.introduced.get(block.index) ?? [];
  }

  /** Sentences of the headings above a block, without the title of the document: « Request for proposals » rules no chapter. `nearest` counts from the deepest. */
  headings(block: Block, nearest = Infinity): readonly number[] {
    let known = this.above.get(nearest);
    if (!known) this.above.set(nearest, (known = []));
    return (known[block.section] ??= this.headingsAbove(block, nearest));
  }

  private headingsAbove(block: Block, nearest: number): readonly number[] {
    const sentences: number[] = [];
    let left = nearest;
    for (let section = this.text.sections[block.section]; section && left > 0; section = this.text.sections[section.parent ?? -1], left--) {
      const heading = section.heading === null ? undefined : this.text.blocks[section.heading];
      if (heading && !isTitle(section, heading)) sentences.push(...range(heading.first, heading.last));
    }
    return sentences;
  }

  inSection(section: number): readonly number[] {
    return (this.bySection.get(section) ?? []).flatMap((index) => {
      const block = this.text.blocks[index] as Block;
      return range(block.first, block.last);
    });
  }

  private introducedBy(block: Block): readonly number[] {
    return this.introducedBlocks(block).flatMap((index) => {
      const item = this.text.blocks[index] as Block;
      return range(item.first, item.last);
    });
  }

  private near(sentence: number, block: Block): readonly number[] {
    return range(Math.max(0, sentence - NEARBY), Math.min(this.text.sentences.length, sentence + NEARBY + 1)).filter(
      (index) => this.blockOf(index).section === block.section,
    );
  }
}

export function introOf(block: Block): number | null {
  return block.list?.intro ?? block.table?.intro ?? null;
}

function range(start: number, end: number): number[] {
  const numbers: number[] = [];
  for (let number = start; number < end; number++) numbers.push(number);
  return numbers;
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
