export { anyone, anywhere, Needs, signedIn } from './access/needs.js';
export { audit } from './audit/audit.js';
export {
  type Actor,
  type Ctx,
  mayDo,
  nameOf,
  personIdOf,
  type Requester,
  type Staff,
  system,
  visitor,
} from './ctx/ctx.js';
export { camelRows } from './db/camel.js';
export { Db, oneAtATime, type Tx } from './db/db.js';
export { SnakeNames } from './db/snake-names.js';
export { attachmentOf } from './files/attachment.js';
export { FileStore } from './files/bytes/file-store.js';
export { FileRow } from './files/file.entity.js';
export { FileGuard } from './files/file.guard.js';
export { FileService } from './files/file.service.js';
export { FileStoreDb } from './files/file.store.js';
export { BankDoor } from './graphql/bank-door.js';
export { AtDoor, Ctx as AtCtx, type Door, type DoorContext, Doorkeeper, loaderOf } from './graphql/door-context.js';
export { door } from './graphql/doors.js';
export { TownUnknown } from './graphql/errors.js';
export {
  halfWidth,
  Id,
  Ids,
  Maybe,
  Nested,
  OneTimeCode,
  PageArgs,
  Phone,
  Position,
  Whole,
  Words,
} from './graphql/fields.js';
export type * as AdminDoor from './graphql/generated/admin.js';
export type * as PortalDoor from './graphql/generated/portal.js';
export { Valid } from './graphql/valid.js';
export { createServer, PinoLogger, structuredLog } from './http/server.js';
export { webApps } from './http/web-apps.js';
export { prepareJobs } from './jobs/boss.js';
export { Every, type JobData, type JobHandler, WhenEvent } from './jobs/events.js';
export { Jobs, TownIds } from './jobs/jobs.js';
export { Live, SESSION_OVER } from './jobs/live.js';
export { Kept } from './kept/kept.js';
export { type FieldFault, InvalidInput, type Outcome, Refusal, refused } from './outcome/outcome.js';
export { COUNT_CAP, type Cursor, cappedCount, decodeCursor, type Page, pageOf } from './paging/paging.js';
export { PlatformModule, type PlatformOptions } from './platform.module.js';
export { pinyinWords, searchQuery, textWords } from './search/search-words.js';
export { Settings, SettingsFault } from './settings/settings.js';
export { Sms } from './sms/sms.js';
export { calendarOf, isWorkingDay } from './time/calendar.rules.js';
export type { CalendarDay, OpeningPeriod, WorkingCalendar } from './time/calendar.types.js';
export { Clock, MovableClock } from './time/clock.js';
export { countTime, elapsedShare } from './time/count-time.rules.js';
export type { ClockFacts, TimeLimit } from './time/count-time.types.js';
export { addDays, isoLocal, localDate, momentOf } from './time/local-time.js';
export { stateCouncilDays } from './time/state-council-days.js';
