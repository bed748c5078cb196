import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy, id } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import type { Exhibit } from './evidenceRequests';
import { answerPapers, caseId, paper, periodOfTheLaw } from './papersOfTheTest';

const party = {
  id: 'hanbit',
  role: 'DEFENDANT',
  kind: 'COMPANY',
  originalName: '한빛정밀',
  latinName: '',
  chineseName: '',
  representative: '',
  country: 'KR',
  address: 'Seoul',
  phone: null,
  email: null,
  language: 'ko',
  interpreterLanguage: null,
  zone: null,
  claims: false,
  unwilling: false,
  joinedAt: null,
  leftAt: null,
  appeared: true,
  identity: null,
  own: true,
};

const exhibit = (change: Partial<Exhibit> = {}): Exhibit => ({
  paper: paper({ title: 'Bill of lading', kind: 'EVIDENCE', purpose: 'Delivery', source: 'Port of Busan' }),
  originalDemanded: false,
  originalsShown: [],
  opinions: [],
  late: null,
  mayGiveOpinion: false,
  mayNoteOriginal: false,
  ...change,
});

const late = {
  reasons: null,
  reasonsByName: null,
  reasonsAt: null,
  outcome: null,
  grounds: null,
  decidedByName: null,
  decidedAt: null,
  mayExplain: false,
  mayDecide: false,
};

function answerEvidence(...items: Exhibit[]) {
  network.use(http.get(`/api/filing/cases/${caseId}/exhibits`, () => HttpResponse.json({ items, next: null })));
}

function keeps(path: string) {
  const sent: unknown[] = [];
  network.use(
    http.post(`/api/filing/cases/${caseId}/${path}`, async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(exhibit(), { status: 201 });
    }),
  );
  return sent;
}

const evidence = () => screen.findByRole('region', { name: 'Evidence' });

beforeEach(() => {
  answerPolicy();
  answerPapers();
  network.use(
    http.get(`/api/filing/cases/${caseId}`, () =>
      HttpResponse.json({
        id: caseId,
        number: '（2026）浙01知民初1号',
        court: '浙01',
        cause: '167.3',
        title: 't',
        origin: 'WIZARD',
        takenOver: false,
        submittedAt: '2026-11-21T12:00:00Z',
        receivedOn: '2026-11-21',
        registeredAt: '2026-11-21T13:00:00Z',
        registeredOn: '2026-11-21',
        registeredByName: '陈',
        submissionId: id,
        claimAmount: '480000.00',
        claimCurrency: 'CNY',
        exchangeRate: null,
        exchangeRateOn: null,
        claimAmountCny: '480000.00',
        fee: null,
        feePayBy: null,
        feeDue: null,
        parties: [party],
      }),
    ),
    http.get(`/api/filing/cases/${caseId}/docket`, () => HttpResponse.json({ items: [], next: null })),
  );
});

