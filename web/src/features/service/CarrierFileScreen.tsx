import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Screen } from '@/app/Screen';
import { usePunctuation } from '@/i18n/usePunctuation';
import { Field } from '@/ui';
import { type Encoding, FileEncoding } from './FileEncoding';
import { useCarrierFile } from './requests';

/** Hands in a carrier's file and reads of each line what became of it. */
export default function CarrierFileScreen() {
  const { t } = useTranslation('service');
  const { colon } = usePunctuation();
  const send = useCarrierFile();
  const [encoding, setEncoding] = useState<Encoding>('UNICODE');
  return (
    <Screen title={t('post.file.title')}>
      <section className="card">
        <FileEncoding value={encoding} choose={setEncoding} />
        <Field label={t('post.file.choose')} help={t('post.file.text')} name="carrierFile">
          <input
            type="file"
            accept=".csv,text/csv"
            disabled={send.isPending}
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) send.mutate({ file, encoding });
              target.value = '';
            }}
          />
        </Field>
        <ProblemAlert problem={send.error} />
        {send.data && (
          <>
            <p role="status">
              {Object.entries(send.data.counts)
                .map(([outcome, count]) => `${t(`post.outcome.${outcome}`)}${colon}${count}`)
                .join(' · ')}
            </p>
            <table className="table rows">
              <thead>
                <tr>
                  <th scope="col">{t('post.file.line')}</th>
                  <th scope="col">{t('post.file.choose')}</th>
                  <th scope="col">{t('post.file.became')}</th>
                </tr>
              </thead>
              <tbody>
                {send.data.lines.map((line) => (
                  <tr key={line.line}>
                    <th scope="row">{line.line}</th>
                    <td data-label={t('post.file.choose')}>
                      <bdi>{line.text}</bdi>
                    </td>
                    <td data-label={t('post.file.became')}>{t(`post.outcome.${line.wrong ?? line.outcome}`)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </section>
    </Screen>
  );
}
