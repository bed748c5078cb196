import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { type Named, PartyName } from '@/filing/CaseTitle';
import { CourtDate, CourtTime } from '@/time';
import { Citation, HowCounted, MoreButton } from '@/ui';
import { useApplicationKinds } from '@/filing/applicationKinds';
import { usePunctuation } from '@/i18n/usePunctuation';
import type { CalledAs } from './calledRequests';
import { type Joining, joinedAs } from './joiningRequests';
import { usePaperKinds } from './paperRequests';
import { type DocketLine, useDocket } from './requests';
import { Written } from '@/written';

/** What happened, the last first, court time first. */
export function Docket({ caseId, parties }: { caseId: string; parties: Named[] }) {
  const { t } = useTranslation(['case', 'filing']);
  const docket = useDocket(caseId);
  const titleOf = useKindTitles(caseId, docket.lines ?? []);
  return (
    <section id="docket" aria-label={t('docket.title')}>
      <h2>{t('docket.title')}</h2>
      <ProblemAlert problem={docket.error} onRetry={() => void docket.refetch()} />
      {docket.isPending && <Pending />}
      <ol className="docket">
        {docket.lines?.map((line) => (
          <li key={line.id} className={line.deadline ? 'due' : undefined}>
            <Entry line={line} titleOf={titleOf} parties={parties} />
          </li>
        ))}
      </ol>
      <MoreButton of={docket} />
    </section>
  );
}

const OFFICES = ['PRESIDING_JUDGE', 'SOLE_JUDGE', 'JUDGE', 'ASSESSOR', 'CLERK', 'JUDGES_ASSISTANT', 'TECHNICAL_INVESTIGATOR'] as const;

/** Who sits in the case, by office. Lines of earlier releases name the first judge and the clerk alone. */
function Bench({ details }: { details: Record<string, string> }) {
  const { t } = useTranslation('case');
  const { colon } = usePunctuation();
  const first: [string, string | undefined][] = [
    [t('docket.judge'), details.judge],
    [t('docket.clerk'), details.clerk],
  ];
  const named: [string, string | undefined][] = OFFICES.map((office) => [t(`bench.office.${office}`), details[office]]);
  return (details.judge ? first : named)
    .filter(([, names]) => names)
    .map(([office, names]) => (
      <p key={office}>
        {office}
        {colon}
        <bdi translate="no">{names}</bdi>
      </p>
    ));
}

const detailsOf = (line: DocketLine) => line.details as unknown as Record<string, string>;

/** What the kinds of papers and applications that lines of the docket name are called; a code until that is known. */
export function useKindTitles(caseId: string, lines: DocketLine[]) {
  const language = useTranslation().i18n.resolvedLanguage ?? 'en';
  const papers = usePaperKinds(caseId, language);
  const applications = useApplicationKinds(
    caseId,
    language,
    lines.some((line) => detailsOf(line).applicationId),
  );
  return ({ applicationId, kind }: Record<string, string>) =>
    (applicationId ? applications : papers).data?.find(({ code }) => code === kind)?.title ?? kind;
}

/** Lines of earlier releases are of third parties, and do not say so. */
const joinedOf = ({ role, claims, unwilling }: Record<string, string>) => ({
  role: (role ?? 'THIRD_PARTY') as Joining['party']['role'],
  claims: claims === 'true',
  unwilling: unwilling === 'true',
});

/** One line: when, what, and what is known of it. */
export function Entry({ line, titleOf, parties }: { line: DocketLine; titleOf: ReturnType<typeof useKindTitles>; parties: Named[] }) {
  const { t } = useTranslation(['case', 'filing', 'service']);
  const { colon } = usePunctuation();
  const details = detailsOf(line);
  return (
    <>
      {line.deadline ? (
        <p>
          <strong>{t(`docket.what.${line.what}`)}</strong> <CourtDate date={line.deadline.lastDay} />
        </p>
      ) : (
        <p>{details.day ? <CourtDate date={details.day} /> : <CourtTime instant={line.at} />}</p>
      )}
      {!line.deadline && (
        <p>
          <strong>{t(`docket.what.${line.what}`)}</strong> <small>{t(`docket.by.${line.by}`)}</small>
        </p>
      )}
      {line.partyName && (
        <p>
          <PartyName name={line.partyName} parties={parties} />
        </p>
      )}
      {details.note && <Written text={details.note} />}
      {details.exchangeDay && (
        <p>
          <CourtDate date={details.exchangeDay} />
          {details.exchanged && ` · ${t('exchange.papers', { count: Number(details.exchanged) })}`}
          {details.exchangeWay && ` · ${t(`exchange.ways.${details.exchangeWay}`)}`}
          {details.exchangeTime && ` · ${t('exchange.time')}${colon}${details.exchangeTime}`}
          {details.exchangePlace && (
            <>
              {' '}
              · <bdi>{details.exchangePlace}</bdi>
            </>
          )}
          {details.opinionsBy && (
            <>
              {' '}
              · {t('exchange.opinionsBy')}
              {colon}
              <CourtDate date={details.opinionsBy} />
            </>
          )}
        </p>
      )}
      {details.called && (
        <p>
          <bdi>{details.called}</bdi> · {t(`called.${details.calledAs as CalledAs}`)}
        </p>
      )}
      {line.what === 'PARTY_JOINED' && <p>{t(`joining.${joinedAs(joinedOf(details))}`)}</p>}
      {details.number && <p lang="zh-CN">{details.number}</p>}
      {line.what === 'BENCH_COMPOSED' && <Bench details={details} />}
      {details.kind && <p>{titleOf(details)}</p>}
      {details.onPaperWay && (
        <p>
          {t(`handIn.ways.${details.onPaperWay}`)} <CourtDate date={details.onPaperOn ?? ''} />
        </p>
      )}
      {details.representative && details.representation && (
        <p>
          {t(`representation.kind.${details.representation}`)}
          {colon}
          <bdi>{details.representative}</bdi>
        </p>
      )}
      {details.reason && <p>{t(`representation.reason.${details.reason}`)}</p>}
      {details.validFrom && (
        <p>
          {t('address.validFrom')}
          {colon}
          <CourtDate date={details.validFrom} />
        </p>
      )}
      {details.exhibit && (
        <p>
          <bdi>{details.exhibit}</bdi>
        </p>
      )}
      {details.basis && (
        <p>
          {details.days ? (
            t('evidence.daysFromNotice', { days: details.days })
          ) : (
            <>
              {t('evidence.until')} <CourtDate date={details.until ?? ''} />
            </>
          )}{' '}
          {t(`evidence.basis.${details.basis}`)}
        </p>
      )}
      {details.channel && (
        <p>
          {t('docket.channel')}
          {colon}
          {t(`service:channel.${details.channel}`, details.channel)}
        </p>
      )}
      {details.decided && <p>{t(`docket.decided.${details.decided}`)}</p>}
      {details.article && (
        <p>
          {t('docket.ground')}
          {colon}
          <Citation law={details.article} />
        </p>
      )}
      {details.items && <p>{t('docket.items', { count: Number(details.items) })}</p>}
      {details.finding && <p>{t(`docket.finding.${details.finding}`)}</p>}
      {details.continuesAt && (
        <p>
          {t('docket.continues')} <CourtTime instant={details.continuesAt} />
        </p>
      )}
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
