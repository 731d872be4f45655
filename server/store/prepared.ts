import type { CompiledQuery } from 'kysely';
import { isSqlite, runText } from './run-text.ts';
import type { Tx } from './store.ts';

/** Holds the place of a value in a query that is built before its values are known. */
class Place {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Gives what stands for a value of that name while a query is built. */
export type PlaceOf<V> = <K extends keyof V & string>(name: K) => V[K];

interface Compilable<R> {
  compile(): CompiledQuery<R>;
}

/**
 * A query built once per kind of database and run with other values each time: on the path of every submit,
 * building it anew costs more than the database takes. `build` gets what stands for each value. Gives the rows.
 */
export function prepared<V extends Record<string, string | number | null>, R>(
  build: (tx: Tx, place: PlaceOf<V>) => Compilable<R>,
): (tx: Tx, values: V) => Promise<R[]> {
  const texts = new Map<boolean, Pick<CompiledQuery, 'sql' | 'parameters'>>();
  return async (tx, values) => {
    const kind = isSqlite(tx);
    let text = texts.get(kind);
    if (!text) {
      text = build(tx, (name) => new Place(name) as never).compile();
      texts.set(kind, text);
    }
    const parameters = text.parameters.map((one) =>
      one instanceof Place ? values[one.name] : one,
    );
    // The builder knows the shape of its rows.
    return (await runText(tx, text.sql, parameters)) as R[];
  };
}
