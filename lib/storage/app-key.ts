/** Key of everything this browser keeps about one app: provider and client id, else where the person came from. */
export function appKeyOf(app: {
  provider: string;
  clientId: string | null;
  returnOrigin: string | null;
}): string {
  return app.clientId
    ? `${app.provider}:${app.clientId.toLowerCase()}`
    : `${app.provider}:unknown:${app.returnOrigin ?? ''}`;
}
