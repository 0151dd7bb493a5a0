import type { Calls, Hex, Transaction } from '../../src/index.js';

const BYTES = (byte: number): Hex => `0x${byte.toString(16).padStart(2, '0').repeat(32)}`;

export const ID = BYTES(1);
export const HASH = BYTES(2);
/** Two accounts, so that it is seen which is put where. */
export const ONE = '5F9ivoEHM7GSydYLC3cozfNwZEpJoTnLd96auGkjtqVUSM86';
export const TWO = '5D8a8AmdPZg95ZrJJjLNGSpidfo1FRD83JG4x4HPhR8ZoyKD';

const NOON = '2026-04-12T12:00Z';
const NOON_MINUTE = 20_555 * 1_440 + 720;
const LATER = '2026-04-13T12:00Z';
const LATER_MINUTE = NOON_MINUTE + 1_440;
const DAY = '2026-04-12';
const DAY_NUMBER = 20_555;

const FACT = { activity: 5, start: NOON, minutes: 30 } as const;
const FACT_JSON = { activity: 5, start: NOON_MINUTE, minutes: 30, allocation: null, content: null, source: null };
const VISIT = { service: 'Hour', day: 2, start: '09:30', minutes: 120 } as const;
const VISIT_JSON = { service: 'Hour', day: 2, start: 570, minutes: 120 };

/** A use of a builder, and the arguments that the call must have, as JSON. */
export type Sample = readonly [build: (calls: Calls) => Transaction, args: readonly unknown[]];

