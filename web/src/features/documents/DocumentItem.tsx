import { type ChangeEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { CourtTime } from '@/time';
import { Button, ConfirmButton, Field, Mark, useChecks, useForm } from '@/ui';
import { DocumentForm } from './DocumentForm';
import { type CourtDocument, type DocumentKind, useAct, useDiscard, usePreview, useUpload, useWrite } from './requests';

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
        <dt>{t('draftedBy')}</dt>
        <dd>
          <bdi>{document.draftedByName}</bdi> <CourtTime instant={document.draftedAt} />
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
              <bdi>{document.checkedByName}</bdi> <CourtTime instant={document.checkedAt} />
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
          {looking && <Preview caseId={caseId} document={document} title={kind?.title ?? document.kind} />}
          {writes && kind && <Acts caseId={caseId} document={document} kind={kind} />}
        </>
      )}
    </>
  );
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
        <bdi>{document.issuedByName}</bdi> <CourtTime instant={document.issuedAt!} />
      </dd>
      <dt>{t('seal')}</dt>
      <dd>
        <bdi>{document.sealSubject}</bdi>
      </dd>
      <dt>{t('checkCode')}</dt>
      <dd>
        <bdi dir="ltr">{document.checkCode}</bdi>
      </dd>
    </>
  );
}

/** In the page. Its bytes need the reader's token, so they are fetched and shown from memory. */
function Preview({ caseId, document, title }: { caseId: string; document: CourtDocument; title: string }) {
  const bytes = usePreview(caseId, document);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!bytes.data) return;
    const made = URL.createObjectURL(bytes.data);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes.data]);
  return (
    <>
      <ProblemAlert problem={bytes.error} onRetry={() => void bytes.refetch()} />
      {bytes.isPending && <Pending />}
      {address && <iframe className="paper" src={`${address}#navpanes=0`} title={title} />}
    </>
  );
}

function Acts({ caseId, document, kind }: { caseId: string; document: CourtDocument; kind: DocumentKind }) {
  const { t } = useTranslation('documents');
  const act = useAct(caseId);
  const [returning, setReturning] = useState(false);
  const checks = document.mayCheck && document.state !== 'DRAFT';
  return (
    <>
      {document.state === 'DRAFT' && <Writing caseId={caseId} document={document} kind={kind} />}
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
      <ProblemAlert problem={act.error} />
      {returning && checks && <ReturnForm busy={act.isPending} onSend={(reason) => act.mutate({ document, act: 'return', reason })} />}
    </>
  );
}

function Writing({ caseId, document, kind }: { caseId: string; document: CourtDocument; kind: DocumentKind }) {
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
      {writing && (
        <DocumentForm
          key={document.version}
          kind={kind}
          document={document}
          busy={write.isPending}
          refused={write.error}
          onSend={(draft) => write.mutate(draft, { onSuccess: () => setWriting(false) })}
        />
      )}
    </>
  );
}

function ReturnForm({ busy, onSend }: { busy: boolean; onSend: (reason: string) => void }) {
  const { t } = useTranslation('documents');
  const is = useChecks();
  const form = useForm({ reason: '' }, { checks: { reason: [is.required] } });
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
