import { render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { CourtDate, CourtSpan, CourtTime, LastCourtDay } from '.';

describe('Court time', () => {
  it('stands before the time of the reader, each with its zone', () => {
    render(<CourtTime instant="2026-11-21T16:30:00Z" zone="Europe/Berlin" />);
    const text = screen.getByRole('time').textContent;
    expect(text).toMatch(/Nov 22, 2026, 00:30 Beijing time.*Nov 21, 2026, 17:30 your time \(\u2066UTC\+1\u2069\)/);
  });

  it('says a span to the second, and a day that both ends have in common once, at the court and for the reader', () => {
    process.env.TZ = 'Europe/Berlin';
    const { container } = render(<CourtSpan from="2026-11-21T16:30:05Z" until="2026-11-21T16:30:17Z" />);
    expect(container.textContent).toMatch(
      /^Nov 22, 2026, 00:30:05\s–\s00:30:17 Beijing time.*Nov 21, 2026, 17:30:05\s–\s17:30:17 your time \(\u2066UTC\+1\u2069\)$/,
    );
  });

  it('is shown once to a reader in the court’s zone', () => {
    render(<CourtTime instant="2026-11-21T16:30:00Z" zone="Asia/Shanghai" />);
    expect(screen.getByRole('time').textContent?.match(/00:30/g)).toHaveLength(1);
  });

  it.each([
    ['Europe/Berlin', /November 21, 2026 Beijing time.*until Nov 21, 2026, 17:00 your time \(\u2066UTC\+1\u2069\)/],
    ['Asia/Seoul', /November 21, 2026 Beijing time.*until Nov 22, 2026, 01:00 your time \(\u2066UTC\+9\u2069\)/],
    ['Asia/Singapore', /^November 21, 2026 Beijing time$/],
  ])('says until which hour a last day is for a reader in %s', (zone, said) => {
    process.env.TZ = zone;
    const { container } = render(<LastCourtDay date="2026-11-21" />);
    expect(container.textContent).toMatch(said);
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('keeps a court day the same day in %s', (zone) => {
    process.env.TZ = zone;
    render(<CourtDate date="2026-11-21" />);
    expect(screen.getByRole('time')).toHaveTextContent('21');
    expect(screen.getByRole('time')).toHaveTextContent('Beijing time');
    expect(screen.getByRole('time')).toHaveAttribute('title', 'China Standard Time');
  });

  it.each(['zh-CN', 'en', 'ko', 'ja', 'ru', 'fr', 'es', 'ar'])(
    'writes the month so that no reader of %s takes it for the day',
    async (language) => {
      await i18next.changeLanguage(language);
      render(<CourtTime instant="2026-11-12T04:00:00Z" zone="Asia/Kolkata" />);
      const said = screen.getByRole('time').textContent!;
      expect(said).not.toMatch(/11[./-]\s?12|12[./-]\s?11/);
      expect(said).toContain('\u2066UTC+5:30\u2069');
    },
  );

  it('uses digits that can be compared with the papers, in Arabic too', async () => {
    await i18next.changeLanguage('ar');
    render(<CourtDate date="2026-11-21" />);
    expect(screen.getByRole('time')).toHaveTextContent(/21.*2026/);
  });
});
