/**
 * Rebuilds lib/permissions/data/*.json (facts only: names, ids, flags) from a public dump of Microsoft
 * Graph's permissions: a JSON array, or an object with `permissions`, of entries
 * `{v: name, k: 'd'|'a', id, a: admin consent needed, m: month the managed policy began to refuse it}`.
 *
 *   node scripts/permissions-data/build.mjs graph-permissions.json
 *
 * The same facts can be read from a tenant's Graph service principal
 * (`oauth2PermissionScopes`, `appRoles`) and mapped to that shape.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [source] = process.argv.slice(2);
if (!source) {
  console.error('usage: node scripts/permissions-data/build.mjs <permissions.json>');
  process.exit(2);
}
const parsed = JSON.parse(readFileSync(source, 'utf8'));
const rows = Array.isArray(parsed) ? parsed : parsed.permissions;
const facts = {};
const ids = {};
const order = (a, b) => (a.v < b.v ? -1 : a.v > b.v ? 1 : a.k < b.k ? -1 : 1);
for (const row of rows.filter((one) => one.id).sort(order)) {
  const flags = `${row.k}${row.a ? 'y' : 'n'}${row.m ?? ''}`;
  facts[row.v] = facts[row.v] ? `${facts[row.v]} ${flags}` : flags;
  const root = row.v.split('.')[0];
  ids[root] = `${ids[root] ?? ''}${row.id.replaceAll('-', '')}`;
}
const out = join(dirname(fileURLToPath(import.meta.url)), '../../lib/permissions/data');
/** One entry a line: a change at Microsoft is then a diff of the lines that changed. */
const lines = (table) =>
  `{\n${Object.entries(table)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}\n`;
const packed = (hex) => Buffer.from(hex, 'hex').toString('base64');
writeFileSync(join(out, 'graph-permissions.json'), lines(facts));
// Ids per family, 16 bytes each, in the order of the rows of the first file.
const idTable = Object.fromEntries(Object.entries(ids).map(([root, hex]) => [root, packed(hex)]));
writeFileSync(join(out, 'graph-permission-ids.json'), lines(idTable));
console.log(`${rows.length} permissions, ${Object.keys(facts).length} names`);
