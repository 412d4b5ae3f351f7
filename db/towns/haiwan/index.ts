import type { TownData } from '../town.types.js';
import { categories } from './categories.js';
import { enterprises } from './enterprises.js';
import { grids } from './grids.js';
import { items } from './items.js';
import { casesOf } from './matter.js';
import { matters as emergencies } from './matters-emergencies.js';
import { matters as hard } from './matters-hard.js';
import { matters as merchants } from './matters-merchants.js';
import { matters as residents } from './matters-residents.js';
import { matters as simple } from './matters-simple.js';
import { matters as tourists } from './matters-tourists.js';
import { points } from './points.js';
import { profile } from './profile.js';
import { staff } from './staff.js';
import { stories as open } from './stories-open.js';
import { units } from './units.js';

export const haiwan: TownData = {
  profile,
  units,
  staff,
  categories,
  items,
  points,
  grids,
  places: [],
  enterprises,
  stories: [...casesOf([...simple, ...tourists, ...residents, ...merchants, ...emergencies, ...hard]), ...open],
};
