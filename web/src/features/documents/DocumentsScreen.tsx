import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { Citation, Field, MoreButton } from '@/ui';
import { DocumentForm } from './DocumentForm';
import { DocumentItem } from './DocumentItem';
import { type DocumentKind, states, useBegin, useDocuments, useKinds } from './requests';

/** What the court makes in a case: made from its template, checked by who must, sealed, and handed to service. */
export default function DocumentsScreen() {
  const { t, i18n } = useTranslation('documents');
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const account = useAccount();
  const writes = account?.groups.some((group) => ['clerk', 'judge'].includes(group)) ?? false;
  const [asked, setAsked] = useState({ kind: '', state: '' });
  const documents = useDocuments(caseId, asked);
  const narrowed = Boolean(asked.kind || asked.state);
  const kinds = useKinds(caseId, i18n.resolvedLanguage ?? 'en');
  return (
    <Screen
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <LinkButton to={`/cases/${caseId}`}>{t('toCase')}</LinkButton>
          {writes && <LinkButton to={`/service/cases/${caseId}`}>{t('toService')}</LinkButton>}
        </>
      }
    >
      {writes && kinds.data && <Begin caseId={caseId} kinds={kinds.data} />}
      <ProblemAlert problem={kinds.error} onRetry={() => void kinds.refetch()} />
      <section className="card" aria-label={t('list')}>
        <h2>{t('list')}</h2>
        <ProblemAlert problem={documents.error} onRetry={() => void documents.refetch()} />
        {documents.isPending && <Pending />}
        <div className="grid">
          <Field label={t('narrow.kind')}>
            <select value={asked.kind} onChange={(event) => setAsked({ ...asked, kind: event.target.value })}>
              <option value="">{t('narrow.all')}</option>
              {kinds.data?.map((each) => (
                <option key={each.code} value={each.code}>
                  {each.title}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('narrow.state')}>
            <select value={asked.state} onChange={(event) => setAsked({ ...asked, state: event.target.value })}>
              <option value="">{t('narrow.all')}</option>
              {states.map((each) => (
                <option key={each} value={each}>
                  {t(`state.${each}`)}
                </option>
              ))}
            </select>
          </Field>
        </div>
        {documents.lines?.length === 0 && <p>{t(narrowed ? 'narrow.none' : 'none')}</p>}
        <ul className="papers">
          {documents.lines?.map((document) => (
            <li key={document.id}>
              <DocumentItem caseId={caseId} document={document} kinds={kinds.data ?? []} writes={writes} />
            </li>
          ))}
        </ul>
        <MoreButton of={documents} />
      </section>
    </Screen>
  );
}

function Begin({ caseId, kinds }: { caseId: string; kinds: DocumentKind[] }) {
  const { t } = useTranslation('documents');
  const [code, setCode] = useState('');
  const begin = useBegin(caseId);
  const kind = kinds.find((each) => each.code === code);
  return (
    <section className="card" aria-label={t('make')}>
      <h2>{t('make')}</h2>
      <Field label={t('kind')}>
        <select value={code} onChange={(event) => setCode(event.target.value)}>
          <option value="">{t('choose')}</option>
          {kinds.map((each) => (
            <option key={each.code} value={each.code}>
              {each.title}
            </option>
          ))}
        </select>
      </Field>
      {kind && (
        <>
          <p>
            <Citation law={kind.article} /> {kind.confidence !== 'VERIFIED' && t(`doubt.${kind.confidence}`)}
          </p>
          <p>
            {t('checkedBy', { who: kind.checkedBy.map((checker) => t(`checker.${checker}`)).join(t('or')) })}
            {kind.byAnother && ` ${t('byAnother')}`}
          </p>
          <DocumentForm
            key={kind.code}
            caseId={caseId}
            kind={kind}
            busy={begin.isPending}
            refused={begin.error}
            onSend={(draft) => begin.mutateAsync(draft).then(() => setCode(''))}
          />
        </>
      )}
    </section>
  );
}
