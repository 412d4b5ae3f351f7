import { Maybe, Nested, PageArgs, Whole, Words } from '@center/platform';
import type { Channel } from './guide.types.js';

export class ServiceItemFilterInput {
  @Maybe() @Words('分类', 0, 100) category?: string;
  @Maybe() @Words('服务对象', 0, 100) audience?: string;
  @Maybe() @Words('主题', 0, 100) theme?: string;
  @Maybe() channel?: Channel;
  @Maybe() free?: boolean;
}

/** Words longer than a search reads are cut, not refused: who pastes a whole sentence still gets its first part. */
export class ServiceItemsArgs extends PageArgs {
  @Maybe() @Words('搜索', 0, 2000) q?: string;
  @Maybe() @Nested(() => ServiceItemFilterInput) filter?: ServiceItemFilterInput;
}

export class ServiceItemArgs {
  @Words('事项编号', 1, 100) code!: string;
}

export class PublishServiceItemArgs extends ServiceItemArgs {
  @Whole('版本', 1, 1_000_000) version!: number;
}
