import type { FinalisedTransaction, ZorgketenClient } from './client.js';
import type { Transaction } from './calls/index.js';
import { MotionFailed } from './errors.js';
import { hashOf } from './ids.js';
import type { Key } from './keys.js';

/**
 * Has the consortium carry out calls, all of them or none: the first of the voters that hold a seat proposes, two thirds of
 * the seats vote, and the first closes. Keys without a seat are passed over. Resolves once the calls were carried out and
 * the block is final.
 *
 * Rejects with `MotionFailed` if the keys are too few or the calls failed, and as `submitAndFinalise` does.
 */
export async function carryMotion(
  client: ZorgketenClient,
  keys: readonly Key[],
  calls: readonly Transaction[],
): Promise<FinalisedTransaction> {
  const { api } = client;
  const { consortium } = api.tx;
  const seats = (await api.query.consortium.members()).map(String);
  const voters = keys.filter(({ address }) => seats.includes(address));
  const threshold = Math.ceil((seats.length * 2) / 3);
  const [proposer] = voters;
  if (proposer === undefined || voters.length < threshold) {
    throw new MotionFailed(`${threshold} of ${seats.length} seats must agree, and the keys of ${voters.length} are at hand`);
  }
  const [only] = calls;
  const proposal = calls.length === 1 && only !== undefined ? only : client.calls.batch(calls);
  const length = proposal.method.encodedLength;
  const { weight } = await proposal.paymentInfo(proposer);
  const hash = hashOf(proposal.method.toU8a());
  const proposed = await client.submitAndFinalise(consortium.propose(threshold, proposal, length), proposer);
  const index = indexOf(client, proposed);
  const votes = voters.slice(0, threshold).map((voter) => client.submitAndFinalise(consortium.vote(hash, index, true), voter));
  await Promise.all(votes);
  const closed = await client.submitAndFinalise(consortium.close(hash, index, weight, length), proposer);
  ensureCarriedOut(client, closed);
  return closed;
}

function indexOf(client: ZorgketenClient, { events }: FinalisedTransaction): number {
  const { Proposed } = client.api.events.consortium;
  for (const { event } of events) {
    if (Proposed.is(event)) {
      return event.data.proposalIndex.toNumber();
    }
  }
  // With one seat a proposal is carried out at once; a consortium of one is no consortium.
  throw new MotionFailed('the motion was not put to the vote');
}

function ensureCarriedOut(client: ZorgketenClient, { events }: FinalisedTransaction): void {
  const { Executed } = client.api.events.consortium;
  for (const { event } of events) {
    if (Executed.is(event)) {
      const { result } = event.data;
      if (result.isOk) {
        return;
      }
      const error = result.asErr;
      if (!error.isModule) {
        throw new MotionFailed(`the calls failed with ${error.type}`);
      }
      const { section, name } = error.registry.findMetaError(error.asModule);
      throw new MotionFailed(`the calls failed with ${section}.${name}`);
    }
  }
  throw new MotionFailed('it got too few votes');
}
