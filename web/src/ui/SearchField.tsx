import type { ReactNode } from 'react';
import { Field } from './Field';

/** Words to look for in a list, in any script. */
export function SearchField({
  label,
  help,
  words,
  onChange,
}: {
  label: ReactNode;
  help?: ReactNode;
  words: string;
  onChange: (words: string) => void;
}) {
  return (
    <Field label={label} help={help}>
      <input type="search" value={words} maxLength={200} dir="auto" onChange={(event) => onChange(event.target.value)} />
    </Field>
  );
}
