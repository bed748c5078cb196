import { Trans, useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Screen } from '@/app/Screen';
import { CourtDate } from '@/time';
import { Alert, Button, Field, LawName, useChecks, useForm } from '@/ui';
import { useLetter } from './requests';

/** For whoever holds a letter and doubts it: whether a court sent it, by the reference that stands in it. */
export default function LetterScreen() {
  const { t } = useTranslation('service');
  const letter = useLetter();
  const is = useChecks();
  const form = useForm({ reference: '' }, { checks: { reference: [is.required] }, refused: letter.error });
  return (
    <Screen title={t('letter.title')} lead={t('letter.lead')} narrow>
      <form {...form.sends(({ reference }) => letter.mutate(reference.trim()))}>
        <Field label={t('letter.reference')} help={t('letter.referenceText')} {...form.field('reference')}>
          <input {...form.input('reference')} dir="ltr" autoCapitalize="characters" spellCheck={false} maxLength={60} />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit" busy={letter.isPending}>
          {t('letter.check')}
        </Button>
      </form>
      {letter.data && (
        <Alert as={letter.data.sentOn ? 'good' : 'info'} role="status" title={t(letter.data.sentOn ? 'letter.yes' : 'letter.known')}>
          <p>
            <Trans
              t={t}
              i18nKey={letter.data.sentOn ? 'letter.sent' : 'letter.made'}
              components={{
                court: <LawName row={letter.data.court} kind="court" code={letter.data.court.code} />,
                day: letter.data.sentOn ? <CourtDate date={letter.data.sentOn} /> : <></>,
              }}
            />
          </p>
          {letter.data.sentOn && <p>{t('letter.nothingMore')}</p>}
        </Alert>
      )}
      <h2>{t('letter.caution')}</h2>
      <p>{t('letter.cautionCopied')}</p>
      <p>{t('letter.cautionAsks')}</p>
    </Screen>
  );
}
