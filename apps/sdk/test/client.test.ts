import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import {
  authoritiesFor,
  connect,
  freshId,
  isPalletError,
  keyFromUri,
  Queries,
  RPC_ERRORS,
  RpcRefusal,
  VerificationFailed,
  verifyExport,
  type CaseExport,
  type CaseUpdate,
  type Hex,
  type Id,
  type Key,
  type RpcErrorName,
  type VerificationReason,
  type ZorgketenClient,
} from '../src/index.js';
import { COMMAND, generate, outdatedIn } from '../tools/generate/generate.js';
import { runningNode } from '../tools/generate/source.js';
import { HASH, SAMPLES } from './support/call-samples.js';
import { Development } from './support/development.js';
import { NodeProcess } from './support/node-process.js';
import { QUERY_SAMPLES } from './support/query-samples.js';

const PALLETS = ['participants', 'consent', 'careLog', 'maternity', 'settlement'] as const;

interface Document {
  readonly methods: readonly { readonly name: string; readonly params: readonly { readonly name: string }[] }[];
}

let node: NodeProcess;
let client: ZorgketenClient;
let people: Development;
/** A case with two visits, of which the mother approved the first. */
let id: Id;
let mother: Key;
let birth: string;

before(async () => {
  node = await NodeProcess.start();
  client = await connect(node.url);
  people = await Development.begin(client);
  ({ id, mother, birth } = await people.caseInCare());
  const visit = { service: 'Hour', day: 1, minutes: 180 } as const;
  const visits = [
    { ...visit, start: '08:00' },
    { ...visit, start: '13:00' },
  ];
  await people.sends(people.carer, client.calls.maternity.logVisits(id, visits));
  await people.sends(mother, client.calls.maternity.approve(id, [0]));
});

after(async () => {
  await client?.close();
  await node?.kill();
});

test('the generated files are those of this node', async () => {
  const files = await generate(await runningNode(node.url));
  const outdated = outdatedIn(join(process.cwd(), 'src', 'generated'), files);
  assert.deepEqual(outdated, [], `run: ${COMMAND}`);
});

for (const pallet of PALLETS) {
  test(`there is a builder for each call of ${pallet}, and it makes that call`, () => {
    const builders = Object.getOwnPropertyNames(Object.getPrototypeOf(client.calls[pallet])).filter((name) => name !== 'constructor');
    const calls = Object.keys(client.api.tx[pallet]).sort();
    assert.deepEqual(builders.sort(), calls);
    for (const name of calls) {
      const sample = SAMPLES[`${pallet}.${name}`];
      assert.ok(sample, `a sample of ${pallet}.${name}`);
      const [build, args] = sample;
      const { method } = build(client.calls);
      assert.equal(`${method.section}.${method.method}`, `${pallet}.${name}`);
      assert.deepEqual(method.args.map((arg) => arg.toJSON()), args, `${pallet}.${name}`);
    }
  });
}

test('a batch carries calls in their order', () => {
  const { maternity, participants } = client.calls;
  const batch = client.calls.batch([maternity.close(id), participants.leave()]);
  assert.equal(`${batch.method.section}.${batch.method.method}`, 'utility.batchAll');
  const [inner] = batch.method.args;
  assert.equal((inner as unknown as { length: number }).length, 2);
});

test('an error of a pallet is told by its name', async () => {
  await assert.rejects(people.sends(mother, client.calls.maternity.approve(id, [0])), (error) => {
    assert.ok(isPalletError(error, 'maternity.AlreadyDecided'), String(error));
    assert.ok(!isPalletError(error, 'maternity.UnknownEntry'));
    return true;
  });
});

test('there is a method for each query of the node, with its parameters in their order', async () => {
  const { methods } = await askNode<Document>('rpc.discover');
  const queries = methods.filter(({ name }) => name.startsWith('zorgketen_') && !/_(un)?subscribe/.test(name));
  assert.deepEqual(
    queries.map(({ name }) => name.replace('zorgketen_', '')).sort(),
    Object.getOwnPropertyNames(Queries.prototype).filter((name) => name !== 'constructor').sort(),
  );
  for (const { name, params } of queries) {
    const sample = QUERY_SAMPLES[name.replace('zorgketen_', '')];
    assert.ok(sample, `a sample of ${name}`);
    const [ask, values] = sample;
    const asked: unknown[] = [];
    await ask(
      new Queries(async (method, given) => {
        asked.push(method, ...given);
        return null as never;
      }),
    );
    const all: Readonly<Record<string, unknown>> = { ...values, at: HASH };
    assert.deepEqual(asked, [name, ...params.map((param) => all[param.name])], name);
    assert.equal(params.length, Object.keys(all).length, name);
  }
});

