import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  addressOf,
  freshId,
  idOf,
  InvalidArgument,
  keyFromMnemonic,
  keyFromUri,
  lockKey,
  newMnemonic,
  unlockKey,
  WrongPassword,
} from '../src/index.js';

const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
const ALICE_HEX = '0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d';

test('a mnemonic leads to one key, however it was typed', async () => {
  const words = newMnemonic();
  assert.equal(words.split(' ').length, 12);
  const { address } = await keyFromMnemonic(words);
  assert.equal((await keyFromMnemonic(`  ${words.toUpperCase().replaceAll(' ', '\n')} `)).address, address);
  assert.equal((await keyFromUri(words)).address, address);
  assert.notEqual((await keyFromMnemonic(newMnemonic())).address, address);
});

test('a mnemonic with a wrong or missing word is refused', async () => {
  const words = newMnemonic().split(' ');
  for (const typed of [words.slice(1).join(' '), ['nonsense', ...words.slice(1)].join(' '), '']) {
    await assert.rejects(keyFromMnemonic(typed), InvalidArgument, typed);
  }
});

test('a locked key opens with its password and with no other', async () => {
  const key = await keyFromUri('//Alice');
  const locked = JSON.parse(JSON.stringify(lockKey(key, 'a long password', 'my phone'))) as ReturnType<typeof lockKey>;
  assert.equal(locked.address, ALICE);
  assert.equal(locked.meta['name'], 'my phone');

  const opened = await unlockKey(locked, 'a long password');
  const message = Uint8Array.of(1, 2, 3);
  assert.ok(key.verify(message, opened.sign(message), key.publicKey));

  await assert.rejects(unlockKey(locked, 'another password'), WrongPassword);
  assert.throws(() => lockKey(key, ''), InvalidArgument);
});

test('an account has one address, whichever way it is written', () => {
  for (const account of [ALICE, ALICE_HEX, '15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5']) {
    assert.equal(addressOf(account), ALICE);
  }
  for (const text of ['', '//Alice', `${ALICE.slice(0, -1)}X`, ALICE_HEX.slice(0, -2)]) {
    assert.throws(() => addressOf(text), InvalidArgument, text);
  }
});

test('ids are 32 random bytes', () => {
  const ids = Array.from({ length: 100 }, freshId);
  assert.equal(new Set(ids).size, ids.length);
  ids.forEach((id) => assert.equal(idOf(id), id));
  for (const text of ['', '0x', '0x12', ids[0]?.slice(2) ?? '', `${ids[0]}00`]) {
    assert.throws(() => idOf(text), InvalidArgument, text);
  }
});
