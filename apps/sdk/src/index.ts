import './generated/augment-api.js';

export * from './errors.js';
export { connect, ZorgketenClient } from './client.js';
export type { ConnectOptions, FinalisedTransaction, ProvisionalOutcome, SubmitOptions } from './client.js';
export type { Endpoint, GatewayEndpoint } from './connection/endpoint.js';
export { RPC_ERRORS, RpcRefusal } from './rpc-refusal.js';
export type { RpcErrorName } from './rpc-refusal.js';
export { refusalIn, REFUSALS } from './refusals.js';
export type { Refusal } from './refusals.js';
export type { Inclusion, Seen } from './follow.js';

export * from './calls/index.js';
export type * as Answers from './generated/answers.js';
export { Queries } from './queries.js';
export type { At, Page, TimelineQuery } from './queries.js';
export type { ResumeOptions } from './subscriptions/resume.js';
export type * from './subscriptions/updates.js';

export { authoritiesFor, verifyExport } from './export/verify.js';
export type { VerifiedExport, VerifyOptions } from './export/verify.js';
export type { Authorities } from './export/finality.js';
export type { CaseExport } from './generated/answers.js';
export * from './commitments.js';

export { keyFromMnemonic, keyFromUri, lockKey, newMnemonic, SS58_PREFIX, unlockKey } from './keys.js';
export type { Key, LockedKey } from './keys.js';
export * from './ids.js';
export * from './time.js';
export { fieldOf } from './events.js';
export type { ChainEvent } from './events.js';
export { carryMotion } from './motions.js';
export { PALLET_ERRORS } from './generated/error-names.js';
export type { ErrorOf, Pallet, PalletError } from './generated/error-names.js';
export * from './generated/words.js';
export { percentile } from './percentiles.js';
