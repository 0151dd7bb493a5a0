/**
 * *Appie*: a boy of fourteen with care under four laws, from three providers, allocated and paid by three payers. One domain sees
 * nothing of another, and he decides together with his mother, until he is sixteen. `docs/tutorials/appie.md` tells it step by
 * step; `runtime/tests/it/appie.rs` plays it with the months that pass.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import type { SubmittableExtrinsic } from '@polkadot/api/promise/types';
import { hexToU8a, stringToU8a } from '@polkadot/util';

import { commitment, freshSalt, verifyHead, VerificationFailed, type Hex } from '../../src/index.js';
import { DAY, freshDossier, minute, Story, type Data, type Domain, type NewFact } from '../support/story.js';

/** He, and those who may act for him. */
const APPIE = '//Appie';
const MOTHER = '//Appie//moeder';
const FATHER = '//Appie//vader';
const FRIEND = '//Appie//gemachtigde';
/** The payers: of Wmo and Jeugdwet, of Wlz, and of Zvw. */
const TOWN = '//Gemeente';
const CARE_OFFICE = '//Zorgkantoor';
const INSURER = '//Bob';
const INSURERS_OFFICER = '//Bob//office';
/** The provider of youth care. */
const YOUTH = '//Jeugdhulp';
const INTAKER = '//Jeugdhulp//intaker';
const REGISTRAR = '//Jeugdhulp//registrar';
const COACH = '//Jeugdhulp//coach';
/** The district nurses. */
const NURSES = '//Wijkverpleging';
const NURSE = '//Wijkverpleging//verpleegkundige';
/** Day care, under the Wmo on some days and under the Wlz on others. */
const DAY_CARE = '//Dagopvang';
const GUIDE = '//Dagopvang//begeleider';
/** The inspectorate. */
const INSPECTORATE = '//Inspectie';

const NURSING = 300;
const GROUP = 210;
const COACHING = 410;
const PRODUCT = 41;

const DOMAINS: readonly Domain[] = ['Zvw', 'Wmo', 'Wlz', 'Jeugdwet'];
/** Sets of domains have a bit each. */
const ZVW = 0b0001;
const WMO_AND_WLZ = 0b0110;
const JEUGDWET = 0b1000;

/** Rights of a representative have a bit each, too. */
const ALL_RIGHTS = 0b111;
const READING = 0b100;

/** A week ago, at midnight: what is recorded must have been. */
const FIRST_DAY = Math.floor(minute() / DAY) * DAY - 7 * DAY;
const at = (day: number, hour: number): number => FIRST_DAY + day * DAY + hour * 60;

const REPORT = commitment('content', freshSalt(), stringToU8a('Verslag van het eerste gesprek.'));

/** One dossier for each law; a bystander who sees one of the numbers does not find the others by it. */
const dossiers: Readonly<Record<Domain, Hex>> = {
  Zvw: freshDossier(),
  Wmo: freshDossier(),
  Wlz: freshDossier(),
  Jeugdwet: freshDossier(),
};
let story: Story;

before(async () => {
  story = await Story.begin();
});

after(async () => {
  await story?.end();
});

const open = (domain: Domain) => story.api.tx.careLog.openDossier(dossiers[domain], story.address(APPIE), domain);
const record = (domain: Domain, fact: NewFact) => story.api.tx.careLog.record(dossiers[domain], { ...fact });
const start = (domain: Domain) => story.api.tx.careLog.start(dossiers[domain], 0, FIRST_DAY);
const stop = (domain: Domain, until: number) => story.api.tx.careLog.stop(dossiers[domain], 0, until);
const confirm = (domain: Domain, seq: number) => story.api.tx.careLog.confirm(dossiers[domain], [seq]);
const close = (domain: Domain) => story.api.tx.careLog.closeDossier(dossiers[domain]);
const allocate = (domain: Domain, provider: string, volume: number) =>
  story.api.tx.careLog.allocate(dossiers[domain], story.address(provider), PRODUCT, FIRST_DAY, FIRST_DAY + 180 * DAY, volume);
const toOrganisation = (who: string, data: Data, domain: Domain, purpose: 'Care' | 'Settlement' | 'Quality', until: number | null = null) =>
  story.api.tx.consent.grant(story.organisation(who), data, domain, purpose, false, null, until);

/** A decision on consent is taken when both have signed the same. */
async function both(decision: SubmittableExtrinsic): Promise<void> {
  await story.does(APPIE, decision);
  await story.does(MOTHER, decision);
}

