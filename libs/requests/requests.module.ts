import { Module } from '@nestjs/common';
import { HotlineAdmin, HotlineModule } from './hotline/hotline.module.js';
import { RequestCountsReader } from './board/request-counts.reader.js';
import { RequestListStore } from './board/request-list.store.js';
import { ClockReader } from './clocks/clock.reader.js';
import { ClockStore } from './clocks/clock.store.js';
import { LimitReader } from './clocks/limit.reader.js';
import { RaiseOverdueClocks } from './clocks/raise-overdue-clocks.handler.js';
import { DeskService } from './desk/desk.service.js';
import { ViewerStore } from './desk/viewer.store.js';
import { FilingService } from './filing/filing.service.js';
import { MyRequestsStore } from './filing/my-requests.store.js';
import { PromiseReader } from './filing/promise.reader.js';
import { PublicSimilarReader } from './filing/public-similar.reader.js';
import { RequesterService } from './filing/requester.service.js';
import { FollowUpService } from './followup/followup.service.js';
import { HandlingService } from './handling/handling.service.js';
import { Acts } from './request/acts.js';
import { AttachmentReader } from './request/attachment.reader.js';
import { RequestAdminResolver } from './request/request.admin.resolver.js';
import { RequestFileGuard } from './request/request.file-guard.js';
import { RequestPortalResolver } from './request/request.portal.resolver.js';
import { RequestStore } from './request/request.store.js';
import { RequestViewAdminResolver } from './request/request-view.admin.resolver.js';
import { RequestViewPortalResolver } from './request/request-view.portal.resolver.js';
import { RequesterAccessReader } from './request/requester-access.js';
import { SimilarReader } from './triage/similar.reader.js';
import { SimilarStore } from './triage/similar.store.js';
import { SuggestionReader } from './triage/suggestion.reader.js';
import { TriageService } from './triage/triage.service.js';
import { UndoStore } from './triage/undo.store.js';

const services = [
  RequestStore, ClockStore, UndoStore, ViewerStore, SimilarStore, RequestListStore, MyRequestsStore,
  Acts, FilingService, RequesterService, TriageService, HandlingService, FollowUpService, DeskService,
  ClockReader, LimitReader, PromiseReader, SimilarReader, PublicSimilarReader, SuggestionReader, RequestCountsReader, AttachmentReader, RequesterAccessReader,
  RaiseOverdueClocks, RequestFileGuard,
];

/** 诉求, from filing to follow-up. */
@Module({ imports: [HotlineModule], providers: services, exports: [...services, HotlineModule] })
export class RequestsModule {}

@Module({ imports: [RequestsModule], providers: [RequestPortalResolver, RequestViewPortalResolver] })
export class RequestsPortal {}

@Module({ imports: [RequestsModule, HotlineAdmin], providers: [RequestAdminResolver, RequestViewAdminResolver] })
export class RequestsAdmin {}
