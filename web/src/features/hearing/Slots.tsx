import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { named, nameFor } from '@/filing/CaseTitle';
import { useLawWords } from '@/i18n/useLawWords';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate } from '@/time';
import { Button, Field } from '@/ui';
import { type Party, type Planned, type Slot, type SlotDay, useSlots } from './requests';

/** How long a hearing may be planned for, in minutes. */
const LENGTHS = [30, 60, 90, 120, 180, 240];

interface Props {
  planned: Planned;
  parties: Party[];
  /** The beginning that is chosen now; null if none is. */
  chosen: string | null;
  choose: (slot: Slot) => void;
}

/** Two weeks of times that a hearing could have, each with for whom it is night and who is in another hearing. */
export function Slots(props: Props) {
  const { t } = useTranslation('hearing');
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('slots.title')}</summary>
      {open && <Proposals {...props} />}
    </details>
  );
}

function Proposals({ planned, parties, chosen, choose }: Props) {
  const { t } = useTranslation('hearing');
  const [from, setFrom] = useState('');
  const [minutes, setMinutes] = useState(120);
  const slots = useSlots(planned, from, minutes);
  return (
    <>
      <p>{t('slots.text')}</p>
      <div className="row">
        <Field label={t('slots.from')}>
          <input type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
        </Field>
        <Field label={t('slots.minutes')}>
          <select value={minutes} onChange={(event) => setMinutes(Number(event.target.value))}>
            {LENGTHS.map((length) => (
              <option key={length} value={length}>
                {length}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <ProblemAlert problem={slots.error} onRetry={() => slots.refetch()} />
      {slots.isPending && <Pending />}
      {slots.data && (
        <ol className="plain">
          {slots.data.days.map((day) => (
            <Day key={day.date} day={day} parties={parties} chosen={chosen} choose={choose} />
          ))}
        </ol>
      )}
    </>
  );
}

function Day({ day, parties, chosen, choose }: { day: SlotDay } & Omit<Props, 'planned'>) {
  const { t, i18n } = useTranslation('hearing');
  const say = useLawWords();
  const { comma } = usePunctuation();
  const { closure } = day;
  const nameOf = (person: SlotDay['summonsUnlikely'][number]) => {
    const party = parties.find((each) => each.partyId === person.partyId);
    return party ? nameFor(named(party), i18n.resolvedLanguage ?? 'en') : person.name;
  };
  const late = [...new Set(day.summonsUnlikely.map(nameOf))];
  return (
    <li>
      <p>
        <strong>
          <CourtDate date={day.date} />
        </strong>
        {closure && ` · ${t('schedule.closed', { why: say({ zh: closure.nameZh, en: closure.nameEn }, 'closure', closure.nameZh) })}`}
        {!closure && day.noticeIsShort && ` · ${t('schedule.short')}`}
        {!closure && !day.noticeIsShort && late.length > 0 && ` · ${t('slots.unlikely', { who: late.join(comma) })}`}
      </p>
      {day.slots.length > 0 && (
        <ul className="slots">
          {day.slots.map((slot) => (
            <li key={slot.startsAt}>
              <Button
                small
                className={slot.atNight.length + slot.engaged.length === 0 ? undefined : 'troubled'}
                aria-pressed={!!chosen && Date.parse(chosen) === Date.parse(slot.startsAt)}
                onClick={() => choose(slot)}
              >
                <bdi>{clockAtCourt(slot.startsAt)}</bdi>
                {slot.atNight.length > 0 && <small>{t('slots.night', { n: slot.atNight.length })}</small>}
                {slot.engaged.length > 0 && <small>{t('slots.engaged', { n: slot.engaged.length })}</small>}
                {slot.atNight.length + slot.engaged.length === 0 && <small>{t('slots.free')}</small>}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Hours and minutes at the court, which has had one offset all year since 1991. */
const clockAtCourt = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16);
