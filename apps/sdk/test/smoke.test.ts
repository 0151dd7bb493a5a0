// Must stay first: it records what the libraries print while they load.
import { takeConsole } from './support/console-record.js';

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { ApiPromise, WsProvider } from '@polkadot/api';
import type { SubmittableExtrinsic } from '@polkadot/api/promise/types';
import type { KeyringPair } from '@polkadot/keyring/types';
import { Metadata, TypeRegistry } from '@polkadot/types';
import { allExtensions } from '@polkadot/types/extrinsic/signedExtensions';
import type { ISubmittableResult } from '@polkadot/types/types';
import { stringCamelCase } from '@polkadot/util';

import { EMPTY_EXTENSIONS } from '../src/extensions.js';
import { connect, ConnectTimeout, DispatchFailed, keyFromUri, TransactionRefused, type ZorgketenClient } from '../src/index.js';
import { nonceOf } from './support/nonce.js';
import { NodeProcess } from './support/node-process.js';

const METADATA_VERSIONS = [14, 15, 16];

const PALLETS = [
  'System',
  'Timestamp',
  'Aura',
  'Grandpa',
  'Session',
  'Historical',
  'Offences',
  'Authorship',
  'Balances',
  'Utility',
  'Multisig',
  'Proxy',
  'Scheduler',
  'Preimage',
  'Consortium',
  'RootMotion',
  'SafeMode',
  'TxPause',
  'Migrations',
  'Validators',
  'Participants',
  'Consent',
  'CareLog',
  'Settlement',
  'Maternity',
];

/** Code of the RPC for "invalid transaction". */
const INVALID_TRANSACTION = 1010;

let node: NodeProcess;
let client: ZorgketenClient;
let alice: KeyringPair;

before(async () => {
  node = await NodeProcess.start();
  client = await connect(node.url);
  alice = await keyFromUri('//Alice');
});

after(async () => {
  await client?.close();
  await node?.kill();
});

test('connecting with the client prints nothing', () => {
  assert.deepEqual(takeConsole(), []);
});

test('unmodified polkadot.js signs, submits and sees a remark finalised, with two harmless notices', async () => {
  takeConsole();
  const api = await ApiPromise.create({ provider: new WsProvider(node.url) });
  try {
    const nonce = await nonceOf(api, alice.address);
    const result = await submitWithLibrary(api.tx.system.remark('from an unmodified library'), alice);
    assert.equal(result.dispatchError, undefined);
    assert.ok(result.events.some(({ event }) => event.section === 'system' && event.method === 'ExtrinsicSuccess'));
    assert.equal(await nonceOf(api, alice.address), nonce + 1);
  } finally {
    await api.disconnect();
  }
  for (const line of takeConsole()) {
    const methods = /^API\/INIT: RPC methods not decorated: (.*)$/.exec(line)?.[1]?.split(', ');
    if (methods !== undefined) {
      // The library has no wrappers for what came after it, the versioned groups and two methods of the SDK's own, and for
      // this chain's methods, which `docs/dashboards.md` shows how to make.
      const newer = ['author_rotateKeysWithOwner', 'state_callRecorded', 'rpc.discover'];
      const known = (method: string): boolean => /_v\d+_|^zorgketen_/.test(method) || newer.includes(method);
      assert.deepEqual(methods.filter((method) => !known(method)), []);
    } else {
      assert.equal(line, 'REGISTRY: Unknown signed extensions AuthorizeCall, CheckParticipant found, treating them as no-effect');
    }
  }
});

test('the extensions unknown to polkadot.js add nothing to a transaction', () => {
  const { registry, runtimeMetadata } = client.api;
  const unknown = runtimeMetadata.asLatest.extrinsic.transactionExtensions.filter(
    ({ identifier }) => !(identifier.toString() in allExtensions),
  );
  assert.deepEqual(unknown.map(({ identifier }) => identifier.toString()), ['AuthorizeCall', 'CheckParticipant']);
  for (const { type, implicit } of unknown) {
    for (const part of [type, implicit]) {
      assert.equal(registry.createType(registry.createLookupType(part)).encodedLength, 0);
    }
  }
});

