/** Why the gate of the chain kept a transaction out of the pool, by its code; `docs/roles.md` has the meanings. */
export const REFUSALS = {
  1: 'NotAParticipant',
  2: 'OrganisationNotActive',
  3: 'RoleMayNot',
  4: 'NotTheClient',
  5: 'Immortal',
  6: 'QuotaUsedUp',
  7: 'TooDeep',
  8: 'CallClosed',
  9: 'ActingForStranger',
  10: 'BareNotAllowed',
} as const;

export type Refusal = (typeof REFUSALS)[keyof typeof REFUSALS];

/** The name in an answer of the pool such as `Invalid Transaction: Custom error: 4`, if the gate gave it. */
export function refusalIn(reason: string): Refusal | undefined {
  const code = /Custom error: (\d+)/.exec(reason)?.[1];
  return code === undefined ? undefined : (REFUSALS as Readonly<Record<string, Refusal>>)[code];
}
