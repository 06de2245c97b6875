import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { directorySchema } from '../src/config/directory-schema';
import { senderSchema } from '../src/config/sender-schema';
import { settingsSchema } from '../src/config/settings-schema';
import {
  DIRECTORY_DESCRIPTIONS,
  SENDER_DESCRIPTIONS,
  SETTINGS_DESCRIPTIONS,
  type Descriptions,
} from './schema-descriptions';

/** The published JSON Schemas (draft 7) for editors: by file name, made from the schemas that the program itself reads with. */
export function publishedSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    'settings.schema.json': publish(settingsSchema, SETTINGS_DESCRIPTIONS),
    'directory.schema.json': publish(directorySchema, DIRECTORY_DESCRIPTIONS),
    'sender.schema.json': publish(senderSchema, SENDER_DESCRIPTIONS),
  };
}

function publish(schema: GenericSchema, descriptions: Descriptions): JsonSchema {
  const made = toJsonSchema(schema, { typeMode: 'input', errorMode: 'throw' });
  const described = describe(made, descriptions, '');
  return { ...described, properties: { $schema: { type: 'string' }, ...described.properties } };
}

/** Adds the descriptions, and makes unknown keys an error as the tools do. */
function describe(schema: JsonSchema, descriptions: Descriptions, path: string): JsonSchema {
  const description = descriptions[path];
  const [item] = itemsOf(schema);
  return {
    ...schema,
    ...(description === undefined ? {} : { description }),
    ...(item ? { items: describe(item, descriptions, `${path}[]`) } : {}),
    ...(schema.properties
      ? { properties: describeAll(schema.properties, descriptions, path), additionalProperties: false }
      : {}),
  };
}

function describeAll(
  properties: NonNullable<JsonSchema['properties']>,
  descriptions: Descriptions,
  path: string,
): NonNullable<JsonSchema['properties']> {
  const entries = Object.entries(properties).map(([key, value]) => {
    const inner = path === '' ? key : `${path}.${key}`;
    return [key, typeof value === 'boolean' ? value : describe(value, descriptions, inner)] as const;
  });
  return Object.fromEntries(entries);
}

function itemsOf({ items }: JsonSchema): readonly JsonSchema[] {
  return items === undefined || typeof items === 'boolean' || Array.isArray(items) ? [] : [items];
}
