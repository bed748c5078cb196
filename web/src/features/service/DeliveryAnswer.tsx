import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Choice, ConfirmDialog, Field, useChecks, useForm } from '@/ui';
import { capacities, type Capacity } from './capacities';
import { type Delivery, type Opening, useAccept, useRefuse } from './requests';

/** Accepts the papers, or refuses them with a reason. */
export function DeliveryAnswer({
  delivery,
  opening,
  secret,
  onAnswered,
  onOver,
}: {
  delivery: Delivery;
  opening: Opening;
  secret: string;
  onAnswered: (delivery: Delivery) => void;
  onOver: () => void;
}) {
  const { t } = useTranslation('service');
  const [refusing, setRefusing, forgetRefusing] = useKept(`delivery-refused.${delivery.id}`, false);
  const [asking, setAsking] = useState(false);
  const accept = useAccept(delivery.id, opening.session);
  const refuse = useRefuse(delivery.id, opening.session);
  const problem = refusing ? refuse.error : accept.error;
  const is = useChecks();
  const form = useForm(
    { name: '', capacity: '' as Capacity | '', reason: '' },
    {
      checks: { name: [is.required], capacity: [is.chosen], reason: refusing ? [is.required] : [] },
      refused: problem,
      keep: `delivery.${delivery.id}`,
    },
  );
  const send = () => {
    setAsking(false);
    const { name, capacity, reason } = form.values;
    const sent = refusing
      ? refuse.mutateAsync({ name, capacity, reason })
      : accept.mutateAsync({ secret: secret || undefined, name, capacity });
    sent.then(
      (answered) => {
        form.forget();
        forgetRefusing();
        onAnswered(answered);
      },
      () => undefined,
    );
  };
  return (
    <section className="card" aria-label={t('delivery.decide')}>
      <h2>{t('delivery.decide')}</h2>
      <p>{t('delivery.decideText')}</p>
      <form {...form.sends(() => setAsking(true))}>
        <Field label={t('delivery.name')} {...form.field('name')}>
          <input {...form.input('name')} maxLength={200} autoComplete="name" dir="auto" />
        </Field>
        <Choice
          legend={t('delivery.capacity')}
          {...form.field('capacity')}
          {...form.choice('capacity')}
          options={(refusing ? capacities : delivery.takenBy).map((capacity) => ({ value: capacity, label: t(`capacity.${capacity}`) }))}
        />
        {!refusing && delivery.takenBy.length < capacities.length && <p className="help">{t('delivery.onlyTheParty')}</p>}
        {refusing && (
          <Field label={t('delivery.reason')} {...form.field('reason')}>
            <textarea {...form.input('reason')} rows={3} maxLength={2000} dir="auto" />
          </Field>
        )}
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        {problem instanceof Problem && problem.code === 'session-not-valid' && <Button onClick={onOver}>{t('delivery.again')}</Button>}
        <div className="row">
          {refusing ? (
            <>
              <Button danger type="submit" busy={refuse.isPending}>
                {t('delivery.refuseSend')}
              </Button>
              <Button onClick={() => setRefusing(false)}>{t('app:cancel')}</Button>
            </>
          ) : (
            <>
              <Button primary type="submit" busy={accept.isPending}>
                {t('delivery.accept')}
              </Button>
              <Button danger onClick={() => setRefusing(true)}>
                {t('delivery.refuse')}
              </Button>
            </>
          )}
        </div>
      </form>
      {asking && (
        <ConfirmDialog
          title={t(refusing ? 'delivery.refuseSure' : 'delivery.acceptSure')}
          yes={t(refusing ? 'delivery.refuseYes' : 'delivery.acceptYes')}
          danger={refusing}
          onYes={send}
          onCancel={() => setAsking(false)}
        >
          <p>{t(refusing ? 'delivery.refuseSureText' : 'delivery.acceptSureText')}</p>
          {!refusing && delivery.period && !delivery.period.running && <p>{t(`delivery.starts.${delivery.period.act}`)}</p>}
        </ConfirmDialog>
      )}
    </section>
  );
}
