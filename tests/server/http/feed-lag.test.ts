import { expect, it } from 'vitest';
import { createFeedLag } from '../../../server/http/feed-lag.ts';

it('knows how late the last reader was told, and grows while one still waits', () => {
  let now = 1000;
  const seen: number[] = [];
  const lag = createFeedLag(
    (seconds) => seen.push(seconds),
    () => now,
  );
  expect(lag.lagMs('one')).toBeNull();
  const told = lag.looking('one', 1000);
  now = 1250;
  told(true);
  expect(lag.lagMs('one')).toBe(250);
  expect(seen).toEqual([0.25]);
  const waits = lag.looking('one', 1300);
  now = 9300;
  expect(lag.lagMs('one')).toBe(8000);
  expect(lag.lagMs('other')).toBeNull();
  waits(false);
  expect(lag.lagMs('one')).toBe(250);
  expect(seen).toHaveLength(1);
});
