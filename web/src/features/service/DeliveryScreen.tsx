import { Link, useLocation, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Screen } from '@/app/Screen';
import { suggestLanguage } from '@/i18n';
import { Alert, Button, Field, LawName, useChecks, useForm } from '@/ui';
import { DeliveryPapers } from './DeliveryPapers';
import { keyIn, keyOfLink } from './linkKey';
import { Office } from './Office';
import { type Opening, useEnvelope, useOpenDelivery } from './requests';

/** Of a UUID; a mail gateway may have left more in the path. */
const ID_LENGTH = 36;

/** What an addressee opens from the message: first the access code, then the papers. No account is needed. */
export default function DeliveryScreen() {
  const { t } = useTranslation('service');
  const { deliveryId } = useParams({ strict: false }) as { deliveryId: string };
  const location = useLocation();
  const linked = keyOfLink({ hash: location.hash, search: location.searchStr, path: location.pathname });
  const { lang } = location.search as { lang?: string };
  const [opened, setOpened] = useState<{ opening: Opening; secret: string }>();
  useEffect(() => {
    if (lang) void suggestLanguage(lang.replace(/(#|%23).*/, ''));
  }, [lang]);
  if (opened) return <DeliveryPapers {...opened} onOver={() => setOpened(undefined)} />;
  return (
    <Screen title={t('delivery.title')} lead={t('delivery.lead')} narrow>
      {!linked && (
        <Alert as="open" role="alert" title={t('delivery.noSecret')}>
          <p>{t('delivery.noSecretText')}</p>
        </Alert>
      )}
      <OnTheOutside deliveryId={deliveryId.slice(0, ID_LENGTH)} secret={linked} />
      <CodeForm deliveryId={deliveryId.slice(0, ID_LENGTH)} linked={linked} onOpened={setOpened} />
      <p>
        <Link to="/letters">{t('letter.title')}</Link>
      </p>
      <h2>{t('delivery.howCode')}</h2>
      <p>{t('delivery.howCodeText')}</p>
      <h2>{t('delivery.before')}</h2>
      <p>{t('delivery.legal')}</p>
      <p>{t('delivery.effect')}</p>
      <p>{t('delivery.advice')}</p>
      <p>{t('delivery.genuine')}</p>
    </Screen>
  );
}

/** Which court, and which reference: nothing else before the code. A link that is not right is refused when the code is given. */
function OnTheOutside({ deliveryId, secret }: { deliveryId: string; secret: string | undefined }) {
  const { t } = useTranslation('service');
  const { data } = useEnvelope(deliveryId, secret);
  if (!data) return null;
  return (
    <dl className="facts" data-testid="envelope">
      <dt>{t('delivery.court')}</dt>
      <dd>
        <LawName row={data.court} kind="court" code={data.court.code} />
      </dd>
      <Office office={data.office} />
      {data.reference && (
        <>
          <dt>{t('delivery.reference')}</dt>
          <dd>
            <bdi dir="ltr">{data.reference}</bdi>
          </dd>
        </>
      )}
    </dl>
  );
}

/** Asks for the access code, and where the link has lost its key on the way, for the line that stands below it in the message. */
function CodeForm({
  deliveryId,
  linked,
  onOpened,
}: {
  deliveryId: string;
  linked: string | undefined;
  onOpened: (opened: { opening: Opening; secret: string }) => void;
}) {
  const { t } = useTranslation('service');
  const open = useOpenDelivery(deliveryId);
  const is = useChecks();
  const whole = (line: unknown) => (keyIn(String(line)) ? null : t('delivery.lineNotWhole'));
  const form = useForm({ line: '', code: '' }, { checks: { line: linked ? [] : [whole], code: [is.required] }, refused: open.error });
  const send = ({ line, code }: { line: string; code: string }) => {
    const secret = linked ?? keyIn(line)!;
    open.mutate({ secret, code }, { onSuccess: (opening) => onOpened({ opening, secret }) });
  };
  return (
    <form {...form.sends(send)}>
      {!linked && (
        <Field label={t('delivery.line')} help={t('delivery.lineText')} {...form.field('line')}>
          <textarea {...form.input('line')} rows={2} dir="ltr" autoComplete="off" spellCheck={false} maxLength={1000} />
        </Field>
      )}
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
