import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { byteOrdered, compact, recordTables, workTables } from './001-first-records.ts';

/** Migrations never import live types: the tables are described as they were that day. */
type AnyDb = Kysely<unknown>;

async function workflowTables(db: AnyDb): Promise<void> {
  await db.schema
    .createTable('tenant')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('change_seq', 'bigint', (c) => c.notNull())
    .addColumn('audit_seq', 'bigint', (c) => c.notNull())
    .addColumn('audit_hash', 'text', (c) => c.notNull())
    .addColumn('policy', 'text', (c) => c.notNull())
    .addColumn('policy_version', 'bigint', (c) => c.notNull())
    .addColumn('secret', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('person')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('email', 'text')
    .addColumn('locale', 'text')
    .addColumn('roles', 'text', (c) => c.notNull())
    .addColumn('first_seen_at', 'bigint', (c) => c.notNull())
    .addColumn('last_seen_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('person_pk', ['tenant', 'id'])
    .modifyEnd(compact(db))
    .execute();
  await db.schema
    .createTable('membership')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('ref_id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('membership_pk', ['tenant', 'kind', 'ref_id', 'person_id'])
    .modifyEnd(compact(db))
    .execute();
  await db.schema
    .createTable('app_consent_request')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('id', byteOrdered(db), (c) => c.notNull())
    .addColumn('version', 'bigint', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('open_key', 'text')
    .addColumn('provider', 'text', (c) => c.notNull())
    .addColumn('cloud', 'text', (c) => c.notNull())
    .addColumn('client_id', 'text', (c) => c.notNull())
    .addColumn('app_name', 'text')
    .addColumn('publisher_name', 'text')
    .addColumn('publisher_verified', 'integer')
    .addColumn('permissions', 'text', (c) => c.notNull())
    .addColumn('risk_score', 'integer', (c) => c.notNull())
    .addColumn('risk_class', 'text', (c) => c.notNull())
    .addColumn('risk_reasons', 'text', (c) => c.notNull())
    .addColumn('request_count', 'integer', (c) => c.notNull())
    .addColumn('active_count', 'integer', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('priority_key', 'double precision', (c) => c.notNull())
    .addColumn('deadline_key', 'bigint', (c) => c.notNull())
    .addColumn('expires_at', 'bigint')
    .addColumn('claimed_by_id', 'text')
    .addColumn('claimed_by_name', 'text')
    .addColumn('claimed_at', 'bigint')
    .addColumn('decision_id', 'text')
    .addColumn('proof_level', 'text')
    .addColumn('proof_at', 'bigint')
    .addColumn('proof_by_id', 'text')
    .addColumn('proof_by_name', 'text')
    .addColumn('still_blocked_cause', 'text')
    .addColumn('still_blocked_count', 'integer', (c) => c.notNull())
    .addColumn('changed_by_id', 'text')
    .addColumn('changed_by_name', 'text')
    .addColumn('changed_at', 'bigint', (c) => c.notNull())
    .addColumn('round', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('app_consent_request_pk', ['tenant', 'id'])
    .addUniqueConstraint('app_consent_request_open', ['tenant', 'open_key'])
    .execute();
  for (const key of ['priority_key', 'created_at', 'risk_score', 'request_count', 'deadline_key']) {
    await db.schema
      .createIndex(`app_consent_request_by_${key}`)
      .on('app_consent_request')
      .columns(['tenant', 'status', key, 'id'])
      .execute();
  }
  await db.schema
    .createTable('user_consent_request')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('card_id', 'text', (c) => c.notNull())
    .addColumn('version', 'bigint', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('open_key', 'text')
    .addColumn('requester_id', 'text', (c) => c.notNull())
    .addColumn('requester_name', 'text', (c) => c.notNull())
    .addColumn('requester_email', 'text')
    .addColumn('locale', 'text')
    .addColumn('client_id', 'text', (c) => c.notNull())
    .addColumn('consent_type', 'text', (c) => c.notNull())
    .addColumn('permissions', 'text', (c) => c.notNull())
    .addColumn('justification', 'text', (c) => c.notNull())
    .addColumn('origin', 'text', (c) => c.notNull())
    .addColumn('follows', 'text')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('created_pos', 'bigint', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .addColumn('paused_at', 'bigint')
    .addColumn('nudged_at', 'bigint')
    .addColumn('outcome', 'text')
    .addColumn('outcome_at', 'bigint')
    .addColumn('outcome_cause', 'text')
    .addColumn('decision_id', 'text')
    .addPrimaryKeyConstraint('user_consent_request_pk', ['tenant', 'id'])
    .addUniqueConstraint('user_consent_request_open', ['tenant', 'open_key'])
    .execute();
  await db.schema
    .createIndex('user_consent_request_by_card')
    .on('user_consent_request')
    .columns(['tenant', 'card_id', 'created_pos'])
    .execute();
  await db.schema
    .createIndex('user_consent_request_by_requester')
    .on('user_consent_request')
    .columns(['tenant', 'requester_id', 'client_id', 'created_at'])
    .execute();
}

async function conversationTables(db: AnyDb): Promise<void> {
  await db.schema
    .createTable('decision')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('card_id', 'text', (c) => c.notNull())
    .addColumn('client_id', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('publisher_name', 'text')
    .addColumn('justification', 'text')
    .addColumn('audience', 'text', (c) => c.notNull())
    .addColumn('permissions', 'text', (c) => c.notNull())
    .addColumn('decided_by_id', 'text', (c) => c.notNull())
    .addColumn('decided_by_name', 'text', (c) => c.notNull())
    .addColumn('decided_at', 'bigint', (c) => c.notNull())
    .addColumn('undone_at', 'bigint')
    .addPrimaryKeyConstraint('decision_pk', ['tenant', 'id'])
    .execute();
  await db.schema
    .createIndex('decision_by_app')
    .on('decision')
    .columns(['tenant', 'client_id', 'decided_at'])
    .execute();
  await db.schema
    .createIndex('decision_by_publisher')
    .on('decision')
    .columns(['tenant', 'publisher_name'])
    .execute();
  await db.schema
    .createIndex('decision_by_time')
    .on('decision')
    .columns(['tenant', 'decided_at'])
    .execute();
  await db.schema
    .createTable('message')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('card_id', 'text', (c) => c.notNull())
    .addColumn('request_id', 'text', (c) => c.notNull())
    .addColumn('pos', 'bigint', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('side', 'text', (c) => c.notNull())
    .addColumn('by_id', 'text')
    .addColumn('by_name', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('deadline', 'bigint')
    .addColumn('closed_at', 'bigint')
    .addPrimaryKeyConstraint('message_pk', ['tenant', 'id'])
    .execute();
  await db.schema
    .createIndex('message_by_request')
    .on('message')
    .columns(['tenant', 'request_id', 'pos'])
    .execute();
  await db.schema
    .createTable('note')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('card_id', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('by_id', 'text', (c) => c.notNull())
    .addColumn('by_name', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('note_pk', ['tenant', 'card_id', 'id'])
    .modifyEnd(compact(db))
    .execute();
  await db.schema
    .createTable('timeline')
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('card_id', 'text', (c) => c.notNull())
    .addColumn('pos', 'bigint', (c) => c.notNull())
    .addColumn('n', 'integer', (c) => c.notNull())
    .addColumn('request_id', 'text')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('event', 'text', (c) => c.notNull())
    .addColumn('by_id', 'text')
    .addColumn('by_name', 'text')
    .addColumn('text', 'text')
    .addPrimaryKeyConstraint('timeline_pk', ['tenant', 'card_id', 'pos', 'n'])
    .modifyEnd(compact(db))
    .execute();
}

/** The first shape of everything. */
export const first: Migration = {
  async up(db) {
    await workflowTables(db);
    await conversationTables(db);
    await recordTables(db);
    await workTables(db);
  },
};
