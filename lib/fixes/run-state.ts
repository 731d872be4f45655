import { z } from 'zod';
import { Role } from './shape.ts';

/** The form of a stored run this build understands. */
export const RUN_SCHEMA_VERSION = 1;

/** What a run may remember of the case: only what design allows to keep, never an account name. */
export const RunContext = z.strictObject({
  code: z.string().max(60).nullable(),
  cause: z.string().max(60).nullable(),
  clientId: z.string().max(200).nullable(),
  appName: z.string().max(256).nullable(),
  tenant: z.string().max(253).nullable(),
  cloud: z.enum(['global', 'us-government', 'china']),
  correlationId: z.string().max(64).nullable(),
  occurredAt: z.string().max(40).nullable(),
  screen: z.string().max(60).nullable(),
});
export type RunContext = z.infer<typeof RunContext>;

export const EMPTY_CONTEXT: RunContext = {
  code: null,
  cause: null,
  clientId: null,
  appName: null,
  tenant: null,
  cloud: 'global',
  correlationId: null,
  occurredAt: null,
  screen: null,
};

export const RunTimer = z.strictObject({ stepId: z.string().max(100), dueAt: z.int() });
export type RunTimer = z.infer<typeof RunTimer>;

export const RunResult = z.strictObject({
  outcome: z.enum(['fixed', 'still-blocked', 'handed-over']),
  at: z.int(),
  /** How it was told: by a check of the address, or by the person. */
  by: z.enum(['person', 'check']),
  handedTo: Role.nullable(),
});
export type RunResult = z.infer<typeof RunResult>;

/** Where somebody stands in a fix. Plain JSON: it is stored, read back tomorrow and walked on. */
export const FixRunState = z.strictObject({
  schemaVersion: z.literal(RUN_SCHEMA_VERSION),
  id: z.string().min(1).max(128),
  fixId: z.string().min(1).max(100),
  startedAt: z.int(),
  updatedAt: z.int(),
  at: z.string().max(100),
  trail: z
    .array(
      z.strictObject({
        nodeId: z.string().max(100),
        answerId: z.string().max(100).nullable(),
        at: z.int(),
      }),
    )
    .max(200),
  notes: z.string().max(8000),
  timers: z.array(RunTimer).max(60),
  results: z.array(RunResult).max(100),
  context: RunContext,
});
export type FixRunState = z.infer<typeof FixRunState>;
