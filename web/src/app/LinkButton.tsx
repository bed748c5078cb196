import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A link to another page of this app that looks like a button. */
export function LinkButton({
  primary,
  children,
  ...link
}: {
  to: string;
  params?: Record<string, string>;
  search?: Record<string, unknown>;
  /** Stays in the browser: for what no server is to read. */
  hash?: string;
  primary?: boolean;
  children: ReactNode;
}) {
  return (
    <Link {...(link as unknown as LinkProps)} className={primary ? 'button primary' : 'button'}>
      {children}
    </Link>
  );
}
