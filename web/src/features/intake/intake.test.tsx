import { screen, within, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

const causes = {
  source: '',
  confidence: '',
  causes: [{ no: '88.7', zh: '国际货物买卖合同纠纷', en: 'International sale of goods', partZh: '', partEn: '', common: true }],
};

describe('As a clerk with a paper file', () => {
  const courts = { source: 's', courts: [{ code: '浙01', zh: '杭州市中级人民法院', en: 'Hangzhou Intermediate People’s Court' }] };
  beforeEach(() =>
    network.use(
      http.get('/api/filing/causes', () => HttpResponse.json(causes)),
      http.get('/api/filing/courts', () => HttpResponse.json(courts)),
      http.get('/api/filing/intakes/served-kinds', () =>
        HttpResponse.json([
          { code: 'STATEMENT_OF_CLAIM', title: 'Statement of claim', startsAbroad: 'PLE-01', startsInChina: 'PLE-02' },
          { code: 'SUMMONS', title: 'Summons', startsAbroad: null, startsInChina: null },
        ]),
      ),
    ),
  );

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
              { code: 'joining-incomplete', message: 'The third party needs an address.', field: 'thirdParties[0]' },
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
    await person.click(screen.getByText('Add a third party'));
    await person.type(screen.getAllByLabelText('Name in the original script')[2]!, '海运保险公司');
    await person.click(screen.getByLabelText('It has a claim of its own against both sides'));
    await person.click(screen.getByRole('button', { name: 'Read back' }));
    // Nothing is sent before it was read back.
    expect(await screen.findByRole('heading', { name: 'Read it back' })).toBeVisible();
    expect(screen.getByText('(2026)沪01民初8号')).toBeVisible();
    expect(screen.getByText('No sum is claimed.')).toBeVisible();
    expect(screen.getByText('It has a claim of its own against both sides')).toBeVisible();
    expect(sent).toHaveLength(0);
    await person.click(screen.getByRole('button', { name: 'Register the case' }));

    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('The number is of another court.'));
    expect(sent[0]).toMatchObject({
      court: accountOf('clerk').court,
      number: '(2026)沪01民初8号',
      registeredOn: '2026-03-05',
      claimAmount: null,
      claimCurrency: null,
      thirdParties: [{ party: { role: 'THIRD_PARTY', originalName: '海运保险公司' }, claims: true }],
      history: [{ day: '2026-03-20', note: '' }],
    });
    expect(screen.getByLabelText('Case number')).toHaveValue('(2026)沪01民初8号');
    expect(screen.getByLabelText('Case number')).toHaveAccessibleDescription(/The number is of another court/);
    expect(screen.getByLabelText('What happened (line 1)')).toHaveAccessibleDescription(/This is missing/);
    await person.click(screen.getByRole('button', { name: 'The plaintiff needs a name.' }));
    expect(screen.getAllByLabelText('Name in the original script')[0]).toHaveFocus();
    await person.click(screen.getByRole('button', { name: 'The third party needs an address.' }));
    expect(screen.getAllByLabelText('Name in the original script')[2]).toHaveFocus();
  });

  it('enters what was served, who acts for whom and what hearings are set, as an import by file does', async () => {
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
              { code: 'day-before-receipt', message: 'The day is before the receipt.', field: 'services[0].day' },
              { code: 'representative-not-in-force', message: 'The power does not hold today.', field: 'representatives[0].as' },
              { code: 'hearing-not-ahead', message: 'The hearing is over.', field: 'hearings[0].startsAt' },
            ],
          },
          { status: 422 },
        );
      }),
    );
    const { person } = open('/cases/new', accountOf('clerk'));
    await person.click(await screen.findByLabelText('One that runs already: it keeps its number'));
    await person.type(screen.getAllByLabelText('Name in the original script')[1]!, '한빛정밀');

    await person.click(screen.getByRole('button', { name: 'Add a service' }));
    await person.selectOptions(screen.getByLabelText('On whom'), '한빛정밀 · Defendant');
    await person.selectOptions(await screen.findByLabelText('What was served'), 'Summons');
    // A summons starts nothing: there is no last day to say.
    expect(screen.queryByLabelText('Done on')).toBeNull();
    await person.selectOptions(screen.getByLabelText('What was served'), 'Statement of claim');
    await person.type(screen.getByLabelText('Day of the service'), '2026-06-10');
    await person.type(screen.getByLabelText('Done on'), '2026-07-06');

    await person.click(screen.getByRole('button', { name: 'Add a representative' }));
    await person.selectOptions(screen.getByLabelText('For whom'), '한빛정밀 · Defendant');
    await person.selectOptions(screen.getByLabelText('As what'), 'Lawyer');
    await person.type(screen.getByLabelText('Name'), '陈薇');
    await person.type(screen.getByLabelText('From'), '2026-06-20');

    await person.click(screen.getByRole('button', { name: 'Add a hearing' }));
    await person.type(screen.getByLabelText('Begins (Beijing time)'), '2035-03-06T09:00');
    await person.type(screen.getByLabelText('Ends (Beijing time)'), '2035-03-06T11:30');
    await expectAccessible();

    await person.click(screen.getByRole('button', { name: 'Read back' }));
    const readBack = await screen.findByRole('region', { name: 'Read it back' });
    expect(readBack).toHaveTextContent('Statement of claim 한빛정밀');
    expect(readBack).toHaveTextContent('陈薇');
    await person.click(screen.getByRole('button', { name: 'Register the case' }));

    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      services: [{ party: 1, paper: 'STATEMENT_OF_CLAIM', day: '2026-06-10', lastDay: null, metOn: '2026-07-06' }],
      representatives: [{ party: 1, as: { kind: 'LAWYER', name: '陈薇', powers: [], validFrom: '2026-06-20', validUntil: null } }],
      hearings: [{ startsAt: '2035-03-06T01:00:00.000Z', endsAt: '2035-03-06T03:30:00.000Z' }],
    });
    await waitFor(() => expect(screen.getByLabelText('Day of the service')).toHaveAccessibleDescription(/before the receipt/));
    expect(screen.getByLabelText('Name')).toHaveAccessibleDescription(/does not hold today/);
    expect(screen.getByLabelText('Begins (Beijing time)')).toHaveAccessibleDescription(/is over/);

    // What belongs to a running case alone is not sent of a new one.
    await person.click(screen.getByLabelText('A new one: it gets the next number'));
    await person.click(screen.getByRole('button', { name: 'Read back' }));
    await person.click(await screen.findByRole('button', { name: 'Register the case' }));
    await waitFor(() => expect(sent[1]).toMatchObject({ services: [], hearings: [], representatives: [{ party: 1 }] }));
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
    expect(await screen.findByText(/Hangzhou Intermediate/)).toBeVisible();
    await person.click(screen.getByRole('button', { name: 'Register the case' }));

    await waitFor(() => expect(router.state.location.pathname).toBe('/cases/0198c0de-0000-7000-8000-0000000000aa'));
    expect(sent[0]).toMatchObject({ number: null, registeredOn: null, history: [] });
  });
});

