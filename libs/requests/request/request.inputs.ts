import {
  type AdminDoor,
  Id,
  Ids,
  Maybe,
  Nested,
  OneTimeCode,
  PageArgs,
  Phone,
  type PortalDoor,
  Position,
  Whole,
  Words,
} from '@center/platform';
import type { RequestFilter } from '../board/request-filter.sql.js';
import type { RequestSort } from '../board/request-list.store.js';
import type {
  AnswerOutcome,
  DeclineReason,
  PauseReason,
  RequestKind,
  RequestSource,
  ReturnReason,
  Satisfaction,
  Tier,
} from './request.entity.js';

const MOST_ATTACHMENTS = 9;

export class PlaceInput {
  @Words('地址', 1, 120) address!: string;
  @Maybe() @Position('longitude') longitude?: number;
  @Maybe() @Position('latitude') latitude?: number;
}

class FilingInput {
  @Words('幂等键', 8, 80) idempotencyKey!: string;
  @Words('类别', 1, 60) category!: string;
  @Words('情况说明', 5, 2000) words!: string;
  @Maybe() @Words('标题', 0, 60) title?: string;
  @Maybe() @Nested(() => PlaceInput) place?: PlaceInput;
  @Maybe() @Ids('附件', MOST_ATTACHMENTS) attachments?: string[];
  @Maybe() @Words('统一社会信用代码', 0, 60) enterprise?: string;
  @Words('联系人', 1, 30) contactName!: string;
  @Maybe() @Words('服务事项', 0, 40) serviceItem?: string;
}

export class FileRequestInput extends FilingInput {
  @Maybe() kind?: RequestKind;
  @Maybe() @Phone() contactPhone?: string;
  @Maybe() @OneTimeCode() oneTimeCode?: string;
}

export class FileRequestArgs implements PortalDoor.MutationFileRequestArgs {
  @Nested(() => FileRequestInput) input!: FileRequestInput;
}

export class FileAtCounterInput extends FilingInput {
  kind!: RequestKind;
  @Phone('联系人手机号') contactPhone!: string;
  @Maybe() source?: RequestSource;
}

export class FileAtCounterArgs implements AdminDoor.MutationFileRequestAtCounterArgs {
  @Nested(() => FileAtCounterInput) input!: FileAtCounterInput;
}

export class RequestAccessInput {
  @Words('受理编号', 1, 40) number!: string;
  @Maybe() @Words('回执码', 0, 40) code?: string;
  @Maybe() @Words('手机号', 0, 20) phone?: string;
  @Maybe() @Whole('版本', 1, 1_000_000) expectedVersion?: number;
}

export class MyRequestsArgs extends PageArgs implements PortalDoor.QueryMyRequestsArgs {
  @Maybe() open?: boolean;
}

export class SimilarRequestsArgs implements PortalDoor.QuerySimilarRequestsArgs {
  @Words('情况说明', 0, 2000) words!: string;
  @Maybe() @Words('类别', 0, 60) category?: string;
  @Maybe() @Position('longitude') longitude?: number;
  @Maybe() @Position('latitude') latitude?: number;
}

export class PromiseArgs implements PortalDoor.QueryPromiseArgs {
  @Words('类别', 1, 60) category!: string;
  @Maybe() kind?: RequestKind;
}

class AccessArgs {
  @Nested(() => RequestAccessInput) access!: RequestAccessInput;
}

export class SupplyRequestArgs extends AccessArgs implements PortalDoor.MutationSupplyRequestArgs {
  @Words('补充的情况', 1, 2000) words!: string;
  @Maybe() @Ids('附件', MOST_ATTACHMENTS) attachments?: string[];
}

export class WithdrawRequestArgs extends AccessArgs implements PortalDoor.MutationWithdrawRequestArgs {
  @Words('撤回的原因', 1, 500) words!: string;
}

export class ChaseRequestArgs extends AccessArgs implements PortalDoor.MutationChaseRequestArgs {}

export class RateRequestArgs extends AccessArgs implements PortalDoor.MutationRateRequestArgs {
  satisfaction!: Satisfaction;
  solved!: boolean;
  @Maybe() @Words('评价', 0, 500) words?: string;
}

export class ReopenMineArgs extends AccessArgs implements PortalDoor.MutationReopenRequestArgs {
  @Words('还没解决的情况', 2, 1000) words!: string;
}

/** Of the filter only what the database would stumble over; its other fields are held by the schema. */
class FilterInput {
  @Maybe() @Id('导入批次') batch?: string;
  @Maybe() @Words('搜索', 0, 60) q?: string;
}

