import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';

/**
 * Stands before the page, which waits: the focus stays inside, begins at the first control, and goes back to where it was.
 * Without `onCancel` only what is done inside ends it.
 */
export function Dialog({ title, onCancel, children }: { title: string; onCancel?: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current!;
    const before = document.activeElement;
    shown.showModal();
    return () => {
      shown.close();
      // A browser gives the focus back only from a dialog that is still on the page.
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onCancel?.();
      }}
      // Some browsers close it at a second Escape, whatever the first was answered.
      onClose={() => dialog.current?.isConnected && !dialog.current.open && dialog.current.showModal()}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <div id={`${id}-text`}>{children}</div>
    </dialog>
  );
}

/** Asks before something that cannot be taken back. The way out comes first, so that a key pressed in haste does nothing. */
export function ConfirmDialog({
  title,
  yes,
  danger,
  onYes,
  onCancel,
  children,
}: {
  title: string;
  /** The button that does it. */
  yes: string;
  danger?: boolean;
  onYes: () => void;
  onCancel: () => void;
  /** What one should know before saying yes. */
  children?: ReactNode;
}) {
  const { t } = useTranslation('app');
  return (
    <Dialog title={title} onCancel={onCancel}>
      {children}
      <div className="row">
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <Button primary={!danger} danger={danger} onClick={onYes}>
          {yes}
        </Button>
      </div>
    </Dialog>
  );
}
