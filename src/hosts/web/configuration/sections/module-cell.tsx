import { useId, useState } from 'react';
import { useConfigurationPage } from '../page-model';
import { Faults } from '../parts/text-field';

interface ModuleCellProps {
  readonly label: string;
  /** Of the line, from 1: tells the fields of the column apart for who does not see the table. */
  readonly line: number;
  readonly value: string;
  /** What is worth knowing and not wrong. */
  readonly hint?: string | undefined;
  /** What is wrong, in words. */
  readonly faults: readonly string[];
  readonly onChange: (value: string) => void;
}

/**
 * A text of the table of modules, one line that grows as tall as its words need, so that a long name or address is read whole.
 * As long as nobody was there and no package was asked for, an empty one is not wrong but to be filled in.
 */
export function ModuleCell({ label, line, value, hint, faults, onChange }: ModuleCellProps) {
  const id = useId();
  const { locale, asked } = useConfigurationPage();
  const [visited, setVisited] = useState(false);
  const isDue = value === '' && !visited && !asked;
  const shown = isDue ? [] : faults;
  const note = isDue && faults.length > 0 ? locale.setup.toFill : hint;
  return (
    <td data-label={label}>
      <textarea
        rows={1}
        aria-label={`${label} ${line}`}
        aria-invalid={shown.length > 0}
        aria-describedby={`${id}-hint ${id}-faults`}
        value={value}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
        onChange={(event) => {
          onChange(event.target.value.replace(/\s*\n\s*/g, ' '));
        }}
        onBlur={() => {
          setVisited(true);
        }}
      />
      {note === undefined ? null : (
        <p className="hint" id={`${id}-hint`}>
          {note}
        </p>
      )}
      <Faults id={`${id}-faults`} faults={shown} />
    </td>
  );
}
