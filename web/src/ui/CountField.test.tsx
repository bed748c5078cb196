import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { readCount } from '@/numbers';
import { expectAccessible } from '@/test/open';
import { CountField, DAYS } from '@/ui';

function Days() {
  const [days, setDays] = useState('');
  return (
    <main>
      <h1>Days</h1>
      <CountField label="Days" {...DAYS} value={days} onChange={setDays} />
      <p data-testid="meant">{readCount(days, DAYS.from, DAYS.to)}</p>
    </main>
  );
}

const type = async (text: string) => {
  render(<Days />);
  await userEvent.type(screen.getByLabelText('Days'), text);
};

it.each([
  ['٣٠', '30'],
  ['３０', '30'],
  ['۱۵', '15'],
  ['007', '7'],
])('%s is read as %s, and that is said', async (typed, meant) => {
  await type(typed);
  expect(screen.getByTestId('meant')).toHaveTextContent(meant);
  expect(screen.getByRole('status')).toHaveTextContent(meant);
  expect(screen.getByLabelText('Days')).toBeValid();
  await expectAccessible();
});

it('what stands there as it is read is not said again', async () => {
  await type('30');
  expect(screen.getByTestId('meant')).toHaveTextContent('30');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it.each(['0', '367', '1.5', '-3', 'ten', '1e2', '3 0'])('%s is no number of days, and it is said which would be', async (typed) => {
  await type(typed);
  expect(screen.getByTestId('meant')).toBeEmptyDOMElement();
  expect(screen.getByLabelText('Days')).toBeInvalid();
  expect(screen.getByLabelText('Days')).toHaveAccessibleDescription(/from 1 to 366/);
  await expectAccessible();
});

it('in Arabic the bounds are said with the digits of the papers', async () => {
  await i18next.changeLanguage('ar');
  await type('٤٠٠');
  expect(screen.getByLabelText('Days')).toHaveAccessibleDescription(/366/);
});
