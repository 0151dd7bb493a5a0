// Looks whether the cards of organisations are complete and true: each validator's session keys have signed that they
// belong to its account, and nothing that must be unique occurs twice. Ends with 1 and the first thing that is wrong.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const apps = createRequire(new URL('../apps/sdk/package.json', import.meta.url));
const { cryptoWaitReady, decodeAddress, ed25519Verify, sr25519Verify } = apps('@polkadot/util-crypto');
const { hexToU8a, u8aConcat, u8aToHex } = apps('@polkadot/util');

const seen = new Map();

function fail(file, problem) {
  console.error(`!!! ${file}: ${problem}`);
  process.exit(1);
}

function once(file, what, value) {
  const before = seen.get(`${what} ${value}`);
  if (before !== undefined) {
    fail(file, `the ${what} ${value} is also in ${before}`);
  }
  seen.set(`${what} ${value}`, file);
}

/** A field with so many bytes in hexadecimal. */
function bytes(file, of, name, length) {
  const text = of?.[name];
  if (typeof text !== 'string' || !/^0x[0-9a-f]+$/.test(text) || text.length !== 2 + 2 * length) {
    fail(file, `${name} must be 0x and ${2 * length} hexadecimal digits in lower case`);
  }
  return hexToU8a(text);
}

function account(file, of, name) {
  try {
    return u8aToHex(decodeAddress(of[name]));
  } catch {
    return fail(file, `${name} is no address of an account: ${JSON.stringify(of?.[name])}`);
  }
}

function verifyValidator(file, one) {
  const validator = bytes(file, one, 'validator', 32);
  const [aura, grandpa, proof] = [bytes(file, one, 'aura', 32), bytes(file, one, 'grandpa', 32), bytes(file, one, 'proof', 128)];
  const statement = u8aConcat(new TextEncoder().encode('POP_'), validator);
  if (!sr25519Verify(statement, proof.subarray(0, 64), aura) || !ed25519Verify(statement, proof.subarray(64), grandpa)) {
    fail(file, `the proof of ${one.validator} is not by its session keys`);
  }
  if (!/^\/(ip4|ip6|dns|dns4|dns6)\/[^/]+\/tcp\/\d+\/p2p\/[1-9A-HJ-NP-Za-km-z]+$/.test(one.peer ?? '')) {
    fail(file, `peer is no address of a validator: ${JSON.stringify(one.peer)}`);
  }
  for (const name of ['validator', 'aura', 'grandpa', 'peer']) {
    once(file, name, one[name]);
  }
}

function verify(file) {
  let card;
  try {
    card = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    fail(file, error.message);
  }
  const { organisation, staff, validators } = card ?? {};
  once(file, 'account', account(file, organisation, 'account'));
  for (const name of ['kind', 'code', 'name']) {
    if (typeof organisation[name] !== 'string' || organisation[name] === '') {
      fail(file, `the organisation has no ${name}`);
    }
  }
  if (!Array.isArray(staff) || !Array.isArray(validators)) {
    fail(file, 'staff and validators must be lists, which may be empty');
  }
  for (const member of staff) {
    once(file, 'account', account(file, member, 'account'));
  }
  validators.forEach((one) => verifyValidator(file, one));
  return validators.length;
}

await cryptoWaitReady();
const validators = process.argv.slice(2).map(verify).reduce((sum, count) => sum + count, 0);
if (validators === 0) {
  fail('the cards', 'no organisation has a validator');
}
