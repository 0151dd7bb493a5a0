import { DispatchFailed, TransactionRefused, ZorgketenError, type Refusal } from '@zorgketen/sdk';

/** Refusals of the gate that a pallet would have called by the name beside them. */
const NAMES_OF_REFUSALS: Partial<Record<Refusal, string>> = {
  NotTheClient: 'NotTheClient',
  NotAParticipant: 'NotAuthorized',
  OrganisationNotActive: 'NotAuthorized',
  RoleMayNot: 'NotAuthorized',
  ActingForStranger: 'NotAuthorized',
};

/**
 * The name under which an error counts: that of the pallet, also where the gate was faster than the pallet. Refusals that
 * are about neither role nor family, such as a used-up quota, keep their own name. Throws what is not about the transaction.
 */
export function outcomeOf(error: unknown): string {
  if (error instanceof DispatchFailed) {
    return error.errorName;
  }
  if (error instanceof TransactionRefused) {
    const { refusal } = error;
    return refusal === undefined ? error.name : (NAMES_OF_REFUSALS[refusal] ?? refusal);
  }
  if (error instanceof ZorgketenError) {
    return error.name;
  }
  throw error;
}

/** How actions ended, counted as in `expected.json`. */
export function countOutcomes(outcomes: readonly string[]): { ok: number; refused: Record<string, number> } {
  const refused: Record<string, number> = {};
  for (const outcome of [...outcomes].sort()) {
    if (outcome !== 'ok') {
      refused[outcome] = (refused[outcome] ?? 0) + 1;
    }
  }
  return { ok: outcomes.filter((outcome) => outcome === 'ok').length, refused };
}
