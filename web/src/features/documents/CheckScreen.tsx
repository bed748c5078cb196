import { type ChangeEvent, Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Screen } from '@/app/Screen';
import { UseAbroad } from '@/filing/UseAbroad';
import { CourtDate } from '@/time';
import { Alert, Button, CertificateName, Field, LawName, isSecure, useChecks, useForm } from '@/ui';
import { useCheck } from './requests';

/** What is shown to courts and authorities of other countries, to be recognized there. */
const goesAbroad = new Set(['EFFECT_CERTIFICATE', 'JUDGMENT', 'DEFAULT_JUDGMENT', 'APPEALABLE_RULING', 'CONCILIATION_STATEMENT']);

/** The digest is made in the browser: the file itself is sent nowhere. */
async function digestOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** For whoever holds a document of a court and doubts it: by the code that is printed on it, or by its file. */
export default function CheckScreen() {
  const { t } = useTranslation('documents');
  const check = useCheck();
  const is = useChecks();
  const form = useForm({ code: '' }, { checks: { code: [is.required] }, refused: check.error });
  const look = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) void digestOf(file).then((digest) => check.mutate(digest));
  };
  return (
    <Screen title={t('check.title')} lead={t('check.lead')} narrow>
      <form {...form.sends(({ code }) => check.mutate(code.trim()))}>
        <Field label={t('check.code')} help={t('check.codeHelp')} {...form.field('code')}>
          <input {...form.input('code')} dir="ltr" autoCapitalize="characters" spellCheck={false} maxLength={80} />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit" busy={check.isPending}>
          {t('check.check')}
        </Button>
      </form>
      {isSecure() && (
        <div className="below-form">
          <Field label={t('check.file')} help={t('check.fileHelp')}>
            <input type="file" accept="application/pdf" onChange={look} />
          </Field>
        </div>
      )}
      {check.data && (
        <Alert as={check.data.stands ? 'good' : 'bad'} role="status" title={t(check.data.stands ? 'check.yes' : 'check.takenBack')}>
          <dl className="facts">
            <dt>{t('check.court')}</dt>
            <dd>
              <LawName row={check.data.court} kind="court" code={check.data.court.code} />
            </dd>
            <dt>{t('reference')}</dt>
            <dd>
              <bdi>{check.data.reference}</bdi>
            </dd>
            <dt>{t('check.issuedOn')}</dt>
            <dd>
              <CourtDate date={check.data.issuedOn} />
            </dd>
            {check.data.validUntil && (
              <>
                <dt>{t('check.validUntil')}</dt>
                <dd>
                  <CourtDate date={check.data.validUntil} />
                </dd>
              </>
            )}
            {check.data.returnedOn && (
              <>
                <dt>{t('check.returnedOn')}</dt>
                <dd>
                  <CourtDate date={check.data.returnedOn} />
                </dd>
              </>
            )}
            {check.data.corrections.map((correction) => (
              <Fragment key={correction.reference}>
                <dt>{t('check.correctedBy')}</dt>
                <dd>
                  <bdi>{correction.reference}</bdi> · <CourtDate date={correction.issuedOn} />
                </dd>
              </Fragment>
            ))}
            <dt>{t('seal')}</dt>
            <dd>
              <CertificateName subject={check.data.sealSubject} />
            </dd>
            <dt>{t('check.digest')}</dt>
            <dd className="digest">{check.data.sealedDigest}</dd>
          </dl>
          <p>{t('check.compare')}</p>
        </Alert>
      )}
      {check.data?.stands && goesAbroad.has(check.data.kind) && <UseAbroad />}
    </Screen>
  );
}
