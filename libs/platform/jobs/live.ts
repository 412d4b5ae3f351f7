import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Settings } from '../settings/settings.js';

/** A hint to open screens: what changed, never what it changed to. Screens ask through their own door. */
export interface LiveHint {
  townId: number;
  type: string;
  id: string;
  [fact: string]: string | number;
}

/** The hint that sessions of the person `id` are over: their streams end. It goes to no screen. */
export const SESSION_OVER = 'sessionOver';

/**
 * Hints between processes by LISTEN and NOTIFY on a connection of its own, after the business transaction has
 * committed: a NOTIFY inside it would make all commits wait in one line. A lost hint costs a screen one slow refresh.
 */
@Injectable()
export class Live implements OnApplicationShutdown {
  private readonly log = new Logger(Live.name);
  private readonly watchers = new Set<(hint: LiveHint) => void>();
  private client?: Promise<pg.Client>;
  /** One after another: a connection takes one statement at a time. */
  private sent: Promise<unknown> = Promise.resolve();
  private stopped = false;

  constructor(private readonly settings: Settings) {}

  publish(hint: LiveHint): void {
    if (this.stopped) return;
    this.sent = this.sent
      .then(() => this.connection())
      .then((client) => client.query(`select pg_notify('live', $1)`, [JSON.stringify(hint)]))
      .catch((error) => this.log.warn(`hint lost: ${error.message}`));
  }

  /** Hear every hint of every process until the returned function is called. */
  watch(heard: (hint: LiveHint) => void): () => void {
    this.watchers.add(heard);
    void this.connection().catch(() => undefined);
    return () => this.watchers.delete(heard);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.client?.then((client) => client.end()).catch(() => undefined);
  }

  private connection(): Promise<pg.Client> {
    this.client ??= this.connect().catch((error) => {
      this.client = undefined;
      throw error;
    });
    return this.client;
  }

  /** The database was away: until it is back, whoever watches hears nothing. */
  private async listenAgain(): Promise<void> {
    while (!this.stopped && !this.client && this.watchers.size > 0) {
      await this.connection().catch(() => undefined);
      if (!this.client) await sleep(1_000);
    }
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.settings.databaseUrl,
      application_name: 'centre live',
      keepAlive: true,
    });
    await client.connect();
    client.on('notification', ({ payload }) => {
      const hint: LiveHint = JSON.parse(payload ?? '{}');
      for (const heard of this.watchers) heard(hint);
    });
    client.on('error', () => {
      this.client = undefined;
      void this.listenAgain();
    });
    await client.query('listen live');
    return client;
  }
}
