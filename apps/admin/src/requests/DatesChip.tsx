import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
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
    <DialogTrigger>
      <Button className={from || until ? 'f on' : 'f'} aria-label={`受理日期：${value}`}>
        受理日期 <b>{value}</b>
      </Button>
      <Popover className="floating dates" placement="bottom start">
        <Dialog aria-label="受理日期">
          <Field label="自">{(own) => <input {...own} type="date" value={from ?? ''} max={until} onChange={({ target }) => change({ from: target.value || undefined })} />}</Field>
          <Field label="至">{(own) => <input {...own} type="date" value={until ?? ''} min={from} onChange={({ target }) => change({ until: target.value || undefined })} />}</Field>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
