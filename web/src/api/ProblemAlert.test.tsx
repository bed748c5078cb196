import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Problem } from './problem';
import { ProblemAlert } from './ProblemAlert';

const title = 'The submission is not complete.';

it('says each ground once, with its source', () => {
  const grounds = [
    { code: 'facts-missing', message: 'Facts and reasons are missing.', source: 'CPL 124(3)', field: 'facts' },
    { code: 'court-not-chosen', message: 'No court is chosen.' },
  ];
  render(
    <ProblemAlert
      problem={
        new Problem({ code: 'submission-not-complete', title, status: 422, detail: grounds.map((one) => one.message).join(' '), grounds })
      }
    />,
  );

  expect(screen.getByRole('alert')).toHaveTextContent(
    `${title}Facts and reasons are missing. Chinese Civil Procedure Law, art. 124(3)No court is chosen.`,
    {
      normalizeWhitespace: false,
    },
  );
  expect(screen.getAllByText(/facts and reasons are missing/i)).toHaveLength(1);
});

it('says the detail where there are no grounds, but not the title again', () => {
  const { rerender } = render(<ProblemAlert problem={new Problem({ code: 'changed', title, status: 409, detail: 'Load it again.' })} />);
  expect(screen.getByText('Load it again.')).toBeVisible();

  rerender(<ProblemAlert problem={new Problem({ code: 'changed', title, status: 409, detail: title })} />);
  expect(screen.getAllByText(title)).toHaveLength(1);
});
