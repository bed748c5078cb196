import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerPolicy, derivation } from '@/test/filing';
import { network } from '@/test/network';
import { accountOf, expectAccessible, open } from '@/test/open';
import { answerCase } from './caseOfTheTest';
import { answerPapers, caseId } from './papersOfTheTest';

const stage = (code: string, state: string, change: object = {}) => ({
  code,
  state,
  on: null,
  done: 0,
  of: 1,
  lastDay: null,
  counted: null,
  startsAt: null,
  ...change,
});

beforeEach(() => {
  answerPolicy();
  answerPapers();
  answerCase('PLAINTIFF');
});

describe('The course of a case', () => {
  it('says how far it is, with the court’s days, and where it stands', async () => {
    network.use(
      http.get(`/api/filing/cases/${caseId}/course`, () =>
        HttpResponse.json([
          stage('FILED', 'DONE', { on: '2026-11-21' }),
          stage('REGISTERED', 'DONE', { on: '2026-11-23' }),
          stage('SERVED', 'NOW', { done: 1, of: 2 }),
          stage('ANSWERED', 'AHEAD', { of: 2, lastDay: '2026-12-28', counted: derivation }),
          stage('HEARD', 'PASSED'),
          stage('DECIDED', 'AHEAD'),
          stage('IN_EFFECT', 'AHEAD'),
        ]),
      ),
    );
    const { person } = open(`/cases/${caseId}`, accountOf('party'));

    const course = await screen.findByRole('region', { name: 'How far the case is' });
    await within(course).findAllByRole('listitem');
    const stages = course.querySelectorAll<HTMLElement>(':scope > ol > li');
    expect(stages).toHaveLength(7);
    expect(stages[0]).toHaveTextContent('Filed: done November 21, 2026 Beijing time');
    expect(stages[2]).toHaveTextContent('Defendant served: here now 1 of 2');
    expect(stages[2]).toHaveAttribute('aria-current', 'step');
    expect(stages[3]).toHaveTextContent('Answer: still to come 0 of 2until December 28, 2026');
    expect(stages[4]).toHaveTextContent('passed over');
    // The day opens as the calendar from which it was counted.
    await person.click(within(stages[3]!).getByText('How this day was counted'));
    expect(await within(stages[3]!).findByRole('group', { name: 'The period, day by day' })).toBeVisible();
    await expectAccessible();
  });

  it('leads to the parts of the page', async () => {
    open(`/cases/${caseId}`, accountOf('party'));
    const contents = await screen.findByRole('navigation', { name: 'On this page' });
    for (const link of within(contents).getAllByRole('link')) {
      expect(document.getElementById(new URL((link as HTMLAnchorElement).href).hash.slice(1)), link.textContent ?? '').not.toBeNull();
    }
  });
});
