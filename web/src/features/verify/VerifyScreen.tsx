import { Link } from '@tanstack/react-router';
import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Screen } from '@/app/Screen';
import { Alert, Button, Field } from '@/ui';
import { Findings } from './Findings';
import { PublishedKeys } from './PublishedKeys';
import { usePublished } from './requests';
import { useVerification } from './useVerification';

/** For whoever was given a proof and trusts nobody: the file is read here and goes nowhere. */
export default function VerifyScreen() {
  const { t } = useTranslation(['verify', 'log']);
  const published = usePublished();
  const verification = useVerification();
  const [file, setFile] = useState<File>();
  const [policy, setPolicy] = useState<File>();
  const [time, setTime] = useState<File>();
  const chosen = (take: (file: File | undefined) => void) => (event: ChangeEvent<HTMLInputElement>) => {
    take(event.target.files?.[0]);
    verification.reset();
  };
  return (
    <Screen title={t('title')} lead={t('lead')} actions={<Link to="/log">{t('log:title')}</Link>} narrow>
      <Field label={t('file')} help={t('fileHelp')}>
        <input type="file" accept=".zip,.asice" onChange={chosen(setFile)} />
      </Field>
      <Field label={t('policy')} help={t('policyHelp')}>
        <input type="file" accept=".txt,text/plain" onChange={chosen(setPolicy)} />
      </Field>
      <Field label={t('time')} help={t('timeHelp')}>
        <input type="file" accept=".pem,.crt,application/x-pem-file" onChange={chosen(setTime)} />
      </Field>
      <Button
        primary
        busy={verification.isPending}
        disabled={!file || published.isPending}
        onClick={() => file && verification.mutate({ file, policy, time, published: published.data ?? [] })}
      >
        {t('check')}
      </Button>
      {verification.isError && <Alert as="bad" role="alert" title={t('unreadable')} />}
      {verification.data && <Findings {...verification.data} />}
      <PublishedKeys published={published.data} />
    </Screen>
  );
}
