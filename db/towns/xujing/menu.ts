import type { TownData } from '../town.types.js';
import { categories } from './categories.js';
import { items } from './items.js';
import { points } from './points.js';
import { profile } from './profile.js';
import { staff } from './staff.js';
import { units } from './units.js';

/** Everything of 徐泾镇 but its places, enterprises and stories. */
export const menu = { profile, units, staff, categories, points, items } satisfies Partial<TownData>;
