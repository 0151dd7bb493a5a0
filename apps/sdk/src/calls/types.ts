import type { SubmittableExtrinsic } from '@polkadot/api/promise/types';

/** A call with its arguments, which can be signed and sent, put into a batch, or proposed as a motion. */
export type Transaction = SubmittableExtrinsic;
