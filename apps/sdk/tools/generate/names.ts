import { Metadata, TypeRegistry } from '@polkadot/types';
import { stringCamelCase } from '@polkadot/util';

import { EMPTY_EXTENSIONS } from '../../src/extensions.js';
import type { Hex } from '../../src/errors.js';
import { HEADER } from './types.js';

/** Where the words of the domain are declared. */
const OURS = /^(zorgketen_primitives|pallet_(care_log|consent|maternity|participants|settlement))$/;

/** Enumerations that only the metadata itself uses. */
const NOT_WORDS = new Set(['Call', 'Error', 'Event']);

/** The files that name what the library's types leave as text: words of the domain, and errors of all pallets. */
export function generateNames(metadata: Hex): Map<string, string> {
  const registry = new TypeRegistry();
  const decoded = new Metadata(registry, metadata);
  registry.setMetadata(decoded, undefined, EMPTY_EXTENSIONS);
  return new Map([
    ['words.ts', wordsIn(decoded)],
    ['error-names.ts', errorsIn(decoded)],
  ]);
}

function wordsIn(metadata: Metadata): string {
  const words = new Map<string, readonly string[]>();
  for (const { type } of metadata.asLatest.lookup.types) {
    const path = type.path.map(String);
    const name = path.at(-1);
    if (name === undefined || !OURS.test(path[0] ?? '') || NOT_WORDS.has(name) || !type.def.isVariant) {
      continue;
    }
    const { variants } = type.def.asVariant;
    if (variants.length > 0 && variants.every(({ fields }) => fields.length === 0)) {
      if (words.has(name)) {
        throw new Error(`two pallets have words by the name of ${name}`);
      }
      words.set(name, variants.map((variant) => variant.name.toString()));
    }
  }
  const sorted = [...words].sort(([a], [b]) => a.localeCompare(b));
  const types = sorted.map(([name]) => `export type ${name} = (typeof WORDS.${name})[number];\n`);
  return [
    HEADER,
    '/** The words of the domain as calls take them, in the order of the chain. */\n',
    listOf('WORDS', sorted),
    '\n',
    ...types,
  ].join('');
}

function errorsIn(metadata: Metadata): string {
  const { lookup, pallets } = metadata.asLatest;
  const errors = pallets.flatMap(({ name, errors }): [string, string[]][] =>
    errors.isNone
      ? []
      : [[stringCamelCase(name), lookup.getSiType(errors.unwrap().type).def.asVariant.variants.map((one) => one.name.toString())]],
  );
  return [
    HEADER,
    '/** The errors of each pallet. */\n',
    listOf('PALLET_ERRORS', errors.sort(([a], [b]) => a.localeCompare(b))),
    '\nexport type Pallet = keyof typeof PALLET_ERRORS;\n\n',
    '/** The names of the errors of a pallet. */\n',
    'export type ErrorOf<P extends Pallet> = (typeof PALLET_ERRORS)[P][number];\n\n',
    '/** Any error of a pallet, such as `maternity.CaseClosed`. */\n',
    'export type PalletError = { [P in Pallet]: `${P}.${ErrorOf<P>}` }[Pallet];\n',
  ].join('');
}

function listOf(name: string, entries: readonly (readonly [string, readonly string[]])[]): string {
  const lines = entries.map(([key, values]) => `  ${key}: [\n${values.map((value) => `    '${value}',\n`).join('')}  ],\n`);
  return `export const ${name} = {\n${lines.join('')}} as const;\n`;
}
