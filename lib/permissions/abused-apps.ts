/** One app that public lists name as used in attacks. Many are honest products: a warning, never a verdict. */
export interface AbusedApp {
  name: string;
  ids: readonly string[];
  list: string;
  url: string;
  /** State of the list the fact was read from. */
  listDate: string;
}

const HUNTRESS = {
  list: 'Huntress Rogue Apps',
  url: 'https://github.com/huntresslabs/rogueapps',
  listDate: '2024-10-07',
};
const DETECTIONS = {
  list: 'randomaccess3 M365 OAuth app detections',
  url: 'https://github.com/randomaccess3/detections',
  listDate: '2026-04-04',
};

/** Application ids only; nothing else of those lists is copied here. */
export const ABUSED_APPS: readonly AbusedApp[] = [
  { name: 'eM Client', ids: ['e9a7fea1-1cc0-4cd9-a31b-9137ca5deedd'], ...HUNTRESS },
  { name: 'PerfectData Software', ids: ['ff8d92dc-3d82-41d6-bcbd-b9174d163620'], ...HUNTRESS },
  {
    name: 'Newsletter Software Supermailer',
    ids: ['a245e8c0-b53c-4b67-9b45-751d1dff8e6b'],
    ...HUNTRESS,
  },
  { name: 'rclone', ids: ['b15665d9-eda6-4092-8539-0eec376afd59'], ...HUNTRESS },
  { name: 'rclone', ids: ['4761b959-9780-4c2d-87a3-512b4638f767'], ...DETECTIONS },
  { name: 'CloudSponge', ids: ['a43e5392-f48b-46a4-a0f1-098b5eeb4757'], ...HUNTRESS },
  { name: 'ZoomInfo Login', ids: ['858d7e42-35f0-44b7-9033-df309239a47f'], ...DETECTIONS },
  {
    name: 'ZoomInfo Communitiez Login',
    ids: ['497ac034-5120-4c1a-929a-0351f5c09918'],
    ...DETECTIONS,
  },
  { name: 'SigParser', ids: ['caffae8c-0882-4c81-9a27-d1803af53a40'], ...DETECTIONS },
  { name: 'Fastmail', ids: ['77468577-4f6e-40e7-b745-11d3d0c28095'], ...DETECTIONS },
  { name: 'Postbox', ids: ['179d5108-412b-4c95-8e34-06786784ab39'], ...DETECTIONS },
];

const BY_ID = new Map(
  ABUSED_APPS.flatMap((app) => app.ids.map((id): [string, AbusedApp] => [id, app])),
);

/** The entry for a client id, in any case; null when no list names it. */
export function abusedApp(clientId: string): AbusedApp | null {
  return BY_ID.get(clientId.trim().toLowerCase()) ?? null;
}
