import { Fragment, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { FeeForecast } from '@/filing/FeeForecast';
import { useExtent } from '@/filing/files';
import { languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { CourtDate } from '@/time';
import { Button, ConfirmButton, Money } from '@/ui';
import { type Paper, type PaperKind, titleOf, useDiscard, useFilePaper } from './paperRequests';
import { OpenedPaper } from './Papers';
import { type CourtCase, nameOf, namesOf } from './requests';

/** What one is about to hand in, as the court will have it. */
export function ReadBack({
  file,
  draft,
  photographs,
  kinds,
  onEdit,
}: {
  file: CourtCase;
  draft: Paper;
  /** Of its pages, in their order; they are handed in with it. */
  photographs: Paper[];
  kinds: PaperKind[];
  onEdit: () => void;
}) {
  const { t, i18n } = useTranslation('case');
  const { comma } = usePunctuation();
  const extent = useExtent();
  const [open, setOpen] = useState(false);
  const handIn = useFilePaper(file.id);
  const discard = useDiscard(file.id);
  const party = file.parties.find((each) => each.id === draft.partyId);
  const facts: [string, ReactNode][] = [
    [t('papers.kind'), titleOf(kinds, draft.kind)],
    [t('papers.language'), languageName(draft.language, i18n.resolvedLanguage ?? 'en')],
    [t('handIn.party'), party && nameOf(party)],
    [t('handIn.way'), draft.onPaper && t(`handIn.ways.${draft.onPaper.way}`)],
    [t('handIn.on'), draft.onPaper && <CourtDate date={draft.onPaper.on} />],
    [t('handIn.original'), draft.originalTitle],
    [t('papers.translator'), draft.translator],
    [t('papers.purpose'), draft.purpose],
    [t('papers.source'), draft.source],
    [t('handIn.sum'), draft.claimed && <Money amount={draft.claimed.amount} currency={draft.claimed.currency} />],
    [t('handIn.who'), `${t(`papers.readers.${draft.readers}`)} ${namesOf(draft.namedReaders, file.parties, comma)}`],
  ];
  return (
    <>
      <p>
        <strong>
          <bdi>{draft.title}</bdi>
        </strong>{' '}
        <small>{extent(draft)}</small>
      </p>
      <dl className="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <Fragment key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </Fragment>
            ),
        )}
      </dl>
      {!draft.translationOf && kinds.find((kind) => kind.code === draft.kind)?.fee && (
        <FeeForecast
          caseId={file.id}
          of="PAPER"
          kind={draft.kind}
          partyId={draft.partyId ?? undefined}
          amount={draft.claimed?.amount ?? null}
          currency={draft.claimed?.currency}
        />
      )}
      {!draft.language.toLowerCase().startsWith('zh') && <p>{t('handIn.chinese')}</p>}
      <div className="row">
        <ConfirmButton
          primary
          aria-label={t('handIn.doOne', { title: draft.title })}
          busy={handIn.isPending}
          title={t('handIn.doTitle')}
          ask={
            <>
              <p>
                <bdi>{draft.title}</bdi>
              </p>
              <p>{t(draft.onPaper ? 'handIn.doOnPaper' : 'handIn.doText')}</p>
            </>
          }
          yes={t('handIn.do')}
          onYes={() => handIn.mutate({ id: draft.id, version: draft.version })}
        >
          {t('handIn.do')}
        </ConfirmButton>
        <Button aria-expanded={open} aria-label={t('papers.openOne', { title: draft.title })} onClick={() => setOpen(!open)}>
          {t(open ? 'papers.close' : 'papers.open')}
        </Button>
        <Button aria-label={t('handIn.editOne', { title: draft.title })} onClick={onEdit}>
          {t('handIn.edit')}
        </Button>
        <ConfirmButton
          danger
          aria-label={t('handIn.discardOne', { title: draft.title })}
          busy={discard.isPending}
          title={t('handIn.discardTitle')}
          ask={
            <p>
              <bdi>{draft.title}</bdi>
            </p>
          }
          yes={t('handIn.discard')}
          onYes={() => discard.mutate(draft.id)}
        >
          {t('handIn.discard')}
        </ConfirmButton>
      </div>
      <ProblemAlert problem={handIn.error ?? discard.error} />
      {open && <OpenedPaper caseId={file.id} paper={draft} />}
      {photographs.length > 0 && (
        <>
          <h4>{t('handIn.photographs')}</h4>
          <ul>
            {photographs.map((photograph) => (
              <li key={photograph.id}>
                <PhotographBeside caseId={file.id} photograph={photograph} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A picture that is handed in with the PDF that was made of it: to open, or to leave out. */
function PhotographBeside({ caseId, photograph }: { caseId: string; photograph: Paper }) {
  const { t } = useTranslation(['case', 'filing']);
  const { colon } = usePunctuation();
  const [open, setOpen] = useState(false);
  const discard = useDiscard(caseId);
  const { title } = photograph;
  return (
    <>
      {t('filing:documents.photograph', { page: photograph.photographPage })}
      {colon}
      <bdi>{title}</bdi>{' '}
      <Button small aria-expanded={open} aria-label={t('papers.openOne', { title })} onClick={() => setOpen(!open)}>
        {t(open ? 'papers.close' : 'papers.open')}
      </Button>{' '}
      <ConfirmButton
        small
        danger
        aria-label={t('handIn.discardOne', { title })}
        busy={discard.isPending}
        title={t('handIn.discardTitle')}
        ask={
          <p>
            <bdi>{title}</bdi>
          </p>
        }
        yes={t('handIn.discard')}
        onYes={() => discard.mutate(photograph.id)}
      >
        {t('handIn.discard')}
      </ConfirmButton>
      <ProblemAlert problem={discard.error} />
      {open && <OpenedPaper caseId={caseId} paper={photograph} />}
    </>
  );
}
