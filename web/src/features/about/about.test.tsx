import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseLanguage } from '@/i18n';
import { languageCodes } from '@/i18n/languages';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { read, terms } from './terms';

afterEach(() => chooseLanguage('en'));

describe('What anybody may read', () => {
  it('is linked at the foot of every page, signed in or not', async () => {
    for (const account of [null, accountOf('operator')]) {
      const { unmount } = open('/help', account);
      await screen.findByRole('heading', { level: 1, name: 'How it works' });
      const ways = within(screen.getByRole('main')).getAllByRole('link');
      expect(ways.map((link) => link.getAttribute('href'))).toEqual([
        '/register',
        '/letters',
        '/hearings',
        '/court-documents',
        '/verify',
        '/profile',
        '/contacts',
      ]);
      const foot = within(screen.getByRole('contentinfo'));
      expect(foot.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/help', '/contacts', '/glossary', '/privacy']);
      unmount();
    }
  });

  it.each(languageCodes)('in %s has help and privacy without a gap, and breaks no rule of accessibility', async (language) => {
    await chooseLanguage(language);
    const { person } = open('/help');
    await screen.findByRole('heading', { level: 1 });
    await expectAccessible();
    expect(document.body.textContent).not.toMatch(/help\.|privacy\./);

    await person.click(within(screen.getByRole('contentinfo')).getAllByRole('link')[3]!);

    await waitFor(() => {
      expect(screen.getAllByRole('button', { expanded: false }).length).toBeGreaterThan(8);
    });
    await expectAccessible();
    expect(document.body.textContent).not.toMatch(/help\.|privacy\.|law\.name/);
  });

  it('marks the articles that were cited from memory, and not those that were checked', async () => {
    open('/privacy');
    const abroad = await screen.findByRole('region', { name: 'Outside China' });
    expect(abroad).not.toHaveTextContent('from memory');
    expect(screen.getByRole('region', { name: 'Your rights' })).toHaveTextContent('from memory');
  });
});

describe('Contacts of the courts', () => {
  const court = { code: '浙01', name: 'Hangzhou Court (杭州法院)', address: '', telephone: '', hours: '', closedBecause: null };

  it('shows first those that are known, says of the others whom to ask, and finds by name', async () => {
    network.use(
      http.get('/api/staff/court-contacts', () =>
        HttpResponse.json([
          court,
          {
            ...court,
            code: '苏01',
            name: 'Nanjing Court (南京法院)',
            address: 'Road 1',
            telephone: '+86 25 1',
            closedBecause: 'It moves.',
          },
        ]),
      ),
    );
    const { person } = open('/contacts');
    const names = await screen.findAllByRole('heading', { level: 2 });
    expect(names.map((name) => name.textContent)).toEqual(['Nanjing Court (南京法院)']);
    expect(screen.getByText('+86 25 1')).toBeInTheDocument();
    expect(screen.getByText('It moves.')).toBeInTheDocument();
    const others = screen.getByRole('region', { name: /addresses of these courts are not entered here yet/ });
    expect(within(others).getByRole('listitem')).toHaveTextContent('Hangzhou Court (杭州法院)');
    await expectAccessible();

    await person.type(screen.getByRole('searchbox'), 'nowhere');

    expect(await screen.findByText('No court has these words in its name or address.')).toBeInTheDocument();
  });

  it('says what to do when they cannot be read', async () => {
    network.use(http.get('/api/staff/court-contacts', () => HttpResponse.json({ title: 'Busy.', status: 503 }, { status: 503 })));
    open('/contacts');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });
});

describe('Terms', () => {
  it('stand in all eight languages, each once', () => {
    expect(terms.length).toBeGreaterThan(150);
    expect(new Set(terms.map(({ key }) => key)).size).toBe(terms.length);
  });

  it('are not read with a language missing', () => {
    expect(() => read('key,zh-CN,en,ko,ja,ru,fr,es,ar\nx,起诉,a,b,c,d,e,f,')).toThrow('x: ar');
    expect(read('key,zh-CN,en,ko,ja,ru,fr,es,ar\nx,起诉,"a, or ""b""",b,c,d,e,f,g')[0]!.en).toBe('a, or "b"');
  });

  it('are found by the Chinese word and by the own', async () => {
    await chooseLanguage('fr');
    const { person } = open('/glossary');
    const search = await screen.findByRole('searchbox');
    await person.type(search, '起诉状');
    expect(screen.getByText("acte introductif d'instance")).toBeInTheDocument();
    await person.clear(search);
    await person.type(search, 'xyzzy');
    expect(screen.getByText('Aucun terme ne contient ces mots.')).toBeInTheDocument();
    await expectAccessible();
  });
});
