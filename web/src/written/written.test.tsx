import { act, render as show, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { session } from '@/api/session';
import { newQueryClient, Providers } from '@/app/Providers';
import { accountOf } from '@/test/open';
import { network } from '@/test/network';
import { languageByLetters } from '@/text/scripts';
import { CaseOfTexts, Written } from '.';

const REMARK = '请提交公司登记机关出具的代表人身份证明（Rheinland Maschinenbau GmbH）。';

function open(text: string) {
  show(
    <Providers queryClient={newQueryClient()}>
      <Written text={text} />
    </Providers>,
  );
  return userEvent.setup();
}

const engine = (name: string | null) => network.use(http.get('/api/renderings', () => HttpResponse.json({ engine: name })));

describe('what somebody wrote', () => {
  beforeEach(() => session.set({ accessToken: 'token-of-the-test', expiresAt: '2099-01-01T00:00:00Z', account: accountOf('party') }));

  it('is rendered by machine beside the text, which stays, and the reader is told what made it', async () => {
    engine('LibreTranslate');
    network.use(
      http.post('/api/renderings', async ({ request }) => {
        expect(await request.json()).toEqual({ text: REMARK });
        return HttpResponse.json({
          text: 'Please send proof of authority.',
          language: request.headers.get('Accept-Language'),
          engine: 'LibreTranslate',
        });
      }),
    );
    const person = open(REMARK);
    await person.click(await screen.findByRole('button', { name: 'Render it by machine' }));

    expect(await screen.findByText('Please send proof of authority.')).toBeVisible();
    expect(screen.getByText(/Rendered by machine \(LibreTranslate\)/)).toBeVisible();
    expect(screen.getByText(REMARK)).toHaveAttribute('lang', 'zh-CN');
    expect(screen.getByText('Written in Chinese')).toBeVisible();

    await act(() => i18next.changeLanguage('fr'));
    expect(screen.queryByText('Please send proof of authority.')).toBeNull();
    expect(screen.getByRole('button', { name: 'Traduire automatiquement' })).toBeVisible();
  });

  it('says its language and offers nothing where the court has set no machine', async () => {
    engine(null);
    open(REMARK);
    expect(await screen.findByText('Written in Chinese')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says why there is no rendering, and the text stays', async () => {
    engine('LibreTranslate');
    network.use(
      http.post('/api/renderings', () =>
        HttpResponse.json(
          { title: 'No rendering came from the machine.', status: 502, code: 'rendering-failed' },
          { status: 502, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const person = open(REMARK);
    await person.click(await screen.findByRole('button', { name: 'Render it by machine' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('No rendering came from the machine.');
    expect(screen.getByText(REMARK)).toBeVisible();
  });

  it('has what persons of the case made of it beside it, with who, each text of the page asked for in one request', async () => {
    engine(null);
    const asked: URL[] = [];
    const OTHER = '请在三十日内答辩。';
    network.use(
      http.get('/api/filing/cases/c1/renderings', ({ request }) => {
        const url = new URL(request.url);
        asked.push(url);
        const made = { id: 'r', language: 'en', text: 'Please send proof.', madeAt: '2026-11-27T02:00:00Z' };
        const digest = url.searchParams.getAll('digest')[0];
        return HttpResponse.json([
          { ...made, digest, maker: 'PERSON', makerName: '陈', side: 'COURT' },
          { ...made, id: 's', digest, text: 'Kindly send proof.', maker: 'INTERPRETER', makerName: 'Anna Weber', side: 'COURT' },
        ]);
      }),
    );
    show(
      <Providers queryClient={newQueryClient()}>
        <CaseOfTexts value="c1">
          <Written text={REMARK} />
          <Written text={OTHER} />
        </CaseOfTexts>
      </Providers>,
    );
    expect(await screen.findByText('Please send proof.')).toBeVisible();
    expect(screen.getByText(/Rendered by a person of the court/)).toHaveTextContent('陈');
    expect(screen.getByText(/Rendered by an interpreter/)).toHaveTextContent('Anna Weber');
    expect(screen.getByText(REMARK)).toBeVisible();
    expect(screen.getByText(OTHER)).toBeVisible();
    expect(asked).toHaveLength(1);
    expect(asked[0]!.searchParams.get('language')).toBe('en');
    expect(asked[0]!.searchParams.getAll('digest')).toHaveLength(2);
    expect(asked[0]!.searchParams.getAll('digest')[1]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is rendered by a party for others to read, and only the court names an interpreter', async () => {
    engine(null);
    const sent: unknown[] = [];
    network.use(
      http.post('/api/filing/cases/c1/renderings', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    show(
      <Providers queryClient={newQueryClient()}>
        <CaseOfTexts value="c1">
          <Written text={REMARK} />
        </CaseOfTexts>
      </Providers>,
    );
    const person = userEvent.setup();
    await person.click(screen.getByRole('button', { name: 'Add a rendering' }));
    expect(screen.queryByLabelText(/Interpreter or translator/)).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Show it beside the text' }));
    expect(sent).toEqual([]);
    await person.type(screen.getByLabelText('Rendering'), 'Please send proof.');
    await person.click(screen.getByRole('button', { name: 'Show it beside the text' }));
    await waitFor(() => expect(sent).toEqual([{ original: REMARK, language: 'en', text: 'Please send proof.', interpreter: null }]));
    expect(await screen.findByRole('button', { name: 'Add a rendering' })).toBeVisible();
  });

  it.each([
    ['请补交证明', 'zh-CN'],
    ['請依 Rheinland Maschinenbau GmbH 的登記資料補正並於期限內提出證明文件', 'zh-CN'],
    ['訴状の写しを提出してください', 'ja'],
    ['등기사항증명서를 제출하십시오', 'ko'],
    ['Представьте выписку из реестра', 'ru'],
    ['قدّم مستخرج السجل التجاري', 'ar'],
    ['Legen Sie den Auszug vor', null],
    ['Rheinland Maschinenbau GmbH (莱茵兰)', null],
    ['480,000.00', null],
  ])('%s is in %s by its letters', (text, language) => expect(languageByLetters(text)).toBe(language));
});
