import { Field } from '../look/Field';

interface DatesChipProps {
  from: string | undefined;
  until: string | undefined;
  change: (dates: { from?: string; until?: string }) => void;
}

/** Filed between two days, both counted */
export function DatesChip({ from, until, change }: DatesChipProps) {
  const value = from || until ? `${from ?? '最早'} 至 ${until ?? '今天'}` : '全部';
  return (
    <details
      className="dates"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
      }}
    >
      <summary className={from || until ? 'f on' : 'f'}>
        受理日期 <b>{value}</b>
      </summary>
      <div className="floating">
        <Field label="自">
          {(own) => (
            <input
              {...own}
              type="date"
              value={from ?? ''}
              max={until}
              onChange={({ target }) => change({ from: target.value || undefined })}
            />
          )}
        </Field>
        <Field label="至">
          {(own) => (
            <input
              {...own}
              type="date"
              value={until ?? ''}
              min={from}
              onChange={({ target }) => change({ until: target.value || undefined })}
            />
          )}
        </Field>
      </div>
    </details>
  );
}
