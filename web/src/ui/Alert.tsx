import type { AriaRole, ReactNode } from 'react';
import './ui.css';

/**
 * Something to be told beside the page's own words. Its colour only repeats what the words say. `role` says how soon a screen
 * reader tells it: `alert` at once, `status` when there is a pause, `note` where it stands.
 */
export function Alert({
  as,
  role = 'status',
  title,
  children,
}: {
  as: 'info' | 'good' | 'open' | 'bad';
  role?: AriaRole;
  title: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={`alert ${as}`} role={role} dir="auto">
      <p className="alert-title">{title}</p>
      {children}
    </div>
  );
}
