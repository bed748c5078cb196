import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { components } from '@/api/generated/filing';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { languageName } from '@/i18n/names';
import { percent } from '@/numbers';
import { Button, Field } from '@/ui';
import { root } from './requests';
import './reading.css';

type Reading = components['schemas']['Reading'];

const PICTURES = ['image/', 'application/pdf'];
const LOOK_AGAIN = 3_000;

/** Whether such a file has pages that a machine can read. */
export const isReadByMachine = (mediaType: string) => PICTURES.some((each) => mediaType.startsWith(each));

const key = (digest: string) => ['filing', 'reading', digest];
const path = (digest: string) => `${root}/documents/${digest}/reading`;
const isUnderWay = (reading?: Reading) => reading?.state === 'WAITING' || reading?.state === 'UNDER_WAY';

/** The text that a machine read of a document, once somebody asks to see it: to find, to select and to copy; it is no evidence. */
export function MachineReading({ digest, title }: { digest: string; title: string }) {
  const { t } = useTranslation('filing');
  const [open, setOpen] = useState(false);
  return (
    <>
      <p>
        <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'reading.hide' : 'reading.show')}
        </Button>
      </p>
      {open && <Read digest={digest} title={title} />}
    </>
  );
}

function Read({ digest, title }: { digest: string; title: string }) {
  const { t, i18n } = useTranslation('filing');
  const reading = useQuery({
    queryKey: key(digest),
    queryFn: () => api.get<Reading>(path(digest)),
    refetchInterval: (query) => (isUnderWay(query.state.data) ? LOOK_AGAIN : false),
  });
  if (reading.error) return <ProblemAlert problem={reading.error} onRetry={() => void reading.refetch()} />;
  if (!reading.data) return <Pending />;
  const { state, failure, language, program, pages, pagesLeftOut, mayAsk } = reading.data;
  const own = i18n.resolvedLanguage ?? 'en';
  const called = language ? languageName(language, own) : '';
  return (
    <section className="reading" aria-label={`${t('reading.show')} – ${title}`}>
      <p className="help">{t('reading.lead')}</p>
      <p role="status">
        {failure ? t(`reading.failure.${failure}`, { language: called }) : t(`reading.state.${state}`, { program, language: called })}
      </p>
      {pagesLeftOut > 0 && <p>{t('reading.leftOut', { count: pagesLeftOut })}</p>}
      {pages.map(({ page, text, confidence }) => (
        <article key={page} aria-labelledby={`read-${digest}-${page}`}>
          <h4 id={`read-${digest}-${page}`}>
            {t('reading.page', { page })}{' '}
            <small>
              {confidence === null
                ? text !== '' && t('reading.own')
                : t('reading.sure', { percent: percent((confidence / 100).toFixed(2), own) })}
            </small>
          </h4>
          {text === '' ? (
            <p>{t('reading.nothing')}</p>
          ) : (
            <p className="read" dir="auto" lang={language ?? undefined}>
              {text}
            </p>
          )}
        </article>
      ))}
      {mayAsk && <Ask digest={digest} reading={reading.data} />}
    </section>
  );
}

function Ask({ digest, reading }: { digest: string; reading: Reading }) {
  const { t, i18n } = useTranslation('filing');
  const own = i18n.resolvedLanguage ?? 'en';
  const [language, setLanguage] = useState('');
  const queries = useQueryClient();
  const ask = useMutation({
    mutationFn: () => api.put<Reading>(path(digest), { language: language || null }),
    onSuccess: (asked) => queries.setQueryData(key(digest), asked),
    onError: () => queries.invalidateQueries({ queryKey: key(digest) }),
  });
  return (
    <>
      <Field label={t('reading.language')}>
        <select value={language} onChange={(event) => setLanguage(event.target.value)}>
          <option value="">{t('reading.asSaid')}</option>
          {reading.languages.map((code) => (
            <option key={code} value={code}>
              {languageName(code, own)}
            </option>
          ))}
        </select>
      </Field>
      <Button small busy={ask.isPending} onClick={() => ask.mutate()}>
        {t(reading.state === 'READ' ? 'reading.again' : 'reading.ask')}
      </Button>
      <ProblemAlert problem={ask.error} />
    </>
  );
}
