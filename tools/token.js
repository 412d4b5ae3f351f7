import { parseArgs } from 'node:util';
import { withDatabase } from './lib/database.js';
import { main, Problem } from './lib/problem.js';
import { built } from './lib/root.js';

/** npm run -s token -- --town=xujing --as=desk: a bearer token for scripts, and nothing else on stdout. */
await main(import.meta, async () => {
  if (process.env.NODE_ENV === 'production')
    throw new Problem('Tokens are issued in the example set-up only, not with NODE_ENV=production.');
  const { town, as } = readArguments();
  const token = await withDatabase(async ({ appUrl }) => {
    const { issueToken } = await built('libs/directory/token.js');
    return issueToken(appUrl, { town, as }).catch((error) => {
      throw new Problem(error.message);
    });
  });
  console.log(token);
});

function readArguments() {
  try {
    const { values } = parseArgs({ options: { town: { type: 'string' }, as: { type: 'string' } } });
    if (values.town && values.as) return values;
  } catch {}
  throw new Problem('Usage: npm run -s token -- --town=xujing --as=desk');
}
