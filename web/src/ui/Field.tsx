import { useId, type ReactElement, type ReactNode, cloneElement } from 'react';
import './ui.css';

/** Something said about a field: by the check, by a refusal, or by the field itself. `mayComeLater` makes it a remark, not an error. */
export interface Remark {
  code: string;
  message: string;
  mayComeLater?: boolean;
}

/** Where a list of errors leads to. */
export const fieldId = (name: string) => `field-${name}`;

/** What ties an input to the words about it. */
export function useFieldIds(name: string | undefined, remarks: Remark[], help: ReactNode) {
  const made = useId();
  const id = name ? fieldId(name) : made;
  const wrong = remarks.some((remark) => !remark.mayComeLater);
  const described = [remarks.length ? `${id}-said` : '', help ? `${id}-help` : ''].filter(Boolean).join(' ') || undefined;
  return { id, wrong, described };
}

/**
 * An input with its label, its help and what is wrong with it, tied together for screen readers. While something is wrong, that
 * is said before the help. `name` is how the server calls the member, for links to this field.
 */
export function Field({
  label,
  name,
  help,
  remarks = [],
  after,
  children,
}: {
  label: ReactNode;
  name?: string;
  help?: ReactNode;
  remarks?: Remark[];
  /** What stands right below the input, before the help: choices about it, or what was understood. */
  after?: ReactNode;
  children: ReactElement<Record<string, unknown>>;
}) {
  const { id, wrong, described } = useFieldIds(name, remarks, help);
  // Words run as their own script does; numbers, addresses and days say how at their place.
  const dir = children.type === 'textarea' || (children.type === 'input' && !children.props.type) ? 'auto' : undefined;
  return (
    <div className={wrong ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {cloneElement(children, {
        dir,
        ...children.props,
        id,
        'aria-describedby': described,
        'aria-invalid': wrong || undefined,
      })}
      <FieldWords id={id} remarks={remarks} after={after} help={help} />
    </div>
  );
}

/** What is said of an input below it. */
export function FieldWords({ id, remarks, after, help }: { id: string; remarks: Remark[]; after?: ReactNode; help?: ReactNode }) {
  return (
    <>
      {remarks.length > 0 && (
        <div id={`${id}-said`}>
          {remarks.map((remark) => (
            <p key={remark.code + remark.message} className={remark.mayComeLater ? 'field-remark' : 'field-error'}>
              <bdi>{remark.message}</bdi>
            </p>
          ))}
        </div>
      )}
      {after}
      {help && (
        <small id={`${id}-help`} className="field-help">
          {help}
        </small>
      )}
    </>
  );
}
