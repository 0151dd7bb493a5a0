import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ACTIONS, parseArgs, type Action } from './actions.js';
import { CsvFile, DataSetError, type Row } from './csv.js';
import { COLLECTIONS, KINDS, RATE_CLASSES, ROLES, SERVICES, TABLES, type Kind, type Service } from './words.js';

export interface Organisation {
  readonly id: string;
  readonly kind: Kind;
  readonly code: string;
  readonly name: string;
}

export interface Staff {
  readonly id: string;
  readonly organisation: string;
  readonly role: keyof typeof ROLES;
}

export interface Family {
  readonly id: string;
  readonly provider: string;
  readonly insurer: string;
  readonly practice: string;
  readonly rateClass: keyof typeof RATE_CLASSES;
}

/** A value in force from a date on, itself given as days since 1970. */
export interface TableRow {
  readonly validFrom: number;
  readonly value: bigint;
}

export interface PriceRow extends TableRow {
  readonly service: Service;
}

export interface Contract {
  readonly insurer: string;
  readonly provider: string;
  readonly collection: keyof typeof COLLECTIONS;
  /** Sorted by service, then by date. */
  readonly prices: readonly PriceRow[];
}

export interface Funding {
  readonly round: 1 | 2;
  readonly insurer: string;
  readonly cents: bigint;
}

export interface Payout {
  readonly provider: string;
  readonly cents: bigint;
}

/** A whole data set, every reference in it checked. */
export interface DataSet {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly staff: ReadonlyMap<string, Staff>;
  readonly families: ReadonlyMap<string, Family>;
  /** Each table's rows, sorted by date. */
  readonly national: ReadonlyMap<keyof typeof TABLES, readonly TableRow[]>;
  readonly contracts: readonly Contract[];
  readonly funding: readonly Funding[];
  readonly actions: readonly Action[];
  readonly payouts: readonly Payout[];
  /** What must come out, if the data set says so. */
  readonly expected: unknown;
}

/** The highest amount that the chain takes in. */
const MAX_CENTS = 0xffff_ffff_ffff_ffffn;
/** The longest name that the chain takes, in bytes. */
const MAX_NAME = 64;

/** Reads the files of a folder. Throws `DataSetError` for the first thing that is wrong. */
export function readDataSet(folder: string): DataSet {
  const organisations = readOrganisations(folder);
  const staff = readStaff(folder, organisations);
  const families = readFamilies(folder, organisations, staff);
  const national = readNational(folder);
  const contracts = readContracts(folder, organisations);
  const funding = readFunding(folder, organisations);
  const actions = readActions(folder, { organisations, staff, families });
  const payouts = readPayouts(folder, organisations);
  return {
    organisations,
    staff,
    families,
    national,
    contracts,
    funding,
    actions,
    payouts,
    expected: readExpected(folder),
  };
}

type Organisations = ReadonlyMap<string, Organisation>;

function readOrganisations(folder: string): Organisations {
  const all = new Map<string, Organisation>();
  const codes = new Set<string>();
  const systems: Partial<Record<Kind, string>> = { insurer: 'UZOVI', maternity_provider: 'AGB', care_provider: 'AGB', midwife_practice: 'AGB' };
  for (const row of new CsvFile(folder, 'organisations.csv', ['org', 'kind', 'code', 'name'])) {
    const kind = row.oneOf('kind', KINDS);
    const digits = kind === 'insurer' ? 4 : 8;
    const code = row.matching('code', new RegExp(`^\\d{${digits}}$`), `is not a code of ${digits} digits`);
    const name = row.filled('name');
    if (Buffer.byteLength(name) > MAX_NAME || /\p{Cc}/u.test(name)) {
      row.fail('name', `must have at most ${MAX_NAME} bytes and no control characters`);
    }
    addOnce(all, row, 'org', { id: row.filled('org'), kind, code, name });
    const unique = `${systems[kind] ?? 'registration'} ${code}`;
    if (codes.has(unique)) {
      row.fail('code', `${code} occurs twice`);
    }
    codes.add(unique);
  }
  return all;
}

