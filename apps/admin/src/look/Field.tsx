// biome-ignore-all lint/a11y/noAutofocus: the first field of a dialog that somebody asked for
import { useId } from 'react';

interface FieldProps {
  label: string;
  hint?: React.ReactNode;
  fault?: string;
  children: (own: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
    className: string;
  }) => React.ReactNode;
}

/** A label, its field, a hint, and what is wrong with it, tied together. */
export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({ id, 'aria-describedby': described, 'aria-invalid': fault ? true : undefined, className: 'input' })}
      {fault && (
        <span className="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </div>
  );
}

interface ChoicesProps<Value extends string> {
  legend: string;
  hint?: string;
  fault?: string;
  name: string;
  options: readonly (readonly [Value, React.ReactNode])[];
  value: Value | undefined;
  change: (value: Value) => void;
  stack?: boolean;
  autoFocus?: boolean;
}

/** A few choices, all in sight */
export function Choices<Value extends string>({
  legend,
  hint,
  fault,
  name,
  options,
  value,
  change,
  stack = false,
  autoFocus = false,
}: ChoicesProps<Value>) {
  const id = useId();
  return (
    <fieldset className="field" aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>{legend}</legend>
      {hint && <span className="hint">{hint}</span>}
      <div className={stack ? 'choices stack' : 'choices'}>
        {options.map(([key, words], index) => (
          <label className="choice" key={key}>
            <input
              type="radio"
              name={`${id}-${name}`}
              value={key}
              checked={value === key}
              onChange={() => change(key)}
              autoFocus={autoFocus && (value ? value === key : index === 0)}
            />
            {words}
          </label>
        ))}
      </div>
      {fault && (
        <span className="fault" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </fieldset>
  );
}

/** A record of words as options, in its own order */
export const optionsOf = <Key extends string>(words: Record<Key, string>): [Key, string][] =>
  Object.entries(words) as [Key, string][];
