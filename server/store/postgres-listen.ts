import pg from 'pg';

export interface ListenOptions {
  url: string;
  signal: AbortSignal;
  onMessage(tenant: string, seq: number, committedAt: number): void;
  onTrouble(what: string, error: unknown): void;
}

const PAUSE_MS = 1000;

/**
 * Keeps one connection listening for wake-ups of all instances and makes it again whenever it is lost.
 * What is said while it is down is not heard; readers pull on their own clock too. Resolves after the first try.
 */
export async function listenForever(options: ListenOptions): Promise<void> {
  const { url, signal } = options;
  let client: pg.Client | null = null;

  async function connect(): Promise<void> {
    if (signal.aborted) return;
    const next = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 5000,
      keepAlive: true,
      application_name: 'consent-desk-listen',
    });
    let lost = false;
    const again = (error: unknown) => {
      if (lost || signal.aborted) return;
      lost = true;
      options.onTrouble('the wake-up connection was lost', error);
      next.end().catch(() => undefined);
      setTimeout(() => void connect(), PAUSE_MS).unref();
    };
    next.on('error', again);
    next.on('end', () => again(new Error('closed by the database')));
    next.on('notification', ({ payload }) => {
      try {
        const [tenant, seq, at] = JSON.parse(payload ?? '') as [string, number, number?];
        options.onMessage(tenant, seq, at ?? Date.now());
      } catch (error) {
        options.onTrouble('a wake-up could not be read', error);
      }
    });
    try {
      await next.connect();
      await next.query('listen consent_desk');
      client = next;
    } catch (error) {
      again(error);
    }
  }

  signal.addEventListener('abort', () => void client?.end().catch(() => undefined), { once: true });
  await connect();
}
