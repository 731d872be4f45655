const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Every GUID in a longer text. */
export const GUID_IN_TEXT = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const TENANT = /^(common|organizations|consumers|[a-z0-9-]+(\.[a-z0-9-]+)+)$/i;
const FILE = /\.(srf|aspx?|html?)$/i;

/** Lower-cased GUID, or null for anything else. */
export function readGuid(value: unknown): string | null {
  return typeof value === 'string' && GUID.test(value) ? value.toLowerCase() : null;
}

/** Tenant segment of a sign-in path: GUID, domain, `common`, `organizations` or `consumers`. */
export function tenantOf(url: URL): string | null {
  const first = url.pathname.split('/')[1] ?? '';
  if (readGuid(first)) return first.toLowerCase();
  return first.length <= 200 && TENANT.test(first) && !FILE.test(first)
    ? first.toLowerCase()
    : null;
}
