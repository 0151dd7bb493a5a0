/**
 * *Geertje*: an older woman at home, one law (Wmo), and the notebook on her kitchen table as a log that professionals and family
 * share. `docs/tutorials/geertje.md` tells it step by step; `runtime/tests/it/geertje.rs` plays it with the years that pass.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { hexToU8a, stringToU8a, u8aToHex } from '@polkadot/util';

import {
  batchRoot,
  commitment,
  freshSalt,
  leafOf,
  merkleRoot,
  NO_PREVIOUS,
  openCommitment,
  proveInclusion,
  verifyHead,
  verifyRecord,
  VerificationFailed,
  type AccessBatch,
} from '../../src/index.js';
import { DAY, freshDossier, minute, Story, type NewFact } from '../support/story.js';

/** She herself, and two who care for her without being paid. */
const GEERTJE = '//Geertje';
const DAUGHTER = '//Geertje//dochter';
const NEIGHBOUR = '//Geertje//buurvrouw';
/** The municipality, which pays under the Wmo; and a care office, which does not. */
const TOWN = '//Gemeente';
const CONSULTANT = '//Gemeente//consulent';
const CARE_OFFICE = '//Zorgkantoor';
/** The provider of household help. */
const HELP = '//Thuishulp';
const INTAKER = '//Thuishulp//intaker';
const HELPER = '//Thuishulp//hulp';
const REGISTRAR = '//Thuishulp//registrar';
/** The neighbourhood team, which coaches her. */
const TEAM = '//Wijkteam';
const COACH = '//Wijkteam//begeleider';
const COLLEAGUE = '//Wijkteam//collega';

const HOUSEHOLD = 100;
const COACHING = 110;
const COMPANY = 190;
const NURSING = 300;
const PLANNING = 7;
const PRODUCT = 15;
const VOLUME = 600;

/** Sets of domains have a bit each. */
const ZVW = 0b0001;
const WMO = 0b0010;

/** A week ago, at midnight: what is recorded must have been. */
const FIRST_DAY = Math.floor(minute() / DAY) * DAY - 7 * DAY;
const at = (day: number, hour: number, min = 0): number => FIRST_DAY + day * DAY + hour * 60 + min;

/** Kept by the provider with its salt; the chain has the commitment and the locator. */
const NOTE = stringToU8a('Was gedaan, ramen gelapt. Geertje was moe en heeft weinig gegeten.');
const NOTE_SALT = freshSalt();
const NOTE_AT = 'kluis/notities/aap-noot-mies';

const dossier = freshDossier();
let story: Story;

before(async () => {
  story = await Story.begin();
});

after(async () => {
  await story?.end();
});

const allocate = (provider: string, volume: number) =>
  story.api.tx.careLog.allocate(dossier, story.address(provider), PRODUCT, FIRST_DAY, FIRST_DAY + 90 * DAY, volume);
const record = (fact: NewFact) => story.api.tx.careLog.record(dossier, { ...fact });
const coached = (day: number, minutes: number): NewFact => ({ activity: COACHING, start: at(day, 10), minutes });

test('the consortium admits the organisations and sets the codes', async () => {
  const { careLog } = story.api.tx;
  await story.begins(
    [
      { who: TOWN, kind: 'Municipality', code: '00000363', name: 'Gemeente Waterdam' },
      { who: CARE_OFFICE, kind: 'CareOffice', code: '00005501', name: 'Zorgkantoor Waterland' },
      { who: HELP, kind: 'CareProvider', code: '82000001', name: 'Thuishulp De Linde' },
      { who: TEAM, kind: 'CareProvider', code: '82000002', name: 'Wijkteam Noord' },
    ],
    [
      careLog.setActivity(HOUSEHOLD, WMO, true),
      careLog.setActivity(COACHING, WMO, true),
      careLog.setActivity(COMPANY, WMO, true),
      careLog.setActivity(NURSING, ZVW, true),
      careLog.setRegister(PLANNING, true),
    ],
  );
  await Promise.all([
    story.enrols(HELP, { [INTAKER]: 'Intaker', [HELPER]: 'Carer', [REGISTRAR]: 'Registrar' }),
    story.enrols(TEAM, { [COACH]: 'Carer', [COLLEAGUE]: 'Carer' }),
    story.enrols(TOWN, { [CONSULTANT]: 'ClaimsOfficer' }),
  ]);
  assert.equal((await story.api.query.consortium.members()).length, 8);
});

