import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { capacityKinds, isByLaw, specialPowers } from '@/filing/capacity';
import { Button, Choices, Field } from '@/ui';
import type { SectionProps } from './RegisterScreen';
import { partiesOf, type PastRepresentative, type PastService, type SetHearing, useServedKinds } from './requests';

export const blankService = (): PastService => ({ party: '', paper: '', day: '', lastDay: '', metOn: '' });
export const blankRepresentative = (): PastRepresentative => ({ party: '', kind: '', name: '', powers: [], validFrom: '', validUntil: '' });
export const blankHearing = (): SetHearing => ({ starts: '', ends: '' });

/** Of the list the one at that place, changed; or without it. */
const changed = <T,>(list: T[], at: number, by: Partial<T>) => list.map((each, i) => (i === at ? { ...each, ...by } : each));
const without = <T,>(list: T[], at: number) => list.filter((_, i) => i !== at);

/** What was served before: what runs from it is counted here. */
export function Services({ sheet, write, form }: SectionProps) {
  const { t, i18n } = useTranslation('intake');
  const kinds = useServedKinds(i18n.resolvedLanguage ?? 'en');
  const { services } = sheet;
  const change = (at: number, by: Partial<PastService>) => write({ services: changed(services, at, by) });
  return (
    <section className="card" aria-label={t('running.services')}>
      <h2>{t('running.services')}</h2>
      <p>{t('running.servicesHelp')}</p>
      <ProblemAlert problem={kinds.error} onRetry={() => void kinds.refetch()} />
      {services.map((service, at) => {
        const name = (member: string) => `services[${at}].${member}`;
        const starts = kinds.data?.find((each) => each.code === service.paper);
        return (
          <fieldset key={at}>
            <legend>{t('running.service', { number: at + 1 })}</legend>
            <div className="grid">
              <Whom
                sheet={sheet}
                label={t('running.on')}
                {...form.field(name('party'))}
                value={service.party}
                onChange={(party) => change(at, { party })}
              />
              <Field label={t('running.paper')} {...form.field(name('paper'))}>
                <select value={service.paper} onChange={({ target }) => change(at, { paper: target.value })}>
                  <option value="">{t('running.choose')}</option>
                  {kinds.data?.map((kind) => (
                    <option key={kind.code} value={kind.code}>
                      {kind.title}
                    </option>
                  ))}
                </select>
              </Field>
              <Field label={t('running.day')} {...form.field(name('day'))}>
                <input type="date" value={service.day} onChange={({ target }) => change(at, { day: target.value })} />
              </Field>
              {starts && (starts.startsAbroad ?? starts.startsInChina) && (
                <>
                  <Field label={t('running.lastDay')} help={t('running.lastDayHelp')} {...form.field(name('lastDay'))}>
                    <input type="date" value={service.lastDay} onChange={({ target }) => change(at, { lastDay: target.value })} />
                  </Field>
                  <Field label={t('running.metOn')} help={t('running.metOnHelp')} {...form.field(name('metOn'))}>
                    <input type="date" value={service.metOn} onChange={({ target }) => change(at, { metOn: target.value })} />
                  </Field>
                </>
              )}
            </div>
            <Button small onClick={() => write({ services: without(services, at) })}>
              {t('running.removeService', { number: at + 1 })}
            </Button>
          </fieldset>
        );
      })}
      <Button onClick={() => write({ services: [...services, blankService()] })}>{t('running.addService')}</Button>
    </section>
  );
}

