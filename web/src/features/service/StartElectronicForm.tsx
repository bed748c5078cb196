import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptWords } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { Alert, Button, Choice, Tick, Field, useChecks, useForm } from '@/ui';
import { Grounds } from './AdviceTable';
import { AnswerMark } from './parts';
import {
  type Attempt,
  type CourtDocument,
  type ServiceRequest,
  type StartElectronic,
  useAnswerWithConsent,
  useStartElectronic,
} from './requests';

const bases = ['EXPRESS', 'EARLIER_AGREEMENT', 'ADDRESS_IN_PLEADING', 'EARLIER_ACCEPTANCE', 'NONE'] as const;
type Basis = (typeof bases)[number];

/** Basis of consent, address and language; and reasons where the adviser asks. */
export function StartElectronicForm({
  request,
  documents,
  onStarted,
}: {
  request: ServiceRequest;
  documents: CourtDocument[];
  onStarted: (attempt: Attempt) => void;
}) {
  const { t } = useTranslation('service');
  const keep = `electronic.${request.id}`;
  const [basis, setBasis] = useState<Basis | ''>(() => keptWords<{ basis?: Basis }>(keep).read()?.basis ?? '');
  const answer = useAnswerWithConsent(request, basis || undefined);
  const start = useStartElectronic(request.id);
  const asks = answer.data?.answer === 'ASK';
  const is = useChecks();
  const form = useForm(
    {
      basis: '' as Basis | '',
      basisNote: '',
      basisDocumentId: '',
      email: request.addressee.email ?? '',
      addressConfirmed: false,
      language: request.addressee.language ?? 'en',
      reasons: '',
    },
    {
      checks: {
        basis: [is.chosen],
        basisNote: [is.required],
        email: [is.required, is.email],
        reasons: asks ? [is.required] : [],
      },
      refused: start.error,
      keep,
    },
  );
  return (
    <form
      {...form.sends(
        ({ basis, basisDocumentId, reasons, ...rest }) =>
          start.mutateAsync({
            ...rest,
            basis: basis as StartElectronic['basis'],
            basisDocumentId: basisDocumentId || undefined,
            reasons: asks ? reasons : undefined,
          }),
        onStarted,
      )}
      aria-label={t('electronic.start')}
    >
      <Choice
        legend={t('electronic.basis')}
        help={t('electronic.basisText')}
        {...form.field('basis')}
        value={form.values.basis}
        onChange={(chosen) => {
          form.change('basis', chosen);
          setBasis(chosen);
        }}
        options={bases.map((each) => ({ value: each, label: t(`basis.${each}`) }))}
      />
      <Field label={t('electronic.basisNote')} {...form.field('basisNote')}>
        <textarea {...form.input('basisNote')} rows={2} maxLength={2000} dir="auto" />
      </Field>
      <Field label={t('electronic.basisDocument')} {...form.field('basisDocumentId')}>
        <select {...form.input('basisDocumentId')}>
          <option value="">{t('electronic.none')}</option>
          {documents.map((document) => (
            <option key={document.documentId} value={document.documentId}>
              {document.title ?? document.kind}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('electronic.email')} {...form.field('email')}>
        <input {...form.input('email')} type="email" dir="ltr" autoComplete="off" maxLength={254} />
      </Field>
      <Tick checked={form.values.addressConfirmed} onChange={(confirmed) => form.change('addressConfirmed', confirmed)}>
        {t('electronic.confirmed')}
      </Tick>
      <Field label={t('electronic.language')} {...form.field('language')}>
        <select {...form.input('language')}>
          <LanguageOptions />
        </select>
      </Field>
      <ProblemAlert problem={answer.error} />
      {answer.data && (
        <Alert as={answer.data.answer === 'OPEN' ? 'good' : 'open'} title={<AnswerMark answer={answer.data.answer} />}>
          <Grounds answer={answer.data} />
        </Alert>
      )}
      {asks && (
        <Field label={t('electronic.reasons')} help={t('electronic.reasonsText')} {...form.field('reasons')}>
          <textarea {...form.input('reasons')} rows={3} maxLength={4000} dir="auto" />
        </Field>
      )}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={start.isPending} disabled={answer.data?.answer === 'CLOSED'}>
        {t('electronic.do')}
      </Button>
    </form>
  );
}
