import 'reflect-metadata';
import { Jobs, PinoLogger, Settings, structuredLog } from '@center/platform';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';

const app = await NestFactory.createApplicationContext(AppModule.with({ settings: new Settings(), worker: true }), {
  logger: new PinoLogger(structuredLog()),
});
app.enableShutdownHooks();
await app.get(Jobs).work();
process.send?.('ready');
