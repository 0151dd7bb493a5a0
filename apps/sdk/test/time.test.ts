import assert from 'node:assert/strict';
import { test } from 'node:test';

import { dayName, dayNumber, InvalidArgument, minuteName, minuteNumber, minutesAfterMidnight } from '../src/index.js';

test('days are counted from 1970 to the end of 16 bits', () => {
  const days: readonly (readonly [string, number])[] = [
    ['1970-01-01', 0],
    ['2024-02-29', 19_782],
    ['2026-04-12', 20_555],
    ['2149-06-06', 0xffff],
  ];
  for (const [name, number] of days) {
    assert.equal(dayNumber(name), number);
    assert.equal(dayName(number), name);
  }
});

test('what is no day is refused', () => {
  for (const text of ['', '2026-4-1', '2026-02-30', '2025-02-29', '2026-04-12T00:00Z', '1969-12-31', '2149-06-07', 'today']) {
    assert.throws(() => dayNumber(text), InvalidArgument, text);
  }
});

test('moments are whole minutes, whatever they are written as', () => {
  const expected = dayNumber('2026-04-12') * 1_440 + 600;
  for (const moment of ['2026-04-12T10:00Z', '2026-04-12T12:00+02:00', '2026-04-12T10:00:59.9Z', new Date('2026-04-12T10:00:30Z'), expected]) {
    assert.equal(minuteNumber(moment), expected);
  }
  assert.equal(minuteName(minuteNumber('2026-04-12T10:00Z')), '2026-04-12T10:00Z');
});

test('a time without a zone is refused, because it means another minute everywhere', () => {
  for (const moment of ['2026-04-12T10:00', '2026-04-12', 'now', -1, 1.5, NaN, 0x1_0000_0000, new Date(NaN), '1969-12-31T23:59Z']) {
    assert.throws(() => minuteNumber(moment), InvalidArgument, String(moment));
  }
});

test('times of day', () => {
  assert.equal(minutesAfterMidnight('00:00'), 0);
  assert.equal(minutesAfterMidnight('09:30'), 570);
  assert.equal(minutesAfterMidnight('23:59'), 1_439);
  for (const clock of ['24:00', '9:30', '09:60', '09:30:00', '']) {
    assert.throws(() => minutesAfterMidnight(clock), InvalidArgument, clock);
  }
});
