import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { isOf, takeBack, unfinishedOf, type Unfinished } from '@/api/sendInParts';
import { megabytes, timeLeft } from '@/numbers';
import { CourtTime } from '@/time';
import { Button, ConfirmButton } from '@/ui';
import { useUnfinished } from './requests';
import type { Coming, ComingFiles } from './useComing';

/** Files on their way: how far each is, to stop, to go on, to give up; and those that were begun elsewhere or on another day. */
export function ComingList({ coming, submissionId }: { coming: ComingFiles; submissionId: string }) {
  const { t } = useTranslation('submission');
  const unfinished = useUnfinished(submissionId);
  const others = (unfinished.data ?? []).filter((begun) => !coming.files.some(({ file }) => isOf(begun, file)));
  return (
    <>
      <p role="status">{coming.done.map((name) => t('documents.done', { name })).join(' ')}</p>
      {coming.files.length > 0 && (
        <section aria-label={t('coming.title')}>
          <h2>{t('coming.title')}</h2>
          <ul className="documents">
            {coming.files.map((each) => (
              <li key={each.key}>
                <OnItsWay
                  each={each}
                  coming={coming}
                  submissionId={submissionId}
                  begun={unfinished.data?.find((begun) => isOf(begun, each.file))}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section aria-label={t('coming.earlier')}>
          <h2>{t('coming.earlier')}</h2>
          <p>{t('coming.earlierText')}</p>
          <ul className="documents">
            {others.map((begun) => (
              <li key={begun.id}>
                <Earlier begun={begun} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function OnItsWay({
  each,
  coming,
  submissionId,
  begun,
}: {
  each: Coming;
  coming: ComingFiles;
  submissionId: string;
  begun: Unfinished | undefined;
}) {
  const { t, i18n } = useTranslation(['submission', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const { file, state } = each;
  const rests = state === 'PAUSED' || state === 'CUT' || state === 'REFUSED';
  // What is at the court is known better there, once the line was cut.
  const sent = rests ? Math.max(each.sent, begun?.received ?? 0) : each.sent;
  const goOn = () => coming.goOn(each.key);
  const find = async () => {
    await coming.pause(each.key);
    return (await unfinishedOf(submissionId)).find((upload) => isOf(upload, file));
  };
  return (
    <>
      <bdi translate="no">{file.name}</bdi>{' '}
      {state !== 'REFUSED' && (
        <>
          <progress max={file.size} value={sent} aria-label={t('coming.progressOf', { name: file.name })} />{' '}
          <span>
            {t('coming.sent', { sent: megabytes(sent, language), total: megabytes(file.size, language) })} · {t(`coming.state.${state}`)}
            {state === 'SENDING' && each.secondsLeft !== null && <> · {t('coming.left', { time: timeLeft(each.secondsLeft, language) })}</>}
          </span>{' '}
        </>
      )}
      {state === 'SENDING' && (
        <Button small aria-label={t('coming.pauseOne', { name: file.name })} onClick={() => void coming.pause(each.key)}>
          {t('coming.pause')}
        </Button>
      )}
      {(state === 'PAUSED' || state === 'CUT') && (
        <Button small primary aria-label={t('coming.goOnOne', { name: file.name })} onClick={goOn}>
          {t('coming.goOn')}
        </Button>
      )}{' '}
      {state !== 'CHECKING' && <GiveUp name={file.name} find={find} onGone={() => coming.leave(each.key)} />}
      <ProblemAlert problem={each.problem} />
    </>
  );
}

function Earlier({ begun }: { begun: Unfinished }) {
  const { t, i18n } = useTranslation('submission');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <>
      <bdi translate="no">{begun.filename}</bdi>{' '}
      <span>
        {t('coming.sent', { sent: megabytes(begun.received, language), total: megabytes(begun.length, language) })} ·{' '}
        {t('coming.keptUntil')} <CourtTime instant={begun.expiresAt} />
      </span>{' '}
      <GiveUp name={begun.filename} find={() => Promise.resolve(begun)} />
    </>
  );
}

/** @param find stops what goes out of it, and tells what is at the court */
function GiveUp({ name, find, onGone }: { name: string; find: () => Promise<Unfinished | undefined>; onGone?: () => void }) {
  const { t } = useTranslation('submission');
  const queries = useQueryClient();
  const giveUp = useMutation({
    mutationFn: async () => {
      const begun = await find();
      if (begun) await takeBack(begun.id);
    },
    onSuccess: async () => {
      onGone?.();
      await queries.invalidateQueries({ queryKey: ['filing', 'unfinished'] });
    },
  });
  return (
    <>
      <ConfirmButton
        small
        danger
        aria-label={t('coming.giveUpOne', { name })}
        title={t('coming.giveUpTitle')}
        ask={
          <p>
            <bdi translate="no">{name}</bdi>
          </p>
        }
        yes={t('coming.giveUp')}
        onYes={() => giveUp.mutate()}
      >
        {t('coming.giveUp')}
      </ConfirmButton>
      <ProblemAlert problem={giveUp.error} onRetry={() => giveUp.mutate()} />
    </>
  );
}
