import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { CourtDate, CourtTime } from '@/time';
import { Button, Citation, Field, Mark, useChecks, useForm } from '@/ui';
import { Written } from '@/written';
import { type EvidenceExchange, useActOnExchange, useExchanges, useSetExchange } from './exchangeRequests';
import { checksOf, ChoicesOfWay, How, HowFields, howOf, nothing, saidOf } from './ExchangeWays';
import { ProofOptions } from './ProofOptions';
import { type Party } from './requests';

type Doing = 'set' | 'move' | 'cancellation' | 'opening' | 'holding';

/** On which days evidence is exchanged, and what came of it; a judge sets the day, moves it, and holds the exchange. */
export function ExchangeCard({ caseId, judge, parties }: { caseId: string; judge: boolean; parties: Party[] }) {
  const { t } = useTranslation(['case', 'service']);
  const ofCourt = useAccount()?.court != null;
  const known = useExchanges(caseId);
  const [doing, setDoing] = useState<Doing>();
  if (known.isError) return <ProblemAlert problem={known.error} onRetry={() => void known.refetch()} />;
  const own = parties.filter((party) => party.own && !party.leftAt);
  if (!known.data || (known.data.length === 0 && !judge && own.length === 0)) return null;
  const open = known.data.find((exchange) => exchange.state === 'SET');
  const done = () => setDoing(undefined);
  const unopened: Doing[] = [open?.way === 'APART' ? 'opening' : 'holding', 'move', 'cancellation'];
  const acts: Doing[] = !open ? ['set'] : open.openedAt ? ['holding'] : unopened;
  return (
    <section aria-label={t('exchange.title')}>
      <h3>{t('exchange.title')}</h3>
      <p>
        {t('exchange.lead')} <Citation law="EV 56, 57, 58" /> {ofCourt && <Mark as="open">{t('service:advice.recalled')}</Mark>}
      </p>
      {known.data.length === 0 && <p>{t('exchange.none')}</p>}
      <ol>
        {known.data.map((exchange) => (
          <li key={exchange.id}>
            <One exchange={exchange} />
          </li>
        ))}
      </ol>
      <ChoicesOfWay caseId={caseId} parties={parties} own={own} />
      {judge && (
        <div className="row">
          {acts.map((act) => (
            <Button key={act} small danger={act === 'cancellation'} aria-expanded={doing === act} onClick={() => setDoing(act)}>
              {t(`exchange.do.${act}`)}
            </Button>
          ))}
        </div>
      )}
      {doing === 'set' && <SetForm caseId={caseId} onDone={done} />}
      {open && doing === 'move' && <MoveForm caseId={caseId} exchange={open} onDone={done} />}
      {open && doing === 'opening' && <OpenForm caseId={caseId} exchange={open} onDone={done} />}
      {open && (doing === 'cancellation' || doing === 'holding') && (
        <EndForm key={doing} caseId={caseId} exchange={open} act={doing} onDone={done} />
      )}
    </section>
  );
}

function One({ exchange }: { exchange: EvidenceExchange }) {
  const { t } = useTranslation('case');
  return (
    <>
      <p>
        <CourtDate date={exchange.day} />{' '}
        <Mark as={exchange.state === 'SET' ? 'open' : undefined}>{t(`exchange.state.${exchange.state}`)}</Mark>
      </p>
      <How exchange={exchange} />
      <p>
        <small>
          {t(exchange.agreementId ? 'exchange.agreed' : 'exchange.setBy')} <bdi translate="no">{exchange.setByName}</bdi> ·{' '}
          <CourtTime instant={exchange.setAt} />
        </small>
      </p>
      {exchange.movedAt && (
        <>
          <p>
            <small>
              {t('exchange.moved')} <bdi translate="no">{exchange.movedByName}</bdi> · <CourtTime instant={exchange.movedAt} />
            </small>
          </p>
          <Written text={exchange.movedReasons ?? ''} />
        </>
      )}
      {exchange.endedAt && (
        <>
          <p>
            <small>
              <bdi translate="no">{exchange.endedByName}</bdi> · <CourtTime instant={exchange.endedAt} /> ·{' '}
              {t('exchange.papers', { count: exchange.papers ?? 0 })}
            </small>
          </p>
          <Written text={exchange.outcome ?? ''} />
        </>
      )}
    </>
  );
}

interface FormProps {
  caseId: string;
  onDone: () => void;
}

