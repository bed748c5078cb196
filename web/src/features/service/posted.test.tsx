import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

it('says of each line of a file what would become of it, asks, records, and reports', async () => {
  const asked: string[] = [];
  const columns = ['no', 'request', 'item', 'day'];
  const lines = (became: string) => [
    { line: 2, text: '（2026）浙01请外送1号,RR473124829CN', became, attemptId: 'a1', addressee: '주식회사 한빛무역' },
    { line: 3, text: 'x,RR473124828CN', became: 'ITEM_NUMBER', attemptId: null, addressee: null },
  ];
  network.use(
    http.get('/api/partners/of-court', () => HttpResponse.json({ items: [{ clientId: 'c1', name: 'China Post' }], next: null })),
    http.post('/api/service/posted-files', ({ request: { url } }) => {
      asked.push(new URL(url).search);
      return HttpResponse.json({ counts: { RECORDED: 1, ITEM_NUMBER: 1 }, columns, lines: lines('RECORDED') });
    }),
  );
  const { person } = open('/service/posted-files', accountOf('clerk'));
  const file = new File(['any'], 'posted.csv', { type: 'text/csv' });
  await person.upload(await screen.findByLabelText('File with the item numbers (CSV)'), file);

  // What its columns are the service says, which reads it.
  await waitFor(() => expect(asked).toEqual(['?attempt=1&item=2&heading=true&look=true']));
  expect(await screen.findByLabelText('Request number or attempt')).toHaveDisplayValue('2. request');
  expect(screen.getByLabelText('Item number')).toHaveDisplayValue('3. item');
  expect(screen.getByRole('checkbox', { name: 'The first line names the columns' })).toBeChecked();
  await person.selectOptions(screen.getByLabelText('Column with the day of posting'), '4');
  await person.type(screen.getByLabelText('Day of posting'), '2026-06-02');
  await person.selectOptions(await screen.findByLabelText(/Carrier whose system/), 'China Post');
  await person.click(screen.getByRole('button', { name: 'Look at each line' }));
  expect(await screen.findByText('Can be recorded: 1 · Skipped: not an item number, or its check digit is wrong: 1')).toBeInTheDocument();
  expect(asked.slice(1)).toEqual(['?attempt=2&item=3&on=4&day=2026-06-02&carrier=c1&heading=true&look=true']);
  expect(screen.getByRole('link', { name: '주식회사 한빛무역' })).toHaveAttribute('href', '/service/attempts/a1');
  await expectAccessible();

  await person.click(screen.getByRole('button', { name: 'Record 1 as posted' }));
  const dialog = await screen.findByRole('dialog', { name: 'Record 1 as handed to the post?' });
  expect(asked).toHaveLength(2);
  await person.click(within(dialog).getByRole('button', { name: 'Record 1 as posted' }));
  await waitFor(() => expect(asked.at(-1)).toBe('?attempt=2&item=3&on=4&day=2026-06-02&carrier=c1&heading=true'));
  expect(await screen.findByText('Recorded: 1 · Skipped: not an item number, or its check digit is wrong: 1')).toBeInTheDocument();
});

it('is read again in the encoding that is chosen where it is refused as not Unicode', async () => {
  const asked: (string | null)[] = [];
  network.use(
    http.get('/api/partners/of-court', () => HttpResponse.json({ items: [], next: null })),
    http.post('/api/service/posted-files', ({ request: { url } }) => {
      const encoding = new URL(url).searchParams.get('encoding');
      asked.push(encoding);
      return encoding
        ? HttpResponse.json({ counts: {}, columns: ['外送号', '邮件号码'], lines: [] })
        : HttpResponse.json(
            { code: 'file-not-utf8', title: 'The file is not Unicode from line 1 on.', status: 422, grounds: [] },
            { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
          );
    }),
  );
  const { person } = open('/service/posted-files', accountOf('clerk'));
  await person.upload(
    await screen.findByLabelText('File with the item numbers (CSV)'),
    new File(['x'], 'posted.csv', { type: 'text/csv' }),
  );
  expect(await screen.findByText('The file is not Unicode from line 1 on.')).toBeInTheDocument();
  expect(screen.queryByLabelText('Item number')).toBeNull();
  await person.selectOptions(screen.getByLabelText('Encoding of the file'), 'Simplified Chinese (GB18030)');
  expect(await screen.findByLabelText('Item number')).toHaveDisplayValue('2. 邮件号码');
  await person.click(screen.getByRole('button', { name: 'Look at each line' }));
  await waitFor(() => expect(asked).toEqual([null, 'GB18030', 'GB18030']));
  await expectAccessible();
});
