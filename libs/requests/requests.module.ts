import { Module } from '@nestjs/common';
import { EnterpriseRequestsAdminResolver } from './board/enterprise-requests.admin.resolver.js';
import { RequestCountsReader } from './board/request-counts.reader.js';
import { RequestListStore } from './board/request-list.store.js';
import { ClocksModule } from './clocks/clocks.module.js';
import { DeskService } from './desk/desk.service.js';
import { ViewerStore } from './desk/viewer.store.js';
import { FilingService } from './filing/filing.service.js';
import { MyRequestsStore } from './filing/my-requests.store.js';
import { PromiseReader } from './filing/promise.reader.js';
import { PublicSimilarReader } from './filing/public-similar.reader.js';
import { RequesterService } from './filing/requester.service.js';
import { FollowUpService } from './followup/followup.service.js';
import { HandlingService } from './handling/handling.service.js';
import { HotlineAdmin, HotlineModule } from './hotline/hotline.module.js';
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
  RequestStore,
  UndoStore,
  ViewerStore,
  SimilarStore,
  RequestListStore,
  MyRequestsStore,
  Acts,
  FilingService,
  RequesterService,
  TriageService,
  HandlingService,
  FollowUpService,
  DeskService,
  PromiseReader,
  SimilarReader,
  PublicSimilarReader,
  SuggestionReader,
  RequestCountsReader,
  AttachmentReader,
  RequesterAccessReader,
  RequestFileGuard,
];

/** 诉求, from filing to follow-up. */
@Module({
  imports: [ClocksModule, HotlineModule],
  providers: services,
  exports: [...services, ClocksModule, HotlineModule],
})
export class RequestsModule {}

@Module({ imports: [RequestsModule], providers: [RequestPortalResolver, RequestViewPortalResolver] })
export class RequestsPortal {}

@Module({
  imports: [RequestsModule, HotlineAdmin],
  providers: [RequestAdminResolver, RequestViewAdminResolver, EnterpriseRequestsAdminResolver],
})
export class RequestsAdmin {}
