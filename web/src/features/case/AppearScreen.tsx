import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { Button, Field } from '@/ui';
import { isBlank } from '@/text/plainText';
import { useAppear } from './requests';

/** By a code: one who was served becomes the party at once, a representative once the court has confirmed it. */
export default function AppearScreen() {
  const { t } = useTranslation(['case', 'filing']);
  const [code, setCode] = useState('');
  const appear = useAppear();
  if (appear.data) {
    return (
      <Screen title={t(appear.data.confirmed ? 'appear.done' : 'appear.waits')} narrow>
        <p>
          {t(appear.data.confirmed ? 'appear.doneText' : 'appear.waitsText', {
            party: appear.data.partyName,
            number: appear.data.caseNumber,
          })}
        </p>
        {appear.data.confirmed && (
          <LinkButton to={`/cases/${appear.data.caseId}`} primary>
            {t('filing:sent.case')}
          </LinkButton>
        )}
      </Screen>
    );
  }
  return (
    <Screen title={t('appear.title')} lead={t('appear.lead')} narrow>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          appear.mutate(code);
        }}
      >
        <Field label={t('appear.code')} help={t('appear.codeHelp')}>
          <input
            value={code}
            maxLength={200}
            dir="ltr"
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            onChange={(event) => setCode(event.target.value)}
          />
        </Field>
        <ProblemAlert problem={appear.error} />
        <Button primary type="submit" disabled={isBlank(code)} busy={appear.isPending}>
          {t('appear.do')}
        </Button>
      </form>
    </Screen>
  );
}
