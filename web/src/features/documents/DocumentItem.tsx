import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Problem } from '@/api/problem';
import { LinkButton } from '@/app/LinkButton';
import { CourtTime } from '@/time';
import { Button, CertificateName, ConfirmButton, Field, Mark, PaperInPage, useChecks, useForm } from '@/ui';
import { addressees, DocumentForm } from './DocumentForm';
import { type CourtDocument, type DocumentKind, nameOf, previewOf, useAct, useDiscard, useParties, useUpload, useWrite } from './requests';

const tone = { DRAFT: undefined, IN_CHECK: 'open', CHECKED: 'open', ISSUED: 'good' } as const;

/** One document of the court: how it stands, how it looks, and what its reader may do to it. */
export function DocumentItem({
  caseId,
  document,
  kinds,
  writes,
}: {
  caseId: string;
  document: CourtDocument;
  kinds: DocumentKind[];
  writes: boolean;
}) {
  const { t } = useTranslation('documents');
  const kind = kinds.find((each) => each.code === document.kind);
  const [looking, setLooking] = useState(false);
  const drawn = kind?.form === 'TEMPLATE' || document.hasFile;
  return (
    <>
      <p>
        <strong>{kind?.title ?? document.kind}</strong> <Mark as={tone[document.state]}>{t(`state.${document.state}`)}</Mark>
      </p>
      <dl className="facts">
        <dt>{t('addressees')}</dt>
        <dd>
          <Addressees caseId={caseId} document={document} />
        </dd>
        <dt>{t('draftedBy')}</dt>
        <dd>
          <bdi translate="no">{document.draftedByName}</bdi> <CourtTime instant={document.draftedAt} />
        </dd>
        {document.returnReason && (
          <>
            <dt>{t('givenBack')}</dt>
            <dd className="long" dir="auto">
              {document.returnReason}
            </dd>
          </>
        )}
        {document.checkedAt && (
          <>
            <dt>{t('approvedBy')}</dt>
            <dd>
              <bdi translate="no">{document.checkedByName}</bdi> <CourtTime instant={document.checkedAt} />
            </dd>
          </>
        )}
        {document.issuedAt && <Issued document={document} />}
      </dl>
      {document.state === 'ISSUED' ? (
        <div className="row">
          <LinkButton to={`/cases/${caseId}`}>{t('readPaper')}</LinkButton>
          {writes && <LinkButton to={`/service/cases/${caseId}`}>{t('serve')}</LinkButton>}
        </div>
      ) : (
        <>
          {drawn && (
            <Button small aria-expanded={looking} onClick={() => setLooking(!looking)}>
              {t(looking ? 'close' : 'preview')}
            </Button>
          )}
          {looking && <PaperInPage {...previewOf(caseId, document)} title={kind?.title ?? document.kind} />}
          {writes && kind && <Acts caseId={caseId} document={document} kind={kind} />}
        </>
      )}
    </>
  );
}

/** Who reads it once it is issued: sides, or parties that are named. */
function Addressees({ caseId, document }: { caseId: string; document: CourtDocument }) {
  const { t, i18n } = useTranslation('documents');
  const parties = useParties(caseId);
  const list = new Intl.ListFormat(i18n.resolvedLanguage, { type: 'conjunction' });
  if (document.readers === 'ALL') return t('everySide');
  if (document.readers !== 'NAMED') return list.format(addressees(document).map((side) => t(`side.${side}`)));
  const named = parties.filter(({ id }) => document.namedReaders.includes(id));
  return <bdi translate="no">{list.format(named.map(nameOf))}</bdi>;
}

function Issued({ document }: { document: CourtDocument }) {
  const { t } = useTranslation('documents');
  return (
    <>
      <dt>{t('reference')}</dt>
      <dd>
        <bdi>{document.reference}</bdi>
      </dd>
      <dt>{t('issuedBy')}</dt>
      <dd>
        <bdi translate="no">{document.issuedByName}</bdi> <CourtTime instant={document.issuedAt!} />
      </dd>
      <dt>{t('seal')}</dt>
      <dd>
        <CertificateName subject={document.sealSubject!} />
      </dd>
      <dt>{t('checkCode')}</dt>
      <dd>
        <bdi dir="ltr">{document.checkCode}</bdi>
      </dd>
    </>
  );
}

