import { useLocation, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Screen } from '@/app/Screen';
import { suggestLanguage } from '@/i18n';
import { Alert, Button, Field, useChecks, useForm } from '@/ui';
import { DeliveryPapers } from './DeliveryPapers';
import { type Opening, useOpenDelivery } from './requests';

/** What an addressee opens from the message: first the access code, then the papers. No account is needed. */
export default function DeliveryScreen() {
  const { t } = useTranslation('service');
  const { deliveryId } = useParams({ strict: false }) as { deliveryId: string };
  const location = useLocation();
  const secret = location.hash;
  const { lang } = location.search as { lang?: string };
  const [opening, setOpening] = useState<Opening>();
  useEffect(() => {
    if (lang) void suggestLanguage(lang);
  }, [lang]);
  if (opening) return <DeliveryPapers opening={opening} secret={secret} onOver={() => setOpening(undefined)} />;
  return (
    <Screen title={t('delivery.title')} lead={t('delivery.lead')} narrow>
      {secret ? (
        <CodeForm deliveryId={deliveryId} secret={secret} onOpened={setOpening} />
      ) : (
        <Alert as="bad" role="alert" title={t('delivery.noSecret')} />
      )}
      <h2>{t('delivery.before')}</h2>
      <p>{t('delivery.legal')}</p>
      <p>{t('delivery.effect')}</p>
      <p>{t('delivery.advice')}</p>
      <p>{t('delivery.genuine')}</p>
    </Screen>
  );
}

function CodeForm({ deliveryId, secret, onOpened }: { deliveryId: string; secret: string; onOpened: (opening: Opening) => void }) {
  const { t } = useTranslation('service');
  const open = useOpenDelivery(deliveryId);
  const is = useChecks();
  const form = useForm({ code: '' }, { checks: { code: [is.required] }, refused: open.error });
  return (
    <form {...form.sends(({ code }) => open.mutate({ secret, code }, { onSuccess: onOpened }))}>
      <Field label={t('delivery.code')} help={t('delivery.codeText')} {...form.field('code')}>
        <input
          {...form.input('code')}
          dir="ltr"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={40}
        />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={open.isPending}>
        {t('delivery.open')}
      </Button>
    </form>
  );
}
