/** What is odd about the place an app wants the sign-in answer sent to. */
export type AddressOddity =
  | 'http'
  | 'ip'
  | 'localhost'
  | 'punycode'
  | 'tunnel'
  | 'cloud-host'
  | 'unreadable';

/** Anyone can rent a name below these within minutes; vendors use their own domain. */
const CLOUD_HOSTS = [
  'azurewebsites.net',
  'azurestaticapps.net',
  'cloudapp.azure.com',
  'cloudapp.net',
  'web.core.windows.net',
  'blob.core.windows.net',
  'azurefd.net',
  'azureedge.net',
  'trafficmanager.net',
  'amazonaws.com',
  'cloudfront.net',
  'elasticbeanstalk.com',
  'amplifyapp.com',
  'awsapprunner.com',
  'herokuapp.com',
  'netlify.app',
  'vercel.app',
  'web.app',
  'firebaseapp.com',
  'appspot.com',
  'run.app',
  'cloudfunctions.net',
  'pages.dev',
  'workers.dev',
  'r2.dev',
  'github.io',
  'gitlab.io',
  'glitch.me',
  'onrender.com',
  'fly.dev',
  'repl.co',
  'replit.app',
  'surge.sh',
  'ondigitalocean.app',
  'railway.app',
  'deno.dev',
  'blogspot.com',
  'weebly.com',
  'wixsite.com',
  'duckdns.org',
  'no-ip.org',
  'ddns.net',
];

/** Doors from the internet to one person's machine. */
const TUNNELS = [
  'ngrok.io',
  'ngrok.app',
  'ngrok.dev',
  'ngrok-free.app',
  'ngrok-free.dev',
  'trycloudflare.com',
  'loca.lt',
  'localtunnel.me',
  'serveo.net',
  'localhost.run',
  'pagekite.me',
  'devtunnels.ms',
  'tunnelmole.net',
  'bore.pub',
  'webhook.site',
  'requestbin.net',
  'pipedream.net',
  'beeceptor.com',
];

const under = (host: string, names: readonly string[]) =>
  names.some((name) => host === name || host.endsWith(`.${name}`));

/**
 * The worst oddity of a return origin, or null when there is none to name.
 * Takes an origin or address; text that is no address is itself odd; schemes of installed apps are not.
 */
export function addressOddity(returnOrigin: string): AddressOddity | null {
  let url: URL;
  try {
    url = new URL(returnOrigin);
  } catch {
    return 'unreadable';
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.hostname.replace(/\.$/, '');
  if (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127\./.test(host)
  ) {
    return 'localhost';
  }
  if (host.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(host)) return 'ip';
  if (host.split('.').some((label) => label.startsWith('xn--'))) return 'punycode';
  if (under(host, TUNNELS)) return 'tunnel';
  if (url.protocol === 'http:') return 'http';
  if (under(host, CLOUD_HOSTS)) return 'cloud-host';
  return null;
}
