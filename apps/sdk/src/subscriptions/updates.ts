import type { CaseChanges, OrganisationChanges } from '../generated/answers.js';

/** What a final block changed for a case, and how the case stands after it. The first update has no changes. */
export type CaseUpdate = CaseChanges;

/** What a final block changed for an organisation, and how its money stands after it, if it pays or is paid. */
export type OrganisationUpdate = OrganisationChanges;
