import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { ProblemAlert } from '@/api/ProblemAlert';
import { LinkButton } from '@/app/LinkButton';
import { Screen } from '@/app/Screen';
import { usePunctuation } from '@/i18n/usePunctuation';
import { Button, ConfirmDialog, Field, Mark, SaveFile, Tick } from '@/ui';
import { type Encoding, FileEncoding } from './FileEncoding';
import { type PostedMap, type PostedReport, fetchToPost, usePostedFile } from './postedRequests';
import { usePartners } from './requests';

/** Records of many papers at once that they were handed to the post: chosen, looked at, confirmed, reported. */
export default function PostedFileScreen() {
  const { t } = useTranslation('service');
  const [file, setFile] = useState<File>();
  const [encoding, setEncoding] = useState<Encoding>('UNICODE');
  const columns = usePostedFile(true);
  const read = (chosen: File | undefined, as: Encoding) => {
    setFile(chosen);
    setEncoding(as);
    if (chosen) columns.mutate({ file: chosen, map: { ...unread, encoding: as } });
  };
  return (
    <Screen
      title={t('posted.title')}
      lead={t('posted.text')}
      actions={
        <>
          <LinkButton to="/service/board">{t('board.title')}</LinkButton>
          <LinkButton to="/service/carrier-files">{t('post.file.title')}</LinkButton>
        </>
      }
    >
      <section className="card">
        <SaveFile fetch={fetchToPost} name="to-post.csv">
          {t('posted.waiting')}
        </SaveFile>
        <Field label={t('posted.choose')} name="postedFile">
          <input type="file" accept=".csv,text/csv" onChange={({ target }) => read(target.files?.[0], encoding)} />
        </Field>
        <FileEncoding value={encoding} choose={(as) => read(file, as)} />
        <ProblemAlert problem={columns.error} />
        {file && columns.data && (
          <Mapped key={`${file.name} ${file.lastModified} ${encoding}`} file={file} columns={columns.data.columns} encoding={encoding} />
        )}
      </section>
    </Screen>
  );
}

/** How a file is read of whose columns nothing is known yet. */
const unread: PostedMap = { attempt: 1, item: 2, on: 0, day: '', carrier: '', heading: true, encoding: 'UNICODE' };

const isItem = (field: string | undefined) => /^[A-Za-z]{2}[\d\s]{9,}[A-Za-z]{2}$/.test(field ?? '');

/** Where the names of the list of what waits say it, and otherwise what stands first. */
function guessed(columns: string[], encoding: Encoding): PostedMap {
  const at = (names: string[]) => columns.findIndex((column) => names.includes(column.toLowerCase())) + 1;
  return {
    attempt: at(['attempt', 'request']) || 1,
    item: at(['item']) || columns.findIndex(isItem) + 1 || Math.min(2, columns.length),
    on: at(['on']),
    day: '',
    carrier: '',
    heading: !columns.some(isItem),
    encoding,
  };
}

function Mapped({ file, columns, encoding }: { file: File; columns: string[]; encoding: Encoding }) {
  const { t } = useTranslation('service');
  const [map, setMap] = useState(() => guessed(columns, encoding));
  const [asking, setAsking] = useState(false);
  const partners = usePartners(true);
  const look = usePostedFile(true);
  const record = usePostedFile(false);
  const change = (part: Partial<PostedMap>) => {
    setMap({ ...map, ...part });
    look.reset();
  };
  const can = look.data?.counts['RECORDED'] ?? 0;
  if (record.data) return <Report report={record.data} done />;
  return (
    <>
      <Tick checked={map.heading} onChange={(heading) => change({ heading })}>
        {t('posted.heading')}
      </Tick>
      <div className="row">
        <Column name="attempt" columns={columns} value={map.attempt} choose={(attempt) => change({ attempt })} />
        <Column name="item" columns={columns} value={map.item} choose={(item) => change({ item })} />
        <Column name="on" columns={columns} value={map.on} choose={(on) => change({ on })} none={t('posted.column.none')} />
        <Field label={t('posted.day')} name="day" help={t('posted.dayText')}>
          <input type="date" value={map.day} onChange={({ target }) => change({ day: target.value })} />
        </Field>
        {!!partners.data?.length && (
          <Field label={t('step.field.carrier')} name="carrier">
            <select value={map.carrier} onChange={({ target }) => change({ carrier: target.value })}>
              <option value="">{t('pick')}</option>
              {partners.data.map(({ clientId, name }) => (
                <option key={clientId} value={clientId}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        )}
      </div>
      <ProblemAlert problem={record.error ?? look.error ?? partners.error} />
      <Button busy={look.isPending} primary={!look.data} onClick={() => look.mutate({ file, map })}>
        {t('posted.look')}
      </Button>
      {look.data && (
        <>
          <Report report={look.data} />
          <Button primary disabled={can === 0} busy={record.isPending} onClick={() => setAsking(true)}>
            {t('posted.record', { number: can })}
          </Button>
        </>
      )}
      {asking && (
        <ConfirmDialog
          title={t('posted.confirm', { number: can })}
          yes={t('posted.record', { number: can })}
          onCancel={() => setAsking(false)}
          onYes={() => {
            setAsking(false);
            record.mutate({ file, map });
          }}
        >
          <p>{t('posted.confirmText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** Which column of the file says what. */
function Column({
  name,
  columns,
  value,
  choose,
  none,
}: {
  name: 'attempt' | 'item' | 'on';
  columns: string[];
  value: number;
  choose: (column: number) => void;
  /** What it is called that no column says it. */
  none?: string;
}) {
  const { t } = useTranslation('service');
  return (
    <Field label={t(`posted.column.${name}`)} name={name}>
      <select value={value} onChange={({ target }) => choose(Number(target.value))}>
        {none && <option value={0}>{none}</option>}
        {columns.map((field, at) => (
          <option key={at} value={at + 1}>
            {`${at + 1}. ${field}`}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** What became of each line, or would. */
function Report({ report, done = false }: { report: PostedReport; done?: boolean }) {
  const { t } = useTranslation('service');
  const { colon } = usePunctuation();
  const became = (outcome: string) => t(`posted.became.${!done && outcome === 'RECORDED' ? 'READY' : outcome}`);
  return (
    <>
      <p role="status">
        {Object.entries(report.counts)
          .map(([outcome, count]) => `${became(outcome)}${colon}${count}`)
          .join(' · ')}
      </p>
      <table className="table rows">
        <thead>
          <tr>
            <th scope="col">{t('post.file.line')}</th>
            <th scope="col">{t('posted.file')}</th>
            <th scope="col">{t('attempts.addressee')}</th>
            <th scope="col">{t('post.file.became')}</th>
          </tr>
        </thead>
        <tbody>
          {report.lines.map((line) => (
            <tr key={line.line}>
              <th scope="row">{line.line}</th>
              <td data-label={t('posted.file')}>
                <bdi>{line.text}</bdi>
              </td>
              <td data-label={t('attempts.addressee')}>
                {line.attemptId && (
                  <Link to="/service/attempts/$attemptId" params={{ attemptId: line.attemptId }}>
                    <bdi translate="no">{line.addressee}</bdi>
                  </Link>
                )}
              </td>
              <td data-label={t('post.file.became')}>
                <Mark as={line.became === 'RECORDED' || line.became === 'SAME' ? 'good' : 'open'}>{became(line.became)}</Mark>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
