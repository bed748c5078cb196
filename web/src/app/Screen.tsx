import { useEffect, useRef, type ReactNode } from 'react';

let first = true;

/**
 * A page with its one heading. The heading names the browser's tab and takes the focus after a change of page, so that a
 * screen reader says where one is. `narrow` is for forms; `actions` stand beside the heading.
 */
export function Screen({
  title,
  lead,
  actions,
  narrow,
  children,
}: {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  narrow?: boolean;
  children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Comity`;
  }, [title]);
  useEffect(() => {
    if (!first) heading.current?.focus();
    first = false;
  }, []);
  return (
    <article className={narrow ? 'screen narrow' : 'screen'}>
      <header className="screen-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            <bdi>{title}</bdi>
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {actions && <div className="screen-actions">{actions}</div>}
      </header>
      {children}
    </article>
  );
}
