import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { usePunctuation } from '@/i18n/usePunctuation';
import { Button, Field, useChecks, useForm } from '@/ui';
import { type PersonsRendering, useCaseOfTexts, usePersonsRenderings, useRender } from './persons';

/** What persons made of a text of a case, for a reader of another language, and how another one is added. */
export function PersonsRenderings({ text, reader, foreign }: { text: string; reader: string; foreign: boolean }) {
  const { t } = useTranslation('app');
  const caseId = useCaseOfTexts();
  const account = useAccount();
  const [adding, setAdding] = useState(false);
  const made = usePersonsRenderings(text, reader, foreign) ?? [];
  const asked = foreign || account?.court != null;
  const mayAdd = caseId !== null && asked && account?.groups.some((group) => ['party', 'clerk', 'judge', 'interpreter'].includes(group));
  return (
    <>
      {made.map((one) => (
        <Rendering key={one.id} made={one} />
      ))}
      {mayAdd && !adding && (
        <Button small className="beside" onClick={() => setAdding(true)}>
          {t('written.add')}
        </Button>
      )}
      {mayAdd && adding && (
        <RenderForm
          caseId={caseId}
          text={text}
          into={foreign ? reader : ''}
          ofTheCourt={account?.court != null && !account.groups.includes('interpreter')}
          onDone={() => setAdding(false)}
        />
      )}
    </>
  );
}

function Rendering({ made }: { made: PersonsRendering }) {
  const { t } = useTranslation('app');
  const { colon, stop } = usePunctuation();
  return (
    <blockquote className="rendering">
      <p className="long" dir="auto" lang={made.language}>
        {made.text}
      </p>
      <p className="help">
        {t(`written.made.${made.maker === 'INTERPRETER' ? made.maker : made.side}`)}
        {colon}
        <bdi translate="no">{made.makerName}</bdi>
        {stop}
        {t('written.counts')}
      </p>
    </blockquote>
  );
}

function RenderForm({
  caseId,
  text,
  into,
  ofTheCourt,
  onDone,
}: {
  caseId: string;
  text: string;
  into: string;
  ofTheCourt: boolean;
  onDone: () => void;
}) {
  const { t } = useTranslation('app');
  const is = useChecks();
  const render = useRender(caseId, text);
  const form = useForm(
    { language: into, text: '', interpreter: '' },
    {
      checks: { language: [is.chosen], text: [is.required] },
      refused: render.error,
      keep: `rendering.${caseId}.${text.length}.${text.slice(0, 60)}`,
    },
  );
  return (
    <form
      aria-label={t('written.add')}
      {...form.sends((said) => render.mutateAsync({ ...said, interpreter: said.interpreter.trim() || null }), onDone)}
    >
      <Field label={t('written.into')} {...form.field('language')}>
        <select {...form.input('language')}>
          <option value="" />
          <LanguageOptions />
        </select>
      </Field>
      <Field label={t('written.text')} {...form.field('text')}>
        <textarea {...form.input('text')} maxLength={12000} rows={3} dir="auto" />
      </Field>
      {ofTheCourt && (
        <Field label={t('written.interpreter')} help={t('written.interpreterHelp')} {...form.field('interpreter')}>
          <input {...form.input('interpreter')} maxLength={200} dir="auto" />
        </Field>
      )}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button small onClick={onDone}>
          {t('written.cancel')}
        </Button>
        <Button small primary type="submit" busy={render.isPending}>
          {t('written.save')}
        </Button>
      </div>
    </form>
  );
}
