import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { useExtent } from '@/filing/files';
import { useCourts } from '@/filing/requests';
import { usePunctuation } from '@/i18n/usePunctuation';
import { exactly, zoneName } from '@/time';
import { Button, LastDay, LawName, Money, SaveFile } from '@/ui';
import { type Receipt, fetchReceiptProof, useReceipt } from './requests';

export default function ReceiptScreen() {
  const { t } = useTranslation(['submission', 'filing']);
  const { submissionId } = useParams({ strict: false }) as { submissionId: string };
  const receipt = useReceipt(submissionId);
  return (
    <Screen
      title={t('receipt.title')}
      lead={t('receipt.lead')}
      actions={
        <>
          <Button onClick={() => window.print()}>{t('receipt.print')}</Button>
          <LinkButton to="/filing">{t('receipt.back')}</LinkButton>
        </>
      }
    >
      <ProblemAlert problem={receipt.error} onRetry={() => void receipt.refetch()} />
      {receipt.isPending && <Pending />}
      {receipt.data && <Sheet receipt={receipt.data} />}
    </Screen>
  );
}

function Sheet({ receipt }: { receipt: Receipt }) {
  const extent = useExtent();
  const { t, i18n } = useTranslation(['submission', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const { comma } = usePunctuation();
  const court = useCourts().data?.courts.find((each) => each.code === receipt.court);
  const cured = receipt.filedAt !== receipt.receivedAt;
  return (
    <section className="card" aria-label={t('receipt.title')}>
      <dl className="facts">
        <dt>{t('receipt.number')}</dt>
        <dd>
          <strong>
            <bdi>{receipt.reference}</bdi>
          </strong>
        </dd>
        <dt>{t('filing:claim.court')}</dt>
        <dd>{court ? <LawName row={court} kind="court" code={court.code} /> : receipt.court}</dd>
        <Parties side="PLAINTIFF" names={receipt.plaintiffs} />
        <Parties side="DEFENDANT" names={receipt.defendants} />
        <dt>{t('filing:claim.amount')}</dt>
        <dd>{receipt.claimAmount ? <Money amount={receipt.claimAmount} currency={receipt.claimCurrency} /> : t('filing:claim.none')}</dd>
        {cured && (
          <>
            <dt>{t('receipt.filedCourt')}</dt>
            <dd>
              <Exact local={receipt.filedByCourtClock} />
            </dd>
            <dt>{t('receipt.filedOwn')}</dt>
            <dd>
              <Exact local={receipt.filedByFilerClock} /> <small>{t('receipt.filedText')}</small>
            </dd>
          </>
        )}
        <dt>{t('receipt.court')}</dt>
        <dd>
          <Exact local={receipt.receivedByCourtClock} /> <small>{`${zoneName(receipt.courtZone, language)} (${receipt.courtZone})`}</small>
        </dd>
        <dt>{t('receipt.own')}</dt>
        <dd>
          <Exact local={receipt.receivedByFilerClock} /> <small>{`${zoneName(receipt.filerZone, language)} (${receipt.filerZone})`}</small>
        </dd>
        <dt>{t('receipt.signedBy')}</dt>
        <dd>
          <bdi>{receipt.signedBy}</bdi>
        </dd>
        <dt>{t('receipt.ahead')}</dt>
        <dd>{receipt.ahead}</dd>
        <dt>{t('receipt.digest')}</dt>
        <dd className="digest">{receipt.contentDigest}</dd>
        <dt>{t('receipt.id')}</dt>
        <dd className="digest">{receipt.submissionId}</dd>
      </dl>
      {receipt.provable && <Proof of={receipt.submissionId} />}
      <h2>{t('receipt.next')}</h2>
      <ol>
        <li>{t('receipt.nextDecides')}</li>
        <li>{t('receipt.nextCorrects')}</li>
        <li>{t('receipt.nextRegisters')}</li>
      </ol>
      <p>{t('receipt.nextTold')}</p>
      <LastDay label={t('receipt.decideBy')} derivation={receipt.decisionDue} />
      <LastDay label={t('receipt.decideByOther')} derivation={receipt.decisionDueByOtherClock} />
      <p className="help">{t('receipt.bothClocks')}</p>
      <h2>{t('filing:documents.title')}</h2>
      <ul>
        {receipt.documents.map((document, at) => (
          <li key={at}>
            <bdi>{document.title}</bdi>
            {comma}
            {extent(document)}
            <div className="digest">{`SHA-256 ${document.digest}`}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What anybody can check without the court. */
function Proof({ of }: { of: string }) {
  const { t } = useTranslation('submission');
  return (
    <>
      <h2>{t('receipt.proof.title')}</h2>
      <p>{t('receipt.proof.text')}</p>
      <SaveFile fetch={() => fetchReceiptProof(of)} name={`proof-filing-receipt-${of}.zip`}>
        {t('receipt.proof.download')}
      </SaveFile>{' '}
      <LinkButton to="/verify">{t('receipt.proof.check')}</LinkButton>
    </>
  );
}

function Parties({ side, names }: { side: 'PLAINTIFF' | 'DEFENDANT'; names: string[] }) {
  const { t } = useTranslation('filing');
  return (
    <>
      <dt>{t(`role.${side}`, { count: names.length })}</dt>
      {names.map((name, at) => (
        <dd key={at}>
          <bdi translate="no">{name}</bdi>
        </dd>
      ))}
    </>
  );
}

/** To the microsecond, with its offset, as it was recorded: a receipt is not rounded. */
function Exact({ local }: { local: string }) {
  const { i18n } = useTranslation();
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <time dateTime={local}>
      <strong>
        <bdi>{exactly(local, language)}</bdi>
      </strong>
    </time>
  );
}
