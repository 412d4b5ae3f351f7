export { GroundService } from './ground/ground.service.js';
export { SitesAdmin, SitesModule } from './sites.module.js';
