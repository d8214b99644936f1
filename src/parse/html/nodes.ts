import { defaultTreeAdapter, type DefaultTreeAdapterMap } from 'parse5';

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** Children of a node; those of a template are no part of the page. */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return defaultTreeAdapter.isElementNode(node);
}

export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** Calls `enter` and `leave` for each node in reading order, without recursion; where `enter` says false, what is inside is passed over. */
export function walk(root: HtmlNode, enter: (node: HtmlNode) => boolean, leave: (node: HtmlNode) => void): void {
  const open: { readonly node: HtmlNode; readonly children: readonly HtmlNode[]; next: number }[] = [];
  const go = (node: HtmlNode): void => {
    if (enter(node)) open.push({ node, children: childrenOf(node), next: 0 });
  };
  go(root);
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const child = last.children[last.next];
    last.next += 1;
    if (child !== undefined) go(child);
    else {
      open.pop();
      leave(last.node);
    }
  }
}

/** All text below a node, spaces as they are. */
export function textOf(root: HtmlNode): string {
  const parts: string[] = [];
  walk(
    root,
    (node) => {
      if (defaultTreeAdapter.isTextNode(node)) parts.push(node.value);
      return true;
    },
    () => undefined,
  );
  return parts.join('');
}
