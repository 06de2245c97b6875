import { type ChangeEvent, useId, useState } from 'react';
import { useConfigurationPage } from '../page-model';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** What is wrong with it, in words. */
  readonly faults?: readonly string[];
  /** More than one: a box of so many lines. */
  readonly lines?: number;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

/**
 * A labelled text, with what is wrong with it right below. As long as nobody was there and no package was asked for, an empty one is not
 * wrong but to be filled in.
 */
export function TextField({ label, hint, value, faults = [], lines = 1, placeholder, onChange }: TextFieldProps) {
  const id = useId();
  const { locale, asked } = useConfigurationPage();
  const [visited, setVisited] = useState(false);
  const shown = visited || asked || value !== '' ? faults : [];
  const describedBy = `${id}-hint ${id}-faults`;
  const shared = {
    id,
    value,
    placeholder,
    'aria-describedby': describedBy,
    'aria-invalid': shown.length > 0,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
      setVisited(true);
      onChange(event.target.value);
    },
    onBlur: (): void => {
      setVisited(true);
    },
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines > 1 ? <textarea {...shared} rows={lines} /> : <input {...shared} />}
      {shown.length < faults.length ? (
        <p className="hint" id={`${id}-faults`}>
          {locale.setup.toFill}
        </p>
      ) : (
        <Faults id={`${id}-faults`} faults={shown} />
      )}
    </div>
  );
}

/** What is wrong, one line each. */
export function Faults({ id, faults }: { readonly id?: string; readonly faults: readonly string[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className="faults" id={id}>
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}
