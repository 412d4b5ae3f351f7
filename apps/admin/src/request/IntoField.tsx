// biome-ignore-all lint/a11y/noAutofocus: the first field of a dialog that somebody asked for
import { relativeMoment } from '../../../../libs/ui/formats';
import { stateWords } from '../../../../libs/ui/words';
import { useNow } from '../live/now';
import { Choices, Field } from '../look/Field';
import type { Similar } from './similar';

/** Which request is the same matter: one of the similar ones, or any other by its number */
export function IntoField({
  similar,
  value,
  change,
  fault,
}: {
  similar: readonly Similar[];
  value: string | undefined;
  change: (number: string) => void;
  fault?: string;
}) {
  const now = useNow();
  const options = similar.map(
    (one) =>
      [
        one.number,
        <span key={one.number}>
          {one.title}
          <br />
          <span className="muted small">
            {one.number} · {stateWords[one.state]} · {relativeMoment(one.filedAt, now)} · {one.reason}
          </span>
        </span>,
      ] as const,
  );
  return (
    <>
      {options.length > 0 && (
        <Choices legend="并入哪一件" name="into" stack options={options} value={value} change={change} autoFocus />
      )}
      <Field label={options.length > 0 ? '或写别的受理编号' : '并入的受理编号'} fault={fault}>
        {(own) => (
          <input
            {...own}
            autoCapitalize="characters"
            spellCheck={false}
            autoFocus={options.length === 0}
            value={similar.some(({ number }) => number === value) ? '' : (value ?? '')}
            onChange={({ target }) => change(target.value.trim().toUpperCase())}
          />
        )}
      </Field>
    </>
  );
}
