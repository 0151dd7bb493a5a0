/** The numbers of errors that nodes of this chain give to `zorgketen_*` questions; `docs/rpc.md` has the meanings. */
export const RPC_ERRORS = {
  5001: 'UnknownBlock',
  5002: 'RuntimeTooOld',
  5003: 'Runtime',
  5004: 'LimitTooHigh',
  5005: 'BlockPruned',
  5006: 'UnknownSubject',
  5007: 'TooManySubscriptions',
  5008: 'SlowReader',
  5009: 'UnreadableBlock',
  5010: 'NotFinal',
} as const;

export type RpcErrorName = (typeof RPC_ERRORS)[keyof typeof RPC_ERRORS];

/**
 * The node answered, and its answer was an error; unlike a broken connection this is a decision. It is none of the client's
 * own errors: what follows a transaction asks another node instead.
 */
export class RpcRefusal extends Error {
  /** The name of the error, if it is one of this chain's own. */
  readonly refusal: RpcErrorName | undefined;

  constructor(
    readonly code: number,
    message: string,
    /** Details, for programs. */
    readonly data?: unknown,
  ) {
    super(message);
    this.name = 'RpcRefusal';
    this.refusal = (RPC_ERRORS as Readonly<Record<number, RpcErrorName>>)[code];
  }
}
