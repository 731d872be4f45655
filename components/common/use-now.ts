import { useEffect, useState } from 'preact/hooks';

const TICK_MS = 30_000;

/** The present moment by the backend's clock (`offset`: its clock minus this machine's), moving every half minute. */
export function useNow(offset: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now + offset;
}