test('the node documents the errors that the client knows by name', async () => {
  const { components } = await askNode<{ components: { errors: Record<string, { code: number; data?: unknown }> } }>('rpc.discover');
  const named = Object.values(components.errors).map(({ code }) => code).filter((code) => code > 0);
  assert.deepEqual(named.sort(), Object.keys(RPC_ERRORS).map(Number).sort());
});

test('where a case stands, in hours and euros', async () => {
  const summary = await client.ask.caseSummary(id);
  assert.ok(summary !== null);
  assert.equal(summary.state, 'inCare');
  assert.deepEqual(summary.indicated, { minutes: 2_940, hours: '49.00' });
  assert.deepEqual(summary.approved, { minutes: 180, hours: '3.00' });
  assert.deepEqual(summary.pending, { minutes: 180, hours: '3.00' });
  assert.deepEqual(summary.remaining, { minutes: 2_580, hours: '43.00' });
  // 3 h at 59.33, of which the family pays 4.80 an hour
  assert.deepEqual(summary.gross, { cents: '17799', euro: '177.99' });
  assert.deepEqual(summary.ownContribution, { cents: '1440', euro: '14.40' });
  assert.deepEqual(summary.paid, { cents: '16359', euro: '163.59' });
  assert.deepEqual(summary.unpaid, { cents: '0', euro: '0.00' });
  assert.equal(summary.parties?.client, mother.address);
  assert.equal(summary.parties?.birth, birth);
  assert.equal(summary.parties?.entries, 2);
});

test('who, what and how much', async () => {
  const { ask } = client;
  assert.equal((await ask.whoIs(people.carer.address))?.staffRole, 'carer');
  assert.equal(await ask.whoIs((await keyFromUri(freshId())).address), null);
  assert.ok((await ask.organisations()).some(({ account, kind }) => account === people.insurer.address && kind === 'insurer'));
  assert.equal(await ask.caseOf(mother.address), id);
  assert.deepEqual((await ask.pending(id))?.map((entry) => [entry.id, entry.state, entry.start]), [[1, 'proposed', '13:00']]);
  assert.deepEqual((await ask.entries(id, { limit: 1 }))?.map((entry) => [entry.id, entry.state]), [[0, 'approved']]);
  assert.deepEqual((await ask.caseTimeline(id))?.map(({ change }) => change.kind), ['approved', 'visitsLogged', 'born', 'indicated', 'registered']);
  assert.equal((await ask.providerPosition(people.provider.address))?.paid.cents, '16359');
  assert.equal((await ask.insurerPosition(people.insurer.address))?.deposited.euro, '10000.00');
  const price = await ask.priceAt(people.insurer.address, people.provider.address, 'hour', birth);
  assert.deepEqual([price?.price.euro, price?.ownPerHour?.euro, price?.collection], ['59.33', '4.80', 'provider']);
  assert.equal((await ask.table('lastDay', birth))?.value, '10');
  assert.equal((await ask.mayAccess(mother.address, mother.address, 'careContent', 'zvw'))?.basis, 'own');
});

test('what does not exist is null, and what makes no sense an error with a name', async () => {
  const { ask } = client;
  assert.equal(await ask.caseSummary(freshId()), null);
  assert.equal(await ask.dossier(freshId()), null);
  await refused(ask.entries(id, { limit: 257 }), 'LimitTooHigh');
  await refused(ask.caseSummary(id, { at: HASH }), 'UnknownBlock');
  await refused(ask.exportCase(freshId()), 'UnknownSubject');
  await assert.rejects(ask.caseSummary('0x00'), (error) => error instanceof RpcRefusal && error.code === -32602);
});

test('who follows a case sees each change once it is final, and sees the same again from the first block', async () => {
  const updates = client.changesOfCase(id)[Symbol.asyncIterator]();
  const first = await take(updates);
  assert.deepEqual(first.changes, []);
  assert.equal(first.summary?.approved.minutes, 180);

  const { blockNumber } = await people.sends(mother, client.calls.maternity.reject(id, 1, 'WrongMinutes'));
  const second = await take(updates);
  assert.equal(second.block.number, blockNumber);
  assert.ok(second.changes.some(({ pallet, event }) => pallet === 'maternity' && event === 'rejected'));
  assert.equal(second.summary?.pending.minutes, 0);
  await updates.return(undefined);

  const events: string[] = [];
  let last: CaseUpdate | undefined;
  for await (const update of client.changesOfCase(id, { fromBlock: 1 })) {
    events.push(...update.changes.filter(({ pallet }) => pallet === 'maternity').map(({ event }) => event));
    last = update;
    if (update.block.number === blockNumber) {
      break;
    }
  }
  assert.deepEqual(events, ['registered', 'indicated', 'born', 'visitsLogged', 'approved', 'rejected']);
  assert.deepEqual(last, second);
});