function readStaff(folder: string, organisations: Organisations): ReadonlyMap<string, Staff> {
  const all = new Map<string, Staff>();
  for (const row of new CsvFile(folder, 'staff.csv', ['staff', 'org', 'role'])) {
    const organisation = row.known('org', organisations).id;
    addOnce(all, row, 'staff', { id: row.filled('staff'), organisation, role: row.oneOf('role', ROLES) });
  }
  return all;
}

function readFamilies(
  folder: string,
  organisations: Organisations,
  staff: ReadonlyMap<string, Staff>,
): ReadonlyMap<string, Family> {
  const all = new Map<string, Family>();
  const columns = ['family', 'provider', 'insurer', 'midwife_practice', 'rate_class'];
  for (const row of new CsvFile(folder, 'families.csv', columns)) {
    const family: Family = {
      id: row.filled('family'),
      provider: ofKind(row, 'provider', organisations, 'maternity_provider'),
      insurer: ofKind(row, 'insurer', organisations, 'insurer'),
      practice: ofKind(row, 'midwife_practice', organisations, 'midwife_practice'),
      rateClass: row.oneOf('rate_class', RATE_CLASSES),
    };
    if (staff.has(family.id)) {
      row.fail('family', `${family.id} is also a member of staff, so nobody knows who acts under that name`);
    }
    if (intakerOf(staff, family.provider) === undefined) {
      row.fail('provider', `${family.provider} has neither an intaker nor a registrar who could register the client`);
    }
    addOnce(all, row, 'family', family);
  }
  return all;
}

/** Who registers the clients of an organisation. */
export function intakerOf(staff: ReadonlyMap<string, Staff>, organisation: string): Staff | undefined {
  const own = [...staff.values()].filter((member) => member.organisation === organisation);
  return own.find(({ role }) => role === 'intaker') ?? own.find(({ role }) => role === 'registrar');
}

function readNational(folder: string): DataSet['national'] {
  const all = new Map<keyof typeof TABLES, TableRow[]>();
  for (const row of new CsvFile(folder, 'national.csv', ['table', 'valid_from', 'value'])) {
    const table = row.oneOf('table', TABLES);
    const rows = all.get(table) ?? [];
    const validFrom = row.date('valid_from');
    if (rows.some((other) => other.validFrom === validFrom)) {
      row.fail('valid_from', `the table ${table} has a row of that date already`);
    }
    rows.push({ validFrom, value: row.amount('value', 0n, MAX_CENTS) });
    all.set(table, rows);
  }
  for (const rows of all.values()) {
    rows.sort((a, b) => a.validFrom - b.validFrom);
  }
  return all;
}

function readContracts(folder: string, organisations: Organisations): readonly Contract[] {
  const prices = new Map<string, PriceRow[]>();
  const seen = new Map<string, Row>();
  const all: Contract[] = [];
  for (const row of new CsvFile(folder, 'contracts.csv', ['insurer', 'provider', 'collection'])) {
    const insurer = ofKind(row, 'insurer', organisations, 'insurer');
    const provider = row.known('provider', organisations).id;
    const key = `${insurer} ${provider}`;
    if (seen.has(key)) {
      row.fail('provider', `${insurer} and ${provider} have a contract already`);
    }
    seen.set(key, row);
    const rows: PriceRow[] = [];
    prices.set(key, rows);
    all.push({ insurer, provider, collection: row.oneOf('collection', COLLECTIONS), prices: rows });
  }
  for (const row of new CsvFile(folder, 'prices.csv', ['insurer', 'provider', 'service', 'valid_from', 'cents'])) {
    const insurer = row.known('insurer', organisations).id;
    const provider = row.known('provider', organisations).id;
    const rows = prices.get(`${insurer} ${provider}`);
    if (rows === undefined) {
      return row.fail('provider', `${insurer} and ${provider} have no contract in contracts.csv`);
    }
    const service = row.oneOf('service', SERVICES);
    const validFrom = row.date('valid_from');
    if (rows.some((other) => other.service === service && other.validFrom === validFrom)) {
      row.fail('valid_from', `${service} has a price of that date already`);
    }
    rows.push({ service, validFrom, value: row.amount('cents', 0n, MAX_CENTS) });
  }
  const order = Object.keys(SERVICES);
  for (const [key, rows] of prices) {
    if (rows.length === 0) {
      seen.get(key)?.fail('provider', 'the contract has no row in prices.csv');
    }
    rows.sort((a, b) => order.indexOf(a.service) - order.indexOf(b.service) || a.validFrom - b.validFrom);
  }
  return all;
}

