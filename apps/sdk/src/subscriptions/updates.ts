import type { CaseSummary, InsurerPosition, ProviderPosition } from '../generated/answers.js';
import type { Hex } from '../errors.js';

/** A final block. */
export interface FinalBlock {
  readonly number: number;
  readonly hash: Hex;
  /** Nothing for genesis. */
  readonly time: string | null;
}

/** Something that happened, as an event of a pallet tells it; `docs/rpc.md` has the fields of each. */
export interface Change {
  readonly pallet: 'participants' | 'consent' | 'careLog' | 'maternity' | 'settlement';
  readonly event: string;
  /** The number of the event in its block. */
  readonly index: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a block changed for a case, and how the case stands after it. The first update has no changes. */
export interface CaseUpdate {
  readonly block: FinalBlock;
  readonly changes: readonly Change[];
  readonly summary: CaseSummary | null;
}

/** What a block changed for an organisation, and how its money stands after it, if it pays or is paid. */
export interface OrganisationUpdate {
  readonly block: FinalBlock;
  readonly changes: readonly Change[];
  readonly position: InsurerPosition | ProviderPosition | null;
}