export class RequestsArgs extends PageArgs implements AdminDoor.QueryRequestsArgs {
  @Maybe() @Nested(() => FilterInput) filter?: RequestFilter;
  @Maybe() sort?: RequestSort;
}

export class CountsArgs implements AdminDoor.QueryRequestCountsArgs {
  @Maybe() @Nested(() => FilterInput) filter?: RequestFilter;
}

export class LimitInput {
  @Whole('时限', 1, 2000) value!: number;
  unit!: 'naturalHour' | 'workingHour' | 'workingDay';
}

export class PreviewDueTimeArgs implements AdminDoor.QueryPreviewDueTimeArgs {
  receivedAt!: Date;
  @Nested(() => LimitInput) limit!: LimitInput;
}

export class RequestNumberArgs implements AdminDoor.QueryRequestArgs {
  @Words('受理编号', 1, 40) number!: string;
}

export class RequestIdArgs implements AdminDoor.MutationUndoTriageArgs {
  @Id('诉求') id!: string;
}

export class TargetArgs extends RequestIdArgs implements AdminDoor.MutationAcceptRequestArgs {
  @Whole('版本', 1, 1_000_000) expectedVersion!: number;
}

export class DeclineArgs extends TargetArgs implements AdminDoor.MutationDeclineRequestArgs {
  reason!: DeclineReason;
  @Words('不予受理的说明', 5, 1000) words!: string;
}

export class AskForMoreArgs extends TargetArgs implements AdminDoor.MutationAskForMoreArgs {
  @Words('要补充什么', 5, 500) words!: string;
}

export class SetTierArgs extends TargetArgs implements AdminDoor.MutationSetTierArgs {
  tier!: Tier;
  @Maybe() @Words('说明', 0, 500) words?: string;
}

export class SetCategoryArgs extends TargetArgs implements AdminDoor.MutationSetCategoryArgs {
  @Words('类别', 1, 60) category!: string;
}

export class DispatchArgs extends TargetArgs implements AdminDoor.MutationDispatchRequestArgs {
  @Words('承办单位', 1, 60) unit!: string;
  @Maybe() @Words('派单说明', 0, 500) words?: string;
}

export class AcceptSuggestionArgs extends TargetArgs implements AdminDoor.MutationAcceptSuggestionArgs {
  @Maybe() @Words('类别', 0, 60) category?: string;
  @Maybe() tier?: Tier;
  @Maybe() @Words('承办单位', 0, 60) unit?: string;
}

export class ReturnArgs extends TargetArgs implements AdminDoor.MutationReturnToDeskArgs {
  reason!: ReturnReason;
  @Words('退单的依据', 5, 1000) words!: string;
}

export class ContactArgs extends TargetArgs implements AdminDoor.MutationRecordFirstContactArgs {
  @Words('联系情况', 2, 1000) words!: string;
}

export class PauseArgs extends TargetArgs implements AdminDoor.MutationPauseRequestArgs {
  reason!: PauseReason;
  @Words('挂起的原因', 5, 500) words!: string;
}

export class AnswerArgs extends TargetArgs implements AdminDoor.MutationAnswerRequestArgs {
  outcome!: AnswerOutcome;
  @Words('答复', 10, 2000) words!: string;
  @Maybe() @Ids('附件', MOST_ATTACHMENTS) attachments?: string[];
}

export class FollowUpArgs extends TargetArgs implements AdminDoor.MutationFollowUpRequestArgs {
  satisfaction!: Satisfaction;
  solved!: boolean;
  @Words('回访记录', 2, 1000) words!: string;
}

export class ReopenArgs extends TargetArgs implements AdminDoor.MutationReopenRequestArgs {
  @Words('重办的要求', 2, 1000) words!: string;
}

export class MergeArgs extends TargetArgs implements AdminDoor.MutationMergeRequestArgs {
  @Words('并入的编号', 1, 40) into!: string;
  @Maybe() @Words('说明', 0, 500) words?: string;
}

export class ReferArgs extends TargetArgs implements AdminDoor.MutationReferToMeetingArgs {
  @Maybe() @Words('说明', 0, 500) words?: string;
}

export class NoteArgs extends RequestIdArgs implements AdminDoor.MutationAddNoteArgs {
  @Words('内部记录', 1, 1000) words!: string;
  @Maybe() @Ids('附件', MOST_ATTACHMENTS) attachments?: string[];
}

export class SnoozeArgs extends RequestIdArgs implements AdminDoor.MutationSnoozeRequestArgs {
  @Maybe() until?: Date;
}

export class LookAtArgs implements AdminDoor.MutationLookAtArgs {
  @Maybe() @Id('诉求') id?: string;
}

export class TimelineArgs extends PageArgs {}
