import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { expectAccessible, open } from '@/test/open';

describe('As somebody who doubts a letter', () => {
  it('learns from its reference which court sent it and when, and otherwise that it did not', async () => {
    network.use(
      http.get('/api/service/letters/:reference', ({ params }) =>
        params.reference === 'K7QM-4T2X-9PBD'
          ? HttpResponse.json({
              court: { code: '浙01', zh: '杭州市中级人民法院', en: 'Hangzhou Intermediate People’s Court' },
              sentOn: '2026-11-22',
            })
          : HttpResponse.json({ code: 'letter-not-found', title: 'This system has sent no such letter.', status: 404 }, { status: 404 }),
      ),
    );
    const { person } = open('/');
    await person.click(await screen.findByRole('link', { name: 'I got a letter from a court' }));
    const field = await screen.findByLabelText('Reference of the letter');
    await person.type(field, 'AAAA-BBBB-CCCC');
    await person.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('no such letter');
    await person.clear(field);
    await person.type(field, 'K7QM-4T2X-9PBD');
    await person.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByRole('status')).toHaveTextContent(
      /Hangzhou Intermediate.* sent a letter with this reference on .*November 22, 2026/,
    );
    await expectAccessible();
  });

  it('is not told that papers were sent which the court has made and not sent', async () => {
    network.use(
      http.get('/api/service/letters/:reference', () =>
        HttpResponse.json({ court: { code: '浙01', zh: '杭州市中级人民法院', en: 'Hangzhou Intermediate People’s Court' }, sentOn: null }),
      ),
    );
    const { person } = open('/letters');
    await person.type(await screen.findByLabelText('Reference of the letter'), 'K7QM-4T2X-9PBD');
    await person.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByRole('status')).toHaveTextContent(/Hangzhou Intermediate.* has not recorded yet that it was sent/);
    await expectAccessible();
  });
});
