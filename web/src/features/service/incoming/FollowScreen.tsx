import { useLocation, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Screen } from '@/app/Screen';
import { CourtDate } from '@/time';
import { Alert, CaseNumber, LawName, Mark, SaveFile } from '@/ui';
import { keyOfLink } from '../linkKey';
import { Steps } from './Steps';
import { type Followed, fetchCertificate, useFollowed } from './requests';

/** Of a UUID; a mail gateway may have left more in the path. */
const ID_LENGTH = 36;

/** For who asked from abroad, without an account: what became of the request, and its certificate. */
export default function FollowScreen() {
  const { t, i18n } = useTranslation('service');
  const { linkId: said } = useParams({ strict: false }) as { linkId: string };
  const linkId = said.slice(0, ID_LENGTH);
  const { hash, searchStr, pathname } = useLocation();
  const secret = keyOfLink({ hash, search: searchStr, path: pathname });
  const followed = useFollowed(linkId, secret, i18n.resolvedLanguage ?? 'en');
  return (
    <Screen title={t('incoming.follow.title')} lead={t('incoming.follow.lead')}>
      {secret === undefined && <Alert as="open" role="alert" title={t('incoming.follow.noKey')} />}
      <ProblemAlert problem={followed.error} />
      {followed.data && secret !== undefined && <Standing followed={followed.data} linkId={linkId} secret={secret} />}
    </Screen>
  );
}

function Standing({ followed, linkId, secret }: { followed: Followed; linkId: string; secret: string }) {
  const { t } = useTranslation('service');
  return (
    <>
      <section className="card" aria-label={t('incoming.asked')}>
        <dl className="facts">
          <dt>{t('delivery.court')}</dt>
          <dd>
            <LawName row={followed.court} kind="court" code={followed.court.code} />
          </dd>
          <dt>{t('incoming.number')}</dt>
          <dd>
            <CaseNumber>{followed.number}</CaseNumber>
          </dd>
          <dt>{t('incoming.follow.yours')}</dt>
          <dd>
            <bdi>{followed.reference}</bdi>
          </dd>
          <dt>{t('incoming.field.addressee')}</dt>
          <dd>
            <bdi>{followed.addressee}</bdi>
          </dd>
          <dt>{t('incoming.stands')}</dt>
          <dd data-testid="followed-state">
            <Mark as={followed.outcome === 'DONE' ? 'good' : 'open'}>{t(`incoming.state.${followed.state}`)}</Mark>{' '}
            {followed.outcome && t(`incoming.outcome.${followed.outcome}`)}
          </dd>
          {followed.dueOn && (
            <>
              <dt>{t('incoming.field.dueOn')}</dt>
              <dd>
                <CourtDate date={followed.dueOn} />
              </dd>
            </>
          )}
        </dl>
        {followed.certificates.map((file) => (
          <SaveFile key={file.id} primary fetch={() => fetchCertificate(linkId, file.id, secret)} name={file.name}>
            {t('incoming.follow.save', { name: file.name })}
          </SaveFile>
        ))}
      </section>
      <Steps steps={followed.steps} />
      <p className="help">{t('incoming.follow.text')}</p>
    </>
  );
}