function Acts({ caseId, document, kind }: { caseId: string; document: CourtDocument; kind: DocumentKind }) {
  const { t } = useTranslation('documents');
  const act = useAct(caseId);
  const [returning, setReturning] = useState(false);
  const checks = document.mayCheck && document.state !== 'DRAFT';
  const missing = document.state === 'DRAFT' && isOfFields(act.error) ? act.error : null;
  return (
    <>
      {document.state === 'DRAFT' && (
        <Writing caseId={caseId} document={document} kind={kind} missing={missing} onWritten={() => act.reset()} />
      )}
      <div className="row">
        {document.state === 'DRAFT' && (
          <Button small primary busy={act.isPending} onClick={() => act.mutate({ document, act: 'sending' })}>
            {t('send')}
          </Button>
        )}
        {document.state === 'IN_CHECK' && document.mayCheck && (
          <ConfirmButton
            small
            primary
            busy={act.isPending}
            title={t('approveTitle')}
            ask={<p>{t('approveText')}</p>}
            yes={t('approve')}
            onYes={() => act.mutate({ document, act: 'approval' })}
          >
            {t('approve')}
          </ConfirmButton>
        )}
        {document.state === 'CHECKED' && (
          <ConfirmButton
            small
            primary
            busy={act.isPending}
            title={t('issueTitle')}
            ask={<p>{t('issueText')}</p>}
            yes={t('issue')}
            onYes={() => act.mutate({ document, act: 'issue' })}
          >
            {t('issue')}
          </ConfirmButton>
        )}
        {checks && (
          <Button small aria-expanded={returning} onClick={() => setReturning(!returning)}>
            {t('giveBack')}
          </Button>
        )}
      </div>
      <ProblemAlert problem={missing ? null : act.error} />
      {returning && checks && (
        <ReturnForm
          busy={act.isPending}
          keep={`document-return.${document.id}`}
          onSend={(reason) => act.mutateAsync({ document, act: 'return', reason })}
        />
      )}
    </>
  );
}

/** Whether fields of the document are refused, which only its form can name. */
const isOfFields = (problem: unknown) => problem instanceof Problem && problem.grounds.some(({ field }) => field?.startsWith('fields.'));

/** @param missing what is refused of the fields when the document was to be sent; opens the form on them */
function Writing({
  caseId,
  document,
  kind,
  missing,
  onWritten,
}: {
  caseId: string;
  document: CourtDocument;
  kind: DocumentKind;
  missing: unknown;
  onWritten: () => void;
}) {
  const { t } = useTranslation('documents');
  const [writing, setWriting] = useState(false);
  const write = useWrite(caseId, document.id);
  const upload = useUpload(caseId);
  const discard = useDiscard(caseId);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) upload.mutate({ document, file });
  };
  return (
    <>
      {kind.form === 'UPLOAD' && (
        <Field label={t(document.hasFile ? 'replaceFile' : 'file')} help={t('fileHelp')}>
          <input type="file" accept="application/pdf" onChange={take} disabled={upload.isPending} />
        </Field>
      )}
      <ProblemAlert problem={upload.error} />
      <div className="row">
        <Button small aria-expanded={writing} onClick={() => setWriting(!writing)}>
          {t('write')}
        </Button>
        <ConfirmButton
          small
          danger
          busy={discard.isPending}
          title={t('discardTitle')}
          ask={<p>{t('discardText')}</p>}
          yes={t('discard')}
          onYes={() => discard.mutate(document)}
        >
          {t('discard')}
        </ConfirmButton>
      </div>
      <ProblemAlert problem={discard.error} />
      {(writing || !!missing) && (
        <DocumentForm
          key={document.version}
          caseId={caseId}
          kind={kind}
          document={document}
          busy={write.isPending}
          refused={write.error ?? missing}
          onSend={(draft) =>
            write.mutateAsync(draft).then(() => {
              setWriting(false);
              onWritten();
            })
          }
        />
      )}
    </>
  );
}

function ReturnForm({ busy, keep, onSend }: { busy: boolean; keep: string; onSend: (reason: string) => Promise<unknown> }) {
  const { t } = useTranslation('documents');
  const is = useChecks();
  const form = useForm({ reason: '' }, { checks: { reason: [is.required] }, keep });
  return (
    <form aria-label={t('giveBack')} {...form.sends(({ reason }) => onSend(reason))}>
      <Field label={t('reason')} help={t('reasonHelp')} {...form.field('reason')}>
        <textarea {...form.input('reason')} maxLength={1000} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={busy}>
        {t('giveBack')}
      </Button>
    </form>
  );
}
