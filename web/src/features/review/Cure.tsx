import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/api/ProblemAlert';
import { readCount } from '@/numbers';
import { isBlank } from '@/text/plainText';
import { Button, CountField, Field, Mark } from '@/ui';
import { type Cure, useLonger } from './requests';

/** What became of the last day to correct the filing. While it runs, and only then, the clerk may give longer. */
export function CureCard({ cure, submissionId, over }: { cure: Cure; submissionId: string; over: boolean }) {
  const { t } = useTranslation('review');
  const runs = !cure.settled && !over;
  return (
    <>
      {cure.late && (
        <p>
          <Mark as="bad">{t('cure.curedLate')}</Mark>
        </p>
      )}
      {cure.acts
        .filter((act) => act.act === 'EXTENDED')
        .map((act) => (
          <p key={act.at} dir="auto">
            {t('cure.longerGiven', { reason: act.reason })}
          </p>
        ))}
      {over && <p>{t('cure.uncured')}</p>}
      {runs && <GiveLonger key={cure.version} cure={cure} submissionId={submissionId} />}
    </>
  );
}

/** That a clerk may give at once. */
const MOST_DAYS = 15;

function GiveLonger({ cure, submissionId }: { cure: Cure; submissionId: string }) {
  const { t } = useTranslation('review');
  const longer = useLonger(cure, submissionId);
  const [days, setDays] = useState('');
  const given = readCount(days, 1, MOST_DAYS);
  const [appliedOn, setAppliedOn] = useState('');
  const [reason, setReason, forget] = useKept(`cure.${submissionId}`, '');
  const refused = (field: string) => (longer.error instanceof Problem ? longer.error.about(field) : []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (given) longer.mutateAsync({ days: given, appliedOn, reason }).then(forget, () => undefined);
  };
  return (
    <details>
      <summary>{t('cure.longer')}</summary>
      <form className="card" onSubmit={send} aria-label={t('cure.longer')}>
        <CountField
          label={t('cure.days')}
          help={t('cure.daysHelp')}
          remarks={refused('days')}
          from={1}
          to={MOST_DAYS}
          value={days}
          onChange={setDays}
        />
        <Field label={t('cure.appliedOn')} remarks={refused('appliedOn')}>
          <input type="date" value={appliedOn} onChange={(event) => setAppliedOn(event.target.value)} />
        </Field>
        <Field label={t('cure.reason')} help={t('cure.reasonHelp')} remarks={refused('reason')}>
          <textarea rows={3} maxLength={2000} dir="auto" value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
        <ProblemAlert problem={longer.error} />
        <Button primary type="submit" busy={longer.isPending} disabled={!given || !appliedOn || isBlank(reason)}>
          {t('cure.giveLonger')}
        </Button>
      </form>
    </details>
  );
}
