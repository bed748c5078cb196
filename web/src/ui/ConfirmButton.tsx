import { type ReactNode, useState } from 'react';
import { Button, type ButtonProps } from './Button';
import { ConfirmDialog } from './Dialog';

/** A button for what cannot be taken back: it asks first, in a dialog, and then does it. */
export function ConfirmButton({
  title,
  ask,
  yes,
  onYes,
  ...button
}: {
  title: string;
  /** What one should know before saying yes. */
  ask?: ReactNode;
  /** The button of the dialog that does it. */
  yes: string;
  onYes: () => void;
} & Omit<ButtonProps, 'title' | 'onClick'>) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button {...button} onClick={() => setAsking(true)} />
      {asking && (
        <ConfirmDialog
          title={title}
          yes={yes}
          danger={button.danger}
          onCancel={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            onYes();
          }}
        >
          {ask}
        </ConfirmDialog>
      )}
    </>
  );
}
