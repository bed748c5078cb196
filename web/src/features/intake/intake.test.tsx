import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const causes = {
  source: '',
  confidence: '',
  causes: [{ no: '88.7', zh: '国际货物买卖合同纠纷', en: 'International sale of goods', partZh: '', partEn: '', common: true }],
};

describe('As a clerk with a paper file', () => {
  beforeEach(() => network.use(http.get('/api/filing/causes', () => HttpResponse.json(causes))));

  it('enters a running case, reads it back, and is led to the fields that the court refuses', async () => {
    const sent: Record<string, unknown>[] = [];
    network.use(
      http.post('/api/filing/cases', async ({ request }) => {
        sent.push((await request.json()) as Record<string, unknown>);
        return HttpResponse.json(
          {
            code: 'case-not-registrable',
            title: 'The case was not registered.',
            status: 422,
            grounds: [
              { code: 'case-number-of-another-court', message: 'The number is of another court.', field: 'number' },
              { code: 'plaintiff-incomplete', message: 'The plaintiff needs a name.', field: 'parties[0]' },
              { code: 'value-missing', message: 'This is missing.', field: 'history[0].note' },
            ],
          },
          { status: 422 },
        );
      }),
    );
    const { person } = open('/cases/new', accountOf('clerk'));

    await person.click(await screen.findByLabelText('One that runs already: it keeps its number'));
    await person.type(screen.getByLabelText('Case number'), '(2026)沪01民初8号');
    await person.type(screen.getByLabelText('Day of registration'), '2026-03-05');
    await person.type(screen.getByLabelText('Day on which the court received it'), '2026-03-02');
    await person.type(screen.getByLabelText('Day of line 1'), '2026-03-20');
    await person.selectOptions(screen.getByLabelText('Cause of action'), 'International sale of goods');
    await person.type(screen.getByLabelText('What should the court order?'), 'Delivery.');
    await expectAccessible();
    await person.click(screen.getByRole('button', { name: 'Read back' }));
    // Nothing is sent before it was read back.
    expect(await screen.findByRole('heading', { name: 'Read it back' })).toBeVisible();
    expect(screen.getByText('(2026)沪01民初8号')).toBeVisible();
    expect(screen.getByText('No sum is claimed.')).toBeVisible();
    expect(sent).toHaveLength(0);
    await person.click(screen.getByRole('button', { name: 'Register the case' }));

    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('The number is of another court.'));
    expect(sent[0]).toMatchObject({
      court: accountOf('clerk').court,
      number: '(2026)沪01民初8号',
      registeredOn: '2026-03-05',
      claimAmount: null,
      claimCurrency: null,
      history: [{ day: '2026-03-20', note: '' }],
    });
    expect(screen.getByLabelText('Case number')).toHaveValue('(2026)沪01民初8号');
    expect(screen.getByLabelText('Case number')).toHaveAccessibleDescription(/The number is of another court/);
    expect(screen.getByLabelText('What happened (line 1)')).toHaveAccessibleDescription(/This is missing/);
    await person.click(screen.getByRole('button', { name: 'The plaintiff needs a name.' }));
    expect(screen.getAllByLabelText('Name in the original script')[0]).toHaveFocus();
  });

  it('sends neither number nor history of a new case, and is led to it once it is registered', async () => {
    const sent: Record<string, unknown>[] = [];
    network.use(
      http.post('/api/filing/cases', async ({ request }) => {
        sent.push((await request.json()) as Record<string, unknown>);
        return HttpResponse.json({ caseId: '0198c0de-0000-7000-8000-0000000000aa' }, { status: 201 });
      }),
    );
    const { person, router } = open('/cases/new', accountOf('clerk'));

    await person.click(await screen.findByLabelText('One that runs already: it keeps its number'));
    await person.type(screen.getByLabelText('Case number'), '(2026)浙01民初8号');
    await person.click(screen.getByLabelText('A new one: it gets the next number'));
    await person.click(screen.getByRole('button', { name: 'Read back' }));
    expect(await screen.findByText('the next one of the court')).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Register the case' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/cases/0198c0de-0000-7000-8000-0000000000aa'));
    expect(sent[0]).toMatchObject({ number: null, registeredOn: null, history: [] });
  });
});
