import type { DataSource, Logger } from 'typeorm';

export interface Statement {
  text: string;
  values: unknown[];
}

/** The statements that a piece of work sends to the database, in order; begin, commit and the like left out. */
export async function statementsOf(source: DataSource, work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const silent = () => undefined;
  const logger: Logger = {
    logQuery: (text, given) => {
      const values = Array.isArray(given) ? given : [];
      if (!/^(begin|commit|rollback|set )/i.test(text)) sent.push({ text, values });
    },
    logQueryError: silent,
    logQuerySlow: silent,
    logSchemaBuild: silent,
    logMigration: silent,
    log: silent,
  };
  const before = source.logger;
  source.logger = logger;
  try {
    await work();
  } finally {
    source.logger = before;
  }
  return sent;
}
