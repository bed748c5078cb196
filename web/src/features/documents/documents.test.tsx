import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { CourtDocument, DocumentKind } from './requests';

const caseId = '00000000-0000-4000-8000-00000000000c';
const root = `/api/filing/cases/${caseId}/court-documents`;

const summons: DocumentKind = {
  code: 'SUMMONS',
  title: 'Summons',
  form: 'TEMPLATE',
  fields: [
    { code: 'SUMMONED', type: 'LINE', required: true, label: 'Person summoned', known: '한빛정밀 주식회사', choices: [] },
    { code: 'PLACE', type: 'TEXT', required: true, label: 'Place', known: null, choices: [] },
  ],
  checkedBy: ['CLERK', 'JUDGE'],
  byAnother: false,
  mayNameReaders: true,
  article: 'CPL 139',
  confidence: 'VERIFIED',
};
const judgment: DocumentKind = {
  ...summons,
  code: 'JUDGMENT',
  title: 'Judgment',
  form: 'UPLOAD',
  fields: [],
  checkedBy: ['PRESIDING'],
  byAnother: true,
  mayNameReaders: false,
};

const document = (said: Partial<CourtDocument> = {}): CourtDocument => ({
  id: 'd1',
  version: 3,
  state: 'IN_CHECK',
  kind: 'SUMMONS',
  reference: null,
  language: 'en',
  readers: 'ALL',
  namedReaders: [],
  fields: { SUMMONED: '한빛정밀 주식회사' },
  hasFile: false,
  draftedByName: '陈',
  draftedAt: '2026-11-27T01:00:00Z',
  returnReason: null,
  checkedByName: null,
  checkedAt: null,
  issuedByName: null,
  issuedAt: null,
  sealSubject: null,
  checkCode: null,
  sealedDigest: null,
  paperId: null,
  mayCheck: true,
  ...said,
});

const answers = (...items: CourtDocument[]) => network.use(http.get(root, () => HttpResponse.json({ items, next: null })));

function sentTo(path: string, status = 201, answer: object = document()) {
  const sent: unknown[] = [];
  network.use(
    http.post(`${root}${path}`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(answer, { status });
    }),
  );
  return sent;
}

const desk = (group: 'clerk' | 'judge' | 'assessor') => open(`/cases/${caseId}/court-documents`, accountOf(group));

beforeEach(() => {
  answers();
  network.use(http.get(`${root}/kinds`, () => HttpResponse.json([summons, judgment])));
});

