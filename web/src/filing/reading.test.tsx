import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import type { components } from '@/api/generated/filing';
import { newQueryClient, Providers } from '@/app/Providers';
import { expectAccessible } from '@/test/open';
import { DocumentInPage, type Shown } from './DocumentInPage';

type Reading = components['schemas']['Reading'];

const photograph: Shown = {
  digest: 'ab',
  title: 'Delivery note',
  filename: 'note.jpg',
  mediaType: 'image/jpeg',
  pages: 1,
  unusual: [],
  scan: 'NOT_SCANNED',
};

const reading = (change: Partial<Reading> = {}): Reading => ({
  state: 'READ',
  failure: null,
  language: 'en',
  languages: ['en', 'zh-Hans'],
  program: 'tesseract 5.3.0',
  confidence: 91,
  madeAt: '2026-11-21T12:00:00Z',
  pages: [{ page: 1, text: 'Delivered on 12 March', confidence: 91 }],
  pagesLeftOut: 0,
  mayAsk: false,
  ...change,
});

let asked: unknown[] = [];

/** Gives one answer after the other, and the last one for ever. */
function answer(...readings: Reading[]) {
  asked = [];
  let looked = 0;
  network.use(
    http.get('/api/filing/documents/ab', () => new HttpResponse('jpeg', { headers: { 'Content-Type': 'image/jpeg' } })),
    http.get('/api/filing/documents/ab/reading', () => HttpResponse.json(readings[Math.min(looked++, readings.length - 1)])),
    http.put('/api/filing/documents/ab/reading', async ({ request }) => {
      asked.push(await request.json());
      return HttpResponse.json(reading({ state: 'WAITING', pages: [], mayAsk: false }));
    }),
  );
}

const show = (document: Shown) =>
  render(
    <Providers queryClient={newQueryClient()}>
      <DocumentInPage document={document} />
    </Providers>,
  );

async function opens() {
  await userEvent.click(await screen.findByRole('button', { name: 'Text read by machine' }));
  return screen.findByRole('region', { name: /Text read by machine – Delivery note/ });
}

describe('The text that a machine read of a page', () => {
  it('is fetched once somebody asks for it, and says how sure the program is and that it is no evidence', async () => {
    let fetched = 0;
    answer(reading());
    network.use(
      http.get('/api/filing/documents/ab/reading', () => {
        fetched += 1;
        return HttpResponse.json(reading());
      }),
    );
    const { container } = show(photograph);
    await screen.findByRole('button', { name: 'Text read by machine' });
    expect(fetched).toBe(0);
    const text = within(await opens());
    expect(text.getByText('Delivered on 12 March')).toHaveAttribute('lang', 'en');
    expect(text.getByText('91% sure')).toBeVisible();
    expect(text.getByText(/what counts is the page itself/)).toBeVisible();
    expect(text.getByText('Read with tesseract 5.3.0 as English.')).toBeVisible();
    expect(text.queryByRole('button')).toBeNull();
    await expectAccessible(container);
  });

  it('tells what the file itself says, a page without letters, and pages that were left out', async () => {
    answer(
      reading({
        confidence: null,
        pages: [
          { page: 1, text: 'Typed', confidence: null },
          { page: 2, text: '', confidence: null },
        ],
        pagesLeftOut: 3,
      }),
    );
    show(photograph);
    const text = within(await opens());
    expect(text.getByRole('heading', { name: /Page 1 The file itself says this text/ })).toBeVisible();
    expect(text.getByRole('heading', { name: 'Page 2' })).toBeVisible();
    expect(text.getByText('No letters were found on this page.')).toBeVisible();
    expect(text.getByText(/3 pages were not read/)).toBeVisible();
  });

  it('that failed says what to do, is asked for in another language, and comes by itself', async () => {
    answer(reading({ state: 'FAILED', failure: 'LANGUAGE_NOT_THERE', language: 'sw', pages: [], mayAsk: true }), reading());
    show(photograph);
    const text = within(await opens());
    expect(text.getByText(/does not know Swahili\. Choose another language below/)).toBeVisible();
    await userEvent.selectOptions(text.getByLabelText('Language of the paper'), 'English');
    await userEvent.click(text.getByRole('button', { name: 'Have it read' }));
    await waitFor(() => expect(asked).toEqual([{ language: 'en' }]));
    expect(await text.findByText(/Waiting to be read/)).toBeVisible();
    expect(text.queryByRole('button', { name: 'Have it read' })).toBeNull();
    expect(await text.findByText('Delivered on 12 March', {}, { timeout: 6_000 })).toBeVisible();
  }, 15_000);

  it('is not offered of sound', async () => {
    network.use(http.get('/api/filing/documents/ab', () => new HttpResponse('mp3', { headers: { 'Content-Type': 'audio/mpeg' } })));
    show({ ...photograph, mediaType: 'audio/mpeg' });
    expect(await screen.findByText('Not scanned for viruses.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Text read by machine' })).toBeNull();
  });
});
