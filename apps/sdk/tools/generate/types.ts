import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import {
  generateDefaultConsts,
  generateDefaultErrors,
  generateDefaultEvents,
  generateDefaultLookup,
  generateDefaultQuery,
  generateDefaultRuntime,
  generateDefaultTx,
} from '@polkadot/typegen/generate';
import { Metadata, TypeRegistry } from '@polkadot/types';
import type { DefinitionsTypes } from '@polkadot/types/types';

import type { Hex } from '../../src/errors.js';

/** What the library augments, one file each, in the order in which they are imported. */
const PARTS = {
  consts: generateDefaultConsts,
  errors: generateDefaultErrors,
  events: generateDefaultEvents,
  query: generateDefaultQuery,
  runtime: generateDefaultRuntime,
  tx: generateDefaultTx,
};

export const HEADER = '// Made from what a node says of itself by `npm run generate`, do not edit\n\n';

/** Types of our own pallets come from the metadata of the chain, and need no definitions beside it. */
const NO_DEFINITIONS = {};

/** Leaves out the signatures that let any name pass: a name that is not in the metadata is then a mistake. */
const STRICT = true;

/** What files the library's types of a chain are, by name, with their text. */
export async function generateTypes(metadata: Hex): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'zorgketen-types-'));
  try {
    return await quietly(() => generateInto(folder, metadata));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function generateInto(folder: string, metadata: Hex): Promise<Map<string, string>> {
  generateDefaultLookup(folder, metadata);
  const lookup = { rpc: {}, types: await definitionsIn(folder) };
  const names = namesOf(metadata);
  const files = new Map<string, string>();
  const take = (name: string): void => {
    files.set(name, tidy(readFileSync(join(folder, name), 'utf8'), names));
  };
  take('types-lookup.ts');
  for (const [part, generate] of Object.entries(PARTS)) {
    const name = `augment-api-${part}.ts`;
    generate(join(folder, name), metadata, NO_DEFINITIONS, STRICT, lookup);
    take(name);
  }
  const imports = ['types-lookup', ...Object.keys(PARTS).map((part) => `augment-api-${part}`)];
  files.set('augment-api.ts', `${HEADER}${imports.map((name) => `import './${name}.js';\n`).join('')}`);
  return files;
}

/** The other parts want the definitions that the first wrote as source code. */
async function definitionsIn(folder: string): Promise<DefinitionsTypes> {
  const module = join(folder, 'lookup.mjs');
  renameSync(join(folder, 'lookup.ts'), module);
  const { default: types } = (await import(pathToFileURL(module).href)) as { default: DefinitionsTypes };
  return types;
}

/** The generator's names of types by their numbers in the metadata. */
function namesOf(metadata: Hex): (number: number) => string {
  const registry = new TypeRegistry();
  const { lookup } = new Metadata(registry, metadata).asLatest;
  registry.setLookup(lookup);
  return (number) => {
    const name = lookup.getName(number);
    if (name === undefined) {
      throw new Error(`type ${number} of the metadata has no name`);
    }
    return name;
  };
}

/** Takes out what changes without a reason, and what the compiler does not take. */
function tidy(text: string, nameOf: (number: number) => string): string {
  const body = text.replace(/^\/\/ Auto-generated .*\n\/\* eslint-disable \*\/\n+/, '');
  const clean = body
    // The numbers of types move whenever another type comes in.
    .replace(/^(\s*\/\*\* @name \w+) \(\d+\) \*\/$/gm, '$1 */')
    // What an array of fixed length holds is named by its number, which nobody declares.
    .replace(/\bLookup(\d+)\b/g, (_, number: string) => nameOf(Number(number)))
    // The same, for any call of the runtime.
    .replace(/\b\w+RuntimeRuntimeCall\b/g, 'Call')
    // A reserved word.
    .replace(/\bcase: /g, 'caseId: ')
    // Paragraphs of a runtime API's docs, joined by commas.
    .replace(/,, /g, ' ')
    .replace(/[ \t]+$/gm, '')
    .trimEnd();
  return `${HEADER}${withImports(clean)}\n`;
}

/** Where the names are from that came in above. */
const MODULES = { Call: '@polkadot/types/interfaces/runtime' };

function withImports(text: string): string {
  const lookup = [...withoutComments(text).matchAll(/\bVec<(Pallet\w+)>/g)].map(([, name]) => [name ?? '', '@polkadot/types/lookup'] as const);
  const wanted = new Map([...Object.entries(MODULES), ...lookup]);
  return [...wanted].reduce((before, [name, module]) => {
    const used = new RegExp(`\\b${name}\\b`).test(withoutComments(before));
    const known = new RegExp(`import type \\{[^}]*\\b${name}\\b|interface ${name}\\b`).test(before);
    return used && !known ? before.replace(/^import type /m, `import type { ${name} } from '${module}';\nimport type `) : before;
  }, text);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}

/** The generator reports each file that it writes, and warns of the extensions that are empty. */
async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const { log, warn } = console;
  console.log = console.warn = () => undefined;
  try {
    return await run();
  } finally {
    Object.assign(console, { log, warn });
  }
}
