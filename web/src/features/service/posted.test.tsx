import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

it('says of each line of a file what would become of it, asks, records, and reports', async () => {
  const asked: string[] = [];
  const lines = (became: string) => [
    { line: 2, text: '（2026）浙01请外送1号,RR473124829CN', became, attemptId: 'a1', addressee: '주식회사 한빛무역' },
    { line: 3, text: 'x,RR473124828CN', became: 'ITEM_NUMBER', attemptId: null, addressee: null },
  ];
  network.use(
    http.get('/api/partners/of-court', () => HttpResponse.json({ items: [{ clientId: 'c1', name: 'China Post' }], next: null })),
    http.post('/api/service/posted-files', ({ request: { url } }) => {
      asked.push(new URL(url).search);
      return HttpResponse.json({ counts: { RECORDED: 1, ITEM_NUMBER: 1 }, lines: lines('RECORDED') });
    }),
  );
  const { person } = open('/service/posted-files', accountOf('clerk'));
  const file = new File(['\uFEFFno,"request",item,day\r\n1,（2026）浙01请外送1号,RR473124829CN,\r\n'], 'posted.csv', { type: 'text/csv' });
  await person.upload(await screen.findByLabelText('File with the item numbers (CSV, UTF-8)'), file);

  expect(await screen.findByLabelText('Request number or attempt')).toHaveDisplayValue('2. request');
  expect(screen.getByLabelText('Item number')).toHaveDisplayValue('3. item');
  expect(screen.getByRole('checkbox', { name: 'The first line names the columns' })).toBeChecked();
  await person.selectOptions(screen.getByLabelText('Column with the day of posting'), '4');
  await person.type(screen.getByLabelText('Day of posting'), '2026-06-02');
  await person.selectOptions(await screen.findByLabelText(/Carrier whose system/), 'China Post');
  await person.click(screen.getByRole('button', { name: 'Look at each line' }));
  expect(await screen.findByText('Can be recorded: 1 · Skipped: not an item number, or its check digit is wrong: 1')).toBeInTheDocument();
  expect(asked).toEqual(['?attempt=2&item=3&on=4&day=2026-06-02&carrier=c1&heading=true&look=true']);
  expect(screen.getByRole('link', { name: '주식회사 한빛무역' })).toHaveAttribute('href', '/service/attempts/a1');
  await expectAccessible();

  await person.click(screen.getByRole('button', { name: 'Record 1 as posted' }));
  const dialog = await screen.findByRole('dialog', { name: 'Record 1 as handed to the post?' });
  expect(asked).toHaveLength(1);
  await person.click(within(dialog).getByRole('button', { name: 'Record 1 as posted' }));
  await waitFor(() => expect(asked.at(-1)).toBe('?attempt=2&item=3&on=4&day=2026-06-02&carrier=c1&heading=true'));
  expect(await screen.findByText('Recorded: 1 · Skipped: not an item number, or its check digit is wrong: 1')).toBeInTheDocument();
});
