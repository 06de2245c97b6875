/**
 * What IIS's own configuration schema (`%windir%\System32\inetsrv\config\schema\IIS_schema.xml`, version 8 and newer) says of the sections that a
 * site's web.config has. Whatever it does not name makes IIS answer every request with 500.19.
 */
interface Collection {
  /** The element that adds an entry. All of ours also know `remove` and `clear`. */
  readonly add: string;
  /** Two entries may not agree in it, unless the first was removed; IIS compares without case. */
  readonly key: string;
  readonly attributes: readonly string[];
}

interface Section {
  readonly attributes?: Readonly<Record<string, readonly string[] | 'any'>>;
  readonly elements?: Readonly<Record<string, Section>>;
  readonly collection?: Collection;
}

const BOOLEAN = ['true', 'false'] as const;

const SECTIONS: Readonly<Record<string, Section>> = {
  directoryBrowse: { attributes: { enabled: BOOLEAN, showFlags: 'any' } },
  httpProtocol: {
    attributes: { allowKeepAlive: BOOLEAN },
    elements: { customHeaders: { collection: { add: 'add', key: 'name', attributes: ['name', 'value'] } } },
  },
  staticContent: {
    elements: {
      clientCache: {
        attributes: {
          cacheControlMode: ['NoControl', 'DisableCache', 'UseMaxAge', 'UseExpires'],
          cacheControlMaxAge: 'any',
          cacheControlCustom: 'any',
          httpExpires: 'any',
          setEtag: BOOLEAN,
        },
      },
    },
    collection: { add: 'mimeMap', key: 'fileExtension', attributes: ['fileExtension', 'mimeType'] },
  },
};

/** An element as fast-xml-parser gives it with `preserveOrder`: its name with its children, and `:@` with its attributes. */
export type OrderedElement = Readonly<Record<string, unknown>>;

/** What IIS would refuse of a web.config, as places with what is wrong there. */
export function iisFaults(nodes: readonly OrderedElement[]): readonly string[] {
  const [root, ...more] = nodes.filter((node) => nameOf(node) !== '?xml');
  if (root === undefined || more.length > 0 || nameOf(root) !== 'configuration') return ['not one <configuration>'];
  const places = new Set<string>();
  return childrenOf(root).flatMap((child) => {
    if (nameOf(child) === 'system.webServer') return childrenOf(child).flatMap((one) => ofSection(one, SECTIONS, ''));
    const path = attributesOf(child).path;
    if (nameOf(child) !== 'location' || path === undefined) return [`<${nameOf(child)}> below <configuration>`];
    // A second location of the same path is refused too; file names have no case in Windows.
    const isTwice = places.has(path.toLowerCase());
    places.add(path.toLowerCase());
    const inside = childrenOf(child).flatMap((server) =>
      nameOf(server) === 'system.webServer'
        ? childrenOf(server).flatMap((one) => ofSection(one, SECTIONS, path))
        : [`${path}: <${nameOf(server)}>`],
    );
    return isTwice ? [`${path}: twice`, ...inside] : inside;
  });
}

function ofSection(
  element: OrderedElement,
  known: Readonly<Record<string, Section>>,
  place: string,
): readonly string[] {
  const name = nameOf(element);
  const here = `${place}/${name}`;
  const schema = known[name];
  if (schema === undefined) return [`${here}: unknown element`];
  const faults: string[] = Object.entries(attributesOf(element)).flatMap(([attribute, value]) => {
    const allowed = schema.attributes?.[attribute];
    if (allowed === undefined) return [`${here}: unknown attribute ${attribute}`];
    return allowed === 'any' || allowed.includes(value) ? [] : [`${here}: ${attribute}="${value}"`];
  });
  const entries = new Set<string>();
  for (const child of childrenOf(element)) {
    if (schema.collection !== undefined && isEntry(child, schema.collection))
      faults.push(...ofEntry(child, schema.collection, entries, here));
    else faults.push(...ofSection(child, schema.elements ?? {}, here));
  }
  return faults;
}

function isEntry(element: OrderedElement, { add }: Collection): boolean {
  return [add, 'remove', 'clear'].includes(nameOf(element));
}

function ofEntry(
  element: OrderedElement,
  { add, key, attributes }: Collection,
  entries: Set<string>,
  place: string,
): readonly string[] {
  const name = nameOf(element);
  const found = attributesOf(element);
  const wanted = name === add ? attributes : name === 'remove' ? [key] : [];
  const faults = [
    ...Object.keys(found).filter((attribute) => !wanted.includes(attribute)),
    ...wanted.filter((attribute) => (found[attribute] ?? '') === ''),
  ].map((attribute) => `${place}/${name}: ${attribute}`);
  const value = (found[key] ?? '').toLowerCase();
  if (name === 'clear') entries.clear();
  else if (name === 'remove') entries.delete(value);
  else if (entries.has(value)) faults.push(`${place}/${name}: ${value} twice`);
  else entries.add(value);
  return faults;
}

function nameOf(element: OrderedElement): string {
  return Object.keys(element).find((name) => name !== ':@') ?? '';
}

function childrenOf(element: OrderedElement): readonly OrderedElement[] {
  return element[nameOf(element)] as readonly OrderedElement[];
}

function attributesOf(element: OrderedElement): Readonly<Record<string, string>> {
  const attributes = (element[':@'] ?? {}) as Readonly<Record<string, string>>;
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.replace(/^@_/, ''), value]));
}
