import { act, render as show, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { session } from '@/api/session';
import { newQueryClient, Providers } from '@/app/Providers';
import { accountOf } from '@/test/open';
import { network } from '@/test/network';
import { languageByLetters } from '@/text/scripts';
import { Written } from '.';

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