function readFunding(folder: string, organisations: Organisations): readonly Funding[] {
  const agent = [...organisations.values()].some(({ kind }) => kind === 'settlement_agent');
  const all: Funding[] = [];
  for (const row of new CsvFile(folder, 'funding.csv', ['round', 'insurer', 'cents'])) {
    if (!agent) {
      row.fail('insurer', 'no organisation is a settlement_agent that could issue the money');
    }
    const round = row.matching('round', /^[12]$/, 'is neither 1 nor 2') === '1' ? 1 : 2;
    const insurer = ofKind(row, 'insurer', organisations, 'insurer');
    all.push({ round, insurer, cents: row.amount('cents', 1n, MAX_CENTS) });
  }
  return all;
}

function readActions(
  folder: string,
  known: Pick<DataSet, 'organisations' | 'staff' | 'families'>,
): readonly Action[] {
  const { organisations, staff, families } = known;
  const all: Action[] = [];
  /** By family and entry, the sequence number of the action that makes it. */
  const made = new Map<string, number>();
  for (const row of new CsvFile(folder, 'actions.csv', ['seq', 'family', 'actor', 'action', 'args', 'expect'])) {
    const seq = Number(row.amount('seq', 0n, BigInt(Number.MAX_SAFE_INTEGER)));
    const before = all.at(-1);
    if (before !== undefined && seq <= before.seq) {
      row.fail('seq', `${seq} does not come after ${before.seq}`);
    }
    const family = row.known('family', families).id;
    const actor = row.filled('actor');
    if (!staff.has(actor) && !families.has(actor)) {
      row.fail('actor', `${actor} is neither in staff.csv nor in families.csv`);
    }
    const name = row.oneOf('action', ACTIONS);
    const expect = row.matching('expect', /^(ok|[A-Z][A-Za-z]*)$/, 'is neither ok nor the name of an error');
    const details = parseArgs(row, name, organisations, staff);
    const action: Action = { seq, family, actor, expect, ...details };
    const entry = details.name === 'visit' || details.name === 'charge' ? details.entry : undefined;
    const makes = details.name === 'correct' ? details.replacedBy : entry;
    if (makes !== undefined && expect === 'ok') {
      const other = made.get(makes);
      if (other !== undefined) {
        row.fail('args', `the entry ${makes} was made by action ${other} already`);
      }
      made.set(makes, seq);
    }
    all.push(action);
  }
  return all;
}

function readPayouts(folder: string, organisations: Organisations): readonly Payout[] {
  const all: Payout[] = [];
  for (const row of new CsvFile(folder, 'payouts.csv', ['provider', 'cents'])) {
    const provider = row.known('provider', organisations).id;
    all.push({ provider, cents: row.amount('cents', 1n, MAX_CENTS) });
  }
  return all;
}

function readExpected(folder: string): unknown {
  const file = join(folder, 'expected.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return undefined;
    }
    throw new DataSetError(file, undefined, undefined, (error as Error).message);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { message } = error as Error;
    const position = /at position (\d+)/.exec(message)?.[1];
    const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
    throw new DataSetError(file, before.length, String((before.at(-1) ?? '').length + 1), message);
  }
}

function addOnce<T extends { readonly id: string }>(all: Map<string, T>, row: Row, column: string, item: T): void {
  if (all.has(item.id)) {
    row.fail(column, `${item.id} occurs twice`);
  }
  all.set(item.id, item);
}

function ofKind(row: Row, column: string, organisations: Organisations, kind: Kind): string {
  const organisation = row.known(column, organisations);
  if (organisation.kind !== kind) {
    row.fail(column, `${organisation.id} is of the kind ${organisation.kind}, not ${kind}`);
  }
  return organisation.id;
}
