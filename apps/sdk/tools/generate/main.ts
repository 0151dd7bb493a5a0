/** Writes the types that follow from the metadata of the chain and the document of its node. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { generate, writeTo } from './generate.js';
import { files as sourceFiles, ownNode, runningNode } from './source.js';

const USAGE = 'usage: npm run generate [-- --metadata FILE | --rpc ws://HOST:PORT]';
/** Beside the package file, from which npm runs this. */
const FOLDER = join(process.cwd(), 'src', 'generated');

try {
  const { values } = parseArgs({ options: { metadata: { type: 'string' }, rpc: { type: 'string' } } });
  const { metadata: file, rpc } = values;
  const source = file !== undefined ? sourceFiles(file) : rpc !== undefined ? await runningNode(rpc) : await ownNode();
  const files = await generate(source);
  writeTo(FOLDER, files);
  console.log(`wrote ${files.size} files to ${FOLDER}`);
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 1;
}
