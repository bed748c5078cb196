import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime } from '@/time';
import { Button, ConfirmButton, Field, Mark, useChecks, useForm } from '@/ui';
import { type Watch, useAct } from './requests';

/** Why a case is watched, and all that was done about it. */
export function WatchItem({ watch }: { watch: Watch }) {
  const { t } = useTranslation('watch');
  const { colon } = usePunctuation();
  const groups = useAccount()?.groups ?? [];
  const acts = !watch.liftedAt && (groups.includes('judge') || groups.includes('supervisor'));
  return (
    <>
      <p>
        <Mark as={watch.liftedAt ? undefined : 'open'}>{t(`category.${watch.category}`)}</Mark>
      </p>
      <ul>
        {watch.acts.map((act) => (
          <li key={act.at}>
            {t(`act.${act.act}`)} <CourtTime instant={act.at} /> ·{' '}
            {act.byName ? (
              <>
                <bdi translate="no">{act.byName}</bdi>
                {colon}
                <bdi>{act.reason}</bdi>
              </>
            ) : (
              <>
                {t('byRule')} {act.reason}
              </>
            )}
          </li>
        ))}
      </ul>
      {acts && <Record watch={watch} mayLift={groups.includes('supervisor')} />}
    </>
  );
}

function Record({ watch, mayLift }: { watch: Watch; mayLift: boolean }) {
  const { t } = useTranslation('watch');
  const is = useChecks();
  const act = useAct(watch);
  const form = useForm({ reason: '' }, { checks: { reason: [is.required] }, refused: act.error, keep: `watch-act.${watch.id}` });
  const said = form.values.reason.trim();
  const note = ({ reason }: { reason: string }) => act.mutateAsync({ act: 'notes', reason });
  const lift = () => act.mutateAsync({ act: 'lifting', reason: said }).then(form.forget, () => undefined);
  return (
    <form {...form.sends(note)}>
      <Field label={t('reason')} {...form.field('reason')}>
        <textarea {...form.input('reason')} maxLength={2000} rows={3} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button small type="submit" busy={act.isPending}>
        {t('note')}
      </Button>
      {mayLift && (
        <ConfirmButton
          small
          disabled={!said}
          busy={act.isPending}
          title={t('lift')}
          ask={<p>{t('liftText')}</p>}
          yes={t('lift')}
          onYes={lift}
        >
          {t('lift')}
        </ConfirmButton>
      )}
    </form>
  );
}
