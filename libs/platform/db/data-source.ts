import pg from 'pg';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { SnakeNames } from './snake-names.js';

// Days stay days (yyyy-mm-dd) and counts are numbers: neither passes through a Date or a string.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * The running role's connections. It never synchronises a schema and never runs a migration. Every class marked as an
 * entity is known without a list of them.
 */
export const openDataSource = (url: string, poolSize = 12): Promise<DataSource> =>
  new DataSource({
    type: 'postgres',
    url,
    entities: getMetadataArgsStorage().tables.map((table) => table.target as new () => object),
    namingStrategy: new SnakeNames(),
    poolSize,
    applicationName: 'centre',
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000, connectionTimeoutMillis: 20_000 },
  }).initialize();