test('her dossier is opened', async () => {
  const { careLog, participants } = story.api.tx;
  const open = careLog.openDossier(dossier, story.address(GEERTJE), 'Wmo');
  await story.fails(INTAKER, open, 'careLog.UnknownClient');
  await story.does(INTAKER, participants.registerClient(story.address(GEERTJE), 'Adult'));
  await story.inTurn(GEERTJE, [
    participants.registerRelative(story.address(DAUGHTER)),
    participants.registerRelative(story.address(NEIGHBOUR)),
  ]);
  await story.isKeptOut(DAUGHTER, open, 'RoleMayNot');
  await story.does(INTAKER, open);
  await story.fails(INTAKER, open, 'careLog.DossierExists');
  assert.deepEqual(await story.counts(dossier), [0, 0, 0]);
});

test('she decides who reads and who writes', async () => {
  const { consent } = story.api.tx;
  const visit = record({ activity: HOUSEHOLD, start: at(0, 9), minutes: 90 });
  await story.fails(HELPER, visit, 'careLog.NotAuthorized');
  assert.equal(await story.numbers(HELPER, dossier), undefined);

  const toTheHelp = story.organisation(HELP);
  await story.inTurn(GEERTJE, [
    consent.grant(toTheHelp, 'CareLog', 'Wmo', 'Care', false, null, null),
    consent.grant(toTheHelp, 'CareContent', 'Wmo', 'Care', false, null, null),
    consent.grant(story.person(COACH), 'CareLog', 'Wmo', 'Care', false, null, null),
    consent.grant(story.person(DAUGHTER), 'CareLog', 'Wmo', 'Family', true, null, null),
    consent.grant(story.person(NEIGHBOUR), 'CareLog', 'Wmo', 'Family', false, null, null),
  ]);
  const toTheTown = consent.grant(story.organisation(TOWN), 'CareContent', 'Wmo', 'Settlement', false, null, null);
  await story.fails(GEERTJE, toTheTown, 'consent.GranteeNotEligible');
  await story.isKeptOut(DAUGHTER, toTheTown, 'NotTheClient');

  const byGrant = (id: number, grantee: unknown) => ({ grant: { id, grantee, purpose: 'Care', until: null } });
  const help = { organisation: story.address(HELP) };
  assert.deepEqual(await story.right(HELPER, GEERTJE, 'CareLog', 'Wmo'), byGrant(0, help));
  assert.deepEqual(await story.right(HELPER, GEERTJE, 'CareContent', 'Wmo'), byGrant(1, help));
  assert.deepEqual(await story.right(COACH, GEERTJE, 'CareLog', 'Wmo'), byGrant(2, { person: story.address(COACH) }));
  assert.deepEqual(await story.right(GEERTJE, GEERTJE, 'CareContent', 'Wmo'), { own: null });
  assert.equal(await story.right(COLLEAGUE, GEERTJE, 'CareLog', 'Wmo'), null);
  assert.equal(await story.right(COACH, GEERTJE, 'CareContent', 'Wmo'), null);
  assert.equal(await story.right(HELPER, GEERTJE, 'CareLog', 'Wlz'), null, 'a grant is for one law');
});