/** Somebody who is shown exactly these dossiers, asked for each domain. */
async function seesOnly(reader: string, domains: readonly Domain[]): Promise<void> {
  const seen = await Promise.all(
    DOMAINS.map(async (domain) => {
      const may = (await story.right(reader, APPIE, 'CareLog', domain)) !== null;
      const sees = (await story.shown(reader, dossiers[domain])) !== undefined;
      assert.equal(may, sees, `${reader} in ${domain}`);
      return sees;
    }),
  );
  assert.deepEqual(DOMAINS.filter((_, place) => seen[place]), domains, reader);
}

/** How many minutes the allocations under Wmo, Wlz and Jeugdwet have left. */
const left = () => Promise.all([story.left(dossiers.Wmo), story.left(dossiers.Wlz), story.left(dossiers.Jeugdwet)]);

test('the consortium admits the organisations and sets the codes', async () => {
  const { careLog } = story.api.tx;
  await story.begins(
    [
      { who: TOWN, kind: 'Municipality', code: '00000363', name: 'Gemeente Waterdam' },
      { who: CARE_OFFICE, kind: 'CareOffice', code: '00005501', name: 'Zorgkantoor Waterland' },
      { who: YOUTH, kind: 'CareProvider', code: '82000011', name: 'Jeugdhulp De Brug' },
      { who: NURSES, kind: 'CareProvider', code: '82000012', name: 'Wijkverpleging Oost' },
      { who: DAY_CARE, kind: 'CareProvider', code: '82000013', name: 'Dagopvang De Kas' },
      { who: INSPECTORATE, kind: 'Supervisor', code: '00009901', name: 'Inspectie' },
    ],
    [
      careLog.setActivity(NURSING, ZVW, true),
      careLog.setActivity(GROUP, WMO_AND_WLZ, true),
      careLog.setActivity(COACHING, JEUGDWET, true),
    ],
  );
  await Promise.all([
    story.enrols(YOUTH, { [INTAKER]: 'Intaker', [REGISTRAR]: 'Registrar', [COACH]: 'Carer' }),
    story.enrols(NURSES, { [NURSE]: 'Carer' }),
    story.enrols(DAY_CARE, { [GUIDE]: 'Carer' }),
  ]);
  assert.equal((await story.api.query.consortium.members()).length, 9, 'all but the supervisor have a seat');
});

test('he is registered with his parents', async () => {
  const { participants } = story.api.tx;
  await story.does(INTAKER, participants.registerClient(story.address(APPIE), 'Minor12To15'));
  const parent = (who: string, kind: 'Parent' | 'Voluntary', scope: number) => {
    const evidence = commitment('source', freshSalt(), stringToU8a('uittreksel gezagsregister'));
    return participants.registerRepresentative(story.address(APPIE), story.address(who), kind, scope, 0, null, evidence);
  };
  await story.isKeptOut(INTAKER, parent(MOTHER, 'Parent', ALL_RIGHTS), 'RoleMayNot');
  await story.fails(REGISTRAR, parent(MOTHER, 'Voluntary', ALL_RIGHTS), 'participants.KindNotLegal');
  await story.inTurn(REGISTRAR, [parent(MOTHER, 'Parent', ALL_RIGHTS), parent(FATHER, 'Parent', READING)]);
  // or he could appoint the second person whom the law asks for
  const friend = participants.appoint(story.address(FRIEND), READING, 0, null);
  await story.fails(APPIE, friend, 'participants.KindNotForAge');
});

test('each law has a dossier of its own', async () => {
  await story.isKeptOut(INSURERS_OFFICER, open('Wlz'), 'RoleMayNot');
  await story.fails(FATHER, open('Wlz'), 'careLog.NotAuthorized');
  await story.together([
    [INTAKER, open('Jeugdwet')],
    [NURSE, open('Zvw')],
    [GUIDE, open('Wmo')],
    [MOTHER, open('Wlz')],
  ]);
  const his = await story.api.call.careLogApi.dossiersOf(story.address(APPIE));
  assert.deepEqual(his.map((dossier) => dossier.toHex()).sort(), Object.values(dossiers).sort());
  for (const reader of [COACH, NURSE, GUIDE, TOWN, CARE_OFFICE, INSURER, INSPECTORATE]) {
    await seesOnly(reader, []);
  }
  for (const reader of [APPIE, MOTHER, FATHER]) {
    await seesOnly(reader, DOMAINS);
  }
});

