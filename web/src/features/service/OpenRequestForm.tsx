import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Choice, Choices, Field, useChecks, useForm } from '@/ui';
import { type CourtCase, type OpenRequest, type Party, useOpenRequest } from './requests';

const papers = ['STATEMENT_OF_CLAIM', 'SUMMONS', 'JUDGMENT', 'MEDIATION_STATEMENT', 'OTHER'] as const;
const establishments = ['NONE', 'WHOLLY_OWNED_ENTERPRISE', 'REPRESENTATIVE_OFFICE', 'BRANCH', 'BUSINESS_AGENT'] as const;
const facts = [
  'addressKnown',
  'addressSearched',
  'agentInCase',
  'agentExcludesReceipt',
  'codefendantEntity',
  'presentInChina',
  'agreedMeans',
  'otherMeansFailed',
] as const;
const known = { yes: true, no: false, unknown: undefined };

/** By a power of attorney, not by law: on them papers may be served for the party (CPL 283(4)). */
const entrusted = ['LAWYER', 'AGENT'];

type Fact = (typeof facts)[number];
type Known = keyof typeof known;
type Answers = {
  documentIds: string[];
  paper: NonNullable<OpenRequest['paper']>;
  establishment: NonNullable<OpenRequest['facts']>['establishment'] | '';
} & Record<Fact, Known>;

/** Whom to serve with what, and what is known of the addressee; "not known" is an answer. */
export function OpenRequestForm({ file, party, onDone }: { file: CourtCase; party: Party; onDone: () => void }) {
  const { t, i18n } = useTranslation('service');
  const open = useOpenRequest(file.caseId);
  const is = useChecks();
  const servable = file.documents.filter((document) => !document.onlyFor || document.onlyFor === party.role);
  const agents = party.representatives.filter((each) => entrusted.includes(each.kind)).map((each) => each.name);
  const unknown = Object.fromEntries(facts.map((fact) => [fact, 'unknown'])) as Record<Fact, Known>;
  const form = useForm<Answers>(
    {
      // With the claim goes what came with it; what was handed in later is chosen piece by piece.
      documentIds: servable.filter((document) => !document.filedAt).map((document) => document.documentId),
      paper: 'STATEMENT_OF_CLAIM',
      ...unknown,
      ...(agents.length > 0 && { agentInCase: 'yes' as const }),
      addressKnown: party.address ? 'yes' : 'unknown',
      establishment: '',
    },
    { checks: { documentIds: [is.chosen] }, refused: open.error },
  );
  const send = ({ documentIds, paper, establishment, ...answers }: Answers) =>
    open.mutate(
      {
        partyId: party.partyId,
        documentIds,
        paper,
        facts: {
          ...Object.fromEntries(facts.map((fact) => [fact, known[answers[fact]]])),
          establishment: establishment || undefined,
        },
      },
      { onSuccess: onDone },
    );
  return (
    <form {...form.sends(send)} aria-label={t('open.title')}>
      <Choices
        legend={t('open.documents')}
        {...form.field('documentIds')}
        {...form.choice('documentIds')}
        options={servable.map((document) => ({
          value: document.documentId,
          label: (
            <>
              <bdi>{document.title ?? document.kind}</bdi> {`(${document.language ?? '–'})`}
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
      <p className="help">{t('open.factsText')}</p>
      {agents.length > 0 && (
        <p className="help">{t('open.agentConfirmed', { names: new Intl.ListFormat(i18n.resolvedLanguage).format(agents) })}</p>
      )}
      {facts.map((fact) => (
        <Choice
          key={fact}
          legend={t(`fact.${fact}`)}
          {...form.field(fact)}
          {...form.choice(fact)}
          options={(['yes', 'no', 'unknown'] as const).map((each) => ({ value: each, label: t(`fact.${each}`) }))}
        />
      ))}
      <Field label={t('fact.establishment')} {...form.field('establishment')}>
        <select {...form.input('establishment')}>
          <option value="">{t('fact.unknown')}</option>
          {establishments.map((each) => (
            <option key={each} value={each}>
              {t(`establishment.${each}`)}
            </option>
          ))}
        </select>
      </Field>
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
