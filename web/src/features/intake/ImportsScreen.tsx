import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { Screen } from '@/app/Screen';
import { CourtTime } from '@/time';
import { Button, Field, MoreButton, SaveFile } from '@/ui';
import runningCase from './runningCase.json';
import { TakeIn } from './TakeIn';
import { useImports, useSendFile } from './requests';

/** A clerk sends a file of many cases, and finds the ones that were sent. */
export default function ImportsScreen() {
  const { t } = useTranslation('intake');
  const sent = useImports();
  return (
    <Screen title={t('import.title')} lead={t('import.lead')}>
      <SendFile />
      <TakeIn />
      <h2>{t('import.sent')}</h2>
      <ProblemAlert problem={sent.error} onRetry={() => void sent.refetch()} />
      {sent.isPending && <Pending />}
      {sent.lines?.length === 0 && <p>{t('import.none')}</p>}
      <ul>
        {sent.lines?.map((each) => (
          <li key={each.id}>
            <Link to={`/cases/import/${each.id}`}>
              <CourtTime instant={each.startedAt} />
            </Link>
            <div>
              {t('import.counts', { registered: each.registered, known: each.known, refused: each.refused, waiting: each.waiting })}
            </div>
          </li>
        ))}
      </ul>
      <MoreButton of={sent} />
    </Screen>
  );
}

/** A case that runs already with every list it may bring, in one line: the one that partners read of. */
const template = async () => new Blob([`${JSON.stringify(runningCase)}\n`], { type: 'application/x-ndjson' });

function SendFile() {
  const { t } = useTranslation('intake');
  const navigate = useNavigate();
  const send = useSendFile();
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const [percent, setPercent] = useState(0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!file);
    if (!file) return;
    setPercent(0);
    send.mutate(
      { file, onProgress: (now, all) => setPercent(Math.floor((100 * now) / all)) },
      { onSuccess: (begun) => void navigate({ to: `/cases/import/${begun.id}` }) },
    );
  };
  return (
    <form noValidate className="card" onSubmit={submit}>
      <Field
        label={t('import.file')}
        help={t('import.fileHelp')}
        remarks={missing ? [{ code: 'missing', message: t('import.fileMissing') }] : []}
      >
        <input type="file" accept=".ndjson,.jsonl,.json" onChange={({ target }) => setFile(target.files?.[0] ?? null)} />
      </Field>
      <p>
        <SaveFile small fetch={template} name="cases.ndjson">
          {t('import.template')}
        </SaveFile>
      </p>
      <ProblemAlert problem={send.error} />
      {send.isPending && <progress value={percent} max={100} aria-label={t('import.sending')} />}
      <Button primary type="submit" busy={send.isPending}>
        {t('import.send')}
      </Button>
    </form>
  );
}
