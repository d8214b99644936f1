import { SaxesParser } from 'saxes';

/** An element as read from a file. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** What an element may hold: attributes that must be there, those that may, and its children. */
interface Shape {
  readonly must: readonly string[];
  readonly may: readonly string[];
  readonly children: readonly string[];
}

const counts = ['tests', 'failures', 'errors'];
const outcome: Shape = { must: [], may: ['type', 'message'], children: [] };

export const JUNIT: Readonly<Record<string, Shape>> = {
  testsuites: { must: [], may: ['name', 'time', ...counts], children: ['testsuite'] },
  testsuite: { must: ['name', ...counts], may: ['skipped', 'time', 'timestamp', 'hostname', 'id', 'package'], children: ['testcase', 'properties', 'system-out', 'system-err'] },
  testcase: { must: ['name'], may: ['classname', 'time', 'group'], children: ['failure', 'error', 'skipped', 'system-out', 'system-err'] },
  failure: outcome,
  error: outcome,
  'system-out': { must: [], may: [], children: [] },
};

export const CHECKSTYLE: Readonly<Record<string, Shape>> = {
  checkstyle: { must: ['version'], may: [], children: ['file'] },
  file: { must: ['name'], may: [], children: ['error'] },
  error: { must: ['line', 'severity', 'message', 'source'], may: ['column'], children: [] },
};

/** Reads a file with a strict XML reader. @throws Error where it is not well-formed or breaks the structure. */
export function readXml(xml: string, shapes: Readonly<Record<string, Shape>>): Element {
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    checkShape(element, open.at(-1) as Element, shapes);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => ((open.at(-1) as Element).text += text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0] as Element;
}

function checkShape({ name, attributes }: Element, parent: Element, shapes: Readonly<Record<string, Shape>>): void {
  const shape = shapes[name];
  if (!shape) throw new Error(`<${name}> is no element of this format`);
  if (parent.name !== '' && !shapes[parent.name]?.children.includes(name)) throw new Error(`<${name}> may not stand in <${parent.name}>`);
  const given = Object.keys(attributes);
  const missing = shape.must.filter((attribute) => !given.includes(attribute));
  const unknown = given.filter((attribute) => ![...shape.must, ...shape.may].includes(attribute));
  if (missing.length + unknown.length > 0) throw new Error(`<${name}> lacks ${missing.join()} or has unknown ${unknown.join()}`);
}
