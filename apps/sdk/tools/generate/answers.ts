import { HEADER } from './types.js';

/** As much of JSON Schema as the document of the node's methods uses. */
interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema | true>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
}

interface Method {
  readonly name: string;
  readonly summary: string;
  readonly params: readonly { readonly name: string; readonly required?: boolean; readonly schema: Schema }[];
  readonly result: { readonly schema: Schema };
}

/** The OpenRPC document of a node, as far as it is read here. */
export interface Document {
  readonly methods: readonly Method[];
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** What the node answers, and what it is asked with, as types. */
export function generateAnswers({ methods, components }: Document): string {
  const types = Object.entries(components.schemas)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, schema]) => `${docOf(schema.description, '')}${declared(name, schema)}\n`);
  const asked = methods.filter(({ name }) => name.startsWith('zorgketen_'));
  const table = asked.map((method) => `  /** ${method.summary} */\n  ${method.name}: ${signature(method)};\n`);
  return [
    HEADER,
    ...types.map((type) => `${type}\n`),
    '/** The parameters and the answer of each method, by its name. */\n',
    `export interface Methods {\n${table.join('')}}\n`,
  ].join('');
}

function declared(name: string, schema: Schema): string {
  const isInterface = schema.properties !== undefined && schema.oneOf === undefined && schema.anyOf === undefined;
  return isInterface ? `export interface ${name} ${typeOf(schema, '')}` : `export type ${name} = ${typeOf(schema, '')};`;
}

function signature({ params, result }: Method): string {
  const list = params.map(({ name, required, schema }) =>
    required === true ? `${identifier(name)}: ${typeOf(schema, '')}` : `${identifier(name)}?: ${typeOf(schema, '')}`,
  );
  return `{ params: [${list.join(', ')}]; result: ${typeOf(result.schema, '  ')} }`;
}

function typeOf(schema: Schema | true, indent: string): string {
  if (schema === true) {
    return 'unknown';
  }
  const parts = [plainType(schema, indent), ...choices(schema, indent)].filter((part) => part !== undefined);
  return parts.length === 0 ? 'unknown' : parts.length === 1 ? (parts[0] as string) : parts.map(inParentheses).join(' & ');
}

/** What a schema says by itself, if it says anything. */
function plainType(schema: Schema, indent: string): string | undefined {
  if (schema.$ref !== undefined) {
    return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  }
  if (schema.const !== undefined) {
    return literal(schema.const);
  }
  if (schema.enum !== undefined) {
    return schema.enum.map(literal).join(' | ');
  }
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types.length === 0 ? undefined : types.map((type) => typeNamed(type, schema, indent)).join(' | ');
}

function typeNamed(type: string, schema: Schema, indent: string): string {
  switch (type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
    case 'null':
      return type;
    case 'string':
      return schema.pattern?.startsWith('^0x') === true ? '`0x${string}`' : 'string';
    case 'array':
      return `readonly ${inParentheses(typeOf(schema.items ?? true, indent))}[]`;
    case 'object':
      return objectType(schema, indent);
    default:
      throw new Error(`the document has a type ${type} that is not known here`);
  }
}

function objectType({ properties, required = [] }: Schema, indent: string): string {
  if (properties === undefined) {
    // Not by the library's name for it: the document has a Record of its own.
    return '{ readonly [field: string]: unknown }';
  }
  const inner = `${indent}  `;
  const fields = Object.entries(properties).map(([name, schema]) => {
    const doc = docOf(schema === true ? undefined : schema.description, inner);
    return `${doc}${inner}readonly ${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema, inner)};\n`;
  });
  return `{\n${fields.join('')}${indent}}`;
}

/** What a schema says by other schemas. */
function choices({ allOf = [], anyOf = [], oneOf = [] }: Schema, indent: string): (string | undefined)[] {
  const union = (schemas: readonly Schema[]): string | undefined =>
    schemas.length === 0 ? undefined : schemas.map((schema) => typeOf(schema, indent)).join(' | ');
  return [...allOf.map((schema) => typeOf(schema, indent)), union(anyOf), union(oneOf)];
}

function literal(value: string): string {
  return `'${value}'`;
}

function inParentheses(type: string): string {
  return /[|&]/.test(type) ? `(${type})` : type;
}

function docOf(description: string | undefined, indent: string): string {
  return description === undefined ? '' : `${indent}/** ${description.replace(/\s+/g, ' ')} */\n`;
}

/** A reserved word is no name of a parameter. */
function identifier(name: string): string {
  return name === 'case' ? 'caseId' : name;
}