describe('As a clerk', () => {
  it('I make a summons from what the case says already, for whom I choose', async () => {
    const sent = sentTo('');
    const { person } = desk('clerk');
    await person.selectOptions(await screen.findByLabelText('Kind'), 'Summons');
    expect(screen.getByText(/Checked by: a clerk of the court or a judge of this case/)).toBeVisible();
    const form = within(screen.getByRole('form', { name: 'Summons' }));
    await person.click(form.getByRole('button', { name: 'Make the draft' }));
    expect(sent).toEqual([]);
    await person.click(form.getByLabelText('The defendant’s side'));
    await person.selectOptions(form.getByLabelText('Language beside Chinese'), 'ko');
    await person.type(form.getByLabelText('Place'), '第三法庭');
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Make the draft' }));
    await expect
      .poll(() => sent)
      .toEqual([
        {
          version: 0,
          kind: 'SUMMONS',
          language: 'ko',
          addressees: ['DEFENDANT'],
          namedReaders: [],
          fields: { SUMMONED: '한빛정밀 주식회사', PLACE: '第三法庭' },
        },
      ]);
  });

  it('I name the parties that alone read a document, where its kind lets them be named', async () => {
    const party = (change: object) => ({ role: 'DEFENDANT', latinName: '', chineseName: '', leftAt: null, ...change });
    network.use(
      http.get(`/api/filing/cases/${caseId}`, () =>
        HttpResponse.json({
          parties: [party({ id: 'p1', originalName: '한빛무역' }), party({ id: 'p2', originalName: '새빛' })],
        }),
      ),
    );
    answers(document({ state: 'CHECKED', readers: 'NAMED', namedReaders: ['p2'] }));
    const sent = sentTo('');
    const { person } = desk('clerk');
    const made = (await screen.findByText('Checked, not yet sealed', { ignore: 'option' })).closest('li');
    expect(await within(made!).findByText('새빛')).toBeVisible();
    await person.selectOptions(screen.getByLabelText('Kind'), 'Judgment');
    expect(screen.queryByLabelText('Only parties that I name')).toBeNull();
    await person.selectOptions(screen.getByLabelText('Kind'), 'Summons');
    const form = within(screen.getByRole('form', { name: 'Summons' }));
    await person.click(await form.findByLabelText('Only parties that I name'));
    await person.click(form.getByRole('button', { name: 'Make the draft' }));
    expect(sent).toEqual([]);
    await person.click(form.getByLabelText('새빛'));
    await person.type(form.getByLabelText('Place'), '第三法庭');
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Make the draft' }));
    await expect.poll(() => sent).toMatchObject([{ kind: 'SUMMONS', addressees: [], namedReaders: ['p2'] }]);
  });

  it('I name the decision that a ruling corrects, begun with the last one', async () => {
    const field = { code: 'CORRECTED', type: 'DECISION' as const, required: true, label: 'Decision that is corrected' };
    const choices = [
      { value: 'j2', label: '判决书 2（2026年11月27日）' },
      { value: 'j1', label: '可以上诉的裁定书 1（2026年10月9日）' },
    ];
    const correction = { ...summons, code: 'CORRECTION_RULING', title: 'Correction', fields: [{ ...field, known: 'j2', choices }] };
    const early = { ...correction, code: 'EARLY', title: 'Too early', fields: [{ ...field, known: null, choices: [] }] };
    network.use(http.get(`${root}/kinds`, () => HttpResponse.json([correction, early])));
    const sent = sentTo('');
    const { person } = desk('clerk');
    await person.selectOptions(await screen.findByLabelText('Kind'), 'Too early');
    expect(screen.getByLabelText(field.label)).toHaveDisplayValue('This case has no decision yet that could be named.');
    await person.selectOptions(screen.getByLabelText('Kind'), 'Correction');
    expect(screen.getByLabelText(field.label)).toHaveDisplayValue('判决书 2（2026年11月27日）');
    await person.selectOptions(screen.getByLabelText(field.label), '可以上诉的裁定书 1（2026年10月9日）');
    await person.click(screen.getByLabelText('The defendant’s side'));
    await person.click(screen.getByRole('button', { name: 'Make the draft' }));
    await expect.poll(() => sent).toMatchObject([{ kind: 'CORRECTION_RULING', fields: { CORRECTED: 'j1' } }]);
  });

  it('I am led to the field without which a document cannot be sent to be checked', async () => {
    answers(document({ state: 'DRAFT', readers: 'DEFENDANT' }));
    const message = 'The article asks for this.';
    sentTo('/d1/sending', 422, {
      status: 422,
      code: 'court-document-incomplete',
      title: 'Fields are missing',
      grounds: [{ code: 'missing', message, field: 'fields.PLACE' }],
    });
    const { person } = desk('clerk');
    await person.click(await screen.findByRole('button', { name: 'Send to be checked' }));

    const form = within(await screen.findByRole('form', { name: 'Summons' }));
    expect(form.getByLabelText('Place')).toHaveAccessibleDescription(expect.stringContaining(message));
    await person.click(form.getByRole('button', { name: message }));
    expect(form.getByLabelText('Place')).toHaveFocus();
  });

  it('I read at its field which character cannot be printed', async () => {
    const message = 'The character U+2A6D6 cannot be printed: 证人 [U+2A6D6] 先生';
    sentTo('', 422, {
      status: 422,
      code: 'court-document-incomplete',
      title: 'Fields are missing',
      grounds: [{ code: 'form-field-not-drawn', message, source: 'CPL 139', field: 'fields.SUMMONED' }],
    });
    const { person } = desk('clerk');
    await person.selectOptions(await screen.findByLabelText('Kind'), 'Summons');
    await person.click(screen.getByLabelText('The plaintiff’s side'));
    await person.click(screen.getByRole('button', { name: 'Make the draft' }));
    await expect.poll(() => screen.getByLabelText('Person summoned').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getAllByText(new RegExp(message.replace(/[[\]+]/g, '\\$&'))).length).toBeGreaterThan(0);
  });

  it('I seal and issue what was checked, knowing that it is not service', async () => {
    answers(document({ state: 'CHECKED', checkedAt: '2026-11-27T02:00:00Z', checkedByName: '李', mayCheck: false }));
    const sent = sentTo('/d1/issue');
    const { person } = desk('clerk');
    await person.click(await screen.findByRole('button', { name: 'Seal and issue' }));
    expect(screen.getByText(/That is not service/)).toBeVisible();
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Seal and issue' }));
    await expect.poll(() => sent).toEqual([{ version: 3 }]);
  });

  it('I hand to service what is issued', async () => {
    answers(
      document({
        state: 'ISSUED',
        issuedAt: '2026-11-27T03:00:00Z',
        reference: '（2026）浙01民初1号-1',
        sealSubject: 'CN=浙江省杭州市中级人民法院',
        checkCode: 'ABCD',
      }),
    );
    desk('clerk');
    expect(await screen.findByText('（2026）浙01民初1号-1')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Hand it to service' })).toHaveAttribute('href', `/service/cases/${caseId}`);
    expect(screen.queryByRole('button', { name: 'See how it looks' })).toBeNull();
  });
});

describe('As a judge', () => {
  it('I approve, or give back with reasons, what is mine to check', async () => {
    answers(document());
    const approved = sentTo('/d1/approval');
    const returned = sentTo('/d1/return');
    const { person } = desk('judge');
    await person.click(await screen.findByRole('button', { name: 'Give back' }));
    const form = within(screen.getByRole('form', { name: 'Give back' }));
    await person.click(form.getByRole('button', { name: 'Give back' }));
    expect(returned).toEqual([]);
    await person.type(form.getByLabelText('What is to be changed'), '请写明处所');
    await person.click(form.getByRole('button', { name: 'Give back' }));
    await expect.poll(() => returned).toEqual([{ version: 3, reason: '请写明处所' }]);
    await person.click(screen.getByRole('button', { name: 'Approve' }));
    await person.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Approve' }));
    await expect.poll(() => approved).toEqual([{ version: 3 }]);
  });

  it('I am offered no decision on what somebody else checks', async () => {
    answers(document({ mayCheck: false }));
    desk('judge');
    await screen.findByText('To be checked');
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Give back' })).toBeNull();
  });
});

describe('As an assessor', () => {
  it('I read what there is and change nothing', async () => {
    answers(document({ state: 'DRAFT' }));
    desk('assessor');
    expect(await screen.findByText('Draft')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Send to be checked' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Make a document' })).toBeNull();
  });
});

