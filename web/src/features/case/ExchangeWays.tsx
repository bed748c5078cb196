import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime, LastCourtDay } from '@/time';
import { Button, type Check, Choice, Citation, Field, useForm } from '@/ui';
import { Written } from '@/written';
import { type EvidenceExchange, type ExchangeHow, type ExchangeWay, useChooseExchange, useExchangeChoices } from './exchangeRequests';
import { nameOf, type Party } from './requests';

/** Said only of what is not held in the courtroom. */
export function How({ exchange }: { exchange: EvidenceExchange }) {
  const { t } = useTranslation('case');
  const { colon } = usePunctuation();
  if (exchange.way === 'IN_COURT') return null;
  return (
    <>
      <p>
        {t(`exchange.ways.${exchange.way}`)}
        {exchange.timeOfDay && ` · ${t('exchange.time')}${colon}${exchange.timeOfDay.slice(0, 5)}`}
        {exchange.opinionsBy && (
          <>
            {' '}
            · {t('exchange.opinionsBy')}
            {colon}
            <LastCourtDay date={exchange.opinionsBy} />
          </>
        )}
      </p>
      {exchange.place && <Written text={exchange.place} />}
      {exchange.openedAt && (
        <p>
          <small>
            {t('exchange.opened')} <bdi translate="no">{exchange.openedByName}</bdi> · <CourtTime instant={exchange.openedAt} /> ·{' '}
            {t('exchange.papers', { count: exchange.papers ?? 0 })}
          </small>
        </p>
      )}
    </>
  );
}

/** What each party chose, and for who acts for one, its choice. */
export function ChoicesOfWay({ caseId, parties, own }: { caseId: string; parties: Party[]; own: Party[] }) {
  const { t } = useTranslation('case');
  const { colon } = usePunctuation();
  const known = useExchangeChoices(caseId);
  if (!known.data) return null;
  return (
    <details>
      <summary>{t('exchange.choose')}</summary>
      <p>
        {t('exchange.chooseHelp')} <Citation law="OL 14" />
      </p>
      {known.data.items.length > 0 && (
        <>
          <h4>{t('exchange.chosen')}</h4>
          <ul>
            {known.data.items.map((choice) => (
              <li key={choice.partyId}>
                <bdi translate="no">{nameOfParty(parties, choice.partyId)}</bdi>
                {colon}
                {t(`exchange.ways.${choice.way}`)}
              </li>
            ))}
          </ul>
          <p>
            {t('exchange.agreedOn')} {t(`exchange.ways.${known.data.agreed}`)}
          </p>
        </>
      )}
      {own.map((party) => (
        <ChooseForm
          key={party.id}
          caseId={caseId}
          party={party}
          chosen={known.data.items.find(({ partyId }) => partyId === party.id)?.way ?? 'IN_COURT'}
        />
      ))}
    </details>
  );
}

const nameOfParty = (parties: Party[], id: string) => {
  const party = parties.find((each) => each.id === id);
  return party ? nameOf(party) : id;
};

function ChooseForm({ caseId, party, chosen }: { caseId: string; party: Party; chosen: ExchangeWay }) {
  const { t } = useTranslation('case');
  const choose = useChooseExchange(caseId);
  const form = useForm({ way: chosen as string }, { refused: choose.error, keep: `exchange-way.${caseId}.${party.id}` });
  return (
    <form {...form.sends(({ way }) => choose.mutateAsync({ partyId: party.id, way: way as ExchangeWay }))}>
      <Choice legend={nameOf(party)} options={waysOf(t)} {...form.field('way')} {...form.choice('way')} />
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button small type="submit" busy={choose.isPending}>
        {t('exchange.choice')}
      </Button>
    </form>
  );
}

const ways = ['IN_COURT', 'TOGETHER', 'APART'] as const;
const waysOf = (t: TFunction<'case'>) => ways.map((value) => ({ value: value as string, label: t(`exchange.ways.${value}`) }));

/** Of a form that sets an exchange, or moves it. */
export const nothing = { day: '', agreementId: '', reasons: '', way: 'IN_COURT' as string, timeOfDay: '', place: '', opinionsBy: '' };
type Said = typeof nothing;

/** What the chosen way cannot be without. */
export const checksOf = (required: Check): Partial<Record<keyof Said, Check[]>> => ({
  day: [required],
  timeOfDay: [(value, said) => ((said as Said).way === 'TOGETHER' ? required(value, said) : null)],
  place: [(value, said) => ((said as Said).way === 'TOGETHER' ? required(value, said) : null)],
  opinionsBy: [(value, said) => ((said as Said).way === 'APART' ? required(value, said) : null)],
});

export const howOf = (exchange: EvidenceExchange) => ({
  way: exchange.way as string,
  timeOfDay: exchange.timeOfDay?.slice(0, 5) ?? '',
  place: exchange.place ?? '',
  opinionsBy: exchange.opinionsBy ?? '',
});

/** What the chosen way asks for, and nothing else. */
export const saidOf = ({ way, timeOfDay, place, opinionsBy }: Said): ExchangeHow => ({
  way: way as ExchangeWay,
  timeOfDay: way === 'TOGETHER' ? timeOfDay : null,
  place: way === 'TOGETHER' ? place : null,
  opinionsBy: way === 'APART' ? opinionsBy : null,
});

/** In the courtroom, or as the parties agree. */
export function HowFields({ caseId, form }: { caseId: string; form: ReturnType<typeof useForm<Said>> }) {
  const { t } = useTranslation('case');
  const agreed = useExchangeChoices(caseId).data?.agreed ?? 'IN_COURT';
  const { way } = form.values;
  const open = waysOf(t).filter(({ value }) => value === 'IN_COURT' || value === agreed || value === way);
  return (
    <>
      <Field label={t('exchange.way')} help={t('exchange.wayHelp')} {...form.field('way')}>
        <select {...form.input('way')}>
          {open.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      {way === 'TOGETHER' && (
        <>
          <Field label={t('exchange.time')} {...form.field('timeOfDay')}>
            <input type="time" {...form.input('timeOfDay')} />
          </Field>
          <Field label={t('exchange.place')} help={t('exchange.placeHelp')} {...form.field('place')}>
            <input maxLength={200} dir="auto" {...form.input('place')} />
          </Field>
        </>
      )}
      {way === 'APART' && (
        <Field label={t('exchange.opinionsBy')} help={t('exchange.opinionsHelp')} {...form.field('opinionsBy')}>
          <input type="date" {...form.input('opinionsBy')} />
        </Field>
      )}
    </>
  );
}
