import { serve } from '@hono/node-server';
import Sqlite from 'better-sqlite3';
import { Hono } from 'hono';

/** What submits are measured against: one route, one durable insert of the bytes that came, nothing else. */
const [file = '', port = '0'] = process.argv.slice(2);
const db = new Sqlite(file);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.exec('create table if not exists submitted (id integer primary key, body text not null)');
const insert = db.prepare('insert into submitted (body) values (?)');

const app = new Hono();
app.get('/readyz', (c) => c.text('ok'));
app.post('/v1/requests', async (c) => {
  const { lastInsertRowid } = insert.run(await c.req.text());
  return c.json({ id: Number(lastInsertRowid) }, 201);
});
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
