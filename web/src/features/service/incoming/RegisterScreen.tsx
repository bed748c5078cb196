import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Screen } from '@/app/Screen';
import { countries } from '@/i18n/names';
import { Button, Field, useChecks, useForm } from '@/ui';
import { useRegister } from './requests';

const regions = ['HK', 'MO', 'TW'];
const MAINLAND = 'CN';

interface Asked {
  name: string;
  as: 'asks' | 'country' | 'basis' | 'line' | 'text' | 'day';
  most?: number;
  optional?: boolean;
}

const asked: Asked[] = [
  { name: 'asks', as: 'asks' },
  { name: 'country', as: 'country' },
  { name: 'basis', as: 'basis' },
  { name: 'authority', as: 'line', most: 300 },
  { name: 'authorityAddress', as: 'line', most: 500, optional: true },
  { name: 'reference', as: 'line', most: 100 },
  { name: 'addressee', as: 'line', most: 500 },
  { name: 'addresseeAddress', as: 'line', most: 500 },
  { name: 'papers', as: 'text', most: 4000 },
  { name: 'particularMethod', as: 'text', most: 2000, optional: true },
  { name: 'receivedOn', as: 'day' },
];
const chosen = ['asks', 'country', 'basis'];
const kinds = ['SERVICE', 'EVIDENCE'];
const ofStates = ['HAGUE', 'BILATERAL_TREATY', 'DIPLOMATIC'];
const ofRegions = ['INTER_REGIONAL'];
const empty: Record<string, string> = { ...Object.fromEntries(asked.map(({ name }) => [name, ''])), asks: kinds[0]! };

/** Registers a request from abroad under a number of its own. */
export default function RegisterScreen() {
  const { t, i18n } = useTranslation('service');
  const navigate = useNavigate();
  const register = useRegister();
  const is = useChecks();
  const form = useForm(empty, {
    checks: Object.fromEntries(
      asked.filter(({ optional }) => !optional).map(({ name }) => [name, [chosen.includes(name) ? is.chosen : is.required]]),
    ),
    refused: register.error,
    keep: 'incoming',
  });
  const bases = regions.includes(form.values.country!) ? ofRegions : ofStates;
  const send = (values: Record<string, string>) =>
    register.mutateAsync(Object.fromEntries(Object.entries(values).filter(([, value]) => value)));
  const goThere = ({ id }: { id: string }) => void navigate({ to: '/service/incoming/$incomingId', params: { incomingId: id } });
  const options: Record<string, () => { code: string; name: string }[]> = {
    asks: () => kinds.map((code) => ({ code, name: t(`incoming.asks.${code}`) })),
    basis: () => bases.map((code) => ({ code, name: t(`incoming.basis.${code}`) })),
    country: () => countries(i18n.language).filter(({ code }) => code !== MAINLAND),
  };
  const input = ({ name, as, most }: Asked) => {
    if (as === 'line') return <input {...form.input(name)} maxLength={most} dir="auto" autoComplete="off" />;
    if (as === 'text') return <textarea {...form.input(name)} rows={3} maxLength={most} dir="auto" />;
    if (as === 'day') return <input {...form.input(name)} type="date" />;
    return (
      <select {...form.input(name)}>
        <option value="">{t('pick')}</option>
        {options[as]!().map((option) => (
          <option key={option.code} value={option.code}>
            {option.name}
          </option>
        ))}
      </select>
    );
  };
  return (
    <Screen title={t('incoming.register')} lead={t('incoming.registerText')} narrow>
      <form {...form.sends(send, goThere)}>
        {asked.map((field) => (
          <Field
            key={field.name}
            label={field.optional ? t('step.optional', { field: t(`incoming.field.${field.name}`) }) : t(`incoming.field.${field.name}`)}
            {...form.field(field.name)}
          >
            {input(field)}
          </Field>
        ))}
        <ProblemAlert problem={form.problem} goTo={form.goTo} />
        <Button primary type="submit" busy={register.isPending}>
          {t('incoming.register')}
        </Button>
      </form>
    </Screen>
  );
}
