export { GroundService, type NewGrid, type NewPlace } from './ground/ground.service.js';
export { SitesAdmin, SitesModule } from './sites.module.js';
