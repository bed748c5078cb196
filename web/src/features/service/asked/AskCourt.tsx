import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { readCount } from '@/numbers';
import { Button, Choice, CountField, DAYS, Field, useChecks, useForm } from '@/ui';
import { capacities, type Capacity } from '../capacities';
import type { Delivery } from '../requests';
import { AskedLine } from './AskedLine';
import { type AskedKind, useAsk, useAsked } from './requests';

/** What the addressee asks of the court on the page of the papers, and what it answered. */
export function AskCourt({ delivery, session }: { delivery: Delivery; session: string }) {
  const { t } = useTranslation('service');
  const asked = useAsked(delivery.id, session);
  const [asking, setAsking] = useState(false);
  const zone = delivery.addressee.zone ?? undefined;
  return (
    <section className="card" aria-label={t('asked.title')}>
      <h2>{t('asked.title')}</h2>
      <p>{t('asked.text')}</p>
      <ProblemAlert problem={asked.error} onRetry={() => void asked.refetch()} />
      {!!asked.data?.length && (
        <>
          <h3>{t('asked.yours')}</h3>
          <ul className="papers">
            {asked.data.map((each) => (
              <li key={each.id} data-testid={`asked-${each.kind}`}>
                <AskedLine asked={each} zone={zone} />
              </li>
            ))}
          </ul>
        </>
      )}
      {asking ? (
        <AskForm delivery={delivery} session={session} onDone={() => setAsking(false)} />
      ) : (
        <Button onClick={() => setAsking(true)}>{t('asked.do')}</Button>
      )}
    </section>
  );
}

function AskForm({ delivery, session, onDone }: { delivery: Delivery; session: string; onDone: () => void }) {
  const { t } = useTranslation('service');
  const ask = useAsk(delivery.id, session);
  const is = useChecks();
  const kinds: AskedKind[] = ['PAPER_COPIES', 'INTERPRETER', ...(delivery.period ? (['MORE_TIME'] as const) : [])];
  const only = (kind: AskedKind, check: (value: unknown) => string | null) => (value: unknown, values: object) =>
    (values as { kind: string }).kind === kind ? check(value) : null;
  const form = useForm(
    { kind: '' as AskedKind | '', days: '', language: '', words: '', name: '', capacity: '' as Capacity | '' },
    {
      checks: {
        kind: [is.chosen],
        days: [only('MORE_TIME', is.count(DAYS.from, DAYS.to))],
        language: [only('INTERPRETER', is.required)],
        words: [(value, values) => ((values as { kind: string }).kind ? is.required(value) : null)],
        name: [is.required],
        capacity: [is.chosen],
      },
      refused: ask.error,
      keep: `ask.${delivery.id}`,
    },
  );
  const { kind } = form.values;
  return (
    <form
      {...form.sends(
        ({ kind, capacity, days, language, words, name }) =>
          ask.mutateAsync({
            kind: kind as AskedKind,
            capacity,
            words,
            name,
            ...(kind === 'MORE_TIME' && { days: readCount(days, DAYS.from, DAYS.to) }),
            ...(kind === 'INTERPRETER' && { language }),
          }),
        onDone,
      )}
      aria-label={t('asked.do')}
    >
      <Choice
        legend={t('asked.what')}
        {...form.field('kind')}
        {...form.choice('kind')}
        options={kinds.map((each) => ({ value: each, label: t(`asked.kind.${each}`) }))}
      />
      {kind === 'MORE_TIME' && (
        <CountField
          label={t('asked.days')}
          {...form.field('days')}
          {...DAYS}
          value={form.values.days}
          onChange={(days) => form.change('days', days)}
        />
      )}
      {kind === 'INTERPRETER' && (
        <Field label={t('asked.language')} {...form.field('language')}>
          <input {...form.input('language')} maxLength={60} dir="auto" />
        </Field>
      )}
      {kind && (
        <Field label={t(`asked.words.${kind}`)} {...form.field('words')}>
          <textarea {...form.input('words')} rows={3} maxLength={2000} dir="auto" />
        </Field>
      )}
      <Field label={t('delivery.name')} {...form.field('name')}>
        <input {...form.input('name')} maxLength={200} autoComplete="name" dir="auto" />
      </Field>
      <Choice
        legend={t('delivery.capacity')}
        {...form.field('capacity')}
        {...form.choice('capacity')}
        options={capacities.map((each) => ({ value: each, label: t(`capacity.${each}`) }))}
      />
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button primary type="submit" busy={ask.isPending}>
          {t('asked.send')}
        </Button>
        <Button onClick={onDone}>{t('app:cancel')}</Button>
      </div>
    </form>
  );
}
