/** Waits. A plain timer rather than Node's own, so that the client also runs in a browser. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
