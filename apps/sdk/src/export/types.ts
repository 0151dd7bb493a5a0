import type { Hex } from '../errors.js';
import type { CaseSummary, Dossier, Record as CaseRecord } from '../generated/answers.js';
import type { Id } from '../ids.js';
import type { FinalBlock } from '../subscriptions/updates.js';

/** What the head of a dossier covers, one entry after the other. */
export type ExportedEntry = {
  readonly number: number;
  /** The bytes by which the head was extended. They are what is verified; the record beside them is a view. */
  readonly scale: Hex;
} & (
  | { readonly pallet: 'careLog'; readonly record: Readonly<Record<string, unknown>> }
  | { readonly pallet: 'maternity'; readonly record: CaseRecord }
);

/** A case with its log and what proves it; `docs/export.md` has the form. */
export interface CaseExport {
  readonly format: 'zorgketen-case/1';
  readonly case: Id;
  readonly block: FinalBlock;
  /** The header of the block in SCALE. */
  readonly header: Hex;
  readonly genesisHash: Id;
  readonly runtime: { readonly specName: string; readonly specVersion: number };
  /** Who votes on the block, as the node says: to be compared with what the reader knows. */
  readonly authoritySet: {
    readonly id: number;
    readonly authorities: readonly { readonly key: Hex; readonly weight: number }[];
  } | null;
  readonly dossier: Dossier;
  /** Nothing if the records of the case have been pruned. */
  readonly records: readonly ExportedEntry[] | null;
  readonly head: Id;
  readonly count: number;
  readonly summary: CaseSummary | null;
  /** What of the state is proved. */
  readonly proof: { readonly keys: readonly Hex[]; readonly nodes: readonly Hex[] };
  /** A GRANDPA justification of the block, or of the last of the headers that follow it. */
  readonly justification: Hex | null;
  readonly headers: readonly Hex[];
}