test('the municipality allocates and the provider starts', async () => {
  const { careLog } = story.api.tx;
  await story.fails(CARE_OFFICE, allocate(HELP, VOLUME), 'careLog.NotAuthorized');
  await story.isKeptOut(INTAKER, allocate(HELP, VOLUME), 'RoleMayNot');
  await story.fails(CONSULTANT, allocate(TOWN, VOLUME), 'careLog.NotAProvider');
  await story.does(CONSULTANT, allocate(HELP, VOLUME));

  // 301, 305, 307: no other order
  const counted = record({ activity: HOUSEHOLD, start: at(0, 9), minutes: 90, allocation: 0 });
  await story.fails(HELPER, counted, 'careLog.NotStarted');
  await story.fails(HELPER, careLog.stop(dossier, 0, at(1, 0)), 'careLog.NotStarted');
  await story.fails(COACH, careLog.start(dossier, 0, FIRST_DAY), 'careLog.NotAuthorized');
  await story.fails(HELPER, careLog.start(dossier, 0, FIRST_DAY - 1), 'careLog.OutsideAllocation');
  await story.does(HELPER, careLog.start(dossier, 0, FIRST_DAY));
  await story.fails(HELPER, careLog.start(dossier, 0, FIRST_DAY), 'careLog.AlreadyStarted');
  assert.equal(await story.left(dossier), VOLUME);
});

test('professionals and family write', async () => {
  const { careLog } = story.api.tx;
  const visit = record({
    activity: HOUSEHOLD,
    start: at(0, 9),
    minutes: 90,
    allocation: 0,
    content: { commitment: commitment('content', NOTE_SALT, NOTE), locator: NOTE_AT },
    source: { register: PLANNING, commitment: commitment('source', freshSalt(), stringToU8a('2027-00421')) },
  });
  await story.does(HELPER, visit);
  await story.does(COACH, careLog.recordMany(dossier, [{ ...coached(1, 60) }, { ...coached(2, 45) }, { ...coached(3, 60) }]));
  // two people can be with her at the same time
  await story.does(DAUGHTER, record({ activity: COMPANY, start: at(2, 10, 15), minutes: 30 }));

  assert.deepEqual(await story.counts(dossier), [5, 285, 0]);
  assert.equal(await story.left(dossier), VOLUME - 90);
  for (const reader of [GEERTJE, HELPER, COACH, DAUGHTER, NEIGHBOUR]) {
    assert.deepEqual(await story.numbers(reader, dossier), [4, 3, 2, 1, 0], reader);
  }
  for (const reader of [COLLEAGUE, TOWN, CONSULTANT, CARE_OFFICE]) {
    assert.equal(await story.numbers(reader, dossier), undefined, reader);
  }
  const kept = { kept: { commitment: u8aToHex(commitment('content', NOTE_SALT, NOTE)), locator: hexOf(NOTE_AT) } };
  assert.deepEqual((await story.shown(HELPER, dossier))?.at(-1)?.content, kept);
  assert.equal((await story.shown(NEIGHBOUR, dossier))?.at(-1)?.content, null, 'that, and not what');
  await story.verifies(dossier);
});

