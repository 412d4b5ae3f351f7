export { DeskService } from './desk/desk.service.js';
export { FilingService } from './filing/filing.service.js';
export { RequesterService } from './filing/requester.service.js';
export { FollowUpService } from './followup/followup.service.js';
export { HandlingService } from './handling/handling.service.js';
export type { RequestEntry, RequestRow } from './request/request.entity.js';
export { RequestStore } from './request/request.store.js';
export { RequestsAdmin, RequestsModule, RequestsPortal } from './requests.module.js';
export { TriageService } from './triage/triage.service.js';
