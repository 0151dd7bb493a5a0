/** A place where two results differ. Nothing stands for what is not there. */
export interface Difference {
  readonly path: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Every field in which two results differ, in the order of the expected one. */
export function differences(expected: unknown, actual: unknown, path = ''): Difference[] {
  if (isRecord(expected) && isRecord(actual)) {
    const fields = new Set([...Object.keys(expected), ...Object.keys(actual)]);
    return [...fields].flatMap((field) =>
      differences(expected[field], actual[field], path === '' ? field : `${path}.${field}`),
    );
  }
  return Object.is(expected, actual) ? [] : [{ path, expected, actual }];
}

export function describeDifference({ path, expected, actual }: Difference): string {
  const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
  return `${path === '' ? 'the whole' : path}: expected ${show(expected)}, is ${show(actual)}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
