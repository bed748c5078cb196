import { useTranslation } from 'react-i18next';
import { useKept } from '@/api/kept';
import { ProblemAlert } from '@/api/ProblemAlert';
import { countries, countryName } from '@/i18n/names';
import { Choice, Citation, Field, Mark } from '@/ui';
import { AttorneyHelp } from './AttorneyHelp';
import { type Step, useAttorneyWays } from './requests';
import type { StepProps } from './SubmissionScreen';
import type { DraftInHand } from './useDraft';

type Link = Step['step'];
type Begun = Partial<Record<Link, Partial<Step>>>;

/** Done by an authority of a state that may be another than that of the party. */
const abroad: Link[] = [
  'NOTARISED',
  'APOSTILLED',
  'CERTIFIED_UNDER_TREATY',
  'LEGALISED_BY_THIRD_STATE',
  'LEGALISED',
  'CERTIFIED_BY_MISSION',
  'CERTIFIED_BY_BODY',
];

const isWhole = (fact: Partial<Step>): fact is Step => Boolean(fact.step && fact.doneOn && fact.documentId);

/** The way in which the power of attorney is made, of those that are open to the party; then each of its steps with its document. */
export function AttorneyChain({ draft, findings }: StepProps) {
  const { t, i18n } = useTranslation(['submission', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const { attorneyWay, partyType, litigants, powerOfAttorney } = draft.words;
  const at = [...new Set(litigants.flatMap(({ role, country }) => (role === 'PLAINTIFF' && country ? [country] : [])))];
  const open = useAttorneyWays(partyType, at);
  const [begun, setBegun] = useKept<Begun>(`attorney.${draft.submission.id}`, {});
  const ways = open.data?.ways ?? [];
  const chosen = ways.find(({ way }) => way === attorneyWay);
  const offered = attorneyWay && !chosen ? [...ways.map(({ way }) => way), attorneyWay] : ways.map(({ way }) => way);
  const links = chosen?.links ?? powerOfAttorney.map(({ step }) => step);
  const factOf = (step: Link): Partial<Step> => powerOfAttorney.find((each) => each.step === step) ?? begun[step] ?? {};
  const change = (step: Link, by: Partial<Step>) => {
    const fact = { authority: '', number: null, country: null, ...factOf(step), ...by, step };
    setBegun({ ...begun, [step]: fact });
    const facts = links.map((each) => (each === step ? fact : factOf(each)));
    draft.write({ powerOfAttorney: facts.filter(isWhole) });
  };
  /** What was written of a step stays for every way that has it too. */
  const choose = (way: NonNullable<typeof attorneyWay>) => {
    setBegun({ ...begun, ...Object.fromEntries(powerOfAttorney.map((fact) => [fact.step, fact])) });
    const wanted = ways.find((each) => each.way === way)?.links ?? [];
    draft.write({ attorneyWay: way, powerOfAttorney: wanted.map(factOf).filter(isWhole) });
  };
  return (
    <section className="card">
      <h2>{t('filing:poa.title')}</h2>
      <p>{t('filing:poa.text')}</p>
      <AttorneyHelp />
      <ProblemAlert problem={open.error} onRetry={() => void open.refetch()} />
      {at.length === 0 && <p>{t('filing:poa.countryFirst')}</p>}
      {open.data?.apostille.map(({ country, inForce }) => (
        <p key={country}>{t(`filing:poa.inForce.${inForce}`, { country: countryName(country, language) })}</p>
      ))}
      {offered.length > 0 && (
        <Choice
          legend={t('filing:poa.wayTitle')}
          name="attorneyWay"
          value={attorneyWay ?? ''}
          onChange={choose}
          remarks={findings.filter(({ field }) => field === 'attorneyWay' || field === 'powerOfAttorney')}
          options={offered.map((way) => ({ value: way, label: t(`filing:poa.way.${way}`) }))}
        />
      )}
      {chosen && (
        <p>
          <Citation law={chosen.article} /> {chosen.confidence !== 'VERIFIED' && <Mark as="open">{t('filing:poa.recalled')}</Mark>}
        </p>
      )}
      {links.map((link) => (
        <AttorneyStep
          key={link}
          draft={draft}
          step={link}
          fact={factOf(link)}
          change={(by) => change(link, by)}
          remarks={findings.filter(({ field }) => field === `powerOfAttorney.${link}`)}
        />
      ))}
    </section>
  );
}

function AttorneyStep({
  draft,
  step,
  fact,
  change,
  remarks,
}: {
  draft: DraftInHand;
  step: Link;
  fact: Partial<Step>;
  change: (by: Partial<Step>) => void;
  remarks: StepProps['findings'];
}) {
  const { t, i18n } = useTranslation(['submission', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const papers = draft.submission.documents.filter((document) => !document.translationOf);
  const name = t(`filing:poa.step.${step}`);
  return (
    <fieldset>
      <legend>{name}</legend>
      <div className="grid">
        <Field label={t('filing:poa.date', { step: name })} name={`powerOfAttorney.${step}`} remarks={remarks}>
          <input type="date" value={fact.doneOn ?? ''} onChange={(event) => change({ doneOn: event.target.value })} />
        </Field>
        <Field label={t('filing:poa.document', { step: name })}>
          <select value={fact.documentId ?? ''} onChange={(event) => change({ documentId: event.target.value })}>
            <option value="">{t('filing:poa.noDocument')}</option>
            {papers.map((document) => (
              <option key={document.id} value={document.id} dir="auto">
                {document.title}
              </option>
            ))}
          </select>
        </Field>
        {step !== 'SIGNED' && (
          <>
            <Field label={t('filing:poa.authority', { step: name })}>
              <input maxLength={200} value={fact.authority ?? ''} onChange={(event) => change({ authority: event.target.value })} />
            </Field>
            <Field label={t('filing:poa.number', { step: name })} help={t('filing:poa.numberHelp')}>
              <input maxLength={100} value={fact.number ?? ''} onChange={(event) => change({ number: event.target.value || null })} />
            </Field>
          </>
        )}
        {abroad.includes(step) && (
          <Field label={t('filing:poa.country', { step: name })}>
            <select value={fact.country ?? ''} onChange={(event) => change({ country: event.target.value || null })}>
              <option value="">{t('filing:poa.ownCountry')}</option>
              {countries(language).map(({ code, name: called }) => (
                <option key={code} value={code}>
                  {called}
                </option>
              ))}
            </select>
          </Field>
        )}
      </div>
    </fieldset>
  );
}
