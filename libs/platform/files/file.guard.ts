import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type Ctx, personIdOf } from '../ctx/ctx.js';
import type { FileRow } from './file.entity.js';
import { isOf } from './file.rules.js';

/**
 * Who may read the files of one kind of thing. The library that owns the kind provides one in its module; without one,
 * nobody reads them.
 */
export abstract class FileGuard {
  /** The first part of `belongsTo`: `request` for `request/<id>`. */
  abstract readonly kind: string;
  /** `query` is what the address carries after its `?`, such as a tracking code. */
  abstract mayRead(ctx: Ctx, file: FileRow, query: FileQuery): Promise<boolean>;
}

export type FileQuery = Readonly<Record<string, string | undefined>>;

/** Asks the guard of the thing a file belongs to; what belongs to nothing yet is its uploader's. */
@Injectable()
export class FileReaders {
  private guards?: FileGuard[];

  constructor(private readonly discovery: DiscoveryService) {}

  async mayRead(ctx: Ctx, file: FileRow, query: FileQuery): Promise<boolean> {
    if (file.belongsTo === null) return isOf(file, personIdOf(ctx.actor));
    this.guards ??= this.discovery
      .getProviders()
      .map(({ instance }) => instance)
      .filter((each) => each instanceof FileGuard);
    const kind = file.belongsTo.split('/', 1)[0];
    return (await this.guards.find((guard) => guard.kind === kind)?.mayRead(ctx, file, query)) ?? false;
  }
}
