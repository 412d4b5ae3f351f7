import 'reflect-metadata';
import { type Clock, Settings } from '@center/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../apps/api/app.module.js';

/** The whole centre without its doors, for the replay and the command line: the same services, another way in. */
export const openCentre = (appUrl: string, clock?: Clock): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(
    AppModule.with({ settings: new Settings({ ...process.env, DATABASE_URL: appUrl }), clock }),
    {
      logger: ['error', 'fatal'],
    },
  );
