import type { List, ListItem, Paragraph } from 'mdast';
import type { Origin } from '../../types.js';
import type { TextDraft } from './model.js';
import { BULLET } from './labels.js';

/** Items of one list start within 5 points of each other; an indent is rarely under 9. */
const SAME_LEFT = 5;

interface Level {
  readonly left: number;
  readonly kind: string;
  readonly list: List;
  /** Left edge of the text of its last item. */
  textX: number;
}

/** Items one after the other as nested lists: an indent opens a list inside the item above. */
export class ListBuilder {
  private readonly roots: List[] = [];
  private stack: Level[] = [];

  add(draft: TextDraft, paragraph: Paragraph, origin: Origin): void {
    const left = draft.lines[0]?.box[0] ?? 0;
    const textX = draft.lines[0]?.textX ?? left;
    const level = this.levelFor(draft, left);
    level.textX = textX;
    level.list.children.push({ type: 'listItem', spread: false, children: [paragraph], data: { origin } });
  }

  /** True when the paragraph stands under the text of the last item, on the same page. */
  takes(draft: TextDraft): boolean {
    const top = this.stack.at(-1);
    const first = draft.lines[0];
    const last = top?.list.children.at(-1)?.data?.origin;
    if (!top || !first || !last || draft.tagged || last.page !== first.page) return false;
    return first.box[0] > top.left + SAME_LEFT && Math.abs(first.box[0] - top.textX) <= SAME_LEFT;
  }

  append(paragraph: Paragraph): void {
    const item = this.stack.at(-1)?.list.children.at(-1);
    item?.children.push(paragraph);
  }

  /** The lists so far; the builder starts afresh. */
  finish(): List[] {
    this.stack = [];
    return this.roots.splice(0);
  }

  private levelFor(draft: TextDraft, left: number): Level {
    const kind = kindOf(draft.label);
    const textX = draft.lines[0]?.textX ?? left;
    // « 9. » and « 10. » set to the right share the edge of their text, not of their label.
    const isOn = (level: Level): boolean => Math.abs(left - level.left) <= SAME_LEFT || (textX !== left && Math.abs(textX - level.textX) <= 2);
    const known = this.stack.findLastIndex((level) => level.kind === kind && isOn(level));
    if (known >= 0) {
      this.stack.length = known + 1;
      return this.stack[known] as Level;
    }
    while (this.stack.length > 0 && left <= (this.stack.at(-1)?.left ?? 0) + SAME_LEFT) this.stack.pop();
    // « b) » does not open a list inside an item: it goes on with one that text interrupted.
    if (kind !== 'bullet' && !/^\(?(?:1|a|i|A|I|01)\b/.test(draft.label) && !/\d\.\d/.test(draft.label)) this.stack = [];
    return this.open(draft, left, kind);
  }

  private open(draft: TextDraft, left: number, kind: string): Level {
    const ordered = kind !== 'bullet';
    const start = Number(/(\d+)\D*$/.exec(draft.label)?.[1] ?? 1);
    const list: List = { type: 'list', ordered, spread: false, children: [] };
    if (ordered) list.start = start;
    const parent: ListItem | undefined = this.stack.at(-1)?.list.children.at(-1);
    if (parent) parent.children.push(list);
    else this.roots.push(list);
    const level = { left, kind, list, textX: left };
    this.stack.push(level);
    return level;
  }
}

function kindOf(label: string): string {
  if (label === '' || BULLET.test(label) || !/[\p{L}\p{N}]/u.test(label)) return 'bullet';
  return /\d/.test(label) ? 'number' : 'letter';
}
