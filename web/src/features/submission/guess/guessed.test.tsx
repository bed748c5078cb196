import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerPolicy, document, id, submission } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';

// There is no worker here that reads a PDF: a file is its own text.
vi.mock('@/paper/pdf', () => ({
  Pages: {
    of: async (file: File) => {
      const text = await file.text();
      if (text === '%PDF-unreadable') throw new Error('unreadable');
      return { count: 1, text: () => Promise.resolve(text), close: () => undefined };
    },
  },
}));

beforeEach(answerPolicy);

const pdf = (text: string) => new File([text], 'a.pdf', { type: 'application/pdf' });
const power = 'Vollmacht\nHiermit bevollmächtige ich Herrn Rechtsanwalt Zhang, mich vor dem Gericht zu vertreten';

describe('What a paper seems to be', () => {
  const choosing = async (documents: unknown[] = []) => {
    network.use(http.get(`/api/filing/submissions/${id}`, () => HttpResponse.json(submission({ documents: documents as never }))));
    const { person } = open(`/filing/${id}?step=documents`, accountOf('party'));
    const form = within(await screen.findByRole('region', { name: 'Add a document' }));
    return { person, form, choose: (...files: File[]) => person.upload(form.getByLabelText('File'), files) };
  };
  const note = () => screen.findByRole('region', { name: /^By its text/ });

  it('is proposed, and said to the court only when the filer takes it over', async () => {
    const { person, form, choose } = await choosing();
    await choose(pdf(power));
    expect(await note()).toHaveTextContent(/Power of attorney.*German/);
    expect(form.getByLabelText('Kind of document')).toHaveValue('');
    expect(form.getByLabelText('Language of the document')).toHaveValue('');
    await expectAccessible();
    await person.click(within(await note()).getByRole('button', { name: 'Use this' }));
    expect(form.getByLabelText('Kind of document')).toHaveValue('POWER_OF_ATTORNEY');
    expect(form.getByLabelText('Language of the document')).toHaveValue('de');
    expect(screen.queryByRole('region', { name: /^By its text/ })).toBeNull();
  });

  it('is told where the filer has said otherwise', async () => {
    const { person, form, choose } = await choosing();
    await person.selectOptions(form.getByLabelText('Kind of document'), 'CONTRACT');
    await person.selectOptions(form.getByLabelText('Language of the document'), 'de');
    await choose(pdf(power));
    expect(await note()).toHaveTextContent(/Power of attorney/);
    expect(await note()).not.toHaveTextContent(/German/);
    await person.selectOptions(form.getByLabelText('Kind of document'), 'POWER_OF_ATTORNEY');
    expect(screen.queryByRole('region', { name: /^By its text/ })).toBeNull();
  });

  it('is the translation of the document that waits for one', async () => {
    const { person, form, choose } = await choosing([document]);
    await choose(pdf('买卖合同\n甲方与乙方经协商订立本合同'));
    expect(await note()).toHaveTextContent(`the translation of “${document.title}”`);
    await person.click(within(await note()).getByRole('button', { name: 'Use this' }));
    expect(form.getByLabelText('Is it a translation?')).toHaveValue(document.id);
    expect(form.getByLabelText('Language of the document')).toHaveValue('zh-CN');
    expect(form.getByLabelText('Translator or agency')).toBeVisible();
  });

  it('is not proposed of what cannot be read, nor of one chosen before', async () => {
    const { choose, form } = await choosing();
    await choose(pdf(power));
    await note();
    await choose(pdf('%PDF-unreadable'));
    await waitFor(() => expect(screen.queryByRole('region', { name: /^By its text/ })).toBeNull());
    expect(form.getByRole('button', { name: 'Upload' })).toBeEnabled();
  });

  it('is followed, once the file is there, by what it still lacks', async () => {
    network.use(
      http.post(`/api/filing/submissions/${id}/check`, () =>
        HttpResponse.json([
          {
            code: 'translation-missing',
            message: 'Its Chinese translation is missing.',
            source: 's',
            field: `documents.${document.id}`,
            mayComeLater: true,
          },
          { code: 'claims-missing', message: 'No claim is made.', source: 's', field: 'claims', mayComeLater: false },
        ]),
      ),
    );
    await choosing([document]);
    expect(await screen.findByText('Its Chinese translation is missing.')).toBeVisible();
    expect(screen.queryByText('No claim is made.')).toBeNull();
  });
});
