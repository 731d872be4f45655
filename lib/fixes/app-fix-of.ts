import type { Fix } from './shape.ts';

/** What is known of the app that was blocked. */
export interface BlockedApp {
  clientId: string | null;
  appName: string | null;
  returnOrigin: string | null;
  /** What a word of the text names; least sure. */
  mentionedFix: string | null;
}

const HOSTS: Record<string, string> = {
  'zoom.us': 'zoom-office-365',
  'calendly.com': 'calendly',
  'otter.ai': 'otter',
  'hubspot.com': 'hubspot',
  'asana.com': 'asana',
  'doodle.com': 'doodle',
  'miro.com': 'miro',
  'chatgpt.com': 'chatgpt',
  'openai.com': 'chatgpt',
  'claude.ai': 'claude',
  'outreach.io': 'outreach',
  'meetergo.com': 'meetergo',
  'fyxer.com': 'fyxer',
  'calendarbridge.com': 'calendarbridge',
};

function byHost(origin: string | null): string | null {
  if (!origin || !URL.canParse(origin)) return null;
  const host = new URL(origin).hostname;
  const found = Object.keys(HOSTS).find((domain) => host === domain || host.endsWith(`.${domain}`));
  return found ? HOSTS[found]! : null;
}

/** The catalogue's fix of an app: by client id, by its name as a whole word, by where the answer goes. Null when none. */
export function appFixOf(fixes: readonly Fix[], app: BlockedApp): string | null {
  const byId = app.clientId
    ? fixes.find((fix) => fix.app?.clientIds.some(({ id }) => id === app.clientId))
    : undefined;
  if (byId) return byId.id;
  const name = app.appName?.toLowerCase().trim();
  if (name) {
    const named =
      fixes.find(
        (fix) =>
          fix.app &&
          [fix.app.name, ...fix.app.entraNames].some((one) => one.toLowerCase() === name),
      ) ??
      fixes.find(
        (fix) =>
          fix.app &&
          fix.symptoms.words.some(
            (word) =>
              word.length > 3 &&
              new RegExp(
                `(?<![\\p{L}\\d])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`,
                'iu',
              ).test(name),
          ),
      );
    if (named) return named.id;
  }
  return byHost(app.returnOrigin) ?? app.mentionedFix;
}
