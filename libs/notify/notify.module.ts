import { RequestsModule } from '@center/requests';
import { Module } from '@nestjs/common';
import { TellRequesterWhenRequestMoves } from './tell-requester-when-request-moves.handler.js';

/** Outgoing words. It listens to events; nobody imports it. */
@Module({ imports: [RequestsModule], providers: [TellRequesterWhenRequestMoves] })
export class NotifyModule {}
