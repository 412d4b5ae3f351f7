import { Module } from '@nestjs/common';
import { GroundAdminResolver } from './ground/ground.admin.resolver.js';
import { GroundService } from './ground/ground.service.js';
import { GroundStore } from './ground/ground.store.js';

/** Grids and construction sites: the ground that complaints stand on. */
@Module({ providers: [GroundService, GroundStore], exports: [GroundService, GroundStore] })
export class SitesModule {}

@Module({ imports: [SitesModule], providers: [GroundAdminResolver] })
export class SitesAdmin {}