test('what cannot be true is refused', async () => {
  const { careLog } = story.api.tx;
  const fact = { activity: HOUSEHOLD, start: at(1, 13), minutes: 60 };
  const some = commitment('content', freshSalt(), NOTE);
  const wrong: [NewFact, string][] = [
    [{ ...fact, minutes: 0 }, 'InvalidMinutes'],
    [{ ...fact, minutes: 1_441 }, 'InvalidMinutes'],
    [{ ...fact, start: minute() + DAY }, 'InFuture'],
    [{ ...fact, activity: 999 }, 'UnknownActivity'],
    [{ ...fact, activity: NURSING }, 'ActivityNotInDomain'],
    [{ ...fact, start: at(0, 10, 29) }, 'Overlap'],
    [{ ...fact, content: { commitment: new Uint8Array(32), locator: NOTE_AT } }, 'InvalidCommitment'],
    [{ ...fact, content: { commitment: some, locator: 'twee woorden' } }, 'InvalidLocator'],
    [{ ...fact, content: { commitment: some, locator: 'kluis/123456782' } }, 'CitizenNumber'],
    [{ ...fact, source: { register: PLANNING + 1, commitment: some } }, 'UnknownRegister'],
    [{ ...fact, minutes: 511, allocation: 0 }, 'VolumeExceeded'],
    [{ ...fact, start: FIRST_DAY - 60, allocation: 0 }, 'OutsideAllocation'],
  ];
  const before = await story.api.call.careLogApi.dossier(dossier);
  await Promise.all([
    ...wrong.map(([fact, error]) => story.fails(HELPER, record(fact), `careLog.${error}`)),
    story.fails(COACH, record({ ...fact, allocation: 0 }), 'careLog.NotTheProvider'),
    story.fails(DAUGHTER, record({ ...fact, allocation: 0 }), 'careLog.NotTheProvider'),
    story.fails(NEIGHBOUR, record(fact), 'careLog.NotAuthorized'),
    story.fails(COLLEAGUE, record(fact), 'careLog.NotAuthorized'),
    story.isKeptOut(GEERTJE, record(fact), 'RoleMayNot'),
    story.isKeptOut(CONSULTANT, record(fact), 'RoleMayNot'),
  ]);
  // all or none
  const goodAndBad = careLog.recordMany(dossier, [{ ...fact }, { ...fact, minutes: 30 }]);
  await story.fails(HELPER, goodAndBad, 'careLog.Overlap');
  assert.deepEqual((await story.api.call.careLogApi.dossier(dossier)).toJSON(), before.toJSON());
});

test('she confirms, disputes, and a mistake is amended', async () => {
  const { careLog } = story.api.tx;
  const halfAnHour = coached(2, 30);
  await story.inTurn(GEERTJE, [careLog.confirm(dossier, [0, 4]), careLog.dispute(dossier, 2, 'WrongDuration')]);
  await story.fails(HELPER, careLog.amend(dossier, 2, { ...halfAnHour }), 'careLog.NotTheAuthor');
  await story.does(COACH, careLog.amend(dossier, 2, { ...halfAnHour }));
  await story.does(GEERTJE, careLog.confirm(dossier, [5, 1]));

  await Promise.all([
    story.fails(GEERTJE, careLog.confirm(dossier, [3, 0]), 'careLog.AlreadyDecided'),
    story.fails(GEERTJE, careLog.confirm(dossier, [2]), 'careLog.AlreadyAmended'),
    story.fails(GEERTJE, careLog.dispute(dossier, 9, 'NotGiven'), 'careLog.UnknownFact'),
    story.fails(COACH, careLog.amend(dossier, 2, { ...halfAnHour }), 'careLog.AlreadyAmended'),
    story.isKeptOut(HELPER, careLog.confirm(dossier, [3]), 'NotTheClient'),
    story.isKeptOut(DAUGHTER, careLog.confirm(dossier, [3]), 'NotTheClient'),
  ]);

  const facts = await story.shown(GEERTJE, dossier);
  assert.deepEqual(
    facts?.reverse().map(({ minutes, version, state }) => [minutes, version, state]),
    [
      [90, { only: null }, { confirmed: null }],
      [60, { only: null }, { confirmed: null }],
      [45, { first: { amendedBy: 5 } }, { disputed: 'WrongDuration' }],
      // silence is never consent
      [60, { only: null }, { recorded: null }],
      [30, { only: null }, { confirmed: null }],
      [30, { latest: { amends: 2 } }, { confirmed: null }],
    ],
  );
  assert.deepEqual(await story.counts(dossier), [6, 270, 210]);
  await story.verifies(dossier);
});

