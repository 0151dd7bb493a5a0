import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small data set without a mistake: two families of two providers, one carer, two insurers. */
export const SMALL: Readonly<Record<string, string>> = {
  'organisations.csv': `org,kind,code,name
I1,insurer,3311,Insurer One
I2,insurer,3312,Insurer Two
P1,maternity_provider,82009101,Provider One
P2,maternity_provider,82009102,Provider Two
M1,midwife_practice,08007701,Practice
S1,settlement_agent,90000001,Bank
`,
  'staff.csv': `staff,org,role
P1-intake,P1,intaker
P2-intake,P2,registrar
P1-office,P1,claims_officer
C1,P1,carer
C2,P2,carer
M1-mw,M1,midwife
`,
  'families.csv': `family,provider,insurer,midwife_practice,rate_class
F1,P1,I1,M1,breast
F2,P1,I1,M1,formula
F3,P2,I2,M1,breast
`,
  'national.csv': `table,valid_from,value
ceiling_hour,2026-01-01,6850
ceiling_hour,2025-01-01,6600
granularity_minutes,2025-01-01,5
`,
  'contracts.csv': `insurer,provider,collection
I1,P1,provider
I2,P2,insurer
`,
  'prices.csv': `insurer,provider,service,valid_from,cents
I1,P1,registration,2025-01-01,1500
I1,P1,hour,2026-01-01,6500
I1,P1,hour,2025-01-01,6300
I2,P2,hour,2025-01-01,6000
`,
  'funding.csv': `round,insurer,cents
1,I1,1000000
1,I2,600
2,I2,599
`,
  'actions.csv': `seq,family,actor,action,args,expect
1,F1,P1-intake,register,,ok
2,F2,P1-intake,register,,ok
3,F1,F1,grant,grantee=P1;data=hours_record,ok
4,F1,P1-intake,indicate,minutes=2400,ok
5,F1,C1,visit,entry=V1;day=1;start=08:00;minutes=60;service=hour,ok
6,F2,C1,visit,entry=V2;day=1;start=08:30;minutes=60;service=hour,Overlap
7,F1,F1,reject,entry=V1;reason=wrong_minutes,ok
8,F2,C1,visit,entry=V2;day=1;start=08:30;minutes=60;service=hour,ok
9,F1,F1,approve,entries=V1|V9,UnknownEntry
`,
  'payouts.csv': `provider,cents
P1,100
`,
};

/** Writes the small data set with some of its files changed, hands the folder over, and removes it. */
export function withDataSet<T>(changes: Readonly<Record<string, string | Uint8Array | undefined>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'zorgketen-data-'));
  try {
    for (const [name, text] of Object.entries({ ...SMALL, ...changes })) {
      if (text !== undefined) {
        writeFileSync(join(folder, name), text);
      }
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file of the small data set with a line put in at its end. */
export function plus(name: string, line: string): Record<string, string> {
  return { [name]: `${SMALL[name] ?? ''}${line}\n` };
}

/** A file of the small data set with one text in it changed. */
export function changed(name: string, from: string, to: string): Record<string, string> {
  const text = SMALL[name] ?? '';
  if (!text.includes(from)) {
    throw new Error(`${name} has no ${from}`);
  }
  return { [name]: text.replace(from, to) };
}
