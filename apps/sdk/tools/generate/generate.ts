import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { generateAnswers } from './answers.js';
import { generateNames } from './names.js';
import type { Source } from './source.js';
import { generateTypes } from './types.js';

/** What to run when the files are not current. */
export const COMMAND = 'cd apps && npm run generate';

/** All generated files of a node, by name, with their text. */
export async function generate({ metadata, document }: Source): Promise<Map<string, string>> {
  return new Map([
    ...(await generateTypes(metadata)),
    ...generateNames(metadata),
    ['answers.ts', generateAnswers(document)],
  ]);
}

/** Replaces what is in the folder by these files. */
export function writeTo(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) {
    writeFileSync(join(folder, name), text);
  }
}

/** The names of files that are missing in the folder, too many, or other than they must be. */
export function outdatedIn(folder: string, files: ReadonlyMap<string, string>): string[] {
  const present = readdirSync(folder);
  const changed = [...files].filter(([name, text]) => !present.includes(name) || readFileSync(join(folder, name), 'utf8') !== text);
  return [...changed.map(([name]) => name), ...present.filter((name) => !files.has(name))];
}