/** Each joins with a code that the court gives, and hands in the paper. */
export function Representatives({ sheet, write, form }: SectionProps) {
  const { t } = useTranslation(['intake', 'case']);
  const { representatives } = sheet;
  const change = (at: number, by: Partial<PastRepresentative>) => write({ representatives: changed(representatives, at, by) });
  return (
    <section className="card" aria-label={t('running.representatives')}>
      <h2>{t('running.representatives')}</h2>
      <p>{t('running.representativesHelp')}</p>
      {representatives.map((each, at) => {
        const name = (member: string) => `representatives[${at}].${member}`;
        const whole = [`representatives[${at}]`, `representatives[${at}].as`].flatMap((of) => form.field(of).remarks);
        return (
          <fieldset key={at}>
            <legend>{t('running.representative', { number: at + 1 })}</legend>
            <div className="grid">
              <Whom
                sheet={sheet}
                label={t('running.for')}
                {...form.field(name('party'))}
                value={each.party}
                onChange={(party) => change(at, { party })}
              />
              <Field label={t('case:representation.as')} {...form.field(name('as.kind'))}>
                <select value={each.kind} onChange={({ target }) => change(at, { kind: target.value as PastRepresentative['kind'] })}>
                  <option value="">{t('running.choose')}</option>
                  {capacityKinds.map((kind) => (
                    <option key={kind} value={kind}>
                      {t(`case:representation.kind.${kind}`)}
                    </option>
                  ))}
                </select>
              </Field>
              <Field
                label={t('case:representation.fullName')}
                name={name('as.name')}
                remarks={[...form.field(name('as.name')).remarks, ...whole]}
              >
                <input dir="auto" maxLength={200} value={each.name} onChange={({ target }) => change(at, { name: target.value })} />
              </Field>
              <Field label={t('case:representation.validFrom')} {...form.field(name('as.validFrom'))}>
                <input type="date" value={each.validFrom} onChange={({ target }) => change(at, { validFrom: target.value })} />
              </Field>
              <Field label={t('case:representation.validUntil')} {...form.field(name('as.validUntil'))}>
                <input type="date" value={each.validUntil} onChange={({ target }) => change(at, { validUntil: target.value })} />
              </Field>
            </div>
            {!isByLaw(each.kind) && (
              <Choices
                legend={t('case:representation.powers')}
                help={t('case:representation.powersHelp')}
                options={specialPowers.map((value) => ({ value, label: t(`case:representation.power.${value}`) }))}
                value={each.powers}
                onChange={(powers) => change(at, { powers })}
              />
            )}
            <Button small onClick={() => write({ representatives: without(representatives, at) })}>
              {t('running.removeRepresentative', { number: at + 1 })}
            </Button>
          </fieldset>
        );
      })}
      <Button onClick={() => write({ representatives: [...representatives, blankRepresentative()] })}>
        {t('running.addRepresentative')}
      </Button>
    </section>
  );
}

/** Those that are set already and still to come, by the court's clock. */
export function Hearings({ sheet, write, form }: SectionProps) {
  const { t } = useTranslation('intake');
  const { hearings } = sheet;
  const change = (at: number, by: Partial<SetHearing>) => write({ hearings: changed(hearings, at, by) });
  return (
    <section className="card" aria-label={t('running.hearings')}>
      <h2>{t('running.hearings')}</h2>
      <p>{t('running.hearingsHelp')}</p>
      {hearings.map((hearing, at) => (
        <fieldset key={at}>
          <legend>{t('running.hearing', { number: at + 1 })}</legend>
          <div className="grid">
            <Field label={t('running.starts')} {...form.field(`hearings[${at}].startsAt`)}>
              <input type="datetime-local" value={hearing.starts} onChange={({ target }) => change(at, { starts: target.value })} />
            </Field>
            <Field label={t('running.ends')} {...form.field(`hearings[${at}].endsAt`)}>
              <input type="datetime-local" value={hearing.ends} onChange={({ target }) => change(at, { ends: target.value })} />
            </Field>
          </div>
          <Button small onClick={() => write({ hearings: without(hearings, at) })}>
            {t('running.removeHearing', { number: at + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button onClick={() => write({ hearings: [...hearings, blankHearing()] })}>{t('running.addHearing')}</Button>
    </section>
  );
}

interface WhomProps {
  sheet: SectionProps['sheet'];
  label: string;
  name: string;
  remarks: { code: string; message: string }[];
  value: string;
  onChange: (party: string) => void;
}

/** A party by its place among the parties of the sheet, third parties last. */
function Whom({ sheet, label, value, onChange, ...field }: WhomProps) {
  const { t } = useTranslation(['intake', 'filing']);
  return (
    <Field label={label} {...field}>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t('running.choose')}</option>
        {partiesOf(sheet).map((party, at) => (
          <option key={at} value={String(at)}>
            {[party.originalName || party.latinName || party.chineseName || String(at + 1), t(`filing:role.${party.role}_one`)].join(' · ')}
          </option>
        ))}
      </select>
    </Field>
  );
}