test('he and his mother consent together', async () => {
  const { consent } = story.api.tx;
  const grants = async () => {
    const all = await story.api.call.consentApi.grantsOf(story.address(APPIE));
    return all.map(({ id, awaits, live }) => [id.toJSON(), awaits.toJSON(), live.isTrue]);
  };
  const hisTerms = toOrganisation(YOUTH, 'CareLog', 'Jeugdwet', 'Care');
  await story.fails(FATHER, hisTerms, 'consent.NotTheClient');
  await story.does(APPIE, hisTerms);
  assert.deepEqual(await grants(), [[null, 'Representative', false]]);
  await story.fails(APPIE, hisTerms, 'consent.AlreadyProposed');
  await seesOnly(COACH, []);

  // his mother wants an end to it: her terms take the place of his, and he has to agree
  const herTerms = toOrganisation(YOUTH, 'CareLog', 'Jeugdwet', 'Care', minute() + 90 * DAY);
  await story.does(MOTHER, herTerms);
  assert.deepEqual(await grants(), [[null, 'Client', false]]);
  await seesOnly(COACH, []);
  await story.does(APPIE, herTerms);
  assert.deepEqual(await grants(), [[0, null, true]]);
  await seesOnly(COACH, ['Jeugdwet']);

  await both(toOrganisation(YOUTH, 'CareContent', 'Jeugdwet', 'Care'));
  await both(toOrganisation(NURSES, 'CareLog', 'Zvw', 'Care'));
  await both(toOrganisation(DAY_CARE, 'CareLog', 'Wmo', 'Care'));
  await both(toOrganisation(INSURER, 'HoursRecord', 'Zvw', 'Settlement'));
  await both(toOrganisation(INSPECTORATE, 'CareLog', 'Jeugdwet', 'Quality'));
  // no law lets a payer read what care it was, whoever agrees
  for (const payer of [INSURER, TOWN, CARE_OFFICE]) {
    await story.fails(APPIE, toOrganisation(payer, 'CareContent', 'Wmo', 'Settlement'), 'consent.GranteeNotEligible');
  }
  // what one proposed, the other takes back
  const takenBack = consent.revoke(story.organisation(TOWN), 'CareLog', 'Jeugdwet');
  await story.does(APPIE, toOrganisation(TOWN, 'CareLog', 'Jeugdwet', 'Settlement'));
  await story.does(MOTHER, takenBack);
  await story.fails(APPIE, takenBack, 'consent.NoSuchGrant');
  assert.equal((await grants()).length, 6);
});

test('the payers allocate in their own domains', async () => {
  await Promise.all([
    story.isKeptOut(INSURER, allocate('Zvw', NURSES, 60), 'RoleMayNot'),
    story.isKeptOut(COACH, allocate('Jeugdwet', YOUTH, 60), 'RoleMayNot'),
    story.fails(INSURERS_OFFICER, allocate('Zvw', NURSES, 60), 'careLog.DomainWithoutAllocation'),
    story.fails(INSURERS_OFFICER, allocate('Wmo', DAY_CARE, 60), 'careLog.NotAuthorized'),
    story.fails(TOWN, allocate('Wlz', DAY_CARE, 60), 'careLog.NotAuthorized'),
    story.fails(CARE_OFFICE, allocate('Jeugdwet', YOUTH, 60), 'careLog.NotAuthorized'),
    story.fails(CARE_OFFICE, allocate('Wmo', DAY_CARE, 60), 'careLog.NotAuthorized'),
  ]);
  await story.together([
    [TOWN, allocate('Wmo', DAY_CARE, 480)],
    [CARE_OFFICE, allocate('Wlz', DAY_CARE, 240)],
    [TOWN, allocate('Jeugdwet', YOUTH, 300)],
  ]);
  assert.deepEqual(await left(), [480, 240, 300]);
});

test('no stop without start, no start without allocation', async () => {
  // for the Wlz there is an allocation and no consent yet: the provider can't even start
  await story.fails(GUIDE, start('Wlz'), 'careLog.NotAuthorized');
  await both(toOrganisation(DAY_CARE, 'CareLog', 'Wlz', 'Care'));

  await Promise.all([
    story.fails(NURSE, start('Zvw'), 'careLog.UnknownAllocation'),
    story.fails(NURSE, start('Jeugdwet'), 'careLog.NotAuthorized'),
    story.fails(GUIDE, stop('Wmo', at(4, 0)), 'careLog.NotStarted'),
    story.fails(GUIDE, record('Wmo', { activity: GROUP, start: at(0, 9), minutes: 60, allocation: 0 }), 'careLog.NotStarted'),
  ]);
  await story.together([
    [GUIDE, start('Wmo')],
    [GUIDE, start('Wlz')],
    [COACH, start('Jeugdwet')],
  ]);
  await story.fails(COACH, start('Jeugdwet'), 'careLog.AlreadyStarted');
});

