import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAY_MS,
  HOUR_MS,
  isExpired,
  nextReminder,
  pauseClock,
  remindableAt,
  reminderTimes,
  resumeClock,
  startClock,
} from '../../../lib/requests/clock.ts';

const start = Date.parse('2026-11-21T09:00:00Z');
const days = fc.integer({ min: 1, max: 365 });

describe('expiry', () => {
  it('moves by exactly the time the clock stood, however often', () => {
    fc.assert(
      fc.property(
        days,
        fc.array(fc.tuple(fc.nat({ max: DAY_MS }), fc.nat({ max: 40 * DAY_MS }))),
        (life, walk) => {
          let clock = startClock(start, life);
          let now = start;
          let stood = 0;
          for (const [run, pause] of walk) {
            now += run;
            clock = pauseClock(clock, now);
            now += pause;
            stood += pause;
            clock = resumeClock(clock, now);
          }
          expect(clock).toEqual({
            startedAt: start,
            expiresAt: start + life * DAY_MS + stood,
            pausedAt: null,
          });
        },
      ),
    );
  });

  it('does not happen while the clock stands, and happens on the very millisecond else', () => {
    const clock = startClock(start, 3);
    expect(isExpired(clock, start + 3 * DAY_MS - 1)).toBe(false);
    expect(isExpired(clock, start + 3 * DAY_MS)).toBe(true);
    expect(isExpired(pauseClock(clock, start + DAY_MS), start + 900 * DAY_MS)).toBe(false);
  });

  it('ignores a second pause and a second resume', () => {
    const paused = pauseClock(startClock(start, 3), start + HOUR_MS);
    expect(pauseClock(paused, start + 2 * HOUR_MS)).toEqual(paused);
    const running = resumeClock(paused, start + 3 * HOUR_MS);
    expect(resumeClock(running, start + 9 * HOUR_MS)).toEqual(running);
  });
});

describe('reminders', () => {
  it('come at half-time, a day and an hour before the end of 30 days', () => {
    expect(reminderTimes(startClock(start, 30))).toEqual([
      { kind: 'half', at: start + 15 * DAY_MS },
      { kind: 'day', at: start + 29 * DAY_MS },
      { kind: 'hour', at: start + 30 * DAY_MS - HOUR_MS },
    ]);
  });

  it('leave out the one that makes no sense for a life of one or two days', () => {
    expect(reminderTimes(startClock(start, 1)).map(({ kind }) => kind)).toEqual(['half', 'hour']);
    expect(reminderTimes(startClock(start, 2)).map(({ kind }) => kind)).toEqual(['half', 'hour']);
  });

  it('lie inside the life, in order, at different moments; the next one is always ahead', () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 400 * DAY_MS }), (life, passed) => {
        const clock = startClock(start, life);
        const at = reminderTimes(clock).map((reminder) => reminder.at);
        expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
        for (const moment of at) {
          expect(moment > clock.startedAt && moment < clock.expiresAt).toBe(true);
        }
        const next = nextReminder(clock, start + passed);
        expect(next?.at ?? Number.POSITIVE_INFINITY).toBe(
          at.find((moment) => moment > start + passed) ?? Number.POSITIVE_INFINITY,
        );
      }),
    );
  });

  it('let a requester nudge at once, then once a day', () => {
    expect(remindableAt(start, null)).toBe(start);
    expect(remindableAt(start, start + HOUR_MS)).toBe(start + HOUR_MS + DAY_MS);
  });
});
