import type { TestProject } from 'vitest/node';
import { postgresPrograms, startPrivatePostgres } from './private-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Port of the PostgreSQL all test files share; 0 where it is not installed. */
    postgresPort: number;
  }
}

/** Starts one PostgreSQL for all test files: setting one up takes longer than most of them. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  if (postgresPrograms() === null) {
    project.provide('postgresPort', 0);
    return;
  }
  const postgres = await startPrivatePostgres();
  project.provide('postgresPort', postgres.port);
  return () => postgres.remove();
}
