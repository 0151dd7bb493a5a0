import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

import { dayOf, DataSetError } from '../src/csv.js';
import { readDataSet } from '../src/data-set.js';
import { changed, plus, SMALL, withDataSet } from './support/files.js';

test('a data set is read with its references, sorted as the chain wants rows', () => {
  const data = withDataSet({}, readDataSet);
  assert.deepEqual([...data.families.keys()], ['F1', 'F2', 'F3']);
  assert.deepEqual(data.national.get('ceiling_hour')?.map(({ value }) => value), [6600n, 6850n]);
  assert.deepEqual(
    data.contracts[0]?.prices.map(({ service, validFrom, value }) => [service, validFrom, value]),
    [
      ['hour', 20_089, 6300n],
      ['hour', 20_454, 6500n],
      ['registration', 20_089, 1500n],
    ],
  );
  assert.deepEqual(data.actions[4], {
    seq: 5,
    family: 'F1',
    actor: 'C1',
    expect: 'ok',
    name: 'visit',
    entry: 'V1',
    visit: { service: 'hour', day: 1, start: 480, minutes: 60 },
  });
  assert.deepEqual(data.actions[8], { seq: 9, family: 'F1', actor: 'F1', expect: 'UnknownEntry', name: 'approve', entries: ['V1', 'V9'] });
  assert.equal(data.expected, undefined);
});

test('the public data set is well-formed', () => {
  const data = readDataSet(fileURLToPath(new URL('../../data', import.meta.url)));
  assert.equal(data.families.size, 33);
  assert.equal(data.actions.length, 1_011);
  assert.notEqual(data.expected, undefined);
});

test('a byte order mark, line ends of Windows, empty lines and quotes are no mistakes', () => {
  const text = (SMALL['organisations.csv'] ?? '').replace('Provider One', '"Provider, One"').replaceAll('\n', '\r\n');
  const data = withDataSet({ 'organisations.csv': `\ufeff${text}\r\n` }, readDataSet);
  assert.equal(data.organisations.get('P1')?.name, 'Provider, One');
});

test('numbers that the chain does not have are sent as the nearest that it has', () => {
  const line = '10,F1,C1,visit,entry=V3;day=-3;start=08:00;minutes=99999999999;service=hour,OutsideCarePeriod';
  const action = withDataSet(plus('actions.csv', line), readDataSet).actions.at(-1);
  assert.ok(action?.name === 'visit');
  assert.deepEqual([action.visit.day, action.visit.minutes], [0, 0xffff_ffff]);
});

test('a day is a day of the calendar', () => {
  assert.equal(dayOf('1970-01-01'), 0);
  assert.equal(dayOf('2026-02-28'), 20_512);
  for (const text of ['2026-02-29', '2026-2-1', '1969-12-31', '2150-01-01', '', 'tomorrow', '2026-01-01T00:00']) {
    assert.equal(dayOf(text), undefined, text);
  }
});

type Mistake = readonly [changes: Record<string, string | Uint8Array | undefined>, file: string, line?: number, column?: string];

