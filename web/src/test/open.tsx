import { RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect } from 'vitest';
import { type Account, session } from '@/api/session';
import { Providers, newQueryClient } from '@/app/Providers';
import { features } from '@/app/features';
import type { Feature, Group } from '@/app/feature';
import { routerOf } from '@/app/router';

/** An account for a test, by default a party's in Berlin. */
export function accountOf(...groups: Group[]): Account {
  return {
    id: '0198c0de-0000-7000-8000-000000000001',
    email: 'someone@example.com',
    name: 'Rheinland Maschinenbau GmbH',
    kind: 'COMPANY',
    locale: 'en',
    zone: 'Europe/Berlin',
    groups: groups.length ? groups : ['party'],
    court: groups.includes('clerk') || groups.includes('judge') ? '浙01' : null,
  };
}

/** Opens the app at an address, signed in as `account` (or as nobody), and returns the hands of a person. */
export function open(address: string, account: Account | null = null, withFeatures: Feature[] = features) {
  session.set(account && { accessToken: 'token-of-the-test', expiresAt: '2099-01-01T00:00:00Z', account });
  const router = routerOf(withFeatures, address);
  const view = render(
    <Providers queryClient={newQueryClient()}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...view, router, person: userEvent.setup() };
}

/** Fails with every accessibility rule the page breaks (colours need a real browser and are checked there). */
export async function expectAccessible(element: Element = document.body) {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false } },
    // Else axe says where each right element stands too, which in a list of four hundred time zones takes seconds.
    resultTypes: ['violations'],
    selectors: false,
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
