import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { languageCodes } from '@/i18n/languages';
import { start } from './main';

const table = join(import.meta.dirname, '../../../../../evidence-log/src/test/resources/sample/table');
const proof = (name: string) => new File([new Uint8Array(readFileSync(join(table, name)))], name);

function open(...wanted: string[]) {
  document.body.innerHTML = '<main></main>';
  start(document.querySelector('main')!, wanted);
}

async function checked(name: string) {
  const user = userEvent.setup();
  await user.upload(screen.getByLabelText('Proof package'), proof(name));
  await user.click(screen.getByRole('button', { name: 'Check' }));
  return screen.getByRole('status');
}

describe('The page inside a package', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it('says each finding, and that trust comes only from inside', async () => {
    open('en');
    const said = await checked('stamped.zip');
    await waitFor(() => expect(said).toHaveTextContent('Result: this package agrees with itself'));
    expect(said).toHaveTextContent('Document intact:');
    expect(said).toHaveTextContent(/Time not later than .*: a timestamp \(RFC 3161\) of/);
    expect(said).toHaveTextContent('vouch for the authority come from inside this package');
    expect(said).toHaveTextContent('Trust comes only from inside this package');
  });

  it('names what does not hold', async () => {
    open('en');
    const said = await checked('forged-0.zip');
    await waitFor(() => expect(said).toHaveTextContent('Result: this package does not hold. Failed:'));
  });

  it.each(languageCodes)('is whole in %s', (language) => {
    open(language);
    expect(document.documentElement.lang).toBe(language);
    expect(document.querySelector('main')!.textContent).not.toMatch(/undefined|\{\{/);
    expect(document.querySelectorAll('label')).toHaveLength(3);
  });

  it('changes its language without losing the reader', async () => {
    open('en');
    await userEvent.setup().selectOptions(screen.getByRole('combobox'), 'ar');
    expect(document.documentElement.dir).toBe('rtl');
    expect(screen.getByRole('combobox')).toHaveFocus();
  });
});
