export * from './errors.js';
export { connect, ZorgketenClient } from './client.js';
export type { ConnectOptions, FinalisedTransaction, ProvisionalOutcome, SubmitOptions } from './client.js';
export { refusalIn, REFUSALS } from './refusals.js';
export type { Refusal } from './refusals.js';
export type { Inclusion, Seen } from './follow.js';
export { keyFromUri, SS58_PREFIX } from './keys.js';
export * from './commitments.js';
export { percentile } from './percentiles.js';
