import type { ComponentProps, MouseEvent } from 'react';
import './ui.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** The act that the page is for; one on a form. */
  primary?: boolean;
  /** An act that takes something away. */
  danger?: boolean;
  /** Beside a line of text or in a row of a table. */
  small?: boolean;
  /** What was pressed is under way: the button does nothing, but keeps the focus, which a disabled one would lose. */
  busy?: boolean;
}

export function Button({ primary, danger, small, busy, type = 'button', className, onClick, ...button }: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  const classes = ['button', primary && 'primary', danger && 'danger', small && 'small', className];
  return (
    <button
      {...button}
      type={type}
      className={classes.filter(Boolean).join(' ')}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={press}
    />
  );
}
