import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './databases/template-hash.js';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly example?: unknown;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
}

export interface Operation {
  readonly method: string;
  /** Below /api/v1. */
  readonly path: string;
  readonly permission: string;
  /** Of the JSON body, where the operation takes one. */
  readonly body: Schema | undefined;
}

interface Document {
  readonly paths: Record<
    string,
    Record<string, { 'x-permission': string; requestBody?: { content: Record<string, { schema: Schema }> } }>
  >;
  readonly components: { readonly schemas: Record<string, Schema> };
}

const apiDocument = JSON.parse(readFileSync(join(rootFolder, 'api', 'openapi.json'), 'utf8')) as Document;

/** Every operation of the API document, so that a new route is tried the day it is there. */
export function operations(): Operation[] {
  return Object.entries(apiDocument.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: path.replace(/^\/api\/v1\//, ''),
      permission: operation['x-permission'],
      body: operation.requestBody?.content['application/json']?.schema,
    })),
  );
}

/** A value as the document describes it: from its examples, with what is required and no more. */
export function sampleOf(schema: Schema): unknown {
  if (schema.$ref !== undefined) return sampleOf(referred(schema.$ref));
  if (schema.example !== undefined) return schema.example;
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(sampleOf)) as unknown;
  if (schema.enum) return schema.enum[0];
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sampleOf(schema.properties?.[name] ?? {})]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}));
    case 'boolean':
      return true;
    case 'number':
    case 'integer':
      return schema.minimum ?? 1;
    default:
      return textOf(schema.format);
  }
}

function textOf(format: string | undefined): string {
  if (format === 'uuid') return '00000000-0000-7000-8000-00000000beef';
  if (format === 'date-time') return '2026-11-21T08:00:00.000Z';
  return format === 'date' ? '2026-11-21' : 'text';
}

function referred(reference: string): Schema {
  const name = reference.replace('#/components/schemas/', '');
  const schema = apiDocument.components.schemas[name];
  if (!schema) throw new Error(`the API document has no schema ${name}`);
  return schema;
}
