import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptWords, useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Points } from '@/filing/JurisdictionNotes';
import { useCourts } from '@/filing/requests';
import { useLawWords } from '@/i18n/useLawWords';
import { isBlank } from '@/text/plainText';
import { ConfirmButton, Field } from '@/ui';
import { type Review, useForward, useJurisdiction } from './requests';

/** A filing that came to the wrong court goes on to the right one: the clerk says which, and why. Those that the law suggests come first. */
export function Forward({ review: { submission } }: { review: Review }) {
  const { t } = useTranslation(['review', 'filing']);
  const say = useLawWords();
  const navigate = useNavigate();
  const advice = useJurisdiction(submission).data;
  const courts = useCourts();
  const forward = useForward(submission.id);
  const kept = `reasons.forward.${submission.id}`;
  const [reasons, setReasons] = useKept(kept, '');
  const [chosen, setChosen] = useState('');
  const open = (courts.data?.courts ?? []).filter(
    (court) => court.staffed && court.closedBecause === null && court.code !== submission.court,
  );
  const isAdvised = (code: string) => advice?.courts.some((court) => court.code === code) ?? false;
  const court = open.find(({ code }) => code === chosen);
  const groups = [
    { label: t('forward.advised'), courts: open.filter(({ code }) => isAdvised(code)) },
    { label: t('forward.others'), courts: open.filter(({ code }) => !isAdvised(code)) },
  ];
  return (
    <section className="card">
      <p>{t('forward.text')}</p>
      <Points title={t('filing:jurisdiction.title')} points={advice?.forwarding ?? []} />
      <Field label={t('forward.court')}>
        <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{t('filing:choose')}</option>
          {groups
            .filter((group) => group.courts.length > 0)
            .map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.courts.map((each) => (
                  <option key={each.code} value={each.code} dir="auto">
                    {say(each, 'court', each.code)}
                  </option>
                ))}
              </optgroup>
            ))}
        </select>
      </Field>
      <Field label={t('decide.reasons')} help={t('decide.reasonsHelp')}>
        <textarea rows={6} maxLength={10000} dir="auto" value={reasons} onChange={(event) => setReasons(event.target.value)} />
      </Field>
      <ProblemAlert problem={forward.error ?? courts.error} />
      <ConfirmButton
        danger
        disabled={!court || isBlank(reasons)}
        busy={forward.isPending}
        title={t('forward.do')}
        ask={<p>{court && t('forward.ask', { court: say(court, 'court', court.code) })}</p>}
        yes={t('forward.confirm')}
        onYes={() =>
          forward
            .mutateAsync({ version: submission.version, court: chosen, reasons })
            .then(() => {
              keptWords(kept).forget();
              return navigate({ to: '/reviews' });
            })
            .catch(() => undefined)
        }
      >
        {t('forward.do')}
      </ConfirmButton>
    </section>
  );
}
