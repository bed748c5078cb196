import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Button, ConfirmButton } from '.';

const dialog = () => screen.queryByRole('dialog');

it('asks before it does, with the way out first, and gives the focus back', async () => {
  const does = vi.fn();
  const person = userEvent.setup();
  render(
    <ConfirmButton danger title="Delete this draft?" ask={<p>It is gone for good.</p>} yes="Delete now" onYes={does}>
      Delete
    </ConfirmButton>,
  );
  const button = screen.getByRole('button', { name: 'Delete' });

  await person.click(button);
  expect(dialog()).toHaveAccessibleName('Delete this draft?');
  expect(dialog()).toHaveAccessibleDescription(/gone for good/);
  expect(screen.getAllByRole('button').map((each) => each.textContent)).toEqual(['Delete', 'Cancel', 'Delete now']);
  await person.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(dialog()).toBeNull();
  expect(button).toHaveFocus();
  expect(does).not.toHaveBeenCalled();

  await person.click(button);
  dialog()!.dispatchEvent(new Event('cancel', { cancelable: true }));
  await vi.waitFor(() => expect(dialog()).toBeNull());
  expect(does).not.toHaveBeenCalled();

  await person.click(button);
  await person.click(screen.getByRole('button', { name: 'Delete now' }));
  expect(does).toHaveBeenCalledOnce();
  expect(dialog()).toBeNull();
});

it('does nothing while it is busy, and keeps the focus', async () => {
  const does = vi.fn();
  const person = userEvent.setup();
  function Once() {
    const [busy, setBusy] = useState(false);
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          does();
          setBusy(true);
        }}
      >
        <Button type="submit" busy={busy}>
          Send
        </Button>
      </form>
    );
  }
  render(<Once />);
  const send = screen.getByRole('button', { name: 'Send' });

  await person.click(send);
  await person.keyboard('{Enter}');
  await person.click(send);

  expect(does).toHaveBeenCalledOnce();
  expect(send).toHaveFocus();
  expect(send).toHaveAttribute('aria-disabled', 'true');
});
