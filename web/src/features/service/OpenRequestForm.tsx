import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { languageName } from '@/i18n/names';
import { Button, Choice, Choices, Field, useChecks, useForm } from '@/ui';
import { type FactAnswers, Facts, answersOf, factsFrom } from './Facts';
import { type CourtCase, type CourtDocument, type OpenRequest, type Party, useOpenRequest, usePaperTitles } from './requests';

const papers = ['STATEMENT_OF_CLAIM', 'SUMMONS', 'JUDGMENT', 'MEDIATION_STATEMENT', 'OTHER'] as const;

/** By a power of attorney, not by law: on them papers may be served for the party (CPL 283(4)). */
const entrusted = ['LAWYER', 'AGENT'];

/** They show the court who somebody is and who acts for whom; no addressee gets them unless a person chooses so. */
const forTheCourt = ['IDENTITY', 'SERVICE_ADDRESS', 'POWER_OF_ATTORNEY', 'REPRESENTATIVE_AUTHORITY', 'NOTARISATION', 'APOSTILLE'];

type Answers = FactAnswers & {
  documentIds: string[];
  paper: NonNullable<OpenRequest['paper']>;
  purpose: string;
  telephone: string;
  addresses: string;
};

/** One a line. */
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** With the claim goes what came with it; what was handed in later is chosen piece by piece. */
const goesWithTheClaim = (document: CourtDocument) => !document.filedAt && !forTheCourt.includes(document.kind);

/** Whom to serve with what, and what is known of the addressee; "not known" is an answer. */
export function OpenRequestForm({ file, party, onDone }: { file: CourtCase; party: Party; onDone: () => void }) {
  const { t, i18n } = useTranslation('service');
  const language = i18n.resolvedLanguage ?? 'en';
  const open = useOpenRequest(file.caseId);
  const titles = usePaperTitles(file.caseId, language);
  const is = useChecks();
  const servable = file.documents.filter((document) => document.sides.includes(party.role) || document.parties.includes(party.partyId));
  const agents = party.representatives.filter((each) => entrusted.includes(each.kind)).map((each) => each.name);
  const form = useForm<Answers>(
    {
      ...answersOf({ addressKnown: party.address ? true : null, agentInCase: agents.length > 0 ? true : null }),
      documentIds: servable.filter(goesWithTheClaim).map((document) => document.documentId),
      paper: 'STATEMENT_OF_CLAIM',
      purpose: '',
      telephone: '',
      addresses: '',
    },
    { checks: { documentIds: [is.chosen] }, refused: open.error, keep: `service-request.${file.caseId}.${party.partyId}` },
  );
  const send = ({ documentIds, paper, purpose, telephone, addresses, ...answers }: Answers) =>
    open.mutateAsync({
      partyId: party.partyId,
      documentIds,
      paper,
      facts: factsFrom(answers),
      wanted: { purpose: purpose || undefined, telephone: telephone || undefined, addresses: linesOf(addresses) },
    });
  if (servable.length === 0) {
    return (
      <>
        <p>{t('open.noPapers')}</p>
        <div className="row">
          <LinkButton to={`/cases/${file.caseId}/court-documents`}>{t('open.makeDocument')}</LinkButton>
          <Button onClick={onDone}>{t('app:cancel')}</Button>
        </div>
      </>
    );
  }
  return (
    <form {...form.sends(send, onDone)} aria-label={t('open.title')}>
      <Choices
        legend={t('open.documents')}
        {...form.field('documentIds')}
        {...form.choice('documentIds')}
        options={servable.map((document) => ({
          value: document.documentId,
          label: (
            <>
              {titles.data?.[document.kind]} <bdi>{document.title ?? ''}</bdi> ({languageName(document.language, language)})
            </>
          ),
        }))}
      />
      <Choice
        legend={t('open.paper')}
        {...form.field('paper')}
        {...form.choice('paper')}
        options={papers.map((paper) => ({ value: paper, label: t(`paper.${paper}`) }))}
      />
      <details>
        <summary>{t('wanted.title')}</summary>
        <Field label={t('wanted.purpose')} help={t('wanted.purposeText')} {...form.field('purpose')}>
          <textarea {...form.input('purpose')} rows={2} maxLength={500} dir="auto" />
        </Field>
        <Field label={t('wanted.telephone')} {...form.field('telephone')}>
          <input {...form.input('telephone')} type="tel" maxLength={40} dir="ltr" autoComplete="off" />
        </Field>
        <Field label={t('wanted.addresses')} help={t('wanted.addressesText')} {...form.field('addresses')}>
          <textarea {...form.input('addresses')} rows={3} maxLength={5000} dir="auto" />
        </Field>
      </details>
      <p className="help">{t('open.factsText')}</p>
      {agents.length > 0 && (
        <p className="help">{t('open.agentConfirmed', { names: new Intl.ListFormat(i18n.resolvedLanguage).format(agents) })}</p>
      )}
      <Facts form={form} party={party} paper={form.values.paper} />
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button primary type="submit" busy={open.isPending}>
          {t('open.do')}
        </Button>
        <Button onClick={onDone}>{t('app:cancel')}</Button>
      </div>
    </form>
  );
}
