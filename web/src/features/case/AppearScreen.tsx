import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { Button, Field } from '@/ui';
import { isBlank } from '@/text/plainText';
import { useAppear } from './requests';

/** For one who was served: the code from the service makes the account the party. */
export default function AppearScreen() {
  const { t } = useTranslation(['case', 'filing']);
  const [code, setCode] = useState('');
  const appear = useAppear();
  if (appear.data) {
    return (
      <Screen title={t('appear.done')} narrow>
        <p>{t('appear.doneText', { party: appear.data.partyName, number: appear.data.caseNumber })}</p>
        <LinkButton to={`/cases/${appear.data.caseId}`} primary>
          {t('filing:sent.case')}
        </LinkButton>
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
