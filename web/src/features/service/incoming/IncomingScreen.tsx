import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LinkButton } from '@/app/LinkButton';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { countryName } from '@/i18n/names';
import { CourtDate } from '@/time';
import { Button, CaseNumber, Citation, Field, Mark, SaveFile } from '@/ui';
import { ActForm } from './ActForm';
import { actsFor } from './acts';
import { FollowLink } from './FollowLink';
import { Openings } from './Openings';
import { Steps } from './Steps';
import { type Incoming, fetchPaper, useHandIn, useOneIncoming } from './requests';
import '../service.css';

/** One request from abroad: what is asked, where it stands, what was done, and what can be done now. */
export default function IncomingScreen() {
  const { t } = useTranslation('service');
  const { incomingId } = useParams({ strict: false }) as { incomingId: string };
  const request = useOneIncoming(incomingId);
  if (request.isPending) return <Pending />;
  return (
    <Screen
      title={t('incoming.one')}
      lead={request.data && <CaseNumber>{request.data.number}</CaseNumber>}
      actions={<LinkButton to="/service/incoming">{t('incoming.title')}</LinkButton>}
    >
      <ProblemAlert problem={request.error} onRetry={() => void request.refetch()} />
      {request.data && <One request={request.data} />}
    </Screen>
  );
}

function One({ request }: { request: Incoming }) {
  const groups = useAccount()?.groups ?? [];
  const isClerk = groups.includes('clerk');
  return (
    <>
      <Asked request={request} />
      <Acts request={request} groups={groups} />
      <Steps steps={request.steps} />
      <Papers request={request} isClerk={isClerk} />
      {isClerk && <FollowLink request={request} />}
      <Openings requestId={request.id} />
    </>
  );
}

function Asked({ request }: { request: Incoming }) {
  const { t, i18n } = useTranslation('service');
  const told: [string, string | undefined | null][] = [
    ['authority', request.authority],
    ['authorityAddress', request.authorityAddress],
    ['reference', request.reference],
    ['addressee', request.addressee],
    ['addresseeAddress', request.addresseeAddress],
    ['papers', request.papers],
    ['particularMethod', request.particularMethod],
    ['assignedTo', request.assignedTo?.name],
  ];
  return (
    <section className="card" aria-label={t('incoming.asked')}>
      <dl className="facts">
        <dt>{t('incoming.stands')}</dt>
        <dd data-testid="incoming-state">
          <Mark as={request.outcome === 'DONE' ? 'good' : 'open'}>{t(`incoming.state.${request.state}`)}</Mark>{' '}
          {request.outcome && t(`incoming.outcome.${request.outcome}`)}
        </dd>
        <dt>{t('incoming.field.asks')}</dt>
        <dd>
          {t(`incoming.asks.${request.asks}`)} · {t(`incoming.basis.${request.basis}`)} · {countryName(request.country, i18n.language)}
        </dd>
        {told
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name} className="fact">
              <dt>{t(`incoming.field.${name}`)}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        <dt>{t('incoming.field.receivedOn')}</dt>
        <dd>
          <CourtDate date={request.receivedOn} />
        </dd>
        <dt>{t('incoming.field.dueOn')}</dt>
        <dd>
          {request.dueOn && request.term ? (
            <>
              <CourtDate date={request.dueOn} /> <Citation law={request.term.article} />{' '}
              {request.term.confidence !== 'VERIFIED' && <Mark as="open">{t('advice.recalled')}</Mark>}{' '}
              {request.late && <Mark as="open">{t('board.due.LATE')}</Mark>}
            </>
          ) : (
            t('incoming.noTerm')
          )}
        </dd>
      </dl>
    </section>
  );
}

function Acts({ request, groups }: { request: Incoming; groups: string[] }) {
  const { t } = useTranslation('service');
  const [name, setName] = useState<string>();
  const possible = actsFor(request, groups);
  const act = possible.find((each) => each.name === name);
  if (possible.length === 0) return null;
  return (
    <section className="card" aria-label={t('incoming.next')}>
      <h2>{t('incoming.next')}</h2>
      {act ? (
        <ActForm key={act.name} request={request} act={act} onDone={() => setName(undefined)} />
      ) : (
        <div className="row">
          {possible.map((each) => (
            <Button key={each.name} onClick={() => setName(each.name)}>
              {t(`incoming.act.${each.name}.title`)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

function Papers({ request, isClerk }: { request: Incoming; isClerk: boolean }) {
  const { t } = useTranslation('service');
  const handIn = useHandIn(request.id);
  return (
    <section className="card" aria-label={t('incoming.files')}>
      <h2>{t('incoming.files')}</h2>
      {request.files.length === 0 && <p className="help">{t('incoming.noFiles')}</p>}
      <ul className="plain">
        {request.files.map((file) => (
          <li key={file.id}>
            <bdi translate="no">{file.name}</bdi> {file.certificate && <Mark>{t('incoming.certificate')}</Mark>}{' '}
            <SaveFile
              small
              fetch={() => fetchPaper(request.id, file.id)}
              name={file.name}
              aria-label={t('incoming.saveNamed', { name: file.name })}
            >
              {t('incoming.save')}
            </SaveFile>
          </li>
        ))}
      </ul>
      {isClerk && (
        <Field label={t('incoming.handIn')} help={t('step.filesText')} name="incomingFile">
          <input
            type="file"
            accept="application/pdf,image/jpeg,image/png"
            disabled={handIn.isPending}
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) handIn.mutate(file);
              target.value = '';
            }}
          />
        </Field>
      )}
      <ProblemAlert problem={handIn.error} />
    </section>
  );
}
