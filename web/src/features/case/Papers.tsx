import { useEffect, useRef, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Pending } from '@/app/Pending';
import { DocumentInPage } from '@/filing/DocumentInPage';
import { useExtent } from '@/filing/files';
import { documentLanguages, languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate, CourtTime } from '@/time';
import { Button, ConfirmButton, Field, Mark, MoreButton, SaveFile } from '@/ui';
import { useDeadlines } from './deadlineRequests';
import { FoundTexts } from './FoundTexts';
import { paired } from './paired';
import {
  type Paper,
  type PaperKind,
  type PaperSide,
  paperFile,
  type Sought,
  titleOf,
  usePaperKinds,
  usePapers,
  useSeen,
  useWithdrawPaper,
} from './paperRequests';
import { nameOf, namesOf, type Party } from './requests';
import { SaveAll } from './SaveAll';

const sides: PaperSide[] = ['PLAINTIFF', 'DEFENDANT', 'THIRD_PARTY', 'COURT'];
const everything: Sought = { side: '', kind: '', language: '' };

/** All that was handed in to the case, by side, kind and language, the newest first. */
export function Papers({ caseId, number, parties }: { caseId: string; number: string; parties: Party[] }) {
  const { t, i18n } = useTranslation(['case', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const [sought, setSought] = useState(everything);
  const papers = usePapers(caseId, sought);
  const kinds = usePaperKinds(caseId, language);
  const late = new Set(useDeadlines(caseId, language).data?.items.flatMap((deadline) => deadline.latePapers));
  useSeenOnce(caseId, papers.lines);
  const change = (by: Partial<Sought>) => setSought({ ...sought, ...by });
  return (
    <section id="papers" className="card" aria-label={t('papers.title')}>
      <h2>{t('papers.title')}</h2>
      <p>{t('papers.lead')}</p>
      <SaveAll caseId={caseId} number={number} />
      <div className="grid">
        <Field label={t('papers.side')}>
          <select value={sought.side} onChange={(event) => change({ side: event.target.value as PaperSide | '' })}>
            <option value="">{t('papers.all')}</option>
            {sides.map((side) => (
              <option key={side} value={side}>
                {t(`papers.from.${side}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('papers.kind')}>
          <select value={sought.kind} onChange={(event) => change({ kind: event.target.value })}>
            <option value="">{t('papers.all')}</option>
            {kinds.data?.map((kind) => (
              <option key={kind.code} value={kind.code}>
                {kind.title}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('papers.language')}>
          <select value={sought.language} onChange={(event) => change({ language: event.target.value })}>
            <option value="">{t('papers.all')}</option>
            {documentLanguages.map((code) => (
              <option key={code} value={code}>
                {languageName(code, language)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <FoundTexts caseId={caseId} />
      <ProblemAlert problem={papers.error} onRetry={() => void papers.refetch()} />
      {papers.isPending && <Pending />}
      {papers.lines?.length === 0 && <p>{t('papers.none')}</p>}
      <ul className="papers">
        {paired(papers.lines ?? []).map(({ paper, translations }) => (
          <li key={paper.id}>
            <PaperLine caseId={caseId} paper={paper} kinds={kinds.data ?? []} parties={parties} late={late} />
            {translations.length > 0 && (
              <ul aria-label={t('papers.translationsOf', { title: paper.title })}>
                {translations.map((translation) => (
                  <li key={translation.id}>
                    <PaperLine caseId={caseId} paper={translation} kinds={kinds.data ?? []} parties={parties} late={late} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <MoreButton of={papers} />
    </section>
  );
}

/** Says once a visit up to where the reader has seen the list; the marks of what was new stay until the next one. */
function useSeenOnce(caseId: string, papers: Paper[] | undefined) {
  const seen = useSeen(caseId);
  const said = useRef(false);
  const { mutate } = seen;
  useEffect(() => {
    const newest = papers
      ?.filter((paper) => paper.unseen)
      .map((paper) => paper.shownAt ?? '')
      .sort()
      .at(-1);
    if (!newest || said.current) return;
    said.current = true;
    mutate(newest);
  }, [papers, mutate]);
}

interface LineProps {
  caseId: string;
  paper: Paper;
  kinds: PaperKind[];
  parties: Party[];
  /** The papers that came after their last day. */
  late: Set<string>;
}

function PaperLine({ caseId, paper, kinds, parties, late }: LineProps) {
  const { t, i18n } = useTranslation(['case', 'filing']);
  const { comma, colon, stop } = usePunctuation();
  const language = i18n.resolvedLanguage ?? 'en';
  const extent = useExtent();
  const [open, setOpen] = useState(false);
  const takeBack = useWithdrawPaper(caseId);
  const withdrawn = paper.state === 'WITHDRAWN';
  const party = parties.find((each) => each.id === paper.partyId);
  const author = party && !paper.onPaper ? t('papers.forParty', { name: paper.authorName, party: nameOf(party) }) : paper.authorName;
  return (
    <>
      <p>
        {paper.unseen && <Mark as="open">{t('papers.new')}</Mark>} {withdrawn && <Mark as="bad">{t('papers.withdrawn')}</Mark>}{' '}
        {late.has(paper.id) && <Mark as="bad">{t('deadlines.late')}</Mark>}{' '}
        <strong>
          <bdi>{paper.title}</bdi>
        </strong>{' '}
        <small>
          {titleOf(kinds, paper.kind)}
          {comma}
          {languageName(paper.language, language)}
          {comma}
          {extent(paper)}
        </small>
      </p>
      {paper.originalTitle && <p>{t('papers.translationOf', { title: paper.originalTitle })}</p>}
      {paper.photographOfTitle && <p>{t('papers.photographOf', { page: paper.photographPage, title: paper.photographOfTitle })}</p>}
      {paper.translator && (
        <p>
          {t('papers.translator')}
          {colon}
          <bdi>{paper.translator}</bdi> {paper.certified && <Mark as="good">{t('papers.certified')}</Mark>}
        </p>
      )}
      {paper.purpose && (
        <p>
          {t('papers.purpose')}
          {colon}
          <bdi>{paper.purpose}</bdi>
        </p>
      )}
      {paper.source && (
        <p>
          {t('papers.source')}
          {colon}
          <bdi>{paper.source}</bdi>
        </p>
      )}
      <p>
        <small>
          {t(`papers.from.${paper.side}`)} (<bdi>{author}</bdi>){stop}
          {t(paper.keptForExchange ? 'papers.kept' : `papers.readers.${paper.readers}`)}{' '}
          <bdi>{namesOf(paper.namedReaders, parties, comma)}</bdi>
        </small>
      </p>
      {paper.onPaper && (
        <p>
          <Trans
            t={t}
            i18nKey={`papers.onPaper.${paper.onPaper.way}`}
            values={{ name: paper.enteredByName }}
            components={{ day: <CourtDate date={paper.onPaper.on} />, name: <bdi /> }}
          />
        </p>
      )}
      {paper.filedAt && <CourtTime instant={paper.filedAt} />}
      {(!withdrawn || paper.own) && (
        <div className="row">
          <Button small aria-expanded={open} aria-label={t('papers.openOne', { title: paper.title })} onClick={() => setOpen(!open)}>
            {t(open ? 'papers.close' : 'papers.open')}
          </Button>
          <SaveFile
            small
            aria-label={t('papers.saveOne', { title: paper.title })}
            name={paper.filename}
            fetch={() => paperFile(paper, caseId)}
          >
            {t('papers.save')}
          </SaveFile>
          {paper.withdrawable && (
            <ConfirmButton
              small
              danger
              aria-label={t('papers.takeBackOne', { title: paper.title })}
              busy={takeBack.isPending}
              title={t('papers.takeBackTitle')}
              ask={<p>{t('papers.takeBackText')}</p>}
              yes={t('papers.takeBack')}
              onYes={() => takeBack.mutate(paper.id)}
            >
              {t('papers.takeBack')}
            </ConfirmButton>
          )}
        </div>
      )}
      <ProblemAlert problem={takeBack.error} />
      {open && <OpenedPaper caseId={caseId} paper={paper} />}
    </>
  );
}

/** A paper in the page. */
export function OpenedPaper({ caseId, paper }: { caseId: string; paper: Paper }) {
  return (
    <>
      <DocumentInPage document={paper} name={['filing', 'paper-file', paper.id]} fetch={() => paperFile(paper, caseId)} />
      <p className="digest">{`SHA-256 ${paper.digest}`}</p>
    </>
  );
}
