import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useApplicationKinds } from '@/filing/applicationKinds';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtTime } from '@/time';
import { Button, Field, Mark, MoreButton, useChecks, useForm } from '@/ui';
import { Written } from '@/written';
import {
  type CalledAs,
  type CalledPerson,
  type Calling,
  useCall,
  useCalledPersons,
  useGrantedApplications,
  useRelease,
} from './calledRequests';
import { nameOf, type Party } from './requests';
import { useStandingPapers } from './joiningRequests';

const kinds: CalledAs[] = ['WITNESS', 'EXPERT', 'EXPERT_ASSISTANT'];

/** Who is heard besides the parties, and what the court does about it. */
export function CalledPersons({ caseId, parties, court }: { caseId: string; parties: Party[]; court: boolean }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  const persons = useCalledPersons(caseId);
  return (
    <section id="called" className="card" aria-label={t('called.title')}>
      <h2>{t('called.title')}</h2>
      <ProblemAlert problem={persons.error} onRetry={() => void persons.refetch()} />
      {persons.lines?.length === 0 && <p>{t('called.none')}</p>}
      <ul className="papers">
        {persons.lines?.map((person) => (
          <li key={person.id}>
            <Person caseId={caseId} person={person} parties={parties} court={court} />
          </li>
        ))}
      </ul>
      <MoreButton of={persons} />
      {court && !open && <Button onClick={() => setOpen(true)}>{t('called.call')}</Button>}
      {court && open && <CallForm caseId={caseId} parties={parties} onDone={() => setOpen(false)} />}
    </section>
  );
}

function Person({ caseId, person, parties, court }: { caseId: string; person: CalledPerson; parties: Party[]; court: boolean }) {
  const { t, i18n } = useTranslation('case');
  const { colon } = usePunctuation();
  const [releasing, setReleasing] = useState(false);
  const language = i18n.resolvedLanguage ?? 'en';
  const party = parties.find(({ id }) => id === person.partyId);
  return (
    <>
      <p>
        <strong>
          <bdi translate="no">{person.name}</bdi>
        </strong>{' '}
        <Mark as={person.releasedAt ? undefined : 'good'}>{t(person.releasedAt ? 'called.released' : `called.${person.calledAs}`)}</Mark>
      </p>
      <p>
        <small>
          {t(`called.${person.calledAs}`)} · {t('called.for')}
          {colon}
          <bdi>{party ? nameOf(party) : t('called.court')}</bdi>
          {person.language && ` · ${t('called.language')}${colon}${languageName(person.language, language)}`} ·{' '}
          <CourtTime instant={person.calledAt} />
        </small>
      </p>
      <p>
        {t('called.about')}
        {colon}
      </p>
      <Written text={person.about} />
      <p>
        {t('called.reasons')}
        {colon}
      </p>
      <Written text={person.reasons} />
      {person.releasedBecause && (
        <>
          <p>
            {t('called.released')}
            {colon}
          </p>
          <Written text={person.releasedBecause} />
        </>
      )}
      {court && !person.releasedAt && !releasing && (
        <Button small danger aria-label={t('called.releaseOne', { name: person.name })} onClick={() => setReleasing(true)}>
          {t('called.release')}
        </Button>
      )}
      {releasing && <ReleaseForm caseId={caseId} person={person} onDone={() => setReleasing(false)} />}
    </>
  );
}

function ReleaseForm({ caseId, person, onDone }: { caseId: string; person: CalledPerson; onDone: () => void }) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const release = useRelease(caseId, person.id);
  const form = useForm({ reasons: '' }, { checks: { reasons: [is.required] }, refused: release.error, keep: `release.${person.id}` });
  return (
    <form
      aria-label={t('called.releaseOne', { name: person.name })}
      {...form.sends(({ reasons }) => release.mutateAsync({ version: person.version, reasons }), onDone)}
    >
      <Field label={t('called.reasons')} help={t('called.reasonsHelp')} {...form.field('reasons')}>
        <textarea {...form.input('reasons')} maxLength={2000} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button onClick={onDone}>{t('called.cancel')}</Button>
        <Button danger type="submit" busy={release.isPending}>
          {t('called.release')}
        </Button>
      </div>
    </form>
  );
}

