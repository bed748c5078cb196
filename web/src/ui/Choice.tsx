import { type ReactNode } from 'react';
import { FieldWords, fieldId, type Remark, useFieldIds } from './Field';

interface Options<Value extends string> {
  legend: ReactNode;
  /** How the form calls it, for links to it. */
  name?: string;
  help?: ReactNode;
  remarks?: Remark[];
  /** What one reads before choosing. */
  before?: ReactNode;
  options: readonly { value: Value; label: ReactNode }[];
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({
  value,
  onChange,
  ...rest
}: Options<Value> & { value: Value | ''; onChange: (value: Value) => void }) {
  return <Boxes {...rest} type="radio" isOn={(each) => each === value} onToggle={onChange} />;
}

/** Any of a few. */
export function Choices<Value extends string>({
  value,
  onChange,
  ...rest
}: Options<Value> & { value: Value[]; onChange: (value: Value[]) => void }) {
  return (
    <Boxes
      {...rest}
      type="checkbox"
      isOn={(each) => value.includes(each)}
      onToggle={(each) => onChange(value.includes(each) ? value.filter((other) => other !== each) : [...value, each])}
    />
  );
}

function Boxes<Value extends string>({
  legend,
  name,
  help,
  remarks = [],
  before,
  options,
  type,
  isOn,
  onToggle,
}: Options<Value> & { type: 'radio' | 'checkbox'; isOn: (value: Value) => boolean; onToggle: (value: Value) => void }) {
  const { id, wrong, described } = useFieldIds(name, remarks, help);
  return (
    <fieldset className={wrong ? 'choice wrong' : 'choice'} aria-describedby={described}>
      <legend>{legend}</legend>
      {before}
      {options.map((option, at) => (
        <label key={option.value} className="check">
          <input
            // A link to the choice leads to its first box.
            id={at === 0 ? id : undefined}
            type={type}
            name={id}
            value={option.value}
            checked={isOn(option.value)}
            aria-invalid={wrong || undefined}
            onChange={() => onToggle(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
      <FieldWords id={id} remarks={remarks} help={help} />
    </fieldset>
  );
}

/** One thing to say yes to. */
export function Tick({
  name,
  checked,
  onChange,
  children,
}: {
  name?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}) {
  return (
    <label className="check">
      <input id={name && fieldId(name)} type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}
