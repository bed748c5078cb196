import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { newcomer, onward } from '@/app/issuer';
import { handedOver, useArrive } from './issuer';
import { NewcomerForms } from './NewcomerForms';

/** Where the issuer sends people back to: in the window that a page of ours opened, or in the tab that left for it. */
export default function SignedInScreen() {
  const { t } = useTranslation('accounts');
  const router = useRouter();
  const arrive = useArrive();
  const [left, setLeft] = useState(false);
  const [done, setDone] = useState(false);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    // As it came: a code may look like a number, and the router would read it as one.
    const said = new URLSearchParams(router.history.location.search);
    // The code is good once, but need not stay in the history.
    router.history.replace('/signed-in');
    const state = said.get('state');
    if (!state || !said.has('code')) {
      setLeft(true);
      return;
    }
    const answer = { state, code: said.get('code') };
    void handedOver(answer).then((taken) => {
      if (!taken) return arrive.mutate(answer, { onSuccess: goOn });
      setDone(true);
      window.close();
    });
    function goOn(arrival: Awaited<ReturnType<typeof arrive.mutateAsync>>) {
      const { next, hash } = onward.take();
      const invited = next === '/join';
      if (arrival.newcomer && !invited) return;
      newcomer.set(arrival.newcomer ?? undefined);
      router.history.replace(next + (hash ? `#${hash}` : ''));
    }
  }, [arrive, router]);
  if (done) return <Screen title={t('issuer.done')} lead={t('issuer.close')} narrow />;
  if (left || arrive.error) {
    return (
      <Screen title={t('issuer.notDone')} lead={left ? t('issuer.left') : undefined} narrow>
        <ProblemAlert problem={arrive.error} />
        <LinkButton to="/sign-in" primary>
          {t('issuer.again')}
        </LinkButton>
      </Screen>
    );
  }
  if (arrive.data?.newcomer) return <NewcomerForms newcomer={arrive.data.newcomer} />;
  return <Screen title={t('issuer.arriving')} narrow />;
}