for (const version of METADATA_VERSIONS) {
  test(`all types of metadata version ${version} decode without warnings`, async () => {
    takeConsole();
    const answer = await client.api.call.metadata.metadataAtVersion(version);
    assert.ok(answer.isSome, 'the chain offers this version');

    const registry = new TypeRegistry();
    const metadata = new Metadata(registry, answer.unwrap().toHex());
    assert.equal(metadata.version, version);
    registry.setMetadata(metadata, undefined, EMPTY_EXTENSIONS);
    metadata.getUniqTypes(true);
    for (const { id } of metadata.asLatest.lookup.types) {
      registry.lookup.getTypeDef(id);
    }
    assert.deepEqual(takeConsole(), []);
  });
}

test('every pallet and runtime API can be enumerated', () => {
  const { api } = client;
  const { pallets, apis, lookup } = api.runtimeMetadata.asLatest;
  const names = pallets.map(({ name }) => name.toString());
  assert.deepEqual(PALLETS.filter((name) => !names.includes(name)), []);

  for (const pallet of pallets) {
    const section = stringCamelCase(pallet.name);
    const variants = (type: { readonly isSome: boolean; unwrap(): { readonly type: Parameters<typeof lookup.getSiType>[0] } }) =>
      type.isSome ? lookup.getSiType(type.unwrap().type).def.asVariant.variants.map(({ name }) => name.toString()) : [];

    for (const method of variants(pallet.calls)) {
      assert.equal(typeof api.tx[section]?.[stringCamelCase(method)], 'function', `call ${section}.${method}`);
    }
    for (const name of variants(pallet.errors)) {
      assert.ok(api.errors[section]?.[name], `error ${section}.${name}`);
    }
    for (const name of variants(pallet.events)) {
      assert.ok(api.events[section]?.[name], `event ${section}.${name}`);
    }
    for (const { name } of pallet.constants) {
      assert.ok(api.consts[section]?.[stringCamelCase(name)], `constant ${section}.${name.toString()}`);
    }
    for (const { name } of pallet.storage.unwrapOrDefault().items) {
      assert.equal(typeof api.query[section]?.[stringCamelCase(name)], 'function', `storage ${section}.${name.toString()}`);
    }
  }

  assert.ok(apis.length > 0, 'runtime APIs are described');
  for (const { name, methods } of apis) {
    for (const method of methods) {
      const decorated = api.call[stringCamelCase(name)]?.[stringCamelCase(method.name)];
      assert.equal(typeof decorated, 'function', `runtime API ${name.toString()}.${method.name.toString()}`);
    }
  }
});

test('the chain counts in EUR with two decimals and addresses with prefix 42', () => {
  const { registry } = client.api;
  assert.deepEqual(registry.chainTokens, ['EUR']);
  assert.deepEqual(registry.chainDecimals, [2]);
  assert.equal(registry.chainSS58, 42);
});

test('a transaction costs nothing', async () => {
  const remark = client.api.tx.system.remark('free');
  assert.equal((await remark.paymentInfo(alice)).partialFee.toString(), '0');

  // The RPC as it answers: the library's wrapper of it expects the weights of 2021 and fails on every chain of today.
  const signed = await remark.signAsync(alice);
  const provider = new WsProvider(node.url);
  try {
    await provider.isReady;
    const info: { partialFee: string; weight: { ref_time: number } } = await provider.send('payment_queryInfo', [signed.toHex()]);
    assert.equal(info.partialFee, '0');
    assert.ok(info.weight.ref_time > 0);
  } finally {
    await provider.disconnect();
  }
});

test('a client without any balance decides who reads, through the unmodified library', async () => {
  takeConsole();
  const api = await ApiPromise.create({ provider: new WsProvider(node.url) });
  try {
    const mother = await keyFromUri('//One');
    const before = await api.query.system.account(mother.address);
    assert.equal(before.data.free.toString(), '0');
    const grant = api.tx.consent.grant({ Organisation: alice.address }, 'HoursRecord', 'Zvw', 'Care', false, null, null);
    const result = await submitWithLibrary(grant, mother);
    assert.equal(result.dispatchError, undefined);
    assert.ok(result.events.some(({ event }) => event.section === 'consent' && event.method === 'Granted'));
    const after = await api.query.system.account(mother.address);
    assert.equal(after.nonce.toNumber(), before.nonce.toNumber() + 1);
    assert.equal(after.data.free.toString(), '0');
  } finally {
    await api.disconnect();
    takeConsole();
  }
});

