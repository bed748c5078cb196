import { render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { CourtDate, CourtTime } from '.';

describe('Court time', () => {
  it('stands before the time of the reader, each with its zone', () => {
    render(<CourtTime instant="2026-11-21T16:30:00Z" zone="Europe/Berlin" />);
    const text = screen.getByRole('time').textContent;
    expect(text).toMatch(
      /22 Nov 2026.*00:30 China Standard Time.*21 Nov 2026.*17:30 Central European Standard Time|Nov 22, 2026.*00:30 China Standard Time.*Nov 21, 2026.*17:30 Central European Standard Time/,
    );
  });

  it('is shown once to a reader in the court’s zone', () => {
    render(<CourtTime instant="2026-11-21T16:30:00Z" zone="Asia/Shanghai" />);
    expect(screen.getByRole('time').textContent?.match(/00:30/g)).toHaveLength(1);
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('keeps a court day the same day in %s', (zone) => {
    process.env.TZ = zone;
    render(<CourtDate date="2026-11-21" />);
    expect(screen.getByRole('time')).toHaveTextContent('21');
    expect(screen.getByRole('time')).toHaveTextContent('China Standard Time');
  });

  it('uses digits that can be compared with the papers, in Arabic too', async () => {
    await i18next.changeLanguage('ar');
    render(<CourtDate date="2026-11-21" />);
    expect(screen.getByRole('time')).toHaveTextContent(/21.*2026/);
  });
});
