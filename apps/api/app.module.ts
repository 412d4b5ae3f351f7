import { DirectoryAdmin, DirectoryModule, DirectoryPortal } from '@center/directory';
import { BankDoor, door, PlatformModule, type PlatformOptions } from '@center/platform';
import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';

const features = [DirectoryModule];
const portal = [DirectoryPortal];
const admin = [DirectoryAdmin];
const bank = [BankDoor];

/** The table of contents: what the house is made of, and which part of it stands at which door. */
@Module({})
export class AppModule {
  static with(options: PlatformOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(options),
        ...features,
        ...portal,
        ...admin,
        ...bank,
        door('portal', portal),
        door('admin', admin),
        door('bank', bank),
      ],
    };
  }
}
