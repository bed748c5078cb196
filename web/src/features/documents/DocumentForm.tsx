import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { Button, Choices, Field, useChecks, useForm } from '@/ui';
import { type CourtDocument, type DocumentDraft, type DocumentField, type DocumentKind, useThirdParty } from './requests';

type Side = DocumentDraft['addressees'][number];
const all: Side[] = ['PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY'];
const inputOf = { DATE: 'date', MOMENT: 'datetime-local', LINE: 'text', AMOUNT: 'text' } as const;

/** A form value for each field, under the name by which the service refuses it. */
const named = (field: DocumentField) => `fields.${field.code}`;

function begun(kind: DocumentKind, document?: CourtDocument) {
  const fields = kind.fields.map((field) => [named(field), document ? (document.fields[field.code] ?? '') : (field.known ?? '')]);
  return { ...(Object.fromEntries(fields) as Record<string, string>) };
}

function addressees(document?: CourtDocument): Side[] {
  if (!document || document.readers === 'ALL') return document ? all : [];
  return all.filter((side) => document.readers.includes(side));
}

/**
 * The fields that the article of a kind asks for, begun with what the case says already.
 *
 * A third party is written to where the case has one.
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
  const thirdParty = useThirdParty(caseId);
  const sides = all.filter((side) => side !== 'THIRD_PARTY' || thirdParty);
  const values: Record<string, string | Side[]> = {
    ...begun(kind, document),
    language: document?.language ?? 'en',
    addressees: addressees(document),
  };
  const form = useForm(values, {
    checks: { addressees: [is.chosen] },
    refused,
    keep: document ? `document.${document.id}.${document.version}` : `document.${caseId}.${kind.code}`,
  });
  const send = (said: Record<string, string | Side[]>) =>
    onSend({
      version: document?.version ?? 0,
      kind: kind.code,
      language: said.language as DocumentDraft['language'],
      addressees: sides.filter((side) => said.addressees?.includes(side)),
      fields: Object.fromEntries(kind.fields.map((field) => [field.code, said[named(field)] as string])),
    });
  return (
    <form aria-label={kind.title} {...form.sends(send)}>
      <Choices
        legend={t('addressees')}
        options={sides.map((value) => ({ value, label: t(`side.${value}`) }))}
        {...form.field('addressees')}
        value={form.values.addressees as Side[]}
        onChange={(chosen) => form.change('addressees', chosen)}
      />
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
