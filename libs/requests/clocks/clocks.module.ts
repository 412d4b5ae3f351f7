import { Module } from '@nestjs/common';
import { ClockReader } from './clock.reader.js';
import { ClockStore } from './clock.store.js';
import { LimitReader } from './limit.reader.js';
import { RaiseOverdueClocks } from './raise-overdue-clocks.handler.js';

/** Time limits at work on requests: filed ones and imported ones alike. */
@Module({
  providers: [ClockStore, ClockReader, LimitReader, RaiseOverdueClocks],
  exports: [ClockStore, ClockReader, LimitReader],
})
export class ClocksModule {}
