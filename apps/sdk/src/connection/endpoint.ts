import { InvalidArgument } from '../errors.js';

/** The authenticated listener of a node ("gateway"), which wants to know who asks. Node.js only. */
export interface GatewayEndpoint {
  /** `wss://…`, or `ws://…` on the same machine. */
  readonly url: string;
  /** The secret that `zorgketen-node gateway-token` printed. */
  readonly token: string;
  /** The certificate of the authority that signed the node's, in PEM, if it is one of your own. */
  readonly ca?: string;
}

/** The address of a node's plain listener, or of its gateway. */
export type Endpoint = string | GatewayEndpoint;

/** The address without what is secret. */
export function urlOf(endpoint: Endpoint): string {
  return typeof endpoint === 'string' ? endpoint : endpoint.url;
}

/** Throws `InvalidArgument` for what nobody can connect to, or nobody should. */
export function checkEndpoint(endpoint: Endpoint): void {
  const text = urlOf(endpoint);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['ws:', 'wss:'].includes(url.protocol)) {
    throw new InvalidArgument(`${JSON.stringify(text)} is no address such as ws://127.0.0.1:9944`);
  }
  if (typeof endpoint === 'string') {
    return;
  }
  if (url.protocol === 'ws:' && !isLoopback(url.hostname)) {
    throw new InvalidArgument(`a token would travel in the clear to ${text}: use wss://`);
  }
  // The header would end there, and what follows would be read as another one.
  if (!/^[\x21-\x7e]+$/.test(endpoint.token)) {
    throw new InvalidArgument('a token has no spaces, line ends or letters with accents');
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
