import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(8 * 512);
let used = pool.length;
let lastMs = 0;
let counter = 0;

/**
 * A new UUID (version 7): ids made one after the other lie side by side in every index, so that a write
 * touches few pages. The time in it is the machine's; nothing is read from it.
 */
export function newId(): string {
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    counter = 0;
  } else {
    counter += 1;
    // 4096 in one millisecond: borrow the next one.
    if (counter > 0xfff) {
      lastMs += 1;
      counter = 0;
    }
  }
  if (used >= pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.toString('hex', used, used + 8);
  used += 8;
  const time = lastMs.toString(16).padStart(12, '0');
  const variant = ((Number.parseInt(random[0] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant}${random.slice(1, 4)}-${random.slice(4)}`;
}
