import { XMLParser } from 'fast-xml-parser';

/** An element as the parser gives it: children by name without prefix, attributes by `@` and name. */
export type XmlElement = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/** The document's root element of that name. */
export function parseXml(text: string, root: string): XmlElement {
  const document: unknown = parser.parse(text);
  const [element] = isElement(document) ? children(document, root) : [];
  if (!element) throw new Error(`the manifest has no ${root}`);
  return element;
}

/** All elements at the end of a path of names. */
export function children(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return names.reduce<readonly XmlElement[]>(
    (found, name) =>
      found.flatMap((parent) => {
        const below = parent[name];
        return Array.isArray(below) ? below.map((one: unknown) => (isElement(one) ? one : { '#text': one })) : [];
      }),
    [element],
  );
}

/** An attribute's value, `''` when the element does not have it. */
export function attribute(element: XmlElement | undefined, name: string): string {
  const value = element?.[`@${name}`];
  return typeof value === 'string' ? value : '';
}

/** The text of the first element at the end of a path, `''` when there is none. */
export function textOf(element: XmlElement, ...names: readonly string[]): string {
  const value = children(element, ...names)[0]?.['#text'];
  return typeof value === 'string' ? value.trim() : '';
}

function isElement(value: unknown): value is XmlElement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
