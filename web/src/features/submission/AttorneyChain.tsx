import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/ui';
import type { Step } from './requests';
import type { DraftInHand } from './useDraft';

const chain = ['SIGNED', 'NOTARISED', 'APOSTILLED', 'LEGALISED'] as const;

/** Signed, notarised, then apostilled or legalised: each a day and the document that shows it. */
export function AttorneyChain({ draft }: { draft: DraftInHand }) {
  const { t } = useTranslation(['submission', 'filing']);
  const [begun, setBegun] = useState<Partial<Record<Step['step'], Partial<Step>>>>({});
  const papers = draft.submission.documents.filter((document) => !document.translationOf);
  const factOf = (step: Step['step']): Partial<Step> => draft.words.powerOfAttorney.find((each) => each.step === step) ?? begun[step] ?? {};
  const change = (step: Step['step'], by: Partial<Step>) => {
    const fact = { ...factOf(step), ...by };
    setBegun({ ...begun, [step]: fact });
    const others = draft.words.powerOfAttorney.filter((each) => each.step !== step);
    const whole =
      fact.doneOn && fact.documentId
        ? [...others, { step, doneOn: fact.doneOn, documentId: fact.documentId, authority: fact.authority ?? '' }]
        : others;
    draft.write({ powerOfAttorney: [...whole].sort((a, b) => chain.indexOf(a.step) - chain.indexOf(b.step)) });
  };
  return (
    <section className="card">
      <h2>{t('filing:poa.title')}</h2>
      <p>{t('filing:poa.text')}</p>
      {chain.map((step) => (
        <fieldset key={step}>
          <legend>{t(`filing:poa.step.${step}`)}</legend>
          <div className="grid">
            <Field label={t('filing:poa.date', { step: t(`filing:poa.step.${step}`) })}>
              <input type="date" value={factOf(step).doneOn ?? ''} onChange={(event) => change(step, { doneOn: event.target.value })} />
            </Field>
            <Field label={t('filing:poa.document', { step: t(`filing:poa.step.${step}`) })}>
              <select value={factOf(step).documentId ?? ''} onChange={(event) => change(step, { documentId: event.target.value })}>
                <option value="">{t('filing:poa.noDocument')}</option>
                {papers.map((document) => (
                  <option key={document.id} value={document.id} dir="auto">
                    {document.title}
                  </option>
                ))}
              </select>
            </Field>
          </div>
        </fieldset>
      ))}
    </section>
  );
}