test('who read is anchored, and one reading is proven', async () => {
  const { careLog } = story.api.tx;
  // what the provider's server logs of each reading (NEN 7513): kept there, never on the chain
  const readings = [
    { at: '2027-01-15T08:00Z', who: 'hulp', what: NOTE_AT, grant: 1 },
    { at: '2027-01-15T08:01Z', who: 'intaker', what: NOTE_AT, grant: 1 },
    { at: '2027-01-15T08:02Z', who: 'onbekend', what: NOTE_AT, refused: true },
  ].map((reading) => ({ salt: freshSalt(), text: stringToU8a(JSON.stringify(reading)) }));
  const leaves = readings.map(({ salt, text }) => leafOf(salt, text));
  const batch: AccessBatch = {
    previous: NO_PREVIOUS,
    merkleRoot: merkleRoot(leaves),
    count: leaves.length,
    from: FIRST_DAY,
    until: minute() - 1,
  };
  const anchor = ({ previous, merkleRoot, count, from, until }: AccessBatch) =>
    careLog.anchorAccessLog(previous, merkleRoot, count, from, until);

  await story.does(REGISTRAR, careLog.setPromisedInterval(DAY));
  await Promise.all([
    story.fails(REGISTRAR, anchor({ ...batch, previous: batch.merkleRoot }), 'careLog.WrongPrevious'),
    story.fails(REGISTRAR, anchor({ ...batch, count: 0 }), 'careLog.WrongCount'),
    story.isKeptOut(HELPER, anchor(batch), 'RoleMayNot'),
  ]);
  await story.does(REGISTRAR, anchor(batch));
  const anchored = await story.api.call.careLogApi.accessBatches(story.address(HELP), 0, 10);
  const root = anchored[0]?.[1].root.toU8a();
  assert.ok(root !== undefined && anchored.length === 1);
  assert.deepEqual(root, batchRoot(batch));

  // she asks who read: the provider shows the reading, and the chain's root proves that it was logged
  const [first, second] = readings;
  assert.ok(first !== undefined && second !== undefined);
  const proof = proveInclusion(leaves, 1);
  verifyRecord(batch, second.salt, second.text, proof, root);
  assert.throws(() => verifyRecord(batch, second.salt, first.text, proof, root), VerificationFailed);
});

test('contents are opened and erased', async () => {
  const { careLog } = story.api.tx;
  const made = commitment('content', NOTE_SALT, NOTE);
  openCommitment('content', NOTE_SALT, NOTE, made);
  assert.throws(() => openCommitment('content', freshSalt(), NOTE, made), VerificationFailed);

  await story.fails(COACH, careLog.eraseContent(dossier, 0), 'careLog.NotAuthorized');
  await story.fails(GEERTJE, careLog.eraseContent(dossier, 1), 'careLog.NoContent');
  await story.does(GEERTJE, careLog.eraseContent(dossier, 0));
  await story.fails(GEERTJE, careLog.eraseContent(dossier, 0), 'careLog.AlreadyErased');

  const first = (await story.shown(HELPER, dossier))?.at(-1);
  assert.deepEqual(Object.keys(first?.content as object), ['erased']);
  assert.deepEqual([first?.minutes, first?.state], [90, { confirmed: null }], 'the fact stays');
  await story.verifies(dossier);
});

test('she takes consent back', async () => {
  const { consent } = story.api.tx;
  const coaching = (hour: number) => record({ activity: COACHING, start: at(3, hour), minutes: 15 });
  await story.does(COACH, coaching(14));
  const revocation = consent.revoke(story.person(COACH), 'CareLog', 'Wmo');
  await story.does(GEERTJE, revocation);
  await story.fails(COACH, coaching(15), 'careLog.NotAuthorized');
  assert.equal(await story.shown(COACH, dossier), undefined);
  await story.fails(GEERTJE, revocation, 'consent.NoSuchGrant');

  // what was written stays, and nobody else is touched
  assert.deepEqual(await story.numbers(GEERTJE, dossier), [6, 5, 4, 3, 2, 1, 0]);
  assert.deepEqual(await story.numbers(HELPER, dossier), [6, 5, 4, 3, 2, 1, 0]);
});