test('only the client grants', async () => {
  const grant = client.api.tx.consent.grant({ Organisation: alice.address }, 'HoursRecord', 'Zvw', 'Care', false, null, null);
  await assert.rejects(client.submitAndFinalise(grant, alice), (error) => {
    assert.ok(error instanceof TransactionRefused, String(error));
    assert.equal(error.refusal, 'NotTheClient');
    return true;
  });
});

test('the client follows a remark until it is final', async () => {
  const nonce = await nonceOf(client.api, alice.address);
  const result = await client.submitAndFinalise(client.api.tx.system.remarkWithEvent('hello'), alice);
  assert.ok(result.inBlock.afterMs <= result.finalised.afterMs);
  assert.ok(result.events.some(({ event }) => event.section === 'system' && event.method === 'Remarked'));
  const finalised = await client.api.rpc.chain.getBlockHash(result.blockNumber);
  assert.equal(finalised.toHex(), result.finalised.blockHash);
  assert.equal(await nonceOf(client.api, alice.address), nonce + 1);
});

test('submissions of one account at the same time get nonces of their own', async () => {
  const nonce = await nonceOf(client.api, alice.address);
  const remarks = ['one', 'two', 'three'].map((text) => client.api.tx.system.remark(text));
  const results = await Promise.all(remarks.map((remark) => client.submitAndFinalise(remark, alice)));
  assert.equal(new Set(results.map(({ hash }) => hash)).size, remarks.length);
  assert.equal(await nonceOf(client.api, alice.address), nonce + remarks.length);
});

test('an account unknown to the chain is refused at the pool', async () => {
  const stranger = await keyFromUri('//Nobody knows this account');
  await assert.rejects(client.submitAndFinalise(client.api.tx.system.remark('hello'), stranger), (error) => {
    assert.ok(error instanceof TransactionRefused, String(error));
    assert.equal(error.code, INVALID_TRANSACTION);
    assert.equal(error.refusal, 'NotAParticipant');
    return true;
  });
});

test('an organisation that calls Root is refused at the pool', async () => {
  await assert.rejects(client.submitAndFinalise(client.api.tx.system.setHeapPages(64), alice), (error) => {
    assert.ok(error instanceof TransactionRefused, String(error));
    assert.equal(error.refusal, 'CallClosed');
    return true;
  });
});

test('an error of a pallet is named and explained', async () => {
  const { address } = await keyFromUri('//Bob');
  await assert.rejects(client.submitAndFinalise(client.api.tx.proxy.removeProxy(address, 0, 0), alice), (error) => {
    assert.ok(error instanceof DispatchFailed, String(error));
    assert.deepEqual([error.section, error.errorName], ['proxy', 'NotFound']);
    assert.notEqual(error.docs, '');
    return true;
  });
});

test('nothing the client did was worth a warning', () => {
  assert.deepEqual(takeConsole(), []);
});

test('a node that is asked to end does so cleanly', async () => {
  await client.close();
  assert.deepEqual(await node.stop(), { code: 0, signal: null });
});

test('a node that does not answer is a typed error', async () => {
  await assert.rejects(connect(node.url, { timeoutMs: 500 }), ConnectTimeout);
});

/** What a dashboard does that knows nothing of our client. */
function submitWithLibrary(transaction: SubmittableExtrinsic, signer: KeyringPair): Promise<ISubmittableResult> {
  return new Promise((resolve, reject) => {
    let inBlock = false;
    transaction
      .signAndSend(signer, (result) => {
        if (result.status.isInBlock) {
          inBlock = true;
        } else if (result.status.isFinalized) {
          inBlock ? resolve(result) : reject(new Error('final without having been seen in a block'));
        } else if (result.isError) {
          reject(new Error(`the pool gave it up: ${result.status.type}`));
        }
      })
      .catch(reject);
  });
}
