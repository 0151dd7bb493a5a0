/**
 * Records what is written to the console, from the moment this module is loaded. Import it first: the
 * libraries already complain while they load, for one when a package is installed twice.
 */
const written: string[] = [];

for (const level of ['debug', 'error', 'info', 'log', 'warn'] as const) {
  console[level] = (...values: unknown[]): void => {
    // The library starts a line with the time, which is of no interest here.
    const [first, ...rest] = values.map(String);
    const text = first !== undefined && /^\d{4}-\d{2}-\d{2} /.test(first) ? rest : [first, ...rest];
    written.push(text.join(' ').trim());
  };
}

/** Everything written since the last call. */
export function takeConsole(): string[] {
  return written.splice(0);
}
