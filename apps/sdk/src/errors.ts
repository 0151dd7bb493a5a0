import type { PalletError } from './generated/error-names.js';
import { refusalIn, type Refusal } from './refusals.js';

/** A `0x` hex string, the form in which hashes and signed transactions travel. */
export type Hex = `0x${string}`;

/** Every error the client raises on purpose; anything else is a defect or a broken connection. */
export abstract class ZorgketenError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** An argument is not of the form that the function asks for; nothing was sent. */
export class InvalidArgument extends ZorgketenError {}

/** A locked key does not open with this password. */
export class WrongPassword extends ZorgketenError {
  constructor(
    readonly address: string,
    cause: unknown,
  ) {
    super(`the password is not that of ${address}`, { cause });
  }
}

/** No node answered, or none finished describing itself, in the time allowed. */
export class ConnectTimeout extends ZorgketenError {
  constructor(
    readonly urls: readonly string[],
    readonly timeoutMs: number,
    cause?: Error,
  ) {
    const why = cause === undefined ? '' : `: ${cause.message}`;
    super(`no usable node at ${urls.join(', ')} within ${timeoutMs} ms${why}`, { cause });
  }
}

/** The gateway of a node knows no such token, or no longer. */
export class TokenRefused extends ZorgketenError {
  constructor(readonly url: string) {
    super(`${url} does not take this token`);
  }
}

/** The chain has transaction extensions that this client cannot sign for. */
export class IncompatibleChain extends ZorgketenError {
  constructor(readonly unknownExtensions: readonly string[]) {
    super(`the chain uses transaction extensions unknown to this client: ${unknownExtensions.join(', ')}`);
  }
}

/** The client was closed while a transaction was still being followed; its fate is unknown. */
export class ClientClosed extends ZorgketenError {
  constructor(readonly transaction: Hex) {
    super(`the client was closed before ${transaction} was final`);
  }
}

/** The transaction pool refused the transaction, so it was never in a block. */
export class TransactionRefused extends ZorgketenError {
  /** The name of the refusal, if it was the gate of the chain that refused. */
  readonly refusal: Refusal | undefined;

  constructor(
    readonly transaction: Hex,
    /** JSON-RPC error code; 1010 is "invalid transaction". */
    readonly code: number,
    readonly reason: string,
  ) {
    const refusal = refusalIn(reason);
    super(`the pool refused ${transaction}: ${refusal ?? reason}`);
    this.refusal = refusal;
  }
}

/** Another transaction with the same account and nonce became final instead. */
export class TransactionReplaced extends ZorgketenError {
  constructor(readonly transaction: Hex) {
    super(`another transaction with the same nonce became final instead of ${transaction}`);
  }
}

/** The mortal era passed in finalised blocks without the transaction; it can never be included any more. */
export class TransactionExpired extends ZorgketenError {
  constructor(readonly transaction: Hex) {
    super(`${transaction} was in no finalised block before its era ended`);
  }
}

/** The patience of the caller ended first. The same bytes may still be included until their era ends. */
export class FollowTimeout extends ZorgketenError {
  constructor(
    readonly transaction: Hex,
    readonly bytes: Hex,
    readonly timeoutMs: number,
    cause?: Error,
  ) {
    super(`${transaction} was not final after ${timeoutMs} ms`, { cause });
  }
}

/** The transaction is in a finalised block, but its call failed there. */
export class DispatchFailed extends ZorgketenError {
  constructor(
    /** Pallet the error belongs to, or `dispatch` for the errors every call shares, such as `BadOrigin`. */
    readonly section: string,
    /** Name of the error; the metadata of the chain is the full list. */
    readonly errorName: string,
    readonly docs: string,
    readonly transaction: Hex,
    readonly blockHash: Hex,
  ) {
    super(`${section}.${errorName}${docs === '' ? '' : `: ${docs}`}`);
  }
}

/** The consortium did not carry out what was proposed. */
export class MotionFailed extends ZorgketenError {
  constructor(why: string) {
    super(`the motion was not carried: ${why}`);
  }
}

/** Whether an error is that of a call which failed with this error of a pallet, such as `maternity.CaseClosed`. */
export function isPalletError(error: unknown, name: PalletError): error is DispatchFailed {
  return error instanceof DispatchFailed && `${error.section}.${error.errorName}` === name;
}
