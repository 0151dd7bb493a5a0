/**
 * A data set that a chain can play in a minute: one family, from registration to sign-off, with a refusal. What must come
 * out is not in it; the actions say how they end.
 */
export const PLAYABLE: Readonly<Record<string, string>> = {
  'organisations.csv': `org,kind,code,name
I1,insurer,3701,Insurer
P1,maternity_provider,82049101,Provider
M1,midwife_practice,08047701,Practice
S1,settlement_agent,90004001,Bank
`,
  'staff.csv': `staff,org,role
P1-intake,P1,intaker
P1-office,P1,claims_officer
C1,P1,carer
M1-mw,M1,midwife
`,
  'families.csv': `family,provider,insurer,midwife_practice,rate_class
F1,P1,I1,M1,breast
`,
  'national.csv': `table,valid_from,value
own_contribution_per_hour,2025-01-01,540
ceiling_hour,2025-01-01,6600
ceiling_registration,2025-01-01,1700
min_minutes,2025-01-01,60
max_minutes,2025-01-01,4800
last_day,2025-01-01,10
last_day_extended,2025-01-01,42
granularity_minutes,2025-01-01,5
claim_window_days,2025-01-01,3650
`,
  'contracts.csv': `insurer,provider,collection
I1,P1,provider
`,
  'prices.csv': `insurer,provider,service,valid_from,cents
I1,P1,hour,2025-01-01,6300
I1,P1,registration,2025-01-01,1500
`,
  'funding.csv': `round,insurer,cents
1,I1,1000000
`,
  'actions.csv': `seq,family,actor,action,args,expect
1,F1,P1-intake,register,,ok
2,F1,P1-intake,indicate,minutes=600,ok
3,F1,M1-mw,birth,date=2026-01-05,ok
4,F1,C1,visit,entry=V1;day=1;start=08:00;minutes=60;service=hour,ok
5,F1,C1,visit,entry=V2;day=1;start=08:30;minutes=60;service=hour,Overlap
6,F1,F1,approve,entries=V1,ok
7,F1,C1,visit,entry=V3;day=2;start=08:00;minutes=90;service=hour,ok
8,F1,F1,approve,entries=V3,ok
9,F1,P1-office,close,,ok
10,F1,F1,sign_off,,ok
`,
  'payouts.csv': `provider,cents
P1,1000
`,
};
