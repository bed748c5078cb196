import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import type { useList } from '@/api/list';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate, CourtTime } from '@/time';
import { MoreButton, SaveFile } from '@/ui';
import { type AttemptEvent, type CourtDocument, fetchScan } from './requests';

/** What happened to an attempt, in order, each with its entry of the log; what people recorded of it, and what shows it. */
export function Timeline({
  events,
  documents,
  isService,
  attemptId,
  byDay,
}: {
  events: ReturnType<typeof useList<AttemptEvent>>;
  documents: CourtDocument[];
  isService: (kind: string) => boolean;
  attemptId: string;
  /** What people record has a day; what the system sees has an instant. */
  byDay?: boolean;
}) {
  const { t } = useTranslation('service');
  return (
    <>
      <ol className="timeline" aria-label={t('attempt.timeline')}>
        {events.lines?.map((event) => (
          <li key={event.evidenceDigest} data-service={isService(event.kind)} data-testid={`event-${event.kind}`}>
            <strong>
              {t(`event.${event.kind}`)} {isService(event.kind) && <span className="service-OPEN">{t('attempt.thisIsService')}</span>}
            </strong>
            {byDay ? <CourtDate date={event.on} /> : <CourtTime instant={event.at} />}
            <Recorded facts={event.facts} />
            {event.files.map((file) => (
              <div key={file.id}>
                <SaveFile fetch={() => fetchScan(attemptId, file.id)} name={file.name}>
                  {t('step.saveFile', { name: file.name })}
                </SaveFile>
              </div>
            ))}
            <div className="source">
              {event.documentId && <bdi>{documents.find((document) => document.documentId === event.documentId)?.title}</bdi>}
              {event.documentId && event.logIndex !== null && ' · '}
              {event.logIndex !== null && t('attempt.entry', { index: event.logIndex })}
            </div>
          </li>
        ))}
      </ol>
      <ProblemAlert problem={events.error} onRetry={() => void events.refetch()} />
      <MoreButton of={events} />
    </>
  );
}

/** Facts by name: a word of ours is translated, what somebody wrote stays as it was written. */
function Recorded({ facts }: { facts: AttemptEvent['facts'] }) {
  const { t, i18n } = useTranslation('service');
  const { colon } = usePunctuation();
  const known = Object.entries(facts);
  if (known.length === 0) return null;
  return (
    <ul className="plain">
      {known.map(([name, value]) => (
        <li key={name}>
          {t(`step.field.${name}`)}
          {colon}
          {i18n.exists(`service:step.option.${value}`) ? t(`step.option.${value}`) : <bdi>{value}</bdi>}
        </li>
      ))}
    </ul>
  );
}
