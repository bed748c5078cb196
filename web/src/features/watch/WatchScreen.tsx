import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { Button, Field, useChecks, useForm } from '@/ui';
import { useBegin, useWatches, type WatchRequest } from './requests';
import { WatchItem } from './WatchItem';

const categories = ['MAJOR', 'GROUP', 'CONFLICT', 'COMPLAINT'] as const;

/** Why one case is watched; a judge or the head of the court has it watched. */
export default function WatchScreen() {
  const { t } = useTranslation('watch');
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const watches = useWatches(caseId);
  const groups = useAccount()?.groups ?? [];
  const [begun, setBegun] = useState(0);
  return (
    <Screen title={t('title')} lead={t('lead')} actions={<LinkButton to={`/cases/${caseId}`}>{t('toCase')}</LinkButton>}>
      <p className="help">{t('law')}</p>
      <ProblemAlert problem={watches.error} onRetry={() => void watches.refetch()} />
      {watches.isPending && <Pending />}
      {watches.data?.length === 0 && <p>{t('none')}</p>}
      {watches.data?.map((watch) => (
        <section key={watch.id} className="card" aria-label={t(`category.${watch.category}`)}>
          <WatchItem watch={watch} />
        </section>
      ))}
      {(groups.includes('judge') || groups.includes('supervisor')) && (
        <Begin key={begun} caseId={caseId} onBegun={() => setBegun(begun + 1)} />
      )}
    </Screen>
  );
}

function Begin({ caseId, onBegun }: { caseId: string; onBegun: () => void }) {
  const { t } = useTranslation('watch');
  const is = useChecks();
  const begin = useBegin(caseId);
  const form = useForm(
    { category: '', reason: '' },
    { checks: { category: [is.required], reason: [is.required] }, refused: begin.error, keep: `watch.${caseId}` },
  );
  return (
    <form
      className="card"
      aria-label={t('begin')}
      {...form.sends((said) => begin.mutateAsync({ category: said.category as WatchRequest['category'], reason: said.reason }), onBegun)}
    >
      <h2>{t('begin')}</h2>
      <Field label={t('kind')} {...form.field('category')}>
        <select {...form.input('category')}>
          <option value="">{t('choose')}</option>
          {categories.map((category) => (
            <option key={category} value={category}>
              {t(`category.${category}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('reason')} {...form.field('reason')}>
        <textarea {...form.input('reason')} maxLength={2000} rows={3} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={begin.isPending}>
        {t('begin')}
      </Button>
    </form>
  );
}
