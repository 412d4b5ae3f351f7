import type { TownData } from '../town.types.js';
import { enterprises } from './enterprises.js';
import { menu } from './menu.js';
import { stories } from './stories.js';

export const xujing: TownData = { ...menu, grids: [], places: [], enterprises, stories };
