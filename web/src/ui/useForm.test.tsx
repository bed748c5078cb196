import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAllKept } from '@/api/kept';
import { session } from '@/api/session';
import { accountOf } from '@/test/open';
import { Choices, Field, Tick, useChecks, useForm } from '@/ui';

const asks = 'What is missing';
const signIn = (account = accountOf('clerk')) =>
  session.set({ accessToken: 'token-of-the-test', expiresAt: '2099-01-01T00:00:00Z', account });

/** What the court answers, when the test lets it. */
let answer: { yes: () => Promise<void>; no: () => Promise<void> };
const court = () =>
  new Promise<string>((resolve, reject) => {
    answer = {
      yes: () => act(async () => resolve('received')),
      no: () => act(async () => reject(new Error('refused'))),
    };
  });

interface Letter {
  about?: string;
  begunWith?: string;
  sent?: (answer: string) => void;
}

function LetterForm({ about = 'letter.1', begunWith = '', sent }: Letter) {
  const is = useChecks();
  const form = useForm(
    { words: begunWith, file: '', urgent: false, sides: ['PLAINTIFF'], scans: [] as { id: string }[] },
    { checks: { words: [is.required] }, keep: about, notKept: ['file'] },
  );
  return (
    <form {...form.sends(court, sent)}>
      <Field label={asks} {...form.field('words')}>
        <textarea {...form.input('words')} />
      </Field>
      <Field label="File" {...form.field('file')}>
        <input {...form.input('file')} />
      </Field>
      <Tick checked={form.values.urgent} onChange={(urgent) => form.change('urgent', urgent)}>
        Urgent
      </Tick>
      <Choices
        legend="Sides"
        {...form.field('sides')}
        {...form.choice('sides')}
        options={['PLAINTIFF', 'DEFENDANT'].map((value) => ({ value, label: value }))}
      />
      <button type="button" onClick={() => form.change('scans', [{ id: '7' }])}>
        Scan
      </button>
      <output>{form.values.scans.length}</output>
      <button>Send</button>
    </form>
  );
}

const open = (letter: Letter = {}) => render(<LetterForm {...letter} />);
const words = () => screen.getByLabelText(asks);
const person = userEvent.setup();

