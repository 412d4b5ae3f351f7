import './day-line.css';
import {
  clockSentence,
  fullMoment,
  limitWords,
  relativeMoment,
  shortDay,
  weekdayWord,
} from '../../../../libs/ui/formats';
import { clockWords, spanWords } from '../../../../libs/ui/words';
import type { OneRequestQuery } from '../generated/graphql';
import { useNow } from '../live/now';
import { type Day, daysOf } from './day-line';

export type ClockWithSpans = NonNullable<OneRequestQuery['request']>['clocks'][number];

/** Why a clock is due when it is: a line of days, and the same as a list in words. */
export function DayLine({ clock }: { clock: ClockWithSpans }) {
  const now = useNow();
  const days = daysOf(clock.spans, clock.limit.unit === 'WORKING_DAY');
  return (
    <section className="day-line" aria-label={`${clockWords[clock.kind]}时限怎么算出来的`}>
      <p>
        <b>{clockWords[clock.kind]}</b> {limitWords(clock.limit)}，{relativeMoment(clock.startedAt, now)} 起算
        {clock.dueAt ? (
          <>
            ，<b>{fullMoment(clock.dueAt)}</b> 到期{clock.provisional && '（暂定，等国务院公布放假安排）'}
          </>
        ) : (
          '，挂起中，恢复后才有到期时间'
        )}
        。<span className="muted">{clockSentence(clock, now)}</span>
      </p>
      {days.length > 1 && (
        <ol className="days" aria-hidden="true">
          {days.map((day, index) => (
            <li
              key={day.day}
              className={classOf(day)}
              title={`${shortDay(day.day, now)} ${weekdayWord(day.day)} ${day.words}`}
            >
              <span className="d">
                {index === 0 || day.day.endsWith('-01')
                  ? `${Number(day.day.slice(5, 7))}/${Number(day.day.slice(8))}`
                  : Number(day.day.slice(8))}
              </span>
              <span className="w">{weekdayWord(day.day).slice(1)}</span>
              <span className="r">{day.nth ? `第 ${day.nth}` : shortWords(day)}</span>
            </li>
          ))}
        </ol>
      )}
      <details>
        <summary>逐段说明</summary>
        <ul className="span-list">
          {clock.spans.map((span) => (
            <li key={`${span.from}${span.reason}`}>
              <span className={span.counted ? 'mark counted' : 'mark'} aria-hidden="true" />
              <span>
                {relativeMoment(span.from, now)} 至 {relativeMoment(span.until, now)}：
                {span.name || spanWords[span.reason]}
                <b>{span.counted ? '，计入' : '，不计'}</b>
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

const classOf = ({ counted, reason }: Day): string =>
  counted ? (reason === 'MAKE_UP_DAY' ? 'counted make-up' : 'counted') : reason.toLowerCase().replaceAll('_', '-');

const shortWords = ({ reason, words }: Day): string =>
  (
    ({
      WEEKEND: '周末',
      RECEIPT_DAY: '受理日',
      PAUSED: '挂起',
      CLOSED: '休',
      NATURAL_HOURS: '计',
      WORKING_HOURS: '计',
      EXTENSION: '延期',
    }) as Partial<Record<string, string>>
  )[reason] ?? words.slice(0, 3);