describe('As a clerk with a file of many cases', () => {
  const id = '0198c0de-0000-7000-8000-0000000000bb';
  const all = (changes: object) => ({
    id,
    startedAt: '2026-11-26T08:00:00Z',
    finishedAt: null,
    cases: 3,
    waiting: 3,
    registered: 0,
    known: 0,
    refused: 0,
    ...changes,
  });
  const registered = {
    position: 1,
    state: 'REGISTERED',
    reference: 'A-1',
    caseId: '0198c0de-0000-7000-8000-0000000000cc',
    caseNumber: '（2026）浙01民初8号',
    grounds: [],
  };
  const refused = {
    position: 3,
    state: 'REFUSED',
    reference: null,
    caseId: null,
    caseNumber: null,
    grounds: [{ code: 'cause-not-chosen', message: 'Choose the cause of action.', source: 'CPL 124(3)', field: 'cause' }],
  };

  it('offers a template: a running case with its services, representatives and hearings', async () => {
    let saved: Blob | undefined;
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (content: Blob) => {
          saved = content;
          return 'blob:template';
        },
        revokeObjectURL: () => {},
      }),
    );
    network.use(http.get('/api/filing/case-imports', () => HttpResponse.json({ items: [], next: null })));
    const { person } = open('/cases/import', accountOf('clerk'));
    await person.click(await screen.findByRole('button', { name: 'Save a template (a running case)' }));
    await waitFor(() => expect(saved).toBeDefined());
    const lines = (await saved!.text()).trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(Object.keys(JSON.parse(lines[0]!) as object)).toEqual(expect.arrayContaining(['services', 'representatives', 'hearings']));
  });

  it('sends it, follows it to its end, and reads what was refused and why', async () => {
    const types: (string | null)[] = [];
    const asked: string[] = [];
    let looks = 0;
    network.use(
      http.get('/api/filing/case-imports', () => HttpResponse.json({ items: [], next: null })),
      http.post('/api/filing/case-imports', ({ request }) => {
        types.push(request.headers.get('Content-Type'));
        return HttpResponse.json(all({}), { status: 201 });
      }),
      http.get(`/api/filing/case-imports/${id}`, () =>
        HttpResponse.json(looks++ === 0 ? all({}) : all({ waiting: 0, registered: 2, refused: 1, finishedAt: '2026-11-26T08:00:09Z' })),
      ),
      http.get(`/api/filing/case-imports/${id}/lines`, ({ request }) => {
        const state = new URL(request.url).searchParams.get('state');
        asked.push(state ?? '');
        if (looks < 2)
          return HttpResponse.json({ items: [{ ...registered, state: 'WAITING', caseId: null, caseNumber: null }], next: null });
        return HttpResponse.json({ items: state === 'REFUSED' ? [refused] : [registered, refused], next: null });
      }),
    );
    const { person, router } = open('/cases/import', accountOf('clerk'));

    await person.click(await screen.findByRole('button', { name: 'Send and register' }));
    expect(screen.getByLabelText('File of cases')).toHaveAccessibleDescription(/Choose a file/);
    await person.upload(screen.getByLabelText('File of cases'), new File(['[]'], 'cases.json'));
    await person.click(screen.getByRole('button', { name: 'Send and register' }));

    await waitFor(() => expect(router.state.location.pathname).toBe(`/cases/import/${id}`));
    expect(types).toEqual(['application/json']);
    expect(await screen.findByText('Every line is done.')).toBeVisible();
    expect(within(screen.getByRole('main')).getByRole('status')).toHaveTextContent(
      'Registered: 2 · known already: 0 · refused: 1 · waiting: 0',
    );
    expect(await screen.findByRole('link', { name: '（2026）浙01民初8号' })).toHaveAttribute('href', `/cases/${registered.caseId}`);
    await expectAccessible();
    await person.selectOptions(screen.getByLabelText('Show'), 'Refused');
    await waitFor(() => expect(screen.queryByRole('link', { name: '（2026）浙01民初8号' })).toBeNull());
    const row = screen.getByText('Choose the cause of action.', { exact: false }).closest('tr')!;
    expect(row).toHaveTextContent('cause Choose the cause of action.');
    expect(asked).toContain('REFUSED');
  });
});
