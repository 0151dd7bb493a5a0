import type { Played } from './play.js';
import type { Result } from './result.js';

/** The result for people: minutes as hours, cents as euros. */
export function tablesOf(result: Result): string {
  const families = Object.entries(result.families).map(([id, family]) => [
    id,
    family.state,
    hours(family.indicated),
    hours(family.approved),
    hours(family.pending),
    hours(family.remaining),
    hours(family.partus_approved),
    euros(family.gross),
    euros(family.own_contribution),
    euros(family.paid),
  ]);
  const providers = Object.entries(result.providers).map(([id, { paid, paid_out, balance }]) => [
    id,
    euros(paid),
    euros(paid_out),
    euros(balance),
  ]);
  const insurers = Object.entries(result.insurers).map(([id, { deposited, paid, balance }]) => [
    id,
    euros(deposited),
    euros(paid),
    euros(balance),
  ]);
  const actions = Object.entries({ ok: result.actions.ok, ...result.actions.refused });
  const familyColumns = ['family', 'state', 'indicated', 'approved', 'pending', 'remaining', 'partus', 'gross', 'own', 'paid'];
  return [
    table(familyColumns, families),
    table(['provider', 'paid', 'paid out', 'balance'], providers),
    table(['insurer', 'deposited', 'paid', 'balance'], insurers),
    table(['actions ended', 'count'], actions.map(([name, count]) => [name, String(count)])),
    `total issuance ${euros(result.total_issuance)}`,
  ].join('\n\n');
}

/** An action that ended otherwise than expected. */
export function describeSurprise({ action, outcome, detail }: Played): string {
  const { seq, name, family, actor, expect } = action;
  const more = detail === undefined || detail === outcome ? '' : ` (${detail})`;
  return `action ${seq}, ${name} for ${family} by ${actor}: expected ${expect}, ended ${outcome}${more}`;
}

/** Columns of words to the left, of figures to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const isFigure = head.map((_, column) => rows.length > 0 && rows.every((row) => /^-?[\d.,:]+$/.test(row[column] ?? '')));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (isFigure[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}

/** Minutes as `48:05`. */
export function hours(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Cents as `1234.05`. */
export function euros(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}
