import {
  carryMotion,
  dayName,
  fieldOf,
  freshId,
  hashOf,
  keyFromUri,
  type Id,
  type Key,
  type NationalTable,
  type Transaction,
  type ZorgketenClient,
} from '../../src/index.js';

/** Since long before any care of a test. */
const SINCE = '2020-01-01';

const TABLES: Partial<Record<NationalTable, number>> = {
  OwnContributionPerHour: 480,
  CeilingHour: 7_000,
  MinMinutes: 24 * 60,
  MaxMinutes: 80 * 60,
  LastDay: 10,
  LastDayExtended: 42,
  GranularityMinutes: 15,
  ClaimWindowDays: 365,
};

/** The people of a development chain, and what they agree on before care can be given. */
export class Development {
  private constructor(
    readonly client: ZorgketenClient,
    readonly provider: Key,
    readonly insurer: Key,
    readonly practice: Key,
    readonly agent: Key,
    readonly intaker: Key,
    readonly carer: Key,
    readonly claimsOfficer: Key,
    readonly midwife: Key,
  ) {}

  /** Installs tables, makes a contract at 59.33 an hour, and deposits 10,000 euro. */
  static async begin(client: ZorgketenClient): Promise<Development> {
    const uris = ['//Alice', '//Bob', '//Charlie', '//Dave', '//Eve', '//Ferdie', '//Alice//office', '//Charlie//midwife'];
    const keys = (await Promise.all(uris.map(keyFromUri))) as [Key, Key, Key, Key, Key, Key, Key, Key];
    const one = new Development(client, ...keys);
    await one.#agree();
    return one;
  }

  /** A mother with a key of her own, and a case for which 49 hours are indicated and the child was born. */
  async caseInCare(): Promise<{ readonly id: Id; readonly mother: Key; readonly birth: string }> {
    const { calls } = this.client;
    const id = freshId();
    const mother = await keyFromUri(freshId());
    const parties = {
      client: mother.address,
      insurer: this.insurer.address,
      midwifePractice: this.practice.address,
      rateClass: 'Breast',
    } as const;
    const registration = [
      calls.participants.registerClient(mother.address, 'Adult'),
      calls.maternity.register(id, parties),
      calls.maternity.indicate(id, 49 * 60),
    ];
    const birth = yesterday();
    await this.sends(this.intaker, calls.batch(registration));
    await this.sends(this.midwife, calls.maternity.birth(id, birth));
    return { id, mother, birth };
  }

  sends(signer: Key, transaction: Transaction): ReturnType<ZorgketenClient['submitAndFinalise']> {
    return this.client.submitAndFinalise(transaction, signer);
  }

  async #agree(): Promise<void> {
    const { client, provider, insurer, practice, agent } = this;
    const { settlement } = client.calls;
    const tables = Object.entries(TABLES).map(([table, value]) =>
      settlement.installTable(table as NationalTable, [{ validFrom: SINCE, value }]),
    );
    await carryMotion(client, [provider, insurer, practice, agent], tables);
    const prices = [{ service: 'Hour', validFrom: SINCE, cents: 5_933 }] as const;
    const offered = await this.sends(insurer, settlement.offerContract(provider.address, 'Provider', prices));
    const offer = fieldOf(offered.events, 'settlement', 'ContractOffered', 'offer');
    await this.sends(provider, settlement.acceptContract(insurer.address, Number(offer)));
    await this.sends(agent, settlement.issue(insurer.address, 1_000_000, hashOf(Uint8Array.of(1))));
  }
}

/** The day before today in the Netherlands is over everywhere that counts. */
function yesterday(): string {
  return dayName(Math.floor(Date.now() / 86_400_000) - 1);
}
