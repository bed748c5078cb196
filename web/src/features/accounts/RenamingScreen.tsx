import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Screen } from '@/app/Screen';
import { Button, Field, useChecks, useForm } from '@/ui';
import { useRename } from './requests';

type SeenHow = 'IN_PERSON' | 'BY_VIDEO' | 'BY_PAPERS';
const blank: { email: string; name: string; check: SeenHow | ''; evidence: string } = { email: '', name: '', check: '', evidence: '' };

/** For clerks: somebody who takes part in a case of the court is called otherwise now, and has shown by what. */
export default function RenamingScreen() {
  const { t } = useTranslation('accounts');
  const rename = useRename();
  const is = useChecks();
  const form = useForm(blank, {
    checks: { email: [is.required, is.email], name: [is.required], check: [is.chosen], evidence: [is.required] },
    refused: rename.error,
  });
  return (
    <Screen title={t('renaming.title')} lead={t('renaming.lead')} narrow>
      <form
        {...form.sends(({ check, ...said }) => {
          if (check) rename.mutate({ check, ...said });
        })}
      >
        <Field label={t('removal.email')} {...form.field('email')}>
          <input {...form.input('email')} type="email" autoComplete="off" dir="ltr" maxLength={254} />
        </Field>
        <Field label={t('renaming.name')} help={t('nameHelp')} {...form.field('name')}>
          <input {...form.input('name')} autoComplete="off" dir="auto" maxLength={200} />
        </Field>
        <Field label={t('renaming.check')} {...form.field('check')}>
          <select {...form.input('check')}>
            <option value="">{t('removal.choose')}</option>
            <option value="IN_PERSON">{t('removal.IN_PERSON')}</option>
            <option value="BY_VIDEO">{t('removal.BY_VIDEO')}</option>
            <option value="BY_PAPERS">{t('renaming.BY_PAPERS')}</option>
          </select>
        </Field>
        <Field label={t('renaming.evidence')} help={t('renaming.evidenceHelp')} {...form.field('evidence')}>
          <input {...form.input('evidence')} autoComplete="off" dir="auto" maxLength={500} />
        </Field>
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit" busy={rename.isPending}>
          {t('renaming.do')}
        </Button>
      </form>
      <p role="status" className="below-form">
        {rename.isSuccess && t('renaming.done')}
      </p>
    </Screen>
  );
}