test('who follows an organisation sees its money', async () => {
  const updates = client.changesOfOrganisation(people.insurer.address)[Symbol.asyncIterator]();
  const first = await updates.next();
  assert.ok(first.done !== true && first.value.position !== null && 'deposited' in first.value.position);
  await updates.return(undefined);
});

test('nobody follows what does not exist', async () => {
  await refused(client.changesOfCase(freshId()).next(), 'UnknownSubject');
  await refused(client.changesOfOrganisation(mother.address).next(), 'UnknownSubject');
});

test('an export is verified from the votes of the authorities down to each entry', async () => {
  const exported = await client.ask.exportCase(id);
  const authorities = await authoritiesFor(client.api, exported.block.hash);
  const verified = await verifyExport(client.api, exported, { authorities });
  assert.equal(verified.isFinal, true);
  assert.equal(verified.block, exported.block.hash);
  assert.equal(verified.entries, exported.count);
  assert.equal(verified.dossier.client.toString(), mother.address);
  assert.equal((await verifyExport(client.api, exported)).isFinal, false);
});

test('an export in which anything was changed is not verified', async () => {
  const exported = await client.ask.exportCase(id);
  const authorities = await authoritiesFor(client.api, exported.block.hash);
  const records = exported.records ?? [];
  const other = await client.ask.exportCase((await people.caseInCare()).id);
  const changed: readonly (readonly [VerificationReason, Partial<Record<keyof CaseExport, unknown>>])[] = [
    ['unknownFormat', { format: 'zorgketen-case/2' }],
    ['wrongChain', { genesisHash: HASH }],
    ['wrongHeader', { header: other.header }],
    ['wrongHeader', { block: { ...exported.block, number: exported.block.number + 1 } }],
    ['proofIncomplete', { proof: { ...exported.proof, nodes: exported.proof.nodes.slice(1) } }],
    ['proofIncomplete', { proof: other.proof }],
    ['wrongState', { head: HASH }],
    ['wrongState', { count: exported.count + 1 }],
    ['wrongHead', { records: records.slice(0, -1) }],
    ['wrongHead', { records: [...records.slice(0, 1), ...records.slice(1).reverse()] }],
    ['wrongHead', { records: records.map((entry, at) => (at === 1 ? { ...entry, scale: flipped(entry.scale) } : entry)) }],
    ['wrongDossier', { records: records.slice(1) }],
    ['notFinal', { justification: null }],
    ['notFinal', { justification: flipped(exported.justification ?? '0x') }],
  ];
  for (const [reason, change] of changed) {
    await assert.rejects(verifyExport(client.api, { ...exported, ...change } as CaseExport, { authorities }), (error) => {
      assert.ok(error instanceof VerificationFailed, String(error));
      assert.equal(error.reason, reason, JSON.stringify(Object.keys(change)));
      return true;
    });
  }
  const strangers = { ...authorities, keys: [HASH] };
  await assert.rejects(verifyExport(client.api, exported, { authorities: strangers }), { reason: 'notFinal' });
});

test('subscriptions end with the client', async () => {
  const own = await connect(node.url);
  const updates = own.changesOfCase(id);
  assert.equal((await updates.next()).done, false);
  const more = updates.next();
  await own.close();
  assert.equal((await more).done, true);
});

async function refused(asked: Promise<unknown>, name: RpcErrorName): Promise<void> {
  await assert.rejects(asked, (error) => {
    assert.ok(error instanceof RpcRefusal, String(error));
    assert.equal(error.refusal, name);
    return true;
  });
}

async function take(updates: AsyncIterator<CaseUpdate, void>): Promise<CaseUpdate> {
  const { value, done } = await updates.next();
  assert.ok(done !== true && value !== undefined, 'the subscription goes on');
  return value;
}

/** The same bytes with the one in the middle changed. */
function flipped(hex: Hex): Hex {
  const at = 2 + Math.floor((hex.length - 2) / 2);
  return `${hex.slice(0, at)}${hex[at] === '0' ? '1' : '0'}${hex.slice(at + 1)}` as Hex;
}

async function askNode<T>(method: string): Promise<T> {
  const response = await fetch(node.url.replace(/^ws/, 'http'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: [] }),
  });
  const { result, error } = (await response.json()) as { result?: T; error?: { message: string } };
  assert.ok(result !== undefined, error?.message);
  return result;
}
