/** Makes the pictures of `docs/dashboards.md`: the example dashboard in a real browser, on a node with a few cases. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';

import { connect, type Id, type Key } from '../../src/index.js';
import { Development } from '../../test/support/development.js';
import { NodeProcess } from '../../test/support/node-process.js';
import { Browser } from './browser.js';

/** From the package folder, in which npm runs its scripts. */
const PAGE = join(process.cwd(), '..', '..', 'docs', 'dashboards');
const MODULES = join(process.cwd(), '..', 'node_modules', '@polkadot');
const CHROMIUM = process.env['CHROMIUM'] ?? 'chromium';

const WIDTH = 860;
const HEIGHT = 360;
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** Serves the dashboard with the bundles of polkadot.js, on a free port of this machine. */
async function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = basename(pathname) || 'index.html';
    const bundle = /^bundle-polkadot-([a-z-]+)\.js$/.exec(name)?.[1];
    try {
      const body = readFileSync(bundle === undefined ? join(PAGE, name) : join(MODULES, bundle, name));
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Cases at different points: the last of them waits for her mother. */
async function prepare(people: Development): Promise<{ readonly id: Id; readonly mother: Key }> {
  const { maternity } = people.client.calls;
  const visits = [8, 12, 16].map((hour) => ({ service: 'Hour', day: 1, start: hour * 60, minutes: 195 }) as const);
  const cases = [await people.caseInCare(), await people.caseInCare(), await people.caseInCare()] as const;
  for (const [at, { id, mother }] of cases.entries()) {
    // Each at another time: a carer is with one mother at a time.
    await people.sends(people.carer, maternity.logVisits(id, visits.slice(at, at + 1)));
    if (at === 0) {
      await people.sends(mother, maternity.approve(id, [0]));
    }
  }
  const last = cases[2];
  return { id: last.id, mother: last.mother };
}

async function main(): Promise<void> {
  const node = await NodeProcess.start();
  const client = await connect(node.url);
  const server = await serve();
  const browser = await Browser.start(CHROMIUM, WIDTH, HEIGHT);
  try {
    const people = await Development.begin(client);
    const { id, mother } = await prepare(people);
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const query = `rpc=${encodeURIComponent(node.url)}&organisation=${people.provider.address}`;
    const shown = 'document.querySelectorAll("#cases tr").length === 3';
    const take = async (name: string): Promise<void> => {
      const file = join(PAGE, name);
      writeFileSync(file, await browser.picture());
      console.log(`wrote ${file}`);
    };
    await browser.open(`${origin}/?${query}&lang=nl`);
    await browser.until(shown);
    await take('cases.png');
    await browser.open(`${origin}/?${query}&lang=en`);
    await browser.until(`${shown} && document.documentElement.lang === "en"`);
    await people.sends(mother, client.calls.maternity.approve(id, [0]));
    await browser.until('document.querySelector("#changes").textContent.includes("maternity.approved")');
    // Two of the three have nothing that waits any more.
    await browser.until('[...document.querySelectorAll("#cases tr td:nth-child(5)")].filter((cell) => cell.textContent === "0.00").length === 2');
    await take('live.png');
  } finally {
    await browser.stop();
    server.close();
    await client.close();
    await node.kill();
  }
}

await main();
