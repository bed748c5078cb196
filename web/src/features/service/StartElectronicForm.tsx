import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptWords } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { Alert, Button, Choice, Field, useChecks, useForm } from '@/ui';
import { Grounds } from './AdviceTable';
import { AnswerMark } from './parts';
import {
  type Attempt,
  type CourtDocument,
  type ServiceRequest,
  type StartElectronic,
  useAddressPapers,
  useAnswerWithConsent,
  useStartElectronic,
} from './requests';

const bases = ['EXPRESS', 'EARLIER_AGREEMENT', 'ADDRESS_IN_PLEADING', 'EARLIER_ACCEPTANCE', 'NONE'] as const;
type Basis = (typeof bases)[number];

const grounds = ['PAPER', 'STATED', 'OWN', 'OTHERS'] as const;
type Ground = (typeof grounds)[number];

/** Whether a paper has to show it. */
const isShown = (ground: Ground | '') => ground === 'PAPER' || ground === 'OWN';

/** Basis of consent, address, by what it is known to be the addressee's, and language; and reasons where the adviser asks. */
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
  const addressPapers = useAddressPapers(request.id);
  const stated = addressPapers.data?.stated;
  const asks = answer.data?.answer === 'ASK';
  const is = useChecks();
  const form = useForm(
    {
      basis: '' as Basis | '',
      basisNote: '',
      basisDocumentId: '',
      email: request.addressee.email ?? '',
      ground: '' as Ground | '',
      addressPaper: '',
      language: request.addressee.language ?? 'en',
      reasons: '',
    },
    {
      checks: {
        basis: [is.chosen],
        basisNote: [is.required],
        email: [is.required, is.email],
        ground: [is.chosen],
        addressPaper: [
          (paper: unknown, values: object) => (isShown((values as { ground: Ground | '' }).ground) ? is.required(paper) : null),
        ],
        reasons: asks ? [is.required] : [],
      },
      refused: start.error,
      keep,
    },
  );
  return (
    <form
      {...form.sends(
        ({ basis, basisDocumentId, ground, addressPaper, reasons, ...rest }) =>
          start.mutateAsync({
            ...rest,
            address: ground === '' || ground === 'OTHERS' ? undefined : { ground, documentId: isShown(ground) ? addressPaper : undefined },
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
      <Choice
        legend={t('electronic.address')}
        help={t('electronic.addressText')}
        {...form.field('ground')}
        {...form.choice('ground')}
        options={grounds
          .filter((ground) => ground !== 'STATED' || stated?.toLowerCase() === form.values.email.trim().toLowerCase())
          .map((ground) => ({ value: ground, label: t(`electronic.ground.${ground}`) }))}
      />
      {isShown(form.values.ground) && (
        <Field label={t('electronic.addressPaper')} help={t('electronic.addressPaperText')} {...form.field('addressPaper')}>
          <select {...form.input('addressPaper')}>
            <option value="" />
            {(form.values.ground === 'OWN' ? documents : (addressPapers.data?.papers ?? [])).map((paper) => (
              <option key={paper.documentId} value={paper.documentId}>
                {paper.title ?? paper.kind}
              </option>
            ))}
          </select>
        </Field>
      )}
      {form.values.ground === 'PAPER' && addressPapers.data?.papers.length === 0 && (
        <p className="help">{t('electronic.noAddressPaper')}</p>
      )}
      <ProblemAlert problem={addressPapers.error} onRetry={() => void addressPapers.refetch()} />
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