const MISTAKES: Readonly<Record<string, Mistake>> = {
  'a file that is missing': [{ 'staff.csv': undefined }, 'staff.csv'],
  'an empty file': [{ 'staff.csv': '' }, 'staff.csv', 1, 'staff'],
  'a column that is missing': [changed('staff.csv', 'staff,org,role', 'staff,role'), 'staff.csv', 1, 'org'],
  'a column too many': [changed('payouts.csv', 'provider,cents', 'provider,cents,why'), 'payouts.csv', 1, '3'],
  'a field that is missing': [plus('staff.csv', 'C9,P1'), 'staff.csv', 8, 'role'],
  'a field too many': [plus('staff.csv', 'C9,P1,carer,x'), 'staff.csv', 8, '4'],
  'a quote that is not closed': [plus('payouts.csv', 'P1,"5'), 'payouts.csv', 3],
  'a quote in the middle of a field': [plus('payouts.csv', 'P1,5"6'), 'payouts.csv', 3, 'cents'],
  'text that is not UTF-8': [{ 'payouts.csv': new Uint8Array([0x50, 0xff]) }, 'payouts.csv'],
  'an unknown kind': [changed('organisations.csv', 'I1,insurer', 'I1,assurer'), 'organisations.csv', 2, 'kind'],
  'a word that every object has': [changed('organisations.csv', 'I1,insurer', 'I1,constructor'), 'organisations.csv', 2, 'kind'],
  'a code with too few digits': [changed('organisations.csv', '3311', '331'), 'organisations.csv', 2, 'code'],
  'a code that occurs twice': [changed('organisations.csv', '3312', '3311'), 'organisations.csv', 3, 'code'],
  'an organisation that occurs twice': [changed('organisations.csv', 'I2,', 'I1,'), 'organisations.csv', 3, 'org'],
  'a name that is too long': [changed('organisations.csv', 'Bank', 'é'.repeat(33)), 'organisations.csv', 7, 'name'],
  'an unknown employer': [changed('staff.csv', 'C1,P1', 'C1,P9'), 'staff.csv', 5, 'org'],
  'an unknown role': [changed('staff.csv', 'P1,carer', 'P1,nurse'), 'staff.csv', 5, 'role'],
  'staff that occurs twice': [changed('staff.csv', 'C2,', 'C1,'), 'staff.csv', 6, 'staff'],
  'a family with the id of staff': [changed('families.csv', 'F2,', 'C1,'), 'families.csv', 3, 'family'],
  'an insurer that is none': [changed('families.csv', 'F2,P1,I1', 'F2,P1,P2'), 'families.csv', 3, 'insurer'],
  'a provider without an intaker': [changed('staff.csv', 'P2,registrar', 'P2,carer'), 'families.csv', 4, 'provider'],
  'an unknown table': [plus('national.csv', 'floor,2025-01-01,5'), 'national.csv', 5, 'table'],
  'a date that is none': [plus('national.csv', 'last_day,2025-02-30,5'), 'national.csv', 5, 'valid_from'],
  'two values of one date': [plus('national.csv', 'ceiling_hour,2025-01-01,5'), 'national.csv', 5, 'valid_from'],
  'a value below zero': [plus('national.csv', 'last_day,2025-01-01,-5'), 'national.csv', 5, 'value'],
  'two contracts of the same two': [plus('contracts.csv', 'I1,P1,insurer'), 'contracts.csv', 4, 'provider'],
  'a contract without prices': [plus('contracts.csv', 'I1,P2,insurer'), 'contracts.csv', 4, 'provider'],
  'a price without a contract': [plus('prices.csv', 'I1,P2,hour,2025-01-01,5'), 'prices.csv', 6, 'provider'],
  'two prices of one date': [plus('prices.csv', 'I2,P2,hour,2025-01-01,5'), 'prices.csv', 6, 'valid_from'],
  'a round that is none': [plus('funding.csv', '3,I1,5'), 'funding.csv', 5, 'round'],
  'a deposit of nothing': [plus('funding.csv', '1,I1,0'), 'funding.csv', 5, 'cents'],
  'a deposit with no one to issue it': [changed('organisations.csv', 'S1,settlement_agent', 'S1,supervisor'), 'funding.csv', 2, 'insurer'],
  'actions out of order': [plus('actions.csv', '9,F1,F1,sign_off,,ok'), 'actions.csv', 11, 'seq'],
  'an unknown family': [plus('actions.csv', '10,F9,F1,sign_off,,ok'), 'actions.csv', 11, 'family'],
  'an unknown actor': [plus('actions.csv', '10,F1,X,sign_off,,ok'), 'actions.csv', 11, 'actor'],
  'an unknown action': [plus('actions.csv', '10,F1,F1,sing_off,,ok'), 'actions.csv', 11, 'action'],
  'an expectation that is none': [plus('actions.csv', '10,F1,F1,sign_off,,perhaps'), 'actions.csv', 11, 'expect'],
  'an argument that is missing': [plus('actions.csv', '10,F1,F1,reject,entry=V1,ok'), 'actions.csv', 11, 'args'],
  'an argument too many': [plus('actions.csv', '10,F1,F1,sign_off,entry=V1,ok'), 'actions.csv', 11, 'args'],
  'an argument without a value': [plus('actions.csv', '10,F1,C1,withdraw,entry,ok'), 'actions.csv', 11, 'args'],
  'an argument that occurs twice': [plus('actions.csv', '10,F1,C1,withdraw,entry=V1;entry=V1,ok'), 'actions.csv', 11, 'args'],
  'minutes that are no number': [plus('actions.csv', '10,F1,M1-mw,indicate,minutes=many,ok'), 'actions.csv', 11, 'args'],
  'a time that is none': [
    plus('actions.csv', '10,F1,C1,visit,entry=V3;day=1;start=8;minutes=60;service=hour,ok'),
    'actions.csv',
    11,
    'args',
  ],
  'an unknown grantee': [plus('actions.csv', '10,F1,F1,grant,grantee=X;data=care_log,ok'), 'actions.csv', 11, 'args'],
  'an entry that is made twice': [
    plus('actions.csv', '10,F2,C1,visit,entry=V1;day=2;start=08:00;minutes=60;service=hour,ok'),
    'actions.csv',
    11,
    'args',
  ],
  'a payout to an unknown provider': [plus('payouts.csv', 'P9,5'), 'payouts.csv', 3, 'provider'],
  'an expectation that is no JSON': [{ 'expected.json': '{\n "a": 1,\n}' }, 'expected.json', 3, '1'],
};

for (const [name, [changes, file, line, column]] of Object.entries(MISTAKES)) {
  test(`${name} is named with its place`, () => {
    assert.throws(
      () => withDataSet(changes, readDataSet),
      (error) => {
        assert.ok(error instanceof DataSetError, String(error));
        assert.equal(basename(error.file), file);
        assert.equal(error.line, line);
        if (column !== undefined) {
          assert.equal(error.column, column);
        }
        assert.ok(error.message.startsWith(error.file));
        return true;
      },
    );
  });
}
