import { Problem } from './problem.js';
import { inRoot } from './root.js';

/** What the environment asks of the set-up tools, checked. The API checks what is its own. */
export function readSettings(env = process.env) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 12))
    throw new Problem(`Node ${process.version} is too old. npm brings its own: npm ci, then npm start (or npm run …).`);

  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Problem(`PORT must be 1 to 65535, not "${env.PORT}".`);

  const databaseUrl = env.DATABASE_URL || null;
  if (databaseUrl && !(/^postgres(ql)?:/.test(databaseUrl) && URL.canParse(databaseUrl)))
    throw new Problem('DATABASE_URL must look like postgres://user:password@host:5432/database.');

  const production = env.NODE_ENV === 'production';
  return {
    port,
    databaseUrl,
    dataDir: inRoot(env.DATA_DIR || '.data'),
    production,
    examples: !production && env.EXAMPLE !== '0',
  };
}
