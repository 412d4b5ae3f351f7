import { CatalogAdmin, CatalogModule, CatalogPortal } from '@center/catalog';
import { CreditBank, CreditPortal } from '@center/credit';
import { DirectoryAdmin, DirectoryModule, DirectoryPortal } from '@center/directory';
import { NotifyModule } from '@center/notify';
import { BankDoor, door, PlatformModule, type PlatformOptions } from '@center/platform';
import { RequestsAdmin, RequestsModule, RequestsPortal } from '@center/requests';
import { SitesAdmin, SitesModule } from '@center/sites';
import { type DynamicModule, Module } from '@nestjs/common';

const features = [DirectoryModule, CatalogModule, RequestsModule, SitesModule, NotifyModule];
const portal = [DirectoryPortal, CatalogPortal, RequestsPortal, CreditPortal];
const admin = [DirectoryAdmin, CatalogAdmin, RequestsAdmin, SitesAdmin];
const bank = [BankDoor, CreditBank];

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