test('volumes go down in their own domains', async () => {
  const { consent } = story.api.tx;
  const group = (domain: Domain, day: number, minutes: number) =>
    record(domain, { activity: GROUP, start: at(day, 9), minutes, allocation: 0 });
  await story.does(GUIDE, group('Wmo', 0, 180));
  assert.deepEqual(await left(), [300, 240, 300]);
  await story.does(GUIDE, group('Wlz', 1, 120));
  assert.deepEqual(await left(), [300, 120, 300]);
  const content = { commitment: REPORT, locator: 'jeugdhulp/verslagen/eerste' };
  await story.does(COACH, record('Jeugdwet', { activity: COACHING, start: at(2, 14), minutes: 60, allocation: 0, content }));
  assert.deepEqual(await left(), [300, 120, 240]);
  await story.does(NURSE, record('Zvw', { activity: NURSING, start: at(0, 8), minutes: 20 }));
  assert.deepEqual(await left(), [300, 120, 240], 'nothing is allocated under the Zvw');

  // a minute too many for the Wlz, however much the Wmo has left; then exactly what is left
  await story.fails(GUIDE, group('Wlz', 3, 121), 'careLog.VolumeExceeded');
  await story.does(GUIDE, group('Wlz', 3, 120));
  assert.deepEqual(await left(), [300, 0, 240]);
  const coaching = { activity: COACHING, start: at(3, 14), minutes: 30 };
  await story.fails(GUIDE, record('Wmo', coaching), 'careLog.ActivityNotInDomain');

  // the nurses help with the youth care for a day: they write, but not at the expense of the other
  await both(consent.grant(story.person(NURSE), 'CareLog', 'Jeugdwet', 'Care', false, null, null));
  await story.fails(NURSE, record('Jeugdwet', { ...coaching, allocation: 0 }), 'careLog.NotTheProvider');
  await story.does(NURSE, record('Jeugdwet', coaching));
  await story.does(MOTHER, consent.revoke(story.person(NURSE), 'CareLog', 'Jeugdwet'));
  await story.fails(NURSE, record('Jeugdwet', { ...coaching, start: at(3, 15) }), 'careLog.NotAuthorized');
  assert.deepEqual(await left(), [300, 0, 240]);
});

test('one domain sees nothing of another', async () => {
  await seesOnly(NURSE, ['Zvw']);
  await seesOnly(GUIDE, ['Wmo', 'Wlz']);
  await seesOnly(COACH, ['Jeugdwet']);
  await seesOnly(INSPECTORATE, ['Jeugdwet']);
  for (const payer of [TOWN, CARE_OFFICE, INSURER]) {
    await seesOnly(payer, []);
  }
  const hours = await Promise.all(DOMAINS.map((domain) => story.right(INSURER, APPIE, 'HoursRecord', domain)));
  assert.deepEqual(hours.map((right) => right !== null), [true, false, false, false]);

  const carers: [string, readonly Domain[], number][] = [
    [NURSE, ['Zvw'], NURSING],
    [GUIDE, ['Wmo', 'Wlz'], GROUP],
    [COACH, ['Jeugdwet'], COACHING],
  ];
  await Promise.all(
    carers.flatMap(([carer, own, activity]) =>
      DOMAINS.filter((domain) => !own.includes(domain)).map((domain) =>
        story.fails(carer, record(domain, { activity, start: at(3, 18), minutes: 15 }), 'careLog.NotAuthorized'),
      ),
    ),
  );

  // the coach and the inspectorate see the same facts, but only the coach where the report is
  const talk = async (reader: string) => (await story.shown(reader, dossiers.Jeugdwet))?.[1];
  const forCoach = await talk(COACH);
  assert.deepEqual(Object.keys(forCoach?.content as object), ['kept']);
  assert.deepEqual(await talk(INSPECTORATE), { ...forCoach, content: null });
  // who supervises reads, and does nothing else
  await story.isKeptOut(INSPECTORATE, record('Jeugdwet', { activity: COACHING, start: at(3, 18), minutes: 15 }), 'RoleMayNot');
  await story.isKeptOut(INSPECTORATE, confirm('Jeugdwet', 0), 'NotTheClient');
});

