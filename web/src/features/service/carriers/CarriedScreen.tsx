import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { Button, CaseNumber, LawName, SaveFile } from '@/ui';
import { keyOfLink } from '../linkKey';
import { ReturnForm } from './ReturnForm';
import { Returns } from './Returns';
import { type Carried, fetchPapers, useCarried, useTake } from './requests';

/** Of a UUID; a mail gateway may have left more in the path. */
const ID_LENGTH = 36;

/** What one carries for a court: taken by a link first, then its papers, and returning proof. */
export default function CarriedScreen() {
  const { t } = useTranslation('service');
  const { carriedId: said } = useParams({ strict: false }) as { carriedId: string };
  const id = said.slice(0, ID_LENGTH);
  const { hash, searchStr, pathname } = useLocation();
  const secret = keyOfLink({ hash, search: searchStr, path: pathname });
  const carried = useCarried(id);
  return (
    <Screen title={t('carriers.one')} actions={<LinkButton to="/carried">{t('carriers.own')}</LinkButton>}>
      {carried.isError && secret !== undefined && <Take id={id} secret={secret} />}
      <ProblemAlert problem={secret === undefined ? carried.error : null} />
      {carried.data && <One carried={carried.data} />}
    </Screen>
  );
}

function Take({ id, secret }: { id: string; secret: string }) {
  const { t } = useTranslation('service');
  const take = useTake(id);
  const navigate = useNavigate();
  const taken = () => void navigate({ to: '/carried/$carriedId', params: { carriedId: id }, replace: true });
  return (
    <section className="card">
      <p>{t('carriers.takeText')}</p>
      <ProblemAlert problem={take.error} />
      <Button primary busy={take.isPending} onClick={() => take.mutate(secret, { onSuccess: taken })}>
        {t('carriers.take')}
      </Button>
    </section>
  );
}

function One({ carried }: { carried: Carried }) {
  const { t } = useTranslation('service');
  return (
    <>
      <section className="card" aria-label={t('carriers.one')}>
        <dl className="facts">
          <dt>{t('delivery.court')}</dt>
          <dd>
            <LawName row={carried.court} kind="court" code={carried.court.code} />
          </dd>
          <dt>{t('incoming.number')}</dt>
          <dd>
            <CaseNumber>{carried.number}</CaseNumber>
          </dd>
          <dt>{t('attempts.addressee')}</dt>
          <dd>
            <bdi>{carried.addressee}</bdi>
          </dd>
          {carried.sentTo && (
            <>
              <dt>{t('attempts.sentTo')}</dt>
              <dd>
                <bdi>{carried.sentTo}</bdi>
              </dd>
            </>
          )}
          <dt>{t('incoming.files')}</dt>
          <dd>
            <ul className="plain">
              {carried.papers.map((paper, at) => (
                <li key={at}>
                  <bdi>{paper.title}</bdi>
                </li>
              ))}
              {carried.forms.map((form) => (
                <li key={form}>{t(`authority.thing.${form}`)}</li>
              ))}
            </ul>
          </dd>
        </dl>
        <SaveFile primary fetch={() => fetchPapers(carried.id)} name="papers.zip">
          {t('carriers.savePapers')}
        </SaveFile>
      </section>
      <section className="card" aria-label={t('carriers.proof')}>
        <h2>{t('carriers.proof')}</h2>
        <p className="help">{t('carriers.proofText')}</p>
        <Returns returns={carried.returns} file={(file) => <bdi translate="no">{file.name}</bdi>} />
        <ReturnForm key={carried.returns.length} id={carried.id} />
      </section>
    </>
  );
}
