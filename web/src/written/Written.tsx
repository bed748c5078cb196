import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useSession } from '@/api/useSession';
import { languageName } from '@/i18n/names';
import { languageByLetters } from '@/text/scripts';
import { Button } from '@/ui';
import { PersonsRenderings } from './PersonsRenderings';
import { render, useEngine } from './requests';
import './written.css';

/**
 * What somebody wrote, as it stands. A reader of another language is told in which language that is, sees what a person made of it,
 * and, where the court has set a machine, may have it rendered; each rendering stands beside the text, marked, and never in its place.
 */
export function Written({ text }: { text: string }) {
  const { t, i18n } = useTranslation('app');
  const reader = i18n.resolvedLanguage ?? 'en';
  const language = languageByLetters(text);
  const foreign = language !== reader;
  const engine = useEngine(Boolean(useSession()) && foreign);
  const rendering = useMutation({ mutationFn: () => render(text) });
  // Whoever changes the language of the page asks anew.
  const rendered = rendering.data?.language === reader ? rendering.data : undefined;
  return (
    <>
      <p className="long" dir="auto" lang={language ?? undefined}>
        {text}
      </p>
      {foreign && language && <p className="help">{t('written.in', { language: languageName(language.split('-')[0]!, reader) })}</p>}
      <PersonsRenderings text={text} reader={reader} foreign={foreign} />
      {engine && !rendered && (
        <Button small busy={rendering.isPending} onClick={() => rendering.mutate()}>
          {t('written.render')}
        </Button>
      )}
      <ProblemAlert problem={rendering.error} />
      <div role="status">
        {rendered && (
          <blockquote className="rendering">
            <p className="long" dir="auto">
              {rendered.text}
            </p>
            <p className="help">{t('written.byMachine', { engine: rendered.engine })}</p>
          </blockquote>
        )}
      </div>
    </>
  );
}