function SetForm({ caseId, onDone }: FormProps) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const set = useSetExchange(caseId);
  const form = useForm(nothing, { checks: checksOf(is.required), refused: set.error, keep: `exchange.${caseId}` });
  return (
    <form
      className="card"
      aria-label={t('exchange.do.set')}
      {...form.sends((said) => set.mutateAsync({ day: said.day, how: saidOf(said), agreementId: said.agreementId || null }), onDone)}
    >
      <Field label={t('exchange.day')} help={t('exchange.dayHelp')} {...form.field('day')}>
        <input type="date" {...form.input('day')} />
      </Field>
      <HowFields caseId={caseId} form={form} />
      <Field label={t('exchange.agreement')} {...form.field('agreementId')}>
        <select {...form.input('agreementId')}>
          <option value="">{t('exchange.noAgreement')}</option>
          <ProofOptions caseId={caseId} side="" kind="STATEMENT" />
        </select>
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Sending act="set" busy={set.isPending} onDone={onDone} />
    </form>
  );
}

function MoveForm({ caseId, exchange, onDone }: FormProps & { exchange: EvidenceExchange }) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const move = useActOnExchange(caseId, exchange.id, 'move');
  const form = useForm(
    { ...nothing, ...howOf(exchange), day: exchange.day as string },
    { checks: { ...checksOf(is.required), reasons: [is.required] }, refused: move.error, keep: `exchange.move.${exchange.id}` },
  );
  return (
    <form
      className="card"
      aria-label={t('exchange.do.move')}
      {...form.sends(
        (said) => move.mutateAsync({ version: exchange.version, day: said.day, how: saidOf(said), reasons: said.reasons }),
        onDone,
      )}
    >
      <Field label={t('exchange.day')} help={t('exchange.dayHelp')} {...form.field('day')}>
        <input type="date" {...form.input('day')} />
      </Field>
      <HowFields caseId={caseId} form={form} />
      <Field label={t('exchange.reasons')} help={t('exchange.allRead')} {...form.field('reasons')}>
        <textarea {...form.input('reasons')} maxLength={2000} rows={3} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Sending act="move" busy={move.isPending} onDone={onDone} />
    </form>
  );
}

function OpenForm({ caseId, exchange, onDone }: FormProps & { exchange: EvidenceExchange }) {
  const { t } = useTranslation('case');
  const open = useActOnExchange(caseId, exchange.id, 'opening');
  const form = useForm({}, { refused: open.error });
  return (
    <form
      className="card"
      aria-label={t('exchange.do.opening')}
      {...form.sends(() => open.mutateAsync({ version: exchange.version }), onDone)}
    >
      <p>{t('exchange.openText')}</p>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Sending act="opening" busy={open.isPending} onDone={onDone} />
    </form>
  );
}

/** Holding asks for what came of it, cancelling for the reasons; both show what was handed in. */
function EndForm({ caseId, exchange, act, onDone }: FormProps & { exchange: EvidenceExchange; act: 'cancellation' | 'holding' }) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const end = useActOnExchange(caseId, exchange.id, act);
  const held = act === 'holding';
  const form = useForm({ words: '' }, { checks: { words: [is.required] }, refused: end.error, keep: `exchange.${act}.${exchange.id}` });
  return (
    <form
      className="card"
      aria-label={t(`exchange.do.${act}`)}
      {...form.sends(
        ({ words }) => end.mutateAsync({ version: exchange.version, ...(held ? { outcome: words } : { reasons: words }) }),
        onDone,
      )}
    >
      <p>{t(held ? 'exchange.holdText' : 'exchange.cancelText')}</p>
      <Field label={t(held ? 'exchange.outcome' : 'exchange.reasons')} help={t('exchange.allRead')} {...form.field('words')}>
        <textarea {...form.input('words')} maxLength={held ? 8000 : 2000} rows={5} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <Sending act={act} busy={end.isPending} onDone={onDone} />
    </form>
  );
}

function Sending({ act, busy, onDone }: { act: Doing; busy: boolean; onDone: () => void }) {
  const { t } = useTranslation('case');
  return (
    <div className="row">
      <Button onClick={onDone}>{t('joining.cancel')}</Button>
      <Button primary={act !== 'cancellation'} danger={act === 'cancellation'} type="submit" busy={busy}>
        {t(`exchange.do.${act}`)}
      </Button>
    </div>
  );
}
