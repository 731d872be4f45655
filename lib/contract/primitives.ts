import { z } from 'zod';

/** A UUID in lower case; upper case is accepted and lowered, because Microsoft prints both. */
export const Uuid = z.uuid().transform((value) => value.toLowerCase());

/** RFC 3339 time in UTC, e.g. `2026-11-21T09:00:00.000Z`. */
export const Timestamp = z.iso.datetime({ offset: false });

/** An origin (`https://zoom.us`): scheme, host and port, never a path or a query. */
export const Origin = z
  .string()
  .max(300)
  .refine((value) => {
    try {
      return new URL(value).origin === value;
    } catch {
      return false;
    }
  }, 'must be an origin such as https://zoom.us, without path or query');

const VISIBLE = /[^\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}]/u;

/** True for text in which a reader sees anything: a zero-width space is no reason. */
export const hasVisibleText = (text: string): boolean => VISIBLE.test(text);

/** Text typed by a person: trimmed, never empty to the eye. One fault is told, not two of the same. */
export const typedText = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { abort: true })
    .max(max)
    .refine(hasVisibleText, 'has nothing that can be seen');

/** Whoever did something: directory object id and name, as the token told us. `system` acts are null. */
export const Person = z.strictObject({ id: z.string().max(128), name: z.string().max(256) });
export type Person = z.infer<typeof Person>;
