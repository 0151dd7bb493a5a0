import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CsvError, parse } from 'csv-parse/sync';

/** What is wrong with a data set, and where. */
export class DataSetError extends Error {
  constructor(
    readonly file: string,
    /** Counted from 1; not set when the file as a whole is meant. */
    readonly line: number | undefined,
    /** Name of the column, or its number where it has none. */
    readonly column: string | undefined,
    readonly problem: string,
  ) {
    const at = [file, ...(line === undefined ? [] : [`line ${line}`]), ...(column === undefined ? [] : [`column ${column}`])];
    super(`${at.join(', ')}: ${problem}`);
    this.name = 'DataSetError';
  }
}

const MS_PER_DAY = 86_400_000;
/** Dates of the chain are days in 16 bits. */
const LAST_DAY = 0xffff;

/** Days since 1970 of a date such as `2026-01-31`, or nothing if there is no such day or the chain has none. */
export function dayOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return undefined;
  }
  const at = new Date(`${text}T00:00:00Z`);
  // The calendar of the language lets 31 February pass as 3 March.
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text) {
    return undefined;
  }
  const day = at.getTime() / MS_PER_DAY;
  return day >= 0 && day <= LAST_DAY ? day : undefined;
}

/** The rows of a CSV file with a head of exactly these columns. */
export class CsvFile implements Iterable<Row> {
  readonly #path: string;

  constructor(
    folder: string,
    name: string,
    private readonly columns: readonly string[],
  ) {
    this.#path = join(folder, name);
  }

  *[Symbol.iterator](): Generator<Row, void> {
    const [head, ...rows] = this.#records();
    if (head === undefined) {
      throw new DataSetError(this.#path, 1, this.columns[0], `the file is empty, its first line must be ${this.columns.join(',')}`);
    }
    this.#checkHead(head.record);
    for (const { record, line } of rows) {
      this.#checkLength(record, line);
      yield new Row(this.#path, line, this.columns, record);
    }
  }

  #records(): { readonly record: readonly string[]; readonly line: number }[] {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(this.#path));
    } catch (error) {
      throw new DataSetError(this.#path, undefined, undefined, `cannot be read: ${(error as Error).message}`);
    }
    try {
      const parsed = parse(text, { info: true, bom: true, relax_column_count: true, skip_empty_lines: true });
      return (parsed as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
        record,
        line: info.lines - newlines(record),
      }));
    } catch (error) {
      if (!(error instanceof CsvError)) {
        throw error;
      }
      const { lines, index, message } = error as CsvError & { readonly lines?: number; readonly index?: number };
      throw new DataSetError(this.#path, lines, index === undefined ? undefined : this.#columnName(index), message);
    }
  }

  #checkHead(head: readonly string[]): void {
    const length = Math.max(head.length, this.columns.length);
    for (let index = 0; index < length; index += 1) {
      if (head[index] !== this.columns[index]) {
        const problem = `the first line must be ${this.columns.join(',')}`;
        throw new DataSetError(this.#path, 1, this.#columnName(index), problem);
      }
    }
  }

  #checkLength(record: readonly string[], line: number): void {
    if (record.length !== this.columns.length) {
      const at = Math.min(record.length, this.columns.length);
      const problem = `the line has ${record.length} fields instead of ${this.columns.length}`;
      throw new DataSetError(this.#path, line, this.#columnName(at), problem);
    }
  }

  #columnName(index: number): string {
    return this.columns[index] ?? String(index + 1);
  }
}

/** A quoted field may span lines; the parser counts to the end of the row and a reader looks for its begin. */
function newlines(record: readonly string[]): number {
  return record.join('').split('\n').length - 1;
}

/** A row, with all that is needed to complain about it. */
export class Row {
  constructor(
    private readonly file: string,
    private readonly line: number,
    private readonly columns: readonly string[],
    private readonly record: readonly string[],
  ) {}

  fail(column: string, problem: string): never {
    throw new DataSetError(this.file, this.line, column, problem);
  }

  text(column: string): string {
    return this.record[this.columns.indexOf(column)] ?? this.fail(column, 'is missing');
  }

  filled(column: string): string {
    const text = this.text(column);
    return text === '' ? this.fail(column, 'is empty') : text;
  }

  matching(column: string, pattern: RegExp, problem: string): string {
    const text = this.filled(column);
    return pattern.test(text) ? text : this.fail(column, `${JSON.stringify(text)} ${problem}`);
  }

  oneOf<T extends object>(column: string, words: T): keyof T & string {
    return wordOf(this.filled(column), words) ?? this.fail(column, unknownWord(this.text(column), words));
  }

  /** What the row refers to. */
  known<T>(column: string, all: ReadonlyMap<string, T>): T {
    const id = this.filled(column);
    return all.get(id) ?? this.fail(column, `${id} is not in the data set`);
  }

  date(column: string): number {
    const text = this.filled(column);
    return dayOf(text) ?? this.fail(column, `${JSON.stringify(text)} is no date such as 2026-01-31`);
  }

  amount(column: string, from: bigint, to: bigint): bigint {
    const text = this.matching(column, /^\d+$/, 'is no whole number');
    const amount = BigInt(text);
    return amount >= from && amount <= to ? amount : this.fail(column, `${text} is not between ${from} and ${to}`);
  }
}

export function wordOf<T extends object>(text: string, words: T): (keyof T & string) | undefined {
  return Object.hasOwn(words, text) ? (text as keyof T & string) : undefined;
}

export function unknownWord(text: string, words: object): string {
  return `${JSON.stringify(text)} is none of ${Object.keys(words).join(', ')}`;
}
