import { dayOf, unknownWord, wordOf, type Row } from './csv.js';
import type { Organisation, Staff } from './data-set.js';
import { DATA_CATEGORIES, INDICATION_REASONS, REJECT_REASONS, SERVICES, type Service } from './words.js';

/** The actions of a data set with their arguments. */
export const ACTIONS = {
  register: [],
  grant: ['grantee', 'data'],
  charge: ['entry', 'service', 'date'],
  approve: ['entries'],
  reject: ['entry', 'reason'],
  indicate: ['minutes'],
  birth: ['date'],
  hospital: ['days'],
  reindicate: ['minutes', 'reason'],
  visit: ['entry', 'day', 'start', 'minutes', 'service'],
  correct: ['entry', 'replaced_by', 'day', 'start', 'minutes', 'service'],
  withdraw: ['entry'],
  extend: ['until_day'],
  acknowledge_extension: [],
  close: [],
  sign_off: [],
} as const satisfies Record<string, readonly string[]>;

/** Care of a timed service, in the units of the chain. */
export interface Visit {
  readonly service: Service;
  readonly day: number;
  /** Minutes after midnight. */
  readonly start: number;
  readonly minutes: number;
}

/** What is done, with what. Entries carry the data set's own names. */
export type Details =
  | { readonly name: 'register' | 'acknowledge_extension' | 'close' | 'sign_off' }
  | { readonly name: 'grant'; readonly grantee: string; readonly data: keyof typeof DATA_CATEGORIES }
  | { readonly name: 'charge'; readonly entry: string; readonly service: Service; readonly date: number }
  | { readonly name: 'approve'; readonly entries: readonly string[] }
  | { readonly name: 'reject'; readonly entry: string; readonly reason: keyof typeof REJECT_REASONS }
  | { readonly name: 'indicate'; readonly minutes: number }
  | { readonly name: 'birth'; readonly date: number }
  | { readonly name: 'hospital'; readonly days: number }
  | { readonly name: 'reindicate'; readonly minutes: number; readonly reason: keyof typeof INDICATION_REASONS }
  | { readonly name: 'visit'; readonly entry: string; readonly visit: Visit }
  | { readonly name: 'correct'; readonly entry: string; readonly replacedBy: string; readonly visit: Visit }
  | { readonly name: 'withdraw'; readonly entry: string }
  | { readonly name: 'extend'; readonly untilDay: number };

/** Something that somebody does, and how it must end: `ok` or the name of an error. */
export type Action = Details & {
  readonly seq: number;
  readonly family: string;
  readonly actor: string;
  readonly expect: string;
};

const MAX_U16 = 0xffff;
const MAX_U32 = 0xffff_ffff;

/** Reads the arguments of an action from its row. */
export function parseArgs(
  row: Row,
  name: keyof typeof ACTIONS,
  organisations: ReadonlyMap<string, Organisation>,
  staff: ReadonlyMap<string, Staff>,
): Details {
  const args = new Args(row, ACTIONS[name]);
  switch (name) {
    case 'register':
    case 'acknowledge_extension':
    case 'close':
    case 'sign_off':
      return { name };
    case 'grant': {
      const grantee = args.text('grantee');
      if (!organisations.has(grantee) && !staff.has(grantee)) {
        args.fail('grantee', `${grantee} is neither in organisations.csv nor in staff.csv`);
      }
      return { name, grantee, data: args.word('data', DATA_CATEGORIES) };
    }
    case 'charge':
      return { name, entry: args.entry('entry'), service: args.word('service', SERVICES), date: args.date('date') };
    case 'approve':
      return { name, entries: args.text('entries').split('|').map((entry) => args.checkEntry('entries', entry)) };
    case 'reject':
      return { name, entry: args.entry('entry'), reason: args.word('reason', REJECT_REASONS) };
    case 'indicate':
      return { name, minutes: args.number('minutes', MAX_U32) };
    case 'birth':
      return { name, date: args.date('date') };
    case 'hospital':
      return { name, days: args.number('days', MAX_U16) };
    case 'reindicate':
      return { name, minutes: args.number('minutes', MAX_U32), reason: args.word('reason', INDICATION_REASONS) };
    case 'visit':
      return { name, entry: args.entry('entry'), visit: args.visit() };
    case 'correct':
      return { name, entry: args.entry('entry'), replacedBy: args.entry('replaced_by'), visit: args.visit() };
    case 'withdraw':
      return { name, entry: args.entry('entry') };
    case 'extend':
      return { name, untilDay: args.number('until_day', MAX_U16) };
  }
}

/** The arguments of a row, `key=value;…`. */
class Args {
  readonly #values = new Map<string, string>();

  constructor(
    private readonly row: Row,
    wanted: readonly string[],
  ) {
    for (const pair of row.text('args').split(';').filter((part) => part !== '')) {
      const at = pair.indexOf('=');
      const key = pair.slice(0, Math.max(at, 0));
      if (at < 1) {
        row.fail('args', `${JSON.stringify(pair)} is not of the form key=value`);
      }
      if (!wanted.includes(key)) {
        this.fail(key, wanted.length === 0 ? 'the action has no arguments' : `the arguments are ${wanted.join(', ')}`);
      }
      if (this.#values.has(key)) {
        this.fail(key, 'occurs twice');
      }
      this.#values.set(key, pair.slice(at + 1));
    }
    const missing = wanted.find((key) => !this.#values.has(key));
    if (missing !== undefined) {
      this.fail(missing, 'is missing');
    }
  }

  fail(key: string, problem: string): never {
    return this.row.fail('args', `${key}: ${problem}`);
  }

  text(key: string): string {
    const text = this.#values.get(key) ?? '';
    return text === '' ? this.fail(key, 'is empty') : text;
  }

  word<T extends object>(key: string, words: T): keyof T & string {
    const text = this.text(key);
    return wordOf(text, words) ?? this.fail(key, unknownWord(text, words));
  }

  entry(key: string): string {
    return this.checkEntry(key, this.text(key));
  }

  checkEntry(key: string, entry: string): string {
    return /^[\w.-]+$/.test(entry) ? entry : this.fail(key, `${JSON.stringify(entry)} is no name of an entry`);
  }

  date(key: string): number {
    const text = this.text(key);
    return dayOf(text) ?? this.fail(key, `${JSON.stringify(text)} is no date such as 2026-01-31`);
  }

  /**
   * A number that the chain may refuse, so it need not make sense. The chain's numbers have no sign and an end: what is
   * beyond them is sent as the nearest that they have, which is refused for the same reason.
   */
  number(key: string, most: number): number {
    const text = this.text(key);
    if (!/^-?\d+$/.test(text)) {
      this.fail(key, `${JSON.stringify(text)} is no whole number`);
    }
    return Math.min(Math.max(Number(text), 0), most);
  }

  visit(): Visit {
    const start = this.text('start');
    const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(start) ?? this.fail('start', `${JSON.stringify(start)} is no time such as 09:30`);
    return {
      service: this.word('service', SERVICES),
      day: this.number('day', MAX_U16),
      start: Number(hours) * 60 + Number(minutes),
      minutes: this.number('minutes', MAX_U32),
    };
  }
}
