import { type FieldFault, InvalidInput, type Refusal } from '@center/platform';
import { IANAZone } from 'luxon';
import { isDateFormat } from './date-format.rules.js';
import type { ColumnMapping, SavedMapping, TicketFact } from './mapping.types.js';

/** A mapping must name the ticket's number, when it came and what it is about; each fact once, each column a real one. */
export function whyNotMapping({ columns, header, dateFormat, timeZone }: ColumnMapping): Refusal | null {
  const facts = columns.map(({ fact }) => fact);
  const has = (...wanted: TicketFact[]) => wanted.some((fact) => facts.includes(fact));
  const twice = facts.find((fact, at) => facts.indexOf(fact) !== at);
  const lost = columns.find(({ column }) => !header.includes(column));

  const faults: (FieldFault | false)[] = [
    !has('number') && columnsFault('必填', '请选出哪一列是工单编号'),
    !has('filedAt') && columnsFault('必填', '请选出哪一列是受理时间'),
    !has('words', 'title', 'category') && columnsFault('必填', '请选出哪一列是诉求内容、标题或类别，至少一列'),
    has('longitude') !== has('latitude') && columnsFault('成对', '经度和纬度要一起选'),
    twice !== undefined && columnsFault('每项一列', '同一项选了两列，请只留一列'),
    lost !== undefined && columnsFault('表头里的列', `表头里没有“${lost?.column}”这一列`),
    !isDateFormat(dateFormat) && {
      field: 'dateFormat',
      limit: '含年 y、月 M、日 d',
      message: '时间格式要写出年月日，如 yyyy-M-d H:mm:ss 或 M/d/yy H:mm',
    },
    !IANAZone.isValidZone(timeZone) && { field: 'timeZone', limit: 'IANA', message: '没有这个时区，如 Asia/Shanghai' },
  ];
  const found = faults.filter((fault) => fault !== false);
  return found.length > 0 ? new InvalidInput(found) : null;
}

const columnsFault = (limit: string, message: string): FieldFault => ({ field: 'columns', limit, message });

/** The saved mapping made for this very header, or else the fullest one all of whose columns are there. */
export function mappingFor(saved: readonly SavedMapping[], header: readonly string[]): SavedMapping | undefined {
  const there = new Set(header);
  const fitting = saved.filter(({ columns }) => columns.every(({ column }) => there.has(column)));
  const exact = fitting.find(
    (each) => each.header.length === header.length && each.header.every((name, at) => name === header[at]),
  );
  return exact ?? fitting.toSorted((a, b) => b.columns.length - a.columns.length)[0];
}
