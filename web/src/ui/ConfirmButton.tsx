import { Button, type ButtonProps, Modal } from 'antd';
import { type ReactNode, useState } from 'react';

/** A button for what cannot be taken back: it asks first, in a dialog, and then does it. */
export function ConfirmButton({
  title,
  ask,
  yes,
  onYes,
  danger,
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
      <Button danger={danger} {...button} onClick={() => setAsking(true)} />
      <Modal
        open={asking}
        title={title}
        okText={yes}
        okButtonProps={{ danger }}
        onCancel={() => setAsking(false)}
        onOk={() => {
          setAsking(false);
          onYes();
        }}
      >
        {ask}
      </Modal>
    </>
  );
}
