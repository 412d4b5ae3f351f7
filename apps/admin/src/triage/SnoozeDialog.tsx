import { useState } from 'react';
import { isoDay, relativeMoment } from '../../../../libs/ui/formats';
import { Choices } from '../look/Field';
import { Sheet } from '../look/Sheet';

const HOUR = 3_600_000;

/** Sensible moments to look again: never in the night */
function momentsFrom(now: number): number[] {
  const nineOn = (day: number) => Date.parse(`${isoDay(day)}T09:00:00+08:00`);
  const afternoon = Date.parse(`${isoDay(now)}T13:30:00+08:00`);
  const tomorrow = nineOn(now + 24 * HOUR);
  const weekday = new Date(now + 8 * HOUR).getUTCDay();
  const monday = nineOn(now + ((8 - weekday) % 7 || 7) * 24 * HOUR);
  return [now + HOUR, ...(afternoon - now > HOUR ? [afternoon] : []), tomorrow, ...(monday > tomorrow ? [monday] : [])];
}

export function SnoozeDialog({
  number,
  close,
  choose,
}: {
  number: string;
  close: () => void;
  choose: (until: string, words: string) => void;
}) {
  const [now] = useState(Date.now);
  const options = momentsFrom(now).map(
    (moment, index) => [String(moment), index === 0 ? '1 小时后' : relativeMoment(moment, now)] as const,
  );
  const [until, setUntil] = useState<string>(options[0]?.[0] ?? '');
  return (
    <Sheet title="稍后处理" lead={`${number} 先离开您的列表，时限照走。`} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          choose(new Date(Number(until)).toISOString(), options.find(([key]) => key === until)?.[1] ?? '');
        }}
      >
        <Choices legend="什么时候再看" name="until" stack options={options} value={until} change={setUntil} autoFocus />
        <div className="ends">
          <button type="submit" className="btn main">
            稍后处理
          </button>
          <button type="button" className="btn" onClick={close}>
            返回
          </button>
        </div>
      </form>
    </Sheet>
  );
}