describe('the words of a form', () => {
  beforeEach(() => signIn());
  afterEach(() => session.set(null));

  it('are there again when the form is opened again, with what was ticked and chosen', async () => {
    const first = open();
    await person.type(words(), 'The address of the defendant');
    await person.click(screen.getByLabelText('Urgent'));
    await person.click(screen.getByLabelText('DEFENDANT'));
    first.unmount();
    open();
    expect(words()).toHaveValue('The address of the defendant');
    expect(screen.getByLabelText('Urgent')).toBeChecked();
    expect(screen.getByLabelText('DEFENDANT')).toBeChecked();
  });

  it('come without what means nothing without its file', async () => {
    const first = open();
    await person.type(screen.getByLabelText('File'), 'claim.pdf');
    await person.click(screen.getByText('Scan'));
    await person.type(words(), 'With a file');
    first.unmount();
    open();
    expect(words()).toHaveValue('With a file');
    expect(screen.getByLabelText('File')).toHaveValue('');
    expect(screen.getByRole('status')).toHaveTextContent('0');
  });

  it('are about one thing', async () => {
    const first = open();
    await person.type(words(), 'About the first');
    first.unmount();
    open({ about: 'letter.2' });
    expect(words()).toHaveValue('');
  });

  it('are their account’s', async () => {
    const first = open();
    await person.type(words(), 'A clerk’s');
    first.unmount();
    signIn({ ...accountOf('clerk'), id: '0198c0de-0000-7000-8000-000000000002' });
    const second = open();
    expect(words()).toHaveValue('');
    second.unmount();
    signIn();
    open();
    expect(words()).toHaveValue('A clerk’s');
  });

  it('do not outlast signing out', async () => {
    const first = open();
    await person.type(words(), 'A secret');
    first.unmount();
    forgetAllKept();
    open();
    expect(words()).toHaveValue('');
  });

  it('are forgotten when the court has them, and the form is as it began', async () => {
    const sent = vi.fn();
    const first = open({ sent });
    await person.type(words(), 'Sent');
    await person.click(screen.getByText('Send'));
    expect(sent).not.toHaveBeenCalled();
    await answer.yes();
    expect(sent).toHaveBeenCalledExactlyOnceWith('received');
    expect(words()).toHaveValue('');
    first.unmount();
    open();
    expect(words()).toHaveValue('');
  });

  it('are forgotten when the court has them after the form went away', async () => {
    const first = open();
    await person.type(words(), 'Sent and gone');
    await person.click(screen.getByText('Send'));
    first.unmount();
    await answer.yes();
    open();
    expect(words()).toHaveValue('');
  });

  it('stay when they are refused, in the form and after it', async () => {
    const sent = vi.fn();
    const first = open({ sent });
    await person.type(words(), 'Refused');
    await person.click(screen.getByText('Send'));
    await answer.no();
    expect(words()).toHaveValue('Refused');
    expect(sent).not.toHaveBeenCalled();
    first.unmount();
    open();
    expect(words()).toHaveValue('Refused');
  });

  it('stay when the form goes away before the court refuses them', async () => {
    const first = open();
    await person.type(words(), 'Refused and gone');
    await person.click(screen.getByText('Send'));
    first.unmount();
    await answer.no();
    open();
    expect(words()).toHaveValue('Refused and gone');
  });

  it('are forgotten when they are taken back by hand', async () => {
    const first = open({ begunWith: 'x' });
    await person.type(words(), 'y');
    await person.type(words(), '{Backspace}');
    first.unmount();
    open({ begunWith: 'newer' });
    expect(words()).toHaveValue('newer');
  });

  it('leave what nobody changed to what the form begins with', async () => {
    const first = open({ begunWith: 'old' });
    await person.click(screen.getByLabelText('Urgent'));
    first.unmount();
    open({ begunWith: 'newer' });
    expect(words()).toHaveValue('newer');
    expect(screen.getByLabelText('Urgent')).toBeChecked();
  });

  it('are not read where another shape stands under the name', () => {
    sessionStorage.setItem(`comity.kept.${accountOf('clerk').id}.letter.1`, '{"words":7,"sides":"DEFENDANT","stranger":"x"}');
    open();
    expect(words()).toHaveValue('');
    expect(screen.getByLabelText('PLAINTIFF')).toBeChecked();
  });
});

/** Text areas whose words are kept elsewhere, or are none that a person made up. */
const elsewhere: Record<string, string> = {
  'submission/ClaimStep.tsx': 'useDraft keeps the whole draft',
  'submission/NoticePanel.tsx': 'useDraft keeps the whole draft',
  'review/ToFollow.tsx': 'its items are kept by Decisions',
  'hearing/NameMediator.tsx': 'kept by CaseHearingsScreen, with the reason for short notice',
  'hearing/room/SaidApart.tsx': 'said apart, and in no storage for who uses the browser next',
  'service/DeliveryScreen.tsx': 'a key out of a message; keys are not kept',
};

describe('every form in which people write', () => {
  const files = readdirSync('src/features', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .map((file) => ({ file, source: readFileSync(`src/features/${file}`, 'utf8') }));

  it.each(files.filter(({ source }) => source.includes('<textarea')).map(({ file, source }) => [file, source] as const))(
    '%s keeps its words',
    (file, source) => {
      if (file in elsewhere) return;
      expect(source).toMatch(/useKept|\bkeep[:,]|, keep }/);
    },
  );

  // A form that is sent by `mutate` would not know, and would keep what the court has.
  it.each(files.filter(({ source }) => /\bkeep[:,]|, keep }/.test(source)).map(({ file, source }) => [file, source] as const))(
    '%s knows when the court has them',
    (_, source) => expect(source).not.toMatch(/(\.sends\(|onSend=\{)\s*\([^=]*\) =>\s*\w+\.mutate\(/),
  );

  it('has no exception that is none', () => {
    const areas = files.filter(({ source }) => source.includes('<textarea')).map(({ file }) => file);
    expect(Object.keys(elsewhere).filter((file) => !areas.includes(file))).toEqual([]);
  });
});
