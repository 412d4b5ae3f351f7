import { Maybe, Words } from '@center/platform';
import type { PointKind } from './point.entity.js';

export class ServicePointsArgs {
  @Maybe() @Words('搜索', 0, 200) q?: string;
  @Maybe() kind?: PointKind;
}
