import 'reflect-metadata';
import { exampleSignIns } from '@center/directory';
import { createServer, Settings, SettingsFault, structuredLog, webApps } from '@center/platform';
import { AppModule } from './app.module.js';

try {
  const settings = new Settings();
  const app = await createServer(AppModule.with({ settings }), structuredLog());
  const fastify = app.getHttpAdapter().getInstance();
  exampleSignIns(fastify, app);
  await webApps(fastify, app);
  await app.listen(settings.port, '0.0.0.0');
  process.send?.('ready');
} catch (error) {
  console.error(error instanceof SettingsFault ? error.message : error);
  process.exit(1);
}
