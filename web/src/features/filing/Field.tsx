import { useId, type ReactElement, type ReactNode, cloneElement } from 'react';
import type { Finding } from './requests';

/** An input with its label, its help, and what the check found about it, tied together for screen readers. */
export function Field({ label, help, findings = [], children }: { label: string; help?: ReactNode; findings?: Finding[]; children: ReactElement<Record<string, unknown>> }) {
  const id = useId();
  const described = [help ? `${id}-help` : '', findings.length ? `${id}-found` : ''].filter(Boolean).join(' ');
  return (
    <div className="filing-field">
      <label htmlFor={id}>{label}</label>
      {cloneElement(children, { id, 'aria-describedby': described || undefined, 'aria-invalid': findings.some((found) => !found.mayComeLater) || undefined })}
      {help && (
        <small id={`${id}-help`} className="filing-help">
          {help}
        </small>
      )}
      {findings.length > 0 && (
        <div id={`${id}-found`} className="filing-found">
          {findings.map((found) => (
            <p key={found.code}>{found.message}</p>
          ))}
        </div>
      )}
    </div>
  );
}
