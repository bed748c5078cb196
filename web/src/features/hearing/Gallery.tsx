import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, ConfirmButton, Field, useChecks, useForm } from '@/ui';
import { type Hearing, type Place, useDismiss, useStep } from './requests';
import { GiveCode } from './SeatCodes';

/** Who may listen to what is public: the court gives leave, a code, and takes it back. The clerk gives codes. */
export function Gallery({ hearing, givesCodes }: { hearing: Hearing; givesCodes: boolean }) {
  const { t } = useTranslation('hearing');
  const is = useChecks();
  const admission = useStep(hearing.id, 'observers');
  const form = useForm({ name: '' }, { checks: { name: [is.required] }, refused: admission.error, keep: `observer.${hearing.id}` });
  if (hearing.status === 'SEALED' || hearing.status === 'ADJOURNED') return null;
  return (
    <details className="card">
      <summary>{t('observer.title')}</summary>
      <p>{t('observer.text')}</p>
      {hearing.seats
        .filter((place) => place.role === 'OBSERVER')
        .map((place) => (
          <div key={place.seat} className="row">
            {givesCodes ? <GiveCode hearingId={hearing.id} place={place} /> : <bdi translate="no">{place.name}</bdi>}
            <Dismiss hearingId={hearing.id} place={place} />
          </div>
        ))}
      <form aria-label={t('observer.admit')} {...form.sends(({ name }) => admission.mutateAsync({ name: name.trim() }).then(form.forget))}>
        <Field label={t('observer.name')} {...form.field('name')}>
          <input {...form.input('name')} maxLength={200} dir="auto" />
        </Field>
        <Button type="submit" busy={admission.isPending}>
          {t('observer.admit')}
        </Button>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
      </form>
    </details>
  );
}

function Dismiss({ hearingId, place }: { hearingId: string; place: Place }) {
  const { t } = useTranslation('hearing');
  const dismissal = useDismiss(hearingId, place.seat);
  const title = t('observer.dismiss', { name: place.name });
  return (
    <>
      <ConfirmButton
        small
        danger
        busy={dismissal.isPending}
        title={title}
        ask={<p>{t('observer.dismissSure')}</p>}
        yes={title}
        onYes={() => dismissal.mutate()}
      >
        {title}
      </ConfirmButton>
      <ProblemAlert problem={dismissal.error} />
    </>
  );
}
