import 'reflect-metadata';
import { createServer, Settings, structuredLog } from '@center/platform';
import { AppModule } from './app.module.js';

const settings = new Settings();
const app = await createServer(AppModule.with({ settings }), structuredLog());
await app.listen(settings.port, '0.0.0.0');
process.send?.('ready');
