/**
 * The chain counts days and minutes since 1970, in UTC and without zones. People write `2026-04-12`, and
 * `2026-04-12T10:00Z`, as the answers of a node do too.
 */
import { InvalidArgument } from './errors.js';

/** A day, as `2026-04-12`. */
export type Day = string;

/** A moment: a `Date`, an ISO time with its zone such as `2026-04-12T10:00Z`, or whole minutes since 1970. */
export type Moment = Date | string | number;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** The chain's days are numbers of 16 bits, its minutes of 32. */
const LAST_DAY = 0xffff;
const LAST_MINUTE = 0xffff_ffff;
/** A time without a zone would mean another minute on every computer. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** The day as the chain counts it. Throws `InvalidArgument` for what is no date from 1970-01-01 to 2149-06-06. */
export function dayNumber(day: Day): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00Z`) : NaN;
  const number = ms / DAY_MS;
  // `2026-02-30` would pass for the second of March.
  if (!Number.isInteger(number) || number < 0 || number > LAST_DAY || dayName(number) !== day) {
    throw new InvalidArgument(`${JSON.stringify(day)} is no date such as 2026-04-12`);
  }
  return number;
}

/** The day with this number. */
export function dayName(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The minute as the chain counts it, seconds cut off. Throws `InvalidArgument` for what is no moment. */
export function minuteNumber(moment: Moment): number {
  const number = Math.floor(minutesOf(moment));
  if (!(number >= 0 && number <= LAST_MINUTE)) {
    throw new InvalidArgument(`${JSON.stringify(moment)} is no time such as 2026-04-12T10:00Z`);
  }
  return number;
}

/** The time of this minute, in UTC. */
export function minuteName(number: number): string {
  return `${new Date(number * MINUTE_MS).toISOString().slice(0, 16)}Z`;
}

function minutesOf(moment: Moment): number {
  if (typeof moment === 'number') {
    return Number.isInteger(moment) ? moment : NaN;
  }
  const ms = moment instanceof Date ? moment.getTime() : TIME.test(moment) ? Date.parse(moment) : NaN;
  return ms / MINUTE_MS;
}

/** Minutes after midnight as the chain counts them, of a time such as `09:30`. Throws `InvalidArgument` for anything else. */
export function minutesAfterMidnight(clock: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? [];
  if (hours === undefined || minutes === undefined) {
    throw new InvalidArgument(`${JSON.stringify(clock)} is no time of day such as 09:30`);
  }
  return Number(hours) * 60 + Number(minutes);
}
