import { randomBytes } from 'node:crypto';

import { keyFromUri, type Key } from '@zorgketen/sdk';

import type { DataSet } from './data-set.js';

/**
 * The keys of a run: one for each organisation, member of staff and family, derived from one random secret and the
 * place in the data set. Never from a name: who knows the names could derive the key as well.
 */
export class Keys {
  private constructor(
    private readonly pairs: ReadonlyMap<string, Key>,
    /** The secret of the run, for whoever wants to act in it afterwards. */
    readonly seed: string,
  ) {}

  static async make(data: DataSet, seed = `0x${randomBytes(32).toString('hex')}`): Promise<Keys> {
    const pairs = new Map<string, Key>();
    const groups = { organisation: data.organisations, staff: data.staff, client: data.families };
    for (const [group, members] of Object.entries(groups)) {
      let place = 0;
      for (const id of members.keys()) {
        pairs.set(keyOf(group, id), await keyFromUri(`${seed}//${group}//${place}`));
        place += 1;
      }
    }
    return new Keys(pairs, seed);
  }

  organisation(id: string): Key {
    return this.#get('organisation', id);
  }

  client(family: string): Key {
    return this.#get('client', family);
  }

  /** Of whoever acts: a member of staff or a client. */
  actor(id: string): Key {
    return this.pairs.get(keyOf('staff', id)) ?? this.client(id);
  }

  #get(group: string, id: string): Key {
    const pair = this.pairs.get(keyOf(group, id));
    if (pair === undefined) {
      throw new Error(`no ${group} ${id} in the data set`);
    }
    return pair;
  }
}

/** An organisation and a member of staff may have the same id. */
function keyOf(group: string, id: string): string {
  return `${group} ${id}`;
}
