import { useTranslation } from 'react-i18next';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime } from '@/time';
import { Mark } from '@/ui';
import type { Asked } from './requests';

/** One thing that an addressee asked, with its words as they were written, and the court's answer. */
export function AskedLine({ asked, zone }: { asked: Asked; zone?: string }) {
  const { t } = useTranslation('service');
  const { colon } = usePunctuation();
  const { answer } = asked;
  return (
    <>
      <p>
        <strong>{t(`asked.kind.${asked.kind}`)}</strong> <CourtTime instant={asked.askedAt} zone={zone} />
      </p>
      {asked.days && (
        <p>
          {t('asked.days')}
          {colon}
          {asked.days}
        </p>
      )}
      {asked.language && (
        <p>
          {t('asked.language')}
          {colon}
          <bdi>{asked.language}</bdi>
        </p>
      )}
      <p>
        <bdi>{asked.words}</bdi>
      </p>
      {answer ? (
        <div data-testid="asked-answer">
          <p>
            <Mark as={answer.outcome === 'GRANTED' ? 'good' : 'open'}>{t(`asked.outcome.${answer.outcome}`)}</Mark>{' '}
            <CourtTime instant={answer.at} zone={zone} />
          </p>
          <p>
            <bdi>{answer.words}</bdi>
          </p>
          {answer.granted !== null && answer.decidedAt && (
            <p>
              <Mark as={answer.granted ? 'good' : 'open'}>{t(`asked.decided.${answer.granted}`)}</Mark>{' '}
              <CourtTime instant={answer.decidedAt} zone={zone} />
            </p>
          )}
        </div>
      ) : (
        <p className="help">{t('asked.waits')}</p>
      )}
    </>
  );
}
