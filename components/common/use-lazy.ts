import { useEffect, useState } from 'preact/hooks';

/** A part of a page that is fetched after the first paint; null until it is there. Throws into the boundary when it cannot be. */
export function useLazy<T>(load: () => Promise<T>): T | null {
  const [part, setPart] = useState<{ value: T } | { error: unknown } | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setPart({ value }),
      (error: unknown) => wanted && setPart({ error }),
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (part && 'error' in part) throw part.error;
  return part ? part.value : null;
}