/** One of each call that people make. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  'participants.acceptCharter': [({ participants }) => participants.acceptCharter(3), [3]],
  'participants.admit': [
    ({ participants }) => participants.admit(ONE, 'MidwifePractice', '01234567', '0x naam', [TWO]),
    [ONE, 'MidwifePractice', '0x3031323334353637', '0x3078206e61616d', [TWO]],
  ],
  'participants.appoint': [
    ({ participants }) => participants.appoint({ account: ONE, scope: ['approve', 'read'], from: NOON, until: LATER }),
    [ONE, 6, NOON_MINUTE, LATER_MINUTE],
  ],
  'participants.deregisterClient': [({ participants }) => participants.deregisterClient(ONE), [ONE]],
  'participants.dismiss': [({ participants }) => participants.dismiss(ONE), [ONE]],
  'participants.emergencySuspend': [({ participants }) => participants.emergencySuspend(ONE), [ONE]],
  'participants.endRepresentation': [({ participants }) => participants.endRepresentation(ONE, TWO), [ONE, TWO]],
  'participants.enrol': [({ participants }) => participants.enrol(ONE, 'ClaimsOfficer'), [ONE, 'ClaimsOfficer']],
  'participants.finishRecovery': [({ participants }) => participants.finishRecovery(ONE), [ONE]],
  'participants.leave': [({ participants }) => participants.leave(), []],
  'participants.proposeKey': [({ participants }) => participants.proposeKey(ONE, TWO), [ONE, TWO]],
  'participants.ratifySuspension': [({ participants }) => participants.ratifySuspension(ONE), [ONE]],
  'participants.registerClient': [({ participants }) => participants.registerClient(ONE, 'Minor12To15'), [ONE, 'Minor12To15']],
  'participants.registerRelative': [({ participants }) => participants.registerRelative(ONE), [ONE]],
  'participants.registerRepresentative': [
    ({ participants }) =>
      participants.registerRepresentative(ONE, 'Curator', { account: TWO, scope: ['consent'], from: NOON }, HASH),
    [ONE, TWO, 'Curator', 1, NOON_MINUTE, null, HASH],
  ],
  'participants.reinstate': [({ participants }) => participants.reinstate(ONE), [ONE]],
  'participants.remove': [({ participants }) => participants.remove(ONE), [ONE]],
  'participants.removeRelative': [({ participants }) => participants.removeRelative(ONE), [ONE]],
  'participants.setAgeClass': [({ participants }) => participants.setAgeClass(ONE, 'Under12'), [ONE, 'Under12']],
  'participants.setCharter': [
    ({ participants }) =>
      participants.setCharter(
        HASH,
        {
          Insurer: 'Controller',
          MaternityProvider: 'JointController',
          CareProvider: 'Processor',
          MidwifePractice: 'Controller',
          Municipality: 'JointController',
          CareOffice: 'Controller',
          SettlementAgent: 'Processor',
          Supervisor: 'Controller',
        },
        60,
      ),
    [
      HASH,
      ['Controller', 'JointController', 'Processor', 'Controller', 'JointController', 'Controller', 'Processor', 'Controller'],
      60,
    ],
  ],
  'participants.setQuotas': [
    ({ participants }) => participants.setQuotas({ client: 1, relative: 2, carer: 3, staff: 4, organisation: 5 }),
    [{ client: 1, relative: 2, carer: 3, staff: 4, organisation: 5 }],
  ],
  'participants.suspend': [({ participants }) => participants.suspend(ONE), [ONE]],
  'participants.sweepStaff': [({ participants }) => participants.sweepStaff(ONE, 9), [ONE, 9]],
  'participants.vetoKey': [({ participants }) => participants.vetoKey(), []],

  'consent.breakGlass': [({ consent }) => consent.breakGlass(ONE, 'Wmo', 'SafetyOfChild'), [ONE, 'Wmo', 'SafetyOfChild']],
  'consent.grant': [
    ({ consent }) =>
      consent.grant({
        grantee: { Category: 'CareProvider' },
        data: 'CareLog',
        domain: 'Jeugdwet',
        purpose: 'Quality',
        write: true,
        from: NOON,
        until: LATER,
      }),
    [{ category: 'CareProvider' }, 'CareLog', 'Jeugdwet', 'Quality', true, NOON_MINUTE, LATER_MINUTE],
  ],
  'consent.reapExpired': [({ consent }) => consent.reapExpired(ONE, 9), [ONE, 9]],
  'consent.reviewBreakGlass': [({ consent }) => consent.reviewBreakGlass(ONE, 7, false), [ONE, 7, false]],
  'consent.revoke': [
    ({ consent }) => consent.revoke({ Person: ONE }, 'HoursRecord', 'Zvw'),
    [{ person: ONE }, 'HoursRecord', 'Zvw'],
  ],

  'careLog.allocate': [
    ({ careLog }) => careLog.allocate(ID, { provider: ONE, product: 8, from: NOON, until: LATER, volume: 600 }),
    [ID, ONE, 8, NOON_MINUTE, LATER_MINUTE, 600],
  ],
  'careLog.amend': [({ careLog }) => careLog.amend(ID, 4, FACT), [ID, 4, FACT_JSON]],
  'careLog.anchorAccessLog': [
    ({ careLog }) =>
      careLog.anchorAccessLog({
        previous: new Uint8Array(32).fill(1),
        merkleRoot: new Uint8Array(32).fill(2),
        count: 3,
        from: 4,
        until: 5,
      }),
    [ID, HASH, 3, 4, 5],
  ],
  'careLog.closeDossier': [({ careLog }) => careLog.closeDossier(ID), [ID]],
  'careLog.confirm': [({ careLog }) => careLog.confirm(ID, [1, 2]), [ID, [1, 2]]],
  'careLog.dispute': [({ careLog }) => careLog.dispute(ID, 4, 'WrongDuration'), [ID, 4, 'WrongDuration']],
  'careLog.eraseContent': [({ careLog }) => careLog.eraseContent(ID, 4), [ID, 4]],
  'careLog.noteGap': [({ careLog }) => careLog.noteGap(ONE), [ONE]],
  'careLog.openDossier': [({ careLog }) => careLog.openDossier(ID, ONE, 'Wlz'), [ID, ONE, 'Wlz']],
  'careLog.prune': [({ careLog }) => careLog.prune(ID, 9), [ID, 9]],
  'careLog.record': [
    ({ careLog }) =>
      careLog.record(ID, {
        ...FACT,
        allocation: 6,
        content: { commitment: HASH, locator: 'a/1' },
        source: { register: 7, commitment: ID },
      }),
    [
      ID,
      {
        ...FACT_JSON,
        allocation: 6,
        content: { commitment: HASH, locator: '0x612f31' },
        source: { register: 7, commitment: ID },
      },
    ],
  ],
  'careLog.recordMany': [({ careLog }) => careLog.recordMany(ID, [FACT, { ...FACT, minutes: 5 }]), [ID, [FACT_JSON, { ...FACT_JSON, minutes: 5 }]]],
  'careLog.setActivity': [({ careLog }) => careLog.setActivity(5, ['Zvw', 'Jeugdwet'], true), [5, 0b1001, true]],
  'careLog.setPromisedInterval': [({ careLog }) => careLog.setPromisedInterval(1_440), [1_440]],
  'careLog.setRegister': [({ careLog }) => careLog.setRegister(5, false), [5, false]],
  'careLog.setRetentionTerm': [({ careLog }) => careLog.setRetentionTerm(10), [10]],
  'careLog.start': [({ careLog }) => careLog.start(ID, 3, NOON), [ID, 3, NOON_MINUTE]],
  'careLog.stop': [({ careLog }) => careLog.stop(ID, 3, LATER), [ID, 3, LATER_MINUTE]],

  'maternity.acceptTransfer': [({ maternity }) => maternity.acceptTransfer(ID), [ID]],
  'maternity.acknowledgeExtension': [({ maternity }) => maternity.acknowledgeExtension(ID), [ID]],
  'maternity.approve': [({ maternity }) => maternity.approve(ID, [3, 4]), [ID, [3, 4]]],
  'maternity.birth': [({ maternity }) => maternity.birth(ID, DAY), [ID, DAY_NUMBER]],
  'maternity.cancel': [({ maternity }) => maternity.cancel(ID), [ID]],
  'maternity.charge': [({ maternity }) => maternity.charge(ID, 'IntakeHome', DAY), [ID, 'IntakeHome', DAY_NUMBER]],
  'maternity.close': [({ maternity }) => maternity.close(ID), [ID]],
  'maternity.correct': [({ maternity }) => maternity.correct(ID, 3, VISIT), [ID, 3, VISIT_JSON]],
  'maternity.expire': [({ maternity }) => maternity.expire(ID, [3]), [ID, [3]]],
  'maternity.extend': [({ maternity }) => maternity.extend(ID, 14), [ID, 14]],
  'maternity.hospital': [({ maternity }) => maternity.hospital(ID, 2), [ID, 2]],
  'maternity.indicate': [({ maternity }) => maternity.indicate(ID, 2_940), [ID, 2_940]],
  'maternity.logVisits': [({ maternity }) => maternity.logVisits(ID, [VISIT, { ...VISIT, start: 600 }]), [ID, [VISIT_JSON, { ...VISIT_JSON, start: 600 }]]],
  'maternity.prune': [({ maternity }) => maternity.prune(ID, 9), [ID, 9]],
  'maternity.register': [
    ({ maternity }) => maternity.register(ID, { client: ONE, insurer: TWO, midwifePractice: ONE, rateClass: 'Formula' }),
    [ID, ONE, TWO, ONE, 'Formula'],
  ],
  'maternity.reindicate': [({ maternity }) => maternity.reindicate(ID, 3_000, 'Social'), [ID, 3_000, 'Social']],
  'maternity.reject': [({ maternity }) => maternity.reject(ID, 3, 'WrongDay'), [ID, 3, 'WrongDay']],
  'maternity.setTerms': [({ maternity }) => maternity.setTerms(14, 30), [14, 30]],
  'maternity.signOff': [({ maternity }) => maternity.signOff(ID), [ID]],
  'maternity.switchInsurer': [({ maternity }) => maternity.switchInsurer(ID, TWO, DAY), [ID, TWO, DAY_NUMBER]],
  'maternity.transfer': [({ maternity }) => maternity.transfer(ID, TWO), [ID, TWO]],
  'maternity.withdraw': [({ maternity }) => maternity.withdraw(ID, 3), [ID, 3]],

  'settlement.acceptContract': [({ settlement }) => settlement.acceptContract(ONE, 2), [ONE, 2]],
  'settlement.acceptPrices': [({ settlement }) => settlement.acceptPrices(ONE, 2), [ONE, 2]],
  'settlement.addRow': [
    ({ settlement }) => settlement.addRow('CeilingHour', { validFrom: DAY, value: 6_850n }),
    ['CeilingHour', DAY_NUMBER, 6_850],
  ],
  'settlement.collectDebt': [({ settlement }) => settlement.collectDebt(ONE, TWO), [ONE, TWO]],
  'settlement.confirmPayout': [({ settlement }) => settlement.confirmPayout(4, HASH), [4, HASH]],
  'settlement.credit': [
    ({ settlement }) => settlement.credit({ payer: ONE, case: ID, service: 'PartusHour', date: DAY, amount: 500 }),
    [ONE, ID, 'PartusHour', DAY_NUMBER, 500],
  ],
  'settlement.endContract': [
    ({ settlement }) => settlement.endContract(ONE, TWO, DAY),
    [ONE, TWO, DAY_NUMBER],
  ],
  'settlement.installTable': [
    ({ settlement }) => settlement.installTable('LastDay', [{ validFrom: DAY, value: 10 }]),
    ['LastDay', [{ validFrom: DAY_NUMBER, value: 10 }]],
  ],
  'settlement.issue': [({ settlement }) => settlement.issue(ONE, 100_000, HASH), [ONE, 100_000, HASH]],
  'settlement.offerContract': [
    ({ settlement }) =>
      settlement.offerContract(ONE, 'Insurer', [
        { service: 'Registration', validFrom: DAY, cents: 3 },
        { service: 'Hour', validFrom: DAY, cents: 2 },
        { service: 'Hour', validFrom: '2026-01-01', cents: 1 },
      ]),
    // by service and day, whatever the order was
    [
      ONE,
      'Insurer',
      [
        { service: 'Hour', validFrom: 20_454, cents: 1 },
        { service: 'Hour', validFrom: DAY_NUMBER, cents: 2 },
        { service: 'Registration', validFrom: DAY_NUMBER, cents: 3 },
      ],
    ],
  ],
  'settlement.payWaiting': [({ settlement }) => settlement.payWaiting(ONE, 9), [ONE, 9]],
  'settlement.proposePrices': [
    ({ settlement }) => settlement.proposePrices(ONE, [{ service: 'Hour', validFrom: DAY, cents: 2 }]),
    [ONE, [{ service: 'Hour', validFrom: DAY_NUMBER, cents: 2 }]],
  ],
  'settlement.rejectPayout': [({ settlement }) => settlement.rejectPayout(4, 'ReturnedByBank'), [4, 'ReturnedByBank']],
  'settlement.requestPayout': [({ settlement }) => settlement.requestPayout(10), [10]],
  'settlement.withdrawOffer': [({ settlement }) => settlement.withdrawOffer(ONE), [ONE]],
};
