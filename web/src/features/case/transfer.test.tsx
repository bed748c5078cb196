import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { answerCase } from './caseOfTheTest';
import { answerPapers, caseId } from './papersOfTheTest';
import type { Transfer } from './transferRequests';

const root = `/api/filing/cases/${caseId}/transfers`;
const before: Transfer = {
  id: '0198c0de-0000-7000-8000-0000000000bb',
  recipient: 'Landgericht Köln',
  country: 'DE',
  basis: '2 AR 1/26',
  approval: '司法部 2026-17号',
  assessment: '评估 2026-3号',
  consent: '原告 2026-11-18 单独同意',
  papers: 3,
  fileDigest: 'ab'.repeat(32),
  transferredByName: '陈静',
  transferredAt: '2026-11-27T01:00:00Z',
  state: 'GRANTED',
  decidedByName: '周敏',
  decidedAt: '2026-11-27T02:00:00Z',
  reasons: '已核对批准文件',
};

const card = async () => within(await screen.findByRole('region', { name: 'To another court' }));

describe('The file of a case', () => {
  beforeEach(() => {
    answerPolicy();
    answerPapers();
    answerCase(null);
    network.use(
      http.get('/api/filing/cases/:caseId/archiving', () =>
        HttpResponse.json({ papers: 0, lastFiledAt: null, archived: [], mayArchive: false }),
      ),
    );
  });

  it('shows to whom it was handed, and with which approval it left the country', async () => {
    network.use(http.get(root, () => HttpResponse.json({ items: [before], next: null })));
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    const transfer = await card();
    await person.click(transfer.getByText('Handed over, and hand over'));

    expect(await transfer.findByText('Landgericht Köln')).toBeVisible();
    expect(transfer.getByText(/Germany/, { selector: 'li' })).toBeVisible();
    expect(transfer.getByText('司法部 2026-17号')).toBeVisible();
    expect(transfer.getByText('原告 2026-11-18 单独同意')).toBeVisible();
    expect(transfer.getByText('周敏')).toBeVisible();
    expect(transfer.getByRole('button', { name: 'Save the package' })).toBeVisible();
    await expectAccessible();
  });

  it('goes abroad only with what the court asks for, which is said at the field', async () => {
    const sent: unknown[] = [];
    network.use(
      http.get(root, () => HttpResponse.json({ items: [], next: null })),
      http.post(root, async ({ request }) => {
        sent.push(await request.json());
        return sent.length > 1
          ? HttpResponse.json(before, { status: 201 })
          : HttpResponse.json(
              {
                status: 422,
                code: 'transfer-not-possible',
                title: 'The file was not handed over.',
                grounds: [
                  {
                    code: 'transfer-approval-missing',
                    message: 'Say which authority allowed that.',
                    source: 'DSL 36; PIPL 41',
                    field: 'approval',
                  },
                ],
              },
              { status: 422 },
            );
      }),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    const transfer = await card();
    await person.click(transfer.getByText('Handed over, and hand over'));
    await person.type(await transfer.findByLabelText('Court that gets the file'), 'Landgericht Köln');
    expect(transfer.queryByLabelText('Approval')).not.toBeInTheDocument();
    await person.selectOptions(transfer.getByLabelText('Country of that court'), 'DE');
    await person.type(transfer.getByLabelText('Ground'), '2 AR 1/26');
    expect(transfer.getByText(/Another person of the court decides/)).toBeVisible();
    await person.click(transfer.getByRole('button', { name: 'Ask that the file may leave the country' }));
    expect((await transfer.findAllByText(/Say which authority allowed that/)).length).toBeGreaterThan(0);

    await person.type(transfer.getByLabelText('Approval'), '司法部 2026-17号');
    await person.click(transfer.getByRole('button', { name: 'Ask that the file may leave the country' }));

    await expect
      .poll(() => sent[1])
      .toEqual({
        recipient: 'Landgericht Köln',
        country: 'DE',
        basis: '2 AR 1/26',
        approval: '司法部 2026-17号',
        assessment: '',
        consent: '',
      });
  });

  it('that is to leave the country waits for one who supervises, who comes to it from the work list and says why', async () => {
    let state: Transfer['state'] = 'ASKED';
    const sent: unknown[] = [];
    network.use(
      http.get(root, () =>
        HttpResponse.json({ items: [{ ...before, state, decidedAt: null, decidedByName: null, reasons: null }], next: null }),
      ),
      http.post(`${root}/${before.id}/decision`, async ({ request }) => {
        sent.push(await request.json());
        state = 'REFUSED';
        return HttpResponse.json({ ...before, state }, { status: 201 });
      }),
    );
    const { person } = open(`/cases/${caseId}#transfers`, accountOf('supervisor'));
    const transfer = await card();
    const form = within(await transfer.findByRole('form', { name: 'Decide whether the file leaves the country' }));
    expect(transfer.getByText('Waits for the decision of a supervisor')).toBeVisible();
    expect(transfer.queryByRole('button', { name: 'Save the package' })).not.toBeInTheDocument();
    await expectAccessible();
    await person.click(form.getByRole('button', { name: 'Record the decision' }));
    expect(sent).toEqual([]);
    await person.click(form.getByRole('radio', { name: 'Do not let it leave' }));
    await person.type(form.getByLabelText('Reasons'), 'The approval is of another case.');

    await person.click(form.getByRole('button', { name: 'Record the decision' }));

    expect(await transfer.findByText('Refused')).toBeVisible();
    expect(sent).toEqual([{ granted: false, reasons: 'The approval is of another case.' }]);
    expect(transfer.queryByRole('form', { name: 'Decide whether the file leaves the country' })).not.toBeInTheDocument();
  });

  it('waits for others before the clerk who asked can save it', async () => {
    network.use(http.get(root, () => HttpResponse.json({ items: [{ ...before, state: 'ASKED' }], next: null })));
    const { person } = open(`/cases/${caseId}`, accountOf('clerk'));
    const transfer = await card();
    await person.click(transfer.getByText('Handed over, and hand over'));
    expect(await transfer.findByText('Waits for the decision of a supervisor')).toBeVisible();
    expect(transfer.queryByRole('button', { name: 'Save the package' })).not.toBeInTheDocument();
    expect(transfer.queryByRole('form', { name: 'Decide whether the file leaves the country' })).not.toBeInTheDocument();
  });

  it('is not handed over by a judge', async () => {
    open(`/cases/${caseId}`, accountOf('judge'));
    await screen.findByRole('region', { name: 'Archive' });
    expect(screen.queryByRole('region', { name: 'To another court' })).not.toBeInTheDocument();
  });

  it('that came from another court becomes a case, or it is said why not', async () => {
    let answers = 0;
    network.use(
      http.get('/api/filing/case-imports', () => HttpResponse.json({ items: [], next: null })),
      http.post('/api/filing/case-files', ({ request }) => {
        expect(request.headers.get('Content-Type')).toBe('application/zip');
        return ++answers > 1
          ? HttpResponse.json(
              { caseId, caseNumber: '（2026）沪01民初7号', fromCourt: '杭州中院', fromNumber: '（2026）浙01民初1号', papers: 3 },
              { status: 201 },
            )
          : HttpResponse.json(
              { status: 422, code: 'transfer-package-changed', title: 'The package is not as 杭州中院 sealed it.' },
              { status: 422 },
            );
      }),
    );
    const { person } = open('/cases/import', accountOf('clerk'));
    const form = within(await screen.findByRole('form', { name: 'The file of a case from another court' }));
    await person.click(form.getByRole('button', { name: 'Take the case in' }));
    expect(await form.findByText('Choose the package.')).toBeVisible();
    await person.upload(form.getByLabelText('Package'), new File(['PK'], 'case-file.zip', { type: 'application/zip' }));
    await person.click(form.getByRole('button', { name: 'Take the case in' }));
    expect(await form.findByText(/not as 杭州中院 sealed it/)).toBeVisible();

    await person.click(form.getByRole('button', { name: 'Take the case in' }));

    expect(await form.findByRole('link', { name: /（2026）沪01民初7号/ })).toHaveAttribute('href', `/cases/${caseId}`);
    await expectAccessible();
  });
});
