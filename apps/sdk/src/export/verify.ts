import type { ApiPromise } from '@polkadot/api';
import type { Header } from '@polkadot/types/interfaces';
import type { PalletCareLogDossier } from '@polkadot/types/lookup';
import type { Registry } from '@polkadot/types/types';
import { hexToU8a, u8aToHex } from '@polkadot/util';

import { VerificationFailed, verifyHead, type VerificationReason } from '../commitments.js';
import type { Hex } from '../errors.js';
import type { CaseExport } from '../generated/answers.js';
import { verifyHeaders, verifyJustification, type Authorities } from './finality.js';
import { StateProof } from './trie.js';

/** What of an export is certain. Everything else in it is a view that the node made. */
export interface VerifiedExport {
  /** The block whose state was proved. */
  readonly block: Hex;
  /** Whether it is final was checked by the authorities that the reader named; without them it was not. */
  readonly isFinal: boolean;
  /** The dossier as the state of the block has it. */
  readonly dossier: PalletCareLogDossier;
  /** How many entries were shown to lead to the dossier's head; nothing if the export has none, because they are pruned. */
  readonly entries: number | undefined;
  /** The proved values of the state by their keys, in SCALE; nothing where it was proved that there is none. */
  readonly state: ReadonlyMap<string, Uint8Array | undefined>;
}

export interface VerifyOptions {
  /** Those who finalise, as the reader knows them. Without them finality is not checked. */
  readonly authorities?: Authorities;
}

/**
 * Checks an export without trust in the node that made it: the header by its hash, the state by its root in the header, the
 * dossier in that state, the entries by the dossier's head, and the block by the votes of the authorities.
 *
 * The `api` says of which chain the export must be and how its state is to be read; it may be connected to any node that the
 * reader trusts with that. Throws `VerificationFailed` with the first thing that is not so.
 *
 * Not checked: `summary`, the `record` beside each entry's bytes, and `dossier` as JSON, which are views for people; the
 * signatures of those who sent the entries, which blocks hold and exports do not.
 */
export async function verifyExport(api: ApiPromise, exported: CaseExport, options: VerifyOptions = {}): Promise<VerifiedExport> {
  ensure(exported.format === 'zorgketen-case/1', 'unknownFormat', `the format is ${exported.format}`);
  ensure(exported.genesisHash === api.genesisHash.toHex(), 'wrongChain', 'the export is of another chain');

  const header: Header = api.registry.createType('Header', hexToU8a(exported.header));
  const block = header.hash.toHex();
  const isSame = block === exported.block.hash && header.number.toNumber() === exported.block.number;
  ensure(isSame, 'wrongHeader', 'the header is not that of the block');

  const proof = new StateProof(header.stateRoot.toHex(), exported.proof.nodes.map((node) => hexToU8a(node)));
  const state = new Map(exported.proof.keys.map((key) => [key, proof.read(hexToU8a(key))]));
  const dossier = await dossierIn(api, exported, proof);
  const count = dossier.entries_.toNumber();
  const isHead = dossier.head.toHex() === exported.head && count === exported.count;
  ensure(isHead, 'wrongState', 'the state of the block has another head of the dossier');

  const entries = exported.records?.map(({ scale }) => hexToU8a(scale));
  if (entries !== undefined) {
    const shown = verifyHead(hexToU8a(exported.case), entries, dossier.head.toU8a());
    ensure(shown === count, 'wrongHead', `there are ${shown} entries, and the head covers ${count}`);
  }

  const { authorities } = options;
  if (authorities !== undefined) {
    verifyFinality(api.registry, exported, block, authorities);
  }
  return { block, isFinal: authorities !== undefined, dossier, entries: entries?.length, state };
}

async function dossierIn(api: ApiPromise, { case: id, block }: CaseExport, proof: StateProof): Promise<PalletCareLogDossier> {
  const value = proof.read(hexToU8a(api.query.careLog.dossiers.key(id)));
  if (value === undefined) {
    throw new VerificationFailed('wrongState', 'the state of the block has no such dossier');
  }
  // As of that block: an upgrade may have changed the form since.
  const { registry } = await api.getBlockRegistry(hexToU8a(block.hash));
  const dossier: PalletCareLogDossier = registry.createType('PalletCareLogDossier', value);
  ensure(u8aToHex(dossier.toU8a()) === u8aToHex(value), 'wrongState', 'the dossier can not be read');
  return dossier;
}

function verifyFinality(registry: Registry, exported: CaseExport, block: Hex, authorities: Authorities): void {
  const { justification, headers } = exported;
  if (justification === null) {
    throw new VerificationFailed('notFinal', 'the export has no justification');
  }
  verifyJustification(registry, justification, verifyHeaders(registry, block, headers), authorities);
}

function ensure(holds: boolean, reason: VerificationReason, message: string): void {
  if (!holds) {
    throw new VerificationFailed(reason, message);
  }
}

/**
 * Those who vote on a block, as a node says: ask one that you trust. A block that announces other authorities is voted on by
 * the ones before, so this is what the block before it says. Throws for genesis, on which nobody votes.
 */
export async function authoritiesFor(api: ApiPromise, block: Hex): Promise<Authorities> {
  const { parentHash } = await api.rpc.chain.getHeader(block);
  const { grandpaApi } = (await api.at(parentHash)).call;
  const [members, setId] = await Promise.all([grandpaApi.grandpaAuthorities(), grandpaApi.currentSetId()]);
  return { keys: members.map(([key]) => u8aToHex(key.toU8a())), setId: setId.toBigInt() };
}