test('the glass is broken, and she sees it', async () => {
  const { consent } = story.api.tx;
  const client = story.address(GEERTJE);
  const breakGlass = consent.breakGlass(client, 'Wmo', 'AcuteDeterioration');
  await story.isKeptOut(INTAKER, breakGlass, 'RoleMayNot');
  await story.does(COACH, breakGlass);
  await story.fails(COACH, breakGlass, 'consent.EmergencyAlreadyOpen');

  const id = 5;
  const seen = async () => (await story.api.call.consentApi.emergenciesOf(client)).map((one) => one.toJSON());
  const [emergency] = (await seen()) as { id: number; by: string; at: number; until: number; review: unknown }[];
  assert.deepEqual([emergency?.id, emergency?.by, emergency?.review], [id, story.address(COACH), null]);
  const until = emergency?.until;
  assert.equal(until, (emergency?.at ?? 0) + DAY, 'a day, and no minute more');
  assert.deepEqual(await story.right(COACH, GEERTJE, 'CareLog', 'Wmo'), { emergency: { id, until } });
  assert.equal(await story.right(COACH, GEERTJE, 'CareLog', 'Wlz'), null);
  assert.deepEqual(await story.numbers(COACH, dossier), [6, 5, 4, 3, 2, 1, 0]);
  assert.equal(await story.numbers(COLLEAGUE, dossier), undefined, 'only who broke it reads');
  const writing = record({ activity: COACHING, start: at(3, 15), minutes: 15 });
  await story.fails(COACH, writing, 'careLog.NotAuthorized');

  await story.fails(COACH, consent.reviewBreakGlass(client, id, true), 'consent.OwnReview');
  await story.fails(HELPER, consent.reviewBreakGlass(client, id, true), 'consent.NotAuthorized');
  await story.does(COLLEAGUE, consent.reviewBreakGlass(client, id, false));
  await story.fails(COLLEAGUE, consent.reviewBreakGlass(client, id, true), 'consent.AlreadyReviewed');
  // there was no reason: it ends at once, and she sees who judged
  assert.equal(await story.numbers(COACH, dossier), undefined);
  const [reviewed] = (await seen()) as { open: boolean; review: unknown }[];
  assert.deepEqual(reviewed?.review, { by: story.address(COLLEAGUE), justified: false });
  assert.equal(reviewed?.open, false);
});

test('care stops and the dossier is closed', async () => {
  const { careLog } = story.api.tx;
  const close = careLog.closeDossier(dossier);
  await story.fails(GEERTJE, close, 'careLog.AllocationRunning');
  await story.fails(HELPER, careLog.stop(dossier, 0, at(0, 10, 29)), 'careLog.OutsideAllocation');
  await story.does(HELPER, careLog.stop(dossier, 0, at(4, 0)));
  await story.fails(COACH, close, 'careLog.NotAuthorized');
  await story.does(INTAKER, close);

  await Promise.all([
    story.fails(HELPER, record({ activity: HOUSEHOLD, start: at(1, 13), minutes: 60 }), 'careLog.DossierClosed'),
    story.fails(GEERTJE, careLog.confirm(dossier, [3]), 'careLog.DossierClosed'),
    story.fails(NEIGHBOUR, careLog.prune(dossier, 200), 'careLog.RetentionRuns'),
  ]);
  const { status, running } = (await story.api.call.careLogApi.dossier(dossier)).unwrap();
  assert.deepEqual([status.type, running.toNumber()], ['Closed', 0]);
  assert.deepEqual(await story.counts(dossier), [7, 285, 210]);
});

test('who kept the entries proves that nothing was left out', async () => {
  await story.verifies(dossier);
  const copy = story.copy(dossier);
  const { head } = (await story.api.call.careLogApi.dossier(dossier)).unwrap();
  const shorter = [...copy.slice(0, 3), ...copy.slice(4)];
  const moved = [...copy.slice(0, 3), ...copy.slice(4, 5), ...copy.slice(3, 4), ...copy.slice(5)];
  for (const forged of [shorter, moved]) {
    assert.throws(() => verifyHead(hexToU8a(dossier), forged, head.toU8a()), VerificationFailed);
  }
});

function hexOf(text: string): string {
  return u8aToHex(stringToU8a(text));
}
