import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useInAddress } from '@/app/inAddress';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { Button, Field, MoreButton, useForm } from '@/ui';
import { LawItem } from './LawItem';
import { useSought } from './requests';

/** What all courts found, for people of the courts. */
export default function RegisterScreen() {
  const { t } = useTranslation('foreignlaw');
  const [{ q: words }, ask] = useInAddress({ q: '' });
  const sought = useSought(words);
  const form = useForm({ words }, {});
  return (
    <Screen title={t('navigation.foreignLaw')} lead={t('registerLead')}>
      <form role="search" {...form.sends((said) => ask({ q: said.words }))}>
        <Field label={t('search')} {...form.field('words')}>
          <input {...form.input('words')} type="search" maxLength={200} dir="auto" />
        </Field>
        <Button type="submit">{t('search')}</Button>
      </form>
      <ProblemAlert problem={sought.error} onRetry={() => void sought.refetch()} />
      {sought.isPending && <Pending />}
      {sought.lines?.length === 0 && <p>{t('none')}</p>}
      {sought.lines?.map((law) => (
        <section key={law.id} className="card" aria-label={law.jurisdiction}>
          <LawItem law={law} />
        </section>
      ))}
      <MoreButton of={sought} />
    </Screen>
  );
}