describe('As anybody', () => {
  it('I check a document by the code on it', async () => {
    network.use(
      http.get('/api/filing/issued-documents/ABCD', () =>
        HttpResponse.json({
          court: { code: '浙01', zh: '浙江省杭州市中级人民法院', en: 'Hangzhou Intermediate People’s Court' },
          kind: 'SUMMONS',
          reference: '（2026）浙01民初1号-1',
          issuedOn: '2026-11-27',
          sealSubject: 'C=CN,O=Local seal\\, not issued to a court,CN=浙江省杭州市中级人民法院',
          sealedDigest: 'ab'.repeat(32),
          stands: true,
          validUntil: '2026-12-15',
          returnedOn: '2026-12-10',
          corrections: [{ reference: '（2026）浙01民初1号-2', issuedOn: '2026-12-01' }],
        }),
      ),
    );
    const { person } = open('/court-documents');
    await person.type(await screen.findByLabelText('Check code'), 'ABCD');
    await person.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByText('A court issued this document.')).toBeVisible();
    expect(screen.getByText('（2026）浙01民初1号-1')).toBeVisible();
    expect(screen.getByText('Seal').nextElementSibling).toHaveTextContent(
      /^浙江省杭州市中级人民法院 · CN · Local seal, not issued to a court$/,
    );
    expect(screen.getByText('Valid until').nextElementSibling).toHaveTextContent('December 15, 2026');
    expect(screen.getByText('Came back on').nextElementSibling).toHaveTextContent('December 10, 2026');
    expect(screen.getByText('Corrected by').nextElementSibling).toHaveTextContent('（2026）浙01民初1号-2 · December 1, 2026');
    await expectAccessible();
  });

  it('I learn what a certificate of effect needs in the country where it is used', async () => {
    network.use(
      http.get('/api/filing/issued-documents/EFGH', () =>
        HttpResponse.json({
          court: { code: '浙01', zh: '浙江省杭州市中级人民法院', en: 'Hangzhou Intermediate People’s Court' },
          kind: 'EFFECT_CERTIFICATE',
          reference: '（2026）浙01民初1号-3',
          issuedOn: '2026-11-27',
          sealSubject: 'CN=浙江省杭州市中级人民法院',
          sealedDigest: 'ab'.repeat(32),
          stands: true,
          validUntil: null,
          returnedOn: null,
          corrections: [],
        }),
      ),
      http.get('/api/filing/issued-documents/use-abroad/DE', () =>
        HttpResponse.json({
          country: 'DE',
          way: 'APOSTILLE',
          steps: [
            { step: 'NOTARY', article: 'NOL 11', source: 'practice', confidence: 'RECALLED' },
            { step: 'APOSTILLE', article: 'AC 3-5', source: 'MFA', confidence: 'VERIFIED' },
            { step: 'ASK_THERE', article: null, source: 'embassy', confidence: 'VERIFIED' },
          ],
          source: 'MFA',
          asOf: '2025-03-30',
          confidence: 'VERIFIED',
        }),
      ),
    );
    const { person } = open('/court-documents');
    await person.type(await screen.findByLabelText('Check code'), 'EFGH');
    await person.click(screen.getByRole('button', { name: 'Check' }));
    await person.click(await screen.findByText('To use this outside China'));
    await person.selectOptions(screen.getByLabelText('Country or region of use'), 'Germany');
    expect(await screen.findByText(/an apostille is enough/)).toBeVisible();
    const steps = within(screen.getByTestId('use-abroad')).getAllByRole('listitem');
    expect(steps).toHaveLength(3);
    expect(steps[0]).toHaveTextContent('from memory, not yet checked');
    expect(steps[1]).toHaveTextContent('Ministry of Foreign Affairs of China');
    expect(steps[1]).not.toHaveTextContent('from memory');
    await expectAccessible();
  });
});
