import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { decimal } from '@/numbers';
import { CourtDate, CourtTime, courtDay } from '@/time';
import { countryName } from '@/i18n/names';
import { HowCounted, Money, Names } from '@/ui';
import { FeeCard } from '@/filing/FeeCard';
import { HandIn } from './HandIn';
import { type PaperKind, titleOf, usePaperKinds } from './paperRequests';
import { Papers } from './Papers';
import { type CourtCase, type DocketLine, useCase, useDocket } from './requests';

export default function CaseScreen() {
  const { t } = useTranslation(['case', 'filing']);
  const { caseId } = useParams({ strict: false }) as { caseId: string };
  const account = useAccount();
  const file = useCase(caseId);
  const clerk = account?.groups.includes('clerk');
  if (file.isPending) return <Pending />;
  if (file.isError) {
    return (
      <Screen title={t('cases.title')}>
        <ProblemAlert problem={file.error} onRetry={() => void file.refetch()} />
      </Screen>
    );
  }
  return (
    <Screen
      title={file.data.number}
      lead={<span lang="zh-CN">{file.data.title}</span>}
      actions={
        <>
          {clerk && <LinkButton to={`/service/cases/${caseId}`}>{t('case.service')}</LinkButton>}
          <LinkButton to={`/hearings/cases/${caseId}`}>{t('case.hearings')}</LinkButton>
        </>
      }
    >
      <div className="sides">
        <Docket caseId={caseId} />
        <div>
          <Fee file={file.data} />
          <Register file={file.data} />
          <Parties file={file.data} />
        </div>
      </div>
      <HandIn file={file.data} />
      <Papers caseId={caseId} />
    </Screen>
  );
}

/** The fee is the plaintiff's; a defendant who read the amount would take it for a debt of their own. */
function Fee({ file }: { file: CourtCase }) {
  const { t } = useTranslation(['case', 'filing']);
  const sued = file.parties.some((party) => party.own && party.role === 'DEFENDANT');
  if (file.fee && !sued) return <FeeCard fee={file.fee} payBy={file.feePayBy} />;
  return (
    <section className="card" aria-label={t('filing:fee.title')}>
      <h2>{t('filing:fee.title')}</h2>
      <p>{t('filing:fee.others')}</p>
    </section>
  );
}

function Register({ file }: { file: CourtCase }) {
  const { t, i18n } = useTranslation(['case', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <section className="card">
      <dl className="facts">
        <dt>{t('case.registeredAt')}</dt>
        <dd>
          <CourtTime instant={file.registeredAt} />
        </dd>
        <dt>{t('filing:receipt.filedAt')}</dt>
        <dd>
          <CourtTime instant={file.submittedAt} />
        </dd>
        <dt>{t('filing:claim.amount')}</dt>
        <dd>
          <Money amount={file.claimAmount} currency={file.claimCurrency} />
          {file.exchangeRate && file.exchangeRateOn && (
            <div>
              = <Money amount={file.claimAmountCny} />{' '}
              <small>
                {t('case.converted', {
                  rate: decimal(String(Number(file.exchangeRate)), language),
                  date: courtDay(file.exchangeRateOn, language),
                })}
              </small>
            </div>
          )}
        </dd>
      </dl>
    </section>
  );
}

function Parties({ file }: { file: CourtCase }) {
  const { t, i18n } = useTranslation(['case', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <section className="card">
      <h2>{t('case.parties')}</h2>
      <ul>
        {file.parties.map((party) => (
          <li key={party.id}>
            <strong>{t(`filing:role.${party.role}_one`)}</strong>:{' '}
            <Names names={[party.originalName, party.latinName, party.chineseName]} />
            <div>
              <bdi>{party.address}</bdi>
            </div>
            {party.country && <div>{countryName(party.country, language)}</div>}
            <small>{party.own ? t('case.you') : t(party.appeared ? 'case.appeared' : 'case.notAppeared')}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What happened, oldest first, court time first. */
function Docket({ caseId }: { caseId: string }) {
  const { t, i18n } = useTranslation(['case', 'filing']);
  const docket = useDocket(caseId);
  const kinds = usePaperKinds(caseId, i18n.resolvedLanguage ?? 'en');
  return (
    <section aria-label={t('docket.title')}>
      <h2>{t('docket.title')}</h2>
      <ProblemAlert problem={docket.error} onRetry={() => void docket.refetch()} />
      {docket.isPending && <Pending />}
      <ol className="docket">
        {docket.data?.map((line) => (
          <li key={line.id} className={line.deadline ? 'due' : undefined}>
            <Entry line={line} kinds={kinds.data ?? []} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Entry({ line, kinds }: { line: DocketLine; kinds: PaperKind[] }) {
  const { t } = useTranslation(['case', 'filing', 'service']);
  const details = line.details as unknown as Record<string, string>;
  return (
    <>
      {line.deadline ? (
        <p>
          <strong>{t(`docket.what.${line.what}`)}</strong> <CourtDate date={line.deadline.lastDay} />
        </p>
      ) : (
        <p>
          <CourtTime instant={line.at} />
        </p>
      )}
      {!line.deadline && (
        <p>
          <strong>{t(`docket.what.${line.what}`)}</strong> <small>{t(`docket.by.${line.by}`)}</small>
        </p>
      )}
      {line.partyName && (
        <p>
          <bdi>{line.partyName}</bdi>
        </p>
      )}
      {details.number && <p lang="zh-CN">{details.number}</p>}
      {details.kind && <p>{titleOf(kinds, details.kind)}</p>}
      {details.channel && (
        <p>
          {t('docket.channel')}: {t(`service:channel.${details.channel}`, details.channel)}
        </p>
      )}
      {details.article && (
        <p>
          {t('docket.ground')}: <cite>{details.article}</cite>
        </p>
      )}
      {details.items && <p>{t('docket.items', { count: Number(details.items) })}</p>}
      {details.startsAt && (
        <p>
          {t('docket.starts')} <CourtTime instant={details.startsAt} />
        </p>
      )}
      {details.evidenceDigest && <p className="digest">{`SHA-256 ${details.evidenceDigest}`}</p>}
      {details.recordDigest && <p className="digest">{`SHA-256 ${details.recordDigest}`}</p>}
      {line.deadline && <HowCounted derivation={line.deadline} />}
    </>
  );
}
