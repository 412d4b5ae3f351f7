import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { PgBoss } from 'pg-boss';
import { DataSource } from 'typeorm';
import { NeedsGuard } from './access/needs.js';
import { openDataSource } from './db/data-source.js';
import { Db } from './db/db.js';
import { assertWalls } from './db/wall.js';
import { FilesModule } from './files/files.module.js';
import { DoorErrors } from './graphql/errors.js';
import { InputRefusals } from './graphql/valid.js';
import { openJobs } from './jobs/boss.js';
import { Jobs } from './jobs/jobs.js';
import { Live } from './jobs/live.js';
import { Settings } from './settings/settings.js';
import { LogSms, Sms } from './sms/sms.js';
import { Clock, SystemClock } from './time/clock.js';

export interface PlatformOptions {
  settings: Settings;
  /** The worker supervises the queue and keeps its schedules; the API only sends. */
  worker?: boolean;
  clock?: Clock;
}

/** What every library stands on: database, jobs, clock, doors. It holds no word of the business. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    private readonly source: DataSource,
    private readonly boss: PgBoss,
  ) {}

  static with({ settings, worker = false, clock = new SystemClock() }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule, FilesModule],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Clock, useValue: clock },
        { provide: DataSource, useFactory: () => openWalled(settings.databaseUrl) },
        { provide: PgBoss, useFactory: () => openJobs(settings.databaseUrl, { worker }) },
        { provide: APP_FILTER, useClass: DoorErrors },
        { provide: APP_GUARD, useClass: NeedsGuard },
        { provide: APP_INTERCEPTOR, useClass: InputRefusals },
        { provide: Sms, useClass: LogSms },
        Db,
        Jobs,
        Live,
      ],
      exports: [Settings, Clock, DataSource, Db, Jobs, Live, Sms, PgBoss, DiscoveryModule],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 8_000 });
    await this.source.destroy();
  }
}

async function openWalled(url: string): Promise<DataSource> {
  const source = await openDataSource(url);
  await assertWalls(source);
  return source;
}
