import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import * as library from '@polkadot/api';

import { connect, type Id, type Key, type ZorgketenClient } from '../src/index.js';
import { blocksOf, DOCS, runBlocks } from './support/dashboard-page.js';
import { Development } from './support/development.js';
import { NodeProcess } from './support/node-process.js';
import { SmallDocument } from './support/small-document.js';

const PAGE = 'dashboards.md';
/** What stands on the page for the reader's own. */
const ADDRESS = 'ws://127.0.0.1:9944';
const CASE = `0x${'c1'.repeat(32)}`;
/** How long something may take that is expected to come. */
const PATIENCE_MS = 60_000;

interface Dashboard {
  start(library: unknown, settings: object, view: unknown): Promise<() => Promise<void>>;
  viewOf(document: SmallDocument, language: string): unknown;
}

let node: NodeProcess;
let client: ZorgketenClient;
let people: Development;
let id: Id;
let mother: Key;

before(async () => {
  node = await NodeProcess.start();
  client = await connect(node.url);
  people = await Development.begin(client);
  ({ id, mother } = await people.caseInCare());
  const visits = [8, 11, 14].map((hour) => ({ service: 'Hour', day: 1, start: hour * 60, minutes: 150 }) as const);
  await people.sends(people.carer, client.calls.maternity.logVisits(id, visits));
});

after(async () => {
  await client?.close();
  await node?.kill();
});

test('the code of the page connects, reads and follows as the page says', async () => {
  const blocks = blocksOf(PAGE);
  assert.equal(blocks.length, 7);
  const follows = blocks.findIndex((code) => code.includes('subscribeCase(')) + 1;
  const printed: string[] = [];
  let approvedIn = 0;
  await runBlocks(blocks, { [ADDRESS]: node.url, [CASE]: id }, {
    print: (line) => printed.push(line),
    after: async (block) => {
      if (block === follows) {
        approvedIn = (await people.sends(mother, client.calls.maternity.approve(id, [0]))).blockNumber;
        await until(() => printed.some((line) => line.includes('maternity.approved')));
      }
    },
  });
  // 49 h indicated, of which 7.5 wait; then 2.5 h at 59.33, less 4.80 an hour that the family pays
  assert.deepEqual(printed.slice(0, 5), [
    'connected to Zorgketen Development',
    'InCare: 2490 minutes left, 0 cents paid',
    'inCare: 41.50 hours left, € 0.00 paid',
    `case ${id.slice(0, 10)}… is inCare, 7.50 hours wait for the mother`,
    'one block earlier: 0 minutes were approved',
  ]);
  assert.ok(printed.includes(`block ${approvedIn}: maternity.approved, 41.50 hours left`), printed.join('\n'));
});

test('the example dashboard shows the cases, follows them, and speaks two languages', async () => {
  const html = readFileSync(join(DOCS, 'dashboards', 'index.html'), 'utf8');
  const dashboard = (await import(pathToFileURL(join(DOCS, 'dashboards', 'dashboard.js')).href)) as Dashboard;
  const page = new SmallDocument(html);
  const settings = { rpc: node.url, organisation: people.provider.address, language: 'nl' };
  const stop = await dashboard.start(library, settings, dashboard.viewOf(page, 'nl'));
  try {
    const rows = (): unknown => page.getElementById('cases').texts();
    const changes = (): string => JSON.stringify(page.getElementById('changes').texts());
    assert.equal(page.getElementById('title').textContent, 'Zaken');
    assert.equal(page.getElementById('status').textContent, 'Verbonden');
    const before = await client.ask.caseSummary(id);
    assert.ok(before !== null);
    const name = `${id.slice(0, 10)}…`;
    assert.deepEqual(rows(), [
      [name, 'in zorg', '49.00', before.approved.hours, before.pending.hours, '41.50', `€ ${before.paid.euro}`],
    ]);

    await people.sends(mother, client.calls.maternity.approve(id, [1]));
    const after = await client.ask.caseSummary(id);
    assert.ok(after !== null && after.approved.minutes === before.approved.minutes + 150);
    const row = [name, 'in zorg', '49.00', after.approved.hours, after.pending.hours, '41.50', `€ ${after.paid.euro}`];
    await until(() => changes().includes('maternity.approved') && JSON.stringify(rows()) === JSON.stringify([row]));
    assert.match(changes(), /\d\d:\d\d #\d+ maternity\.approved/);
  } finally {
    await stop();
  }
  const english = new SmallDocument(html);
  dashboard.viewOf(english, 'en');
  assert.equal(english.getElementById('title').textContent, 'Cases');
});

test('the pictures of the page are there, and no larger than they must be', () => {
  const text = readFileSync(join(DOCS, PAGE), 'utf8');
  const pictures = [...text.matchAll(/!\[[^\]]{20,}\]\(([^)]+)\)/g)].map(([, file]) => join(DOCS, file ?? ''));
  assert.equal(pictures.length, 2);
  for (const file of pictures) {
    assert.ok(existsSync(file), file);
    assert.ok(readFileSync(file).length < 100_000, file);
  }
});

async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!holds()) {
    assert.ok(performance.now() < deadline, `it did not happen within ${PATIENCE_MS} ms`);
    await pause(25);
  }
}
