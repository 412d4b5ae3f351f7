import type { TownData } from '../town.types.js';
import { categories } from './categories.js';
import { enterprises } from './enterprises.js';
import { grids } from './grids.js';
import { items } from './items.js';
import { places } from './places.js';
import { points } from './points.js';
import { profile } from './profile.js';
import { staff } from './staff.js';
import { stories as block154 } from './stories-block-154.js';
import { stories as gridOne } from './stories-grid-1.js';
import { stories as gridTwo } from './stories-grid-2.js';
import { stories as gridThree } from './stories-grid-3.js';
import { stories as stalls } from './stories-meal-stalls.js';
import { stories as open } from './stories-open.js';
import { units } from './units.js';

export const dinghai: TownData = {
  profile,
  units,
  staff,
  categories,
  items,
  points,
  grids,
  places,
  enterprises,
  stories: [...block154, ...gridOne, ...gridTwo, ...gridThree, ...stalls, ...open],
};
