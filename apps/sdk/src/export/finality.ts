import type { Registry } from '@polkadot/types/types';
import type { GrandpaJustification, Header } from '@polkadot/types/interfaces';
import { bnToU8a, hexToU8a, u8aConcat } from '@polkadot/util';
import { ed25519Verify } from '@polkadot/util-crypto';

import { VerificationFailed } from '../commitments.js';
import type { Hex } from '../errors.js';

/**
 * Those who finalise, as the reader knows them: from a node of its own, or from the consortium. What an export says of them
 * would prove nothing.
 */
export interface Authorities {
  /** Their GRANDPA keys, each with one vote. */
  readonly keys: readonly Hex[];
  /** The number of this set of authorities, which every signature covers. */
  readonly setId: bigint;
}

/** The message for a vote of the second round. */
const PRECOMMIT = Uint8Array.of(1);

/** Checks that a justification makes this block final by the votes of more than two thirds of the authorities. */
export function verifyJustification(registry: Registry, justification: Hex, block: Hex, authorities: Authorities): void {
  let decoded: GrandpaJustification;
  try {
    decoded = registry.createType('GrandpaJustification', justification);
  } catch (error) {
    throw notFinal(`the justification can't be read: ${(error as Error).message}`);
  }
  const { round, commit, votesAncestries } = decoded;
  if (commit.targetHash.toHex() !== block) {
    throw notFinal(`the justification is for ${commit.targetHash.toHex()}`);
  }
  const known = new Set(authorities.keys.map((key) => key.toLowerCase()));
  const parents = new Map(votesAncestries.map((header) => [header.hash.toHex(), header.parentHash.toHex()]));
  const voted = new Set<string>();
  for (const { precommit, signature, id } of commit.precommits) {
    const voter = id.toHex();
    const message = u8aConcat(
      PRECOMMIT,
      precommit.targetHash.toU8a(),
      bnToU8a(precommit.targetNumber, { bitLength: 32, isLe: true }),
      bnToU8a(round, { bitLength: 64, isLe: true }),
      bnToU8a(authorities.setId, { bitLength: 64, isLe: true }),
    );
    const counts = known.has(voter) && leadsTo(precommit.targetHash.toHex(), block, parents);
    if (counts && ed25519Verify(message, signature.toU8a(), id.toU8a())) {
      voted.add(voter);
    }
  }
  const needed = known.size - Math.floor((known.size - 1) / 3);
  if (known.size === 0 || voted.size < needed) {
    throw notFinal(`${voted.size} of ${known.size} authorities signed, and ${needed} must`);
  }
}

/** Checks that these headers, in this order, follow each other from a block on. Answers the hash of the last. */
export function verifyHeaders(registry: Registry, block: Hex, headers: readonly string[]): Hex {
  return headers.reduce<Hex>((parent, bytes, at) => {
    const header: Header = registry.createType('Header', hexToU8a(bytes));
    if (header.parentHash.toHex() !== parent) {
      throw new VerificationFailed('wrongHeader', `header ${at} does not follow the one before it`, at);
    }
    return header.hash.toHex();
  }, block);
}

/** Whether a vote for `from` is one for `to`: the same block, or one that descends from it by the headers given. */
function leadsTo(from: Hex, to: Hex, parents: ReadonlyMap<Hex, Hex>): boolean {
  let at: Hex | undefined = from;
  // No chain of headers is longer than their number, so a circle ends too.
  for (let steps = 0; steps <= parents.size && at !== undefined; steps += 1) {
    if (at === to) {
      return true;
    }
    at = parents.get(at);
  }
  return false;
}

function notFinal(message: string): VerificationFailed {
  return new VerificationFailed('notFinal', message);
}
