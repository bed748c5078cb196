import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { Button, Choice, Choices, Field, useChecks, useForm } from '@/ui';
import { type CourtDocument, type DocumentDraft, type DocumentField, type DocumentKind, nameOf, useParties } from './requests';

type Side = DocumentDraft['addressees'][number];
const all: Side[] = ['PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY'];
const inputOf = { DATE: 'date', MOMENT: 'datetime-local', LINE: 'text', AMOUNT: 'text' } as const;

/** A form value for each field, under the name by which the service refuses it. */
const named = (field: DocumentField) => `fields.${field.code}`;

function begun(kind: DocumentKind, document?: CourtDocument) {
  const fields = kind.fields.map((field) => [named(field), document ? (document.fields[field.code] ?? '') : (field.known ?? '')]);
  return { ...(Object.fromEntries(fields) as Record<string, string>) };
}

/** The sides to which it is addressed; none where parties are named. */
export function addressees(document?: CourtDocument): Side[] {
  if (!document || document.readers === 'NAMED') return [];
  if (document.readers === 'ALL') return all;
  return all.filter((side) => document.readers.includes(side));
}

/**
 * The fields that the article of a kind asks for, begun with what the case says already.
 *
 * A third party is written to where the case has one. Where its kind lets them be, single parties are named instead of sides.
 */
export function DocumentForm({
  caseId,
  kind,
  document,
  busy,
  refused,
  onSend,
}: {
  caseId: string;
  kind: DocumentKind;
  document?: CourtDocument;
  busy: boolean;
  refused: unknown;
  onSend: (draft: DocumentDraft) => Promise<unknown>;
}) {
  const { t } = useTranslation('documents');
  const is = useChecks();
  const parties = useParties(caseId);
  const sides = all.filter((side) => side !== 'THIRD_PARTY' || parties.some(({ role }) => role === 'THIRD_PARTY'));
  const naming = kind.mayNameReaders && parties.length > 1;
  const values: Record<string, string | string[]> = {
    ...begun(kind, document),
    language: document?.language ?? 'en',
    who: document?.readers === 'NAMED' ? 'NAMED' : 'SIDES',
    addressees: addressees(document),
    named: document?.namedReaders ?? [],
  };
  const form = useForm(values, {
    checks: {
      addressees: [(value, said) => ((said as typeof values).who === 'NAMED' ? null : is.chosen(value))],
      named: [(value, said) => ((said as typeof values).who === 'NAMED' ? is.chosen(value) : null)],
    },
    refused,
    keep: document ? `document.${document.id}.${document.version}` : `document.${caseId}.${kind.code}`,
  });
  const byName = form.values.who === 'NAMED';
  const send = (said: Record<string, string | string[]>) =>
    onSend({
      version: document?.version ?? 0,
      kind: kind.code,
      language: said.language as DocumentDraft['language'],
      addressees: byName ? [] : sides.filter((side) => said.addressees?.includes(side)),
      namedReaders: byName ? (said.named as string[]) : [],
      fields: Object.fromEntries(kind.fields.map((field) => [field.code, said[named(field)] as string])),
    });
  return (
    <form aria-label={kind.title} {...form.sends(send)}>
      {naming && (
        <Choice
          legend={t('who')}
          options={(['SIDES', 'NAMED'] as const).map((value) => ({ value, label: t(`whoIs.${value}`) }))}
          {...form.field('who')}
          value={form.values.who as 'SIDES' | 'NAMED'}
          onChange={(chosen) => form.change('who', chosen)}
        />
      )}
      {byName ? (
        <Choices
          legend={t('addressees')}
          options={parties.map((party) => ({ value: party.id, label: nameOf(party) }))}
          {...form.field('named')}
          value={form.values.named as string[]}
          onChange={(chosen) => form.change('named', chosen)}
        />
      ) : (
        <Choices
          legend={t('addressees')}
          options={sides.map((value) => ({ value, label: t(`side.${value}`) }))}
          {...form.field('addressees')}
          value={form.values.addressees as Side[]}
          onChange={(chosen) => form.change('addressees', chosen)}
        />
      )}
      {kind.form === 'TEMPLATE' && (
        <Field label={t('language')} help={t('languageHelp')} {...form.field('language')}>
          <select {...form.input('language')}>
            <LanguageOptions />
          </select>
        </Field>
      )}
      {kind.fields.map((field) => (
        <Field key={field.code} label={field.label} help={t(`type.${field.type}`)} {...form.field(named(field))}>
          {field.type === 'TEXT' ? (
            <textarea {...form.input(named(field))} maxLength={8000} rows={4} dir="auto" />
          ) : field.type === 'DECISION' || field.type === 'GROUND' ? (
            <select {...form.input(named(field))}>
              <option value="">
                {t(field.type === 'GROUND' ? 'chooseGround' : field.choices.length === 0 ? 'noDecision' : 'chooseDecision')}
              </option>
              {field.choices.map((choice) => (
                <option key={choice.value} value={choice.value}>
                  {choice.label}
                </option>
              ))}
            </select>
          ) : (
            <input
              {...form.input(named(field))}
              type={inputOf[field.type]}
              maxLength={200}
              dir={field.type === 'LINE' ? 'auto' : 'ltr'}
              inputMode={field.type === 'AMOUNT' ? 'decimal' : undefined}
            />
          )}
        </Field>
      ))}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Button primary type="submit" busy={busy}>
        {t(document ? 'keep' : 'begin')}
      </Button>
    </form>
  );
}
