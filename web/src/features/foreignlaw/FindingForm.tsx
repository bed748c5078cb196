import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Field, useChecks, useForm } from '@/ui';
import { type ForeignLaw, useRecord } from './requests';

const ways = ['PARTIES', 'JUDICIAL_ASSISTANCE', 'MISSION', 'COOPERATION', 'EXPERT_COMMITTEE', 'EXPERT', 'OTHER'] as const;
const byExpert = (way: string) => way === 'EXPERT' || way === 'EXPERT_COMMITTEE';
const empty = {
  jurisdiction: '',
  question: '',
  finding: '',
  way: '',
  source: '',
  inForceOn: '',
  expert: '',
  expertCv: '',
  noInterest: '',
  costs: '',
};

/** A judge says what the law is, how it was found and where; of an expert also who and that there is no interest. */
export function FindingForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const { t } = useTranslation('foreignlaw');
  const is = useChecks();
  const record = useRecord(caseId);
  const needed = { jurisdiction: [is.required], question: [is.required], finding: [is.required], way: [is.chosen], source: [is.required] };
  const form = useForm(empty, { checks: needed, refused: record.error, keep: `foreign-law.${caseId}` });
  const expert = byExpert(form.values.way);
  const send = (said: typeof empty) =>
    record.mutateAsync({
      ...said,
      way: said.way as ForeignLaw['way'],
      inForceOn: said.inForceOn || null,
      expert: (expert && said.expert) || null,
      expertCv: (expert && said.expertCv) || null,
      noInterest: expert && said.noInterest === 'yes',
      costs: said.costs || null,
    });
  return (
    <form className="card" aria-label={t('add')} {...form.sends(send, onDone)}>
      <h2>{t('add')}</h2>
      <Field label={t('jurisdiction')} {...form.field('jurisdiction')}>
        <input {...form.input('jurisdiction')} maxLength={200} dir="auto" />
      </Field>
      <Field label={t('question')} help={t('questionHelp')} {...form.field('question')}>
        <textarea {...form.input('question')} maxLength={4000} rows={3} dir="auto" />
      </Field>
      <Field label={t('finding')} {...form.field('finding')}>
        <textarea {...form.input('finding')} maxLength={16000} rows={8} dir="auto" />
      </Field>
      <Field label={t('way')} {...form.field('way')}>
        <select {...form.input('way')}>
          <option value="">{t('choose')}</option>
          {ways.map((way) => (
            <option key={way} value={way}>
              {t(`ways.${way}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('source')} {...form.field('source')}>
        <textarea {...form.input('source')} maxLength={2000} rows={2} dir="auto" />
      </Field>
      <Field label={t('inForceOn')} {...form.field('inForceOn')}>
        <input {...form.input('inForceOn')} type="date" />
      </Field>
      {expert && (
        <>
          <Field label={t('expert')} {...form.field('expert')}>
            <input {...form.input('expert')} maxLength={200} dir="auto" />
          </Field>
          <Field label={t('expertCv')} {...form.field('expertCv')}>
            <textarea {...form.input('expertCv')} maxLength={4000} rows={4} dir="auto" />
          </Field>
          <label className="check">
            <input
              type="checkbox"
              checked={form.values.noInterest === 'yes'}
              onChange={(event) => form.change('noInterest', event.target.checked ? 'yes' : '')}
            />
            {t('noInterest')}
          </label>
        </>
      )}
      <Field label={t('costs')} {...form.field('costs')}>
        <textarea {...form.input('costs')} maxLength={1000} rows={2} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={record.isPending}>
        {t('add')}
      </Button>
    </form>
  );
}
