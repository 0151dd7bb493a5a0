import type { ProviderInterface } from '@polkadot/rpc-provider/types';

import { asRefusal } from '../rpc-chain.js';
import { RpcRefusal } from '../rpc-refusal.js';
import type { BlockUpdate, UpdateSource } from './resume.js';

/** What can be subscribed to. */
export type Topic = 'Case' | 'Organisation';

interface LastWord {
  readonly error: { readonly code: number; readonly message: string; readonly data?: unknown };
}

/** The updates of a node about one case or organisation. */
export class NodeSource<U extends BlockUpdate> implements UpdateSource<U> {
  constructor(
    private readonly provider: ProviderInterface,
    private readonly topic: Topic,
    private readonly subject: string,
  ) {}

  async open(
    fromBlock: number | undefined,
    onUpdate: (update: U) => void,
    onEnd: (cause?: unknown) => void,
  ): Promise<() => void> {
    const { provider, topic } = this;
    const type = `zorgketen_${topic.toLowerCase()}`;
    const params = fromBlock === undefined ? [this.subject] : [this.subject, fromBlock];
    let forget = (): void => undefined;
    const receive = (error: Error | null, message: U | LastWord): void => {
      if (error !== null) {
        onEnd(asRefusal(error));
      } else if ('error' in message) {
        const { code, message: text, data } = message.error;
        onEnd(new RpcRefusal(code, text, data));
      } else {
        onUpdate(message);
      }
    };
    let id: number | string;
    try {
      id = await provider.subscribe(type, `zorgketen_subscribe${topic}`, params, receive);
    } catch (error) {
      throw asRefusal(error);
    }
    const close = (): void => {
      forget();
      // Best effort: a node that is gone, or has ended it itself, has nothing to unsubscribe.
      provider.unsubscribe(type, `zorgketen_unsubscribe${topic}`, id).catch(() => undefined);
    };
    // The provider would renew it from where it began; from where it was left is what is wanted.
    forget = provider.on('disconnected', () => {
      close();
      onEnd();
    });
    return close;
  }
}
