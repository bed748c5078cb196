import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { useLeadOn } from '@/app/onward';
import { Screen } from '@/app/Screen';
import { Alert, Button, Names, SaveFile, copyText } from '@/ui';
import { AskCourt } from './asked/AskCourt';
import { DeliveryAnswer } from './DeliveryAnswer';
import { DeliveryHead, DeliveryNotes } from './DeliveryHead';
import { DeliveryPaperList } from './DeliveryPaperList';
import { type Delivery, filesOf, type Opening, useDelivery } from './requests';

/** The papers of an opened delivery: what they are, from whom, what one can do, by when, and what follows. */
export function DeliveryPapers({ opening, secret, onOver }: { opening: Opening; secret: string; onOver: () => void }) {
  const { t, i18n } = useTranslation('service');
  const [code, setCode] = useState(opening.delivery.appearanceCode);
  const { delivery, answered, error } = useDelivery(opening, i18n.resolvedLanguage ?? 'en');
  const fetchFile = filesOf(delivery.id, opening.session);
  const [problem, setProblem] = useState<Error>();
  const over = [problem, error].some((each) => each instanceof Problem && each.code === 'session-not-valid');
  const settle = (given: Delivery) => {
    setCode(given.appearanceCode);
    answered(given);
  };
  return (
    <Screen
      title={t(`paper.${delivery.paper}`)}
      lead={<Names names={[delivery.addressee.name, delivery.addressee.latinName, delivery.addressee.chineseName]} />}
    >
      <DeliveryHead delivery={delivery} />
      <ProblemAlert problem={error} />
      <section className="card" aria-label={t('delivery.papers')}>
        <h2>{t('delivery.papers')}</h2>
        <DeliveryPaperList papers={delivery.documents} deliveryId={delivery.id} fetchFile={fetchFile} onProblem={setProblem} />
        {over && <Button onClick={onOver}>{t('delivery.again')}</Button>}
      </section>
      <DeliveryNotes delivery={delivery} />
      {delivery.state === 'OPENED' && (
        <DeliveryAnswer delivery={delivery} opening={opening} secret={secret} onAnswered={settle} onOver={onOver} />
      )}
      {(delivery.state === 'EXPIRED' || delivery.state === 'FAILED') && (
        <Alert as="info" title={t('delivery.expired')}>
          <p>{t('delivery.expiredText')}</p>
        </Alert>
      )}
      {delivery.state === 'REFUSED' && (
        <Alert as="info" title={t('delivery.refused')}>
          <p>{t('delivery.refusedText')}</p>
        </Alert>
      )}
      {delivery.state === 'ACCEPTED' && <Accepted code={code} />}
      <AskCourt delivery={delivery} session={opening.session} />
      <div className="row">
        <SaveFile fetch={() => fetchFile('receipt')} name={`receipt-${delivery.id}.pdf`} onProblem={setProblem}>
          {t('delivery.receipt')}
        </SaveFile>
      </div>
    </Screen>
  );
}

/** The code with which an account enters the case; the button carries it behind a #, where no server reads it. */
function Accepted({ code }: { code: string | null | undefined }) {
  const { t } = useTranslation('service');
  useLeadOn('/appear', code);
  return (
    <section className="card" role="status" aria-label={t('delivery.accepted')}>
      <h2>{t('delivery.accepted')}</h2>
      {code && (
        <>
          <p>{t('delivery.appearanceText')}</p>
          <p className="code" dir="ltr" data-testid="appearance-code">
            {code}
          </p>
          <div className="row">
            <LinkButton to="/appear" hash={code} primary>
              {t('delivery.appear')}
            </LinkButton>
            <Button onClick={() => void copyText(code)}>{t('code.copy')}</Button>
          </div>
          <p className="help">{t('delivery.appearanceAgain')}</p>
        </>
      )}
    </section>
  );
}
