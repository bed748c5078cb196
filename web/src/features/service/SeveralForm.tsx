import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, ConfirmDialog, Field, Names, useChecks, useForm } from '@/ui';
import { type BoardLine, useSeveral } from './requests';
import { failuresOfAll, stagesOfAll } from './steps';

export type SeveralAct = 'dispatches' | 'reminders' | 'failures';

/** A line of the board and the attempt of it that is meant. */
export interface Meant {
  line: BoardLine;
  attemptId: string;
  channel: string;
}

const tickOf = (attemptId: string) => `several-${attemptId}`;

/** What is recorded of several attempts at once: one parcel, one letter. It is asked again before it stands on record. */
export function SeveralForm({
  act,
  meant,
  onDone,
  onRecorded,
}: {
  act: SeveralAct;
  meant: Meant[];
  onDone: () => void;
  /** Of how many it stands on record now. */
  onRecorded: (attempts: number) => void;
}) {
  const { t } = useTranslation('service');
  const record = useSeveral(act);
  const is = useChecks();
  const [asking, setAsking] = useState<Record<string, string>>();
  const dispatches = act === 'dispatches';
  const failures = act === 'failures';
  const empty: Record<string, string> = { stage: '', reason: '', on: '', office: '', reference: '', words: '' };
  const form = useForm(empty, {
    checks: {
      on: [is.required],
      ...(dispatches ? { stage: [is.chosen], office: [is.required] } : { words: [is.required] }),
      ...(failures && { reason: [is.chosen] }),
    },
    refused: named(record.error, meant),
    keep: `several.${act}`,
  });
  const send = (values: Record<string, string>) =>
    record
      .mutateAsync({
        attemptIds: meant.map(({ attemptId }) => attemptId),
        ...Object.fromEntries(Object.entries(values).filter(([, value]) => value)),
      })
      .then(
        ({ attempts }) => {
          form.forget();
          onRecorded(attempts);
        },
        () => undefined,
      );
  const channels = meant.map(({ channel }) => channel);
  const stages = stagesOfAll(channels);
  return (
    <form {...form.sends((values) => setAsking(values))} className="sheet" aria-label={t(`several.${act}`)}>
      <h2>{t(`several.${act}`)}</h2>
      <p className="help">{t(failures ? 'several.failuresText' : 'several.text', { addressees: meant.length })}</p>
      {failures && (
        <Field label={t('step.field.reason')} {...form.field('reason')}>
          <select {...form.input('reason')}>
            <option value="">{t('pick')}</option>
            {failuresOfAll(channels).map((reason) => (
              <option key={reason} value={reason}>
                {t(`step.option.${reason}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      {dispatches && (
        <Field label={t('step.field.stage')} {...form.field('stage')} help={stages.length === 0 && t('several.noStage')}>
          <select {...form.input('stage')}>
            <option value="">{t('pick')}</option>
            {stages.map((stage) => (
              <option key={stage} value={stage}>
                {t(`step.option.${stage}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field label={t('step.field.on')} {...form.field('on')}>
        <input {...form.input('on')} type="date" />
      </Field>
      {dispatches && (
        <Field label={t('step.field.office')} {...form.field('office')}>
          <input {...form.input('office')} maxLength={300} dir="auto" autoComplete="off" />
        </Field>
      )}
      {!failures && (
        <Field label={t('step.optional', { field: t('step.field.reference') })} {...form.field('reference')}>
          <input {...form.input('reference')} maxLength={200} dir="auto" autoComplete="off" />
        </Field>
      )}
      <Field label={dispatches ? t('step.optional', { field: t('step.field.words') }) : t('step.field.words')} {...form.field('words')}>
        <textarea {...form.input('words')} rows={3} maxLength={4000} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={(field) => form.goTo(field) ?? goToTick(field, meant)} />
      <div className="row">
        <Button primary type="submit" busy={record.isPending}>
          {t(`step.${failures ? 'failure' : act}.do`)}
        </Button>
        <Button onClick={onDone}>{t('app:cancel')}</Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={t('several.confirm', { addressees: meant.length })}
          yes={t(`step.${failures ? 'failure' : act}.do`)}
          onCancel={() => setAsking(undefined)}
          onYes={() => {
            setAsking(undefined);
            void send(asking);
          }}
        >
          <ul className="plain">
            {meant.map(({ line, attemptId }) => (
              <li key={attemptId}>
                {line.caseNumber} <Names names={[line.name, line.latinName, line.chineseName]} />
              </li>
            ))}
          </ul>
        </ConfirmDialog>
      )}
    </form>
  );
}

/** Chooses one line of the board. */
export function SeveralTick({ meant, isOn, onToggle }: { meant: Meant; isOn: boolean; onToggle: () => void }) {
  const { t } = useTranslation('service');
  return (
    <label className="check">
      <input type="checkbox" id={tickOf(meant.attemptId)} checked={isOn} onChange={onToggle} />
      <span>{t(`several.choose`, { channel: t(`channel.${meant.channel}`) })}</span>
    </label>
  );
}

const at = (field: string) => Number(/^attemptIds\[(\d+)]$/.exec(field)?.[1]);

/** What stands against one of them is said with the name of its addressee. */
function named(problem: unknown, meant: Meant[]) {
  if (!(problem instanceof Problem)) return problem;
  const grounds = problem.grounds.map((ground) => ({ ...ground, label: meant[at(ground.field ?? '')]?.line.name ?? ground.label }));
  return new Problem({ code: problem.code, status: problem.status, title: problem.title, detail: problem.detail, grounds });
}

function goToTick(field: string, meant: Meant[]) {
  const of = meant[at(field)];
  return of && (() => document.getElementById(tickOf(of.attemptId))?.focus());
}
