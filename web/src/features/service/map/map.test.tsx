import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { shadeOf, shareOf } from './shades';
import { SHEET, WHOLE, around, heightOf, moved, pressed, zoomed } from './view';
import outlines from './world.json';

const korea = { country: 'KR', requests: 12, served: 6, failed: 2, medianDays: 120 };
const nowhere = { country: 'ZZ', requests: 1, served: 0, failed: 0, medianDays: null };

describe('The part of the world that is shown', () => {
  it.each([
    ['never more than the whole', zoomed(WHOLE, 0.2), WHOLE],
    ['never beside the sheet', moved(WHOLE, 3, -3), WHOLE],
    ['nearer around a corner', zoomed(WHOLE, 2, [1, 1]), { x: SHEET.width / 2, y: SHEET.height / 2, width: SHEET.width / 2 }],
    ['no nearer than outlines bear', zoomed(WHOLE, 1000).width, SHEET.width / 32],
    ['to the east by a key', pressed('ArrowRight', zoomed(WHOLE, 2))?.x, SHEET.width / 4 + SHEET.width / 10],
    ['all by a key', pressed('0', zoomed(WHOLE, 4)), WHOLE],
    ['not by another key', pressed('x', WHOLE), undefined],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));

  it('has the chosen point in the middle', () => {
    const view = around([5000, 2000], WHOLE, 1000);
    expect([view.x + view.width / 2, view.y + heightOf(view) / 2]).toEqual([5000, 2000]);
  });
});

describe('Shades', () => {
  it.each([
    [korea, 'requests', 1],
    [korea, 'days', 2],
    [korea, 'share', 3],
    [nowhere, 'share', undefined],
    [undefined, 'requests', undefined],
  ] as const)('of %o by %s', (of, measure, shade) => expect(shadeOf(of, measure)).toBe(shade));

  it('say the share of what is over', () => expect([shareOf(korea), shareOf(nowhere)]).toEqual([75, null]));
});

it('has a place for every country that can be chosen', () => {
  expect(Object.keys(outlines.places)).toEqual(expect.arrayContaining(['CN', 'HK', 'MO', 'TW', 'SG', 'MT', 'KR', 'GF', 'TV']));
});

describe('The map', () => {
  it('is shown in shades and as a table that leads to the board, and is moved by mouse and keys', async () => {
    network.use(http.get('/api/service/board/countries', () => HttpResponse.json([korea, nowhere])));
    const { person, router } = open('/service/map', accountOf('clerk'));

    const row = await screen.findByTestId('map-KR');
    expect(row).toHaveTextContent(/South Korea.*12.*6.*6.*2.*75%.*120/);
    expect(within(row).getByRole('link', { name: 'South Korea' })).toHaveAttribute('href', '/service/board?country=KR');
    expect(screen.getByTestId('map-ZZ')).toHaveTextContent('–');
    const sheet = screen.getByRole('img', { name: /The table below says the same/ });
    const place = sheet.querySelector('[data-country="KR"]')!;
    expect(place).toHaveAttribute('data-shade', '1');
    expect(sheet.querySelector('[data-country="JP"]')).not.toHaveAttribute('data-shade');
    await expectAccessible();

    await person.selectOptions(screen.getByLabelText('Shades show'), 'share');
    await waitFor(() => expect(place).toHaveAttribute('data-shade', '3'));

    expect(sheet).toHaveAttribute('viewBox', '0 0 9600 4300');
    await person.click(screen.getByRole('button', { name: 'Nearer' }));
    await waitFor(() => expect(sheet).toHaveAttribute('viewBox', '1600 717 6400 2867'));
    await person.keyboard('0');
    await waitFor(() => expect(sheet).toHaveAttribute('viewBox', '0 0 9600 4300'));
    fireEvent.wheel(sheet, { deltaY: -100 });
    expect(sheet).toHaveAttribute('viewBox', '0 0 9600 4300');
    fireEvent.wheel(sheet, { deltaY: -100, ctrlKey: true });
    await waitFor(() => expect(sheet).not.toHaveAttribute('viewBox', '0 0 9600 4300'));

    await person.click(place);
    await waitFor(() => expect(screen.getByTestId('map-chosen')).toHaveTextContent('Requests: 12. Served: 6. Attempts that failed: 2.'));
    expect(router.state.location.search).toEqual({ measure: 'share', country: 'KR' });
  });

  it('is not for a judge, who sees the cases that were given to that judge', async () => {
    open('/service/map', accountOf('judge'));
    await waitFor(() => expect(screen.queryByLabelText('Shades show')).not.toBeInTheDocument());
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Map of service');
  });
});