describe('Evidence', () => {
  it('is judged by the other side only as somebody chose: nothing is chosen beforehand, and a dispute needs its reasons', async () => {
    answerEvidence(exhibit({ mayGiveOpinion: true }));
    const sent = keeps('exhibits/p1/opinions');
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const region = await evidence();

    await person.click(await within(region).findByRole('button', { name: 'Say what you think of Bill of lading' }));
    const form = within(region).getByRole('form', { name: 'Say what you think of Bill of lading' });
    const send = within(form).getByRole('button', { name: 'Give this opinion' });
    within(form)
      .getAllByRole('radio')
      .forEach((choice) => expect(choice).not.toBeChecked());
    await person.click(within(within(form).getByRole('group', { name: 'Authenticity' })).getByLabelText('Disputed'));
    await person.click(within(within(form).getByRole('group', { name: 'Legality' })).getByLabelText('Accepted'));
    expect(send).toBeDisabled();
    await person.click(within(within(form).getByRole('group', { name: 'Relevance' })).getByLabelText('No comment'));
    expect(send).toBeDisabled();
    await person.type(within(form).getByLabelText('Reasons'), 'The seal is not ours.');
    await person.click(within(form).getByLabelText('The original is to be shown'));
    await expectAccessible();
    await person.click(send);

    await waitFor(() =>
      expect(sent).toEqual([
        {
          partyId: null,
          authenticity: 'DISPUTED',
          legality: 'ACCEPTED',
          relevance: 'NO_COMMENT',
          reasons: 'The seal is not ours.',
          originalDemanded: true,
        },
      ]),
    );
  });

  it('shows what was said of it, by whom, and that the original is to be shown', async () => {
    answerEvidence(
      exhibit({
        originalDemanded: true,
        opinions: [
          {
            id: 'o1',
            side: 'DEFENDANT',
            partyId: 'hanbit',
            authorName: 'Kim',
            authenticity: 'DISPUTED',
            legality: 'ACCEPTED',
            relevance: 'NO_COMMENT',
            reasons: 'The seal is not ours.',
            originalDemanded: true,
            givenAt: '2026-11-25T02:00:00Z',
            superseded: false,
          },
        ],
      }),
    );
    open(`/cases/${caseId}`, accountOf('clerk'));
    const region = await evidence();
    await within(region).findByText('The seal is not ours.');
    expect(region).toHaveTextContent('Original to be shown');
    expect(region).toHaveTextContent('Opinion of 한빛정밀');
    expect(region).toHaveTextContent('Days for evidence from service of the notice: 15. By law');
    expect(within(region).queryByRole('button', { name: /Say what you think/ })).toBeNull();
  });

  it('has its original noted by who saw it: nothing is chosen beforehand, and a difference needs its words', async () => {
    answerEvidence(exhibit({ mayNoteOriginal: true, originalDemanded: true }));
    const sent = keeps('exhibits/p1/originals-shown');
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    const region = await evidence();
    await person.click(await within(region).findByRole('button', { name: 'Note that the original was shown: Bill of lading' }));
    const form = within(region).getByRole('form', { name: 'Note that the original was shown: Bill of lading' });
    const send = within(form).getByRole('button', { name: 'Note this' });
    await person.type(within(form).getByLabelText('Shown on'), '2026-11-25');
    await person.type(within(form).getByLabelText('Shown by'), 'Kim');
    expect(send).toBeDisabled();
    await person.selectOptions(within(form).getByLabelText('Copy in the file'), 'differs from the original');
    expect(send).toBeDisabled();
    await person.type(within(form).getByLabelText('Remark'), 'The seal is on page two.');
    await expectAccessible();
    await person.click(send);
    await waitFor(() =>
      expect(sent).toEqual([{ noted: 0, shownOn: '2026-11-25', shownBy: 'Kim', agrees: false, remark: 'The seal is on page two.' }]),
    );
  });

  it('keeps the words of a note that was closed, for this piece only', async () => {
    answerEvidence(exhibit({ mayNoteOriginal: true }));
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    const region = await evidence();
    const note = await within(region).findByRole('button', { name: 'Note that the original was shown: Bill of lading' });
    await person.click(note);
    await person.type(within(region).getByLabelText('Remark'), 'The seal is on page two.');
    await person.click(note);
    expect(within(region).queryByLabelText('Remark')).toBeNull();
    await person.click(note);
    expect(within(region).getByLabelText('Remark')).toHaveValue('The seal is on page two.');
  });

  it('whose original was shown says so in place of the demand', async () => {
    const seen = {
      id: 's1',
      shownOn: '2026-11-25',
      shownBy: 'Kim',
      agrees: true,
      remark: null,
      notedByName: '陈',
      notedAt: '2026-11-25T02:00:00Z',
    };
    answerEvidence(
      exhibit({ originalDemanded: true, originalsShown: [seen, { ...seen, id: 's0', agrees: false, remark: 'A page is missing.' }] }),
    );
    open(`/cases/${caseId}`, accountOf('party'));
    const region = await evidence();
    await within(region).findByText('Original shown: copy agrees');
    expect(region).toHaveTextContent('Original shown: copy differs replaced by a later one');
    expect(region).toHaveTextContent('A page is missing.');
    expect(region).not.toHaveTextContent('Original to be shown');
    expect(within(region).queryByRole('button', { name: /Note that/ })).toBeNull();
  });

  it('that came late is explained by its side', async () => {
    answerEvidence(exhibit({ late: { ...late, mayExplain: true } }));
    const sent = keeps('exhibits/p1/late-reasons');
    const { person } = open(`/cases/${caseId}`, accountOf('party'));
    const region = await evidence();
    await person.type(await within(region).findByLabelText('Why it came late'), 'The carrier found it.');
    await person.click(within(region).getByRole('button', { name: 'Say why' }));
    await waitFor(() => expect(sent).toEqual([{ reasons: 'The carrier found it.' }]));
  });

  it('that came late is decided on by a judge, with the grounds', async () => {
    answerEvidence(exhibit({ late: { ...late, reasons: 'The carrier found it.', mayDecide: true } }));
    const sent = keeps('exhibits/p1/late-decision');
    const { person } = open(`/cases/${caseId}`, accountOf('judge'));
    const region = await evidence();
    await within(region).findByText('The carrier found it.');
    await person.selectOptions(within(region).getByLabelText('Decision on late evidence'), 'Taken, with a reprimand');
    await person.type(within(region).getByLabelText('Reason'), 'It goes to the basic facts.');
    await person.click(within(region).getByRole('button', { name: 'Do this' }));
    await waitFor(() => expect(sent).toEqual([{ outcome: 'ADMITTED_WITH_REPRIMAND', grounds: 'It goes to the basic facts.' }]));
  });

  it('has a period that a judge sets', async () => {
    answerEvidence();
    const sent = keeps('evidence-period');
    const { person } = open(`/cases/${caseId}`, accountOf('judge'));
    const region = await evidence();
    await person.click(await within(region).findByRole('button', { name: 'Set the period' }));
    const form = within(region).getByRole('form', { name: 'Set the period' });
    await person.type(within(form).getByLabelText('Days from service of the notice'), '40');
    await person.click(within(form).getByRole('button', { name: 'Set the period' }));
    await waitFor(() =>
      expect(sent).toEqual([
        { replaces: periodOfTheLaw.id, basis: 'SET', procedure: 'ORDINARY', days: 40, lastDay: null, agreementId: null },
      ]),
    );
  });
});