test('who represents him confirms', async () => {
  await story.fails(FATHER, confirm('Wmo', 0), 'careLog.NotTheClient');
  await story.isKeptOut(GUIDE, confirm('Wmo', 0), 'NotTheClient');
  await story.does(MOTHER, confirm('Wmo', 0));
  await story.fails(APPIE, confirm('Wmo', 0), 'careLog.AlreadyDecided');
  await story.does(APPIE, confirm('Jeugdwet', 0));

  const counts = await Promise.all(DOMAINS.map((domain) => story.counts(dossiers[domain])));
  assert.deepEqual(counts, [
    [1, 20, 0],
    [1, 180, 180],
    [2, 240, 0],
    [2, 90, 60],
  ]);
});

test('a suspended provider sees nothing', async () => {
  const { participants } = story.api.tx;
  const talk = record('Jeugdwet', { activity: COACHING, start: at(3, 10), minutes: 60, allocation: 0 });
  const five = ['//Alice', '//Bob', '//Charlie', '//Dave', TOWN];
  await story.motion([participants.suspend(story.address(YOUTH))], five);
  await seesOnly(COACH, []);
  await story.isKeptOut(COACH, talk, 'OrganisationNotActive');
  await seesOnly(NURSE, ['Zvw']);

  // it lost its seat with that, so six of eight are two thirds
  await story.motion([participants.reinstate(story.address(YOUTH))], [...five, CARE_OFFICE]);
  await seesOnly(COACH, ['Jeugdwet']);
  await story.does(COACH, talk);
  assert.deepEqual(await left(), [300, 0, 180]);
});

test('he turns sixteen and decides alone', async () => {
  const { participants } = story.api.tx;
  const ofAge = participants.setAgeClass(story.address(APPIE), 'Adult');
  await story.isKeptOut(APPIE, ofAge, 'RoleMayNot');
  await story.does(INTAKER, ofAge);
  await story.fails(INTAKER, ofAge, 'participants.NotOlder');

  await seesOnly(MOTHER, []);
  await seesOnly(FATHER, []);
  const toTheNurses = toOrganisation(NURSES, 'CareContent', 'Zvw', 'Care');
  await story.fails(MOTHER, toTheNurses, 'consent.NotTheClient');
  await story.fails(MOTHER, confirm('Zvw', 0), 'careLog.NotTheClient');
  await story.inTurn(APPIE, [toTheNurses, confirm('Zvw', 0)]);
  assert.notEqual(await story.right(NURSE, APPIE, 'CareContent', 'Zvw'), null);

  // he lets somebody else read with him, and nothing more
  await story.does(APPIE, participants.appoint(story.address(FRIEND), READING, 0, null));
  await seesOnly(FRIEND, DOMAINS);
  await story.fails(FRIEND, confirm('Wlz', 0), 'careLog.NotTheClient');
});

test('the dossiers end one by one', async () => {
  const areOpen = () =>
    Promise.all(
      DOMAINS.map(async (domain) => (await story.api.call.careLogApi.dossier(dossiers[domain])).unwrap().status.isOpen),
    );
  await story.fails(GUIDE, close('Wlz'), 'careLog.NotAuthorized');
  await story.fails(APPIE, close('Wlz'), 'careLog.AllocationRunning');
  await story.does(GUIDE, stop('Wlz', at(4, 0)));
  await story.does(APPIE, close('Wlz'));
  assert.deepEqual(await areOpen(), [true, true, false, true]);
  await story.fails(GUIDE, record('Wlz', { activity: GROUP, start: at(4, 9), minutes: 60 }), 'careLog.DossierClosed');
  // the same provider goes on under the other law
  await story.does(GUIDE, record('Wmo', { activity: GROUP, start: at(4, 9), minutes: 60, allocation: 0 }));
  assert.deepEqual(await left(), [240, 0, 180]);

  await story.together([
    [GUIDE, stop('Wmo', at(5, 0))],
    [COACH, stop('Jeugdwet', at(5, 0))],
  ]);
  await story.together([
    [GUIDE, close('Wmo')],
    [INTAKER, close('Jeugdwet')],
    [NURSE, close('Zvw')],
  ]);
  assert.deepEqual(await areOpen(), [false, false, false, false]);
});

test('each head stands for its own dossier and proves nothing of another', async () => {
  for (const domain of DOMAINS) {
    await story.verifies(dossiers[domain]);
    const { head } = (await story.api.call.careLogApi.dossier(dossiers[domain])).unwrap();
    for (const other of DOMAINS.filter((other) => other !== domain)) {
      const copy = story.copy(dossiers[other]);
      assert.throws(() => verifyHead(hexToU8a(dossiers[domain]), copy, head.toU8a()), VerificationFailed);
    }
  }
});
