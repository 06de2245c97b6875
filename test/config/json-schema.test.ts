import { readFileSync } from 'node:fs';
import path from 'node:path';
import { publishedSchemas } from '../../scripts/json-schemas';

interface Shape {
  readonly description?: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: unknown;
}

const FOLDER = path.resolve(__dirname, '../../docs/schema');

function publishedFile(name: string): unknown {
  return JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'));
}

/** Key paths of which an editor could say nothing. */
function undescribed({ description, properties = {}, items }: Shape, at = ''): readonly string[] {
  const inner = Object.entries(properties).filter(([key]) => key !== '$schema');
  return [
    ...(description === undefined ? [at] : []),
    ...inner.flatMap(([key, value]) => undescribed(value, `${at}/${key}`)),
    ...(items?.properties ? undescribed(items, `${at}[]`) : []),
  ];
}

function openObjects({ properties, items, additionalProperties }: Shape, at = ''): readonly string[] {
  return [
    ...(properties && additionalProperties !== false ? [at] : []),
    ...Object.entries(properties ?? {}).flatMap(([key, value]) => openObjects(value, `${at}/${key}`)),
    ...(items ? openObjects(items, `${at}[]`) : []),
  ];
}

describe.each(Object.entries(publishedSchemas()))('%s', (name, schema) => {
  it('is what the program reads with (npm run schema writes it anew)', () => {
    expect(publishedFile(name)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('describes every key and allows no other', () => {
    const shape = publishedFile(name) as Shape;
    expect(undescribed(shape)).toEqual([]);
    expect(openObjects(shape)).toEqual([]);
  });
});