const blank = { calledAs: 'WITNESS' as CalledAs, partyId: '', name: '', language: '', about: '', ground: '', reasons: '' };

function callingOf({ partyId, language, ground, ...said }: typeof blank): Calling {
  const [by, id] = ground.split(' ');
  return {
    ...said,
    partyId: said.calledAs === 'EXPERT' ? null : partyId || null,
    language: language || null,
    paperId: by === 'paper' ? id! : null,
    applicationId: by === 'application' ? id! : null,
  };
}

function CallForm({ caseId, parties, onDone }: { caseId: string; parties: Party[]; onDone: () => void }) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const call = useCall(caseId);
  const form = useForm(blank, {
    checks: { name: [is.required], about: [is.required], reasons: [is.required] },
    refused: call.error,
    keep: `call.${caseId}`,
  });
  return (
    <form aria-label={t('called.call')} {...form.sends((said) => call.mutateAsync(callingOf(said)), onDone)}>
      <h3>{t('called.call')}</h3>
      <p>{t('called.text')}</p>
      <div className="grid">
        <Field label={t('called.as')} {...form.field('calledAs')}>
          <select {...form.input('calledAs')}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`called.${kind}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('called.name')} {...form.field('name')}>
          <input {...form.input('name')} maxLength={200} dir="auto" />
        </Field>
        {form.values.calledAs !== 'EXPERT' && (
          <Field label={t('called.for')} {...form.field('partyId')}>
            <select {...form.input('partyId')}>
              <option value="">{t('called.court')}</option>
              {parties
                .filter((party) => !party.leftAt)
                .map((party) => (
                  <option key={party.id} value={party.id}>
                    {nameOf(party)}
                  </option>
                ))}
            </select>
          </Field>
        )}
        <Field label={t('called.language')} {...form.field('language')}>
          <select {...form.input('language')}>
            <option value="">{t('called.languageUnknown')}</option>
            <LanguageOptions />
          </select>
        </Field>
      </div>
      <Field label={t('called.about')} {...form.field('about')}>
        <textarea {...form.input('about')} maxLength={2000} dir="auto" />
      </Field>
      <Field label={t('called.by')} {...form.field('ground')}>
        <select {...form.input('ground')}>
          <option value="">{t('joining.none')}</option>
          <Grounds caseId={caseId} calledAs={form.values.calledAs} />
        </select>
      </Field>
      <Field label={t('called.reasons')} help={t('called.reasonsHelp')} {...form.field('reasons')}>
        <textarea {...form.input('reasons')} maxLength={2000} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button onClick={onDone}>{t('called.cancel')}</Button>
        <Button primary type="submit" busy={call.isPending}>
          {t('called.send')}
        </Button>
      </div>
    </form>
  );
}

/** By which kind of application a party asks for one. */
const asks: Record<CalledAs, string> = { WITNESS: 'WITNESS', EXPERT: 'APPRAISAL', EXPERT_ASSISTANT: 'EXPERT_ASSISTANT' };

/** Granted applications for such a person first, then the papers of the case. */
function Grounds({ caseId, calledAs }: { caseId: string; calledAs: CalledAs }) {
  const { i18n } = useTranslation('case');
  const granted = useGrantedApplications(caseId);
  const names = useApplicationKinds(caseId, i18n.resolvedLanguage ?? 'en');
  const papers = useStandingPapers(caseId);
  return (
    <>
      {granted
        .filter(({ kind }) => kind === asks[calledAs])
        .map(({ id, kind }) => (
          <option key={id} value={`application ${id}`}>
            {names.data?.find(({ code }) => code === kind)?.title ?? kind}
          </option>
        ))}
      {papers.data
        ?.filter(({ state, translationOf }) => state === 'FILED' && !translationOf)
        .map(({ id, title }) => (
          <option key={id} value={`paper ${id}`}>
            {title}
          </option>
        ))}
    </>
  );
}
