import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of the documents, from the package folder, in which npm runs its scripts. */
export const DOCS = join(process.cwd(), '..', '..', 'docs');

/** The JavaScript of a page of documents, block by block. */
export function blocksOf(page: string): string[] {
  const text = readFileSync(join(DOCS, page), 'utf8');
  return [...text.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code]) => code ?? '');
}

/** What the code of a page meets while it runs. */
export interface Stage {
  /** Takes what the page prints. */
  print(line: string): void;
  /** Called after each block but the last, with its number from 1; the next one waits for it. */
  after(block: number): Promise<void>;
}

/** Runs the blocks one after the other, as the page has them, with texts put in the place of others. */
export async function runBlocks(blocks: readonly string[], replaced: Readonly<Record<string, string>>, stage: Stage): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zorgketen-page-'));
  try {
    // Where the page's own imports are found.
    symlinkSync(join(process.cwd(), '..', 'node_modules'), join(folder, 'node_modules'));
    const parts = blocks.map((code, at) => `${code}\n${at + 1 < blocks.length ? `await stage.after(${at + 1});\n` : ''}`);
    const whole = Object.entries(replaced).reduce((code, [text, by]) => replaceIn(code, text, by), parts.join(''));
    const file = join(folder, 'page.mjs');
    writeFileSync(file, `const stage = globalThis.stage;\nconst console = { log: (line) => stage.print(line) };\n${whole}`);
    Object.assign(globalThis, { stage });
    await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function replaceIn(code: string, text: string, by: string): string {
  if (!code.includes(text)) {
    throw new Error(`the page does not say ${text}`);
  }
  return code.replaceAll(text, by);
}
