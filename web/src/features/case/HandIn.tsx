import { Fragment, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptWords, useKept } from '@/api/kept';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { FeeForecast } from '@/filing/FeeForecast';
import { accepted, isAnyFileTaken, useExtent, withoutEnding } from '@/filing/files';
import { documentLanguages, languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { megabytes } from '@/numbers';
import { CourtDate } from '@/time';
import { AmountField, Citation, Button, Choice, Choices, ConfirmButton, Field, Money, MoreButton, Tick, useChecks, useForm } from '@/ui';
import {
  describePaper,
  type OnPaper,
  titleOf,
  type Paper,
  type PaperDescription,
  type PaperKind,
  uploadPaper,
  useDiscard,
  useDraftsChanged,
  useFilePaper,
  useLimits,
  usePaperDrafts,
  usePaperKinds,
  usePapers,
} from './paperRequests';
import { OpenedPaper } from './Papers';
import { type CourtCase, nameOf, namesOf, type Party, sidesOf } from './requests';

const TRANSLATION = 'TRANSLATION';

/** How a paper comes into the case: uploaded with what it is, read back, handed in. */
export function HandIn({ file }: { file: CourtCase }) {
  const { t, i18n } = useTranslation('case');
  const kinds = usePaperKinds(file.id, i18n.resolvedLanguage ?? 'en');
  const drafts = usePaperDrafts(file.id);
  const [writing, setWriting] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const mine = kinds.data?.filter((kind) => kind.mayFile) ?? [];
  return (
    <section id="hand-in" className="card" aria-label={t('handIn.title')}>
      <h2>{t('handIn.title')}</h2>
      <ProblemAlert problem={kinds.error ?? drafts.error} onRetry={() => void Promise.all([kinds.refetch(), drafts.refetch()])} />
      {drafts.data && drafts.data.length > 0 && (
        <>
          <h3>{t('handIn.drafts')}</h3>
          <p>{t('handIn.draftsText')}</p>
          <ul className="papers">
            {drafts.data.map((draft) => (
              <li key={draft.id}>
                {editing === draft.id ? (
                  <PaperForm file={file} kinds={mine} draft={draft} onDone={() => setEditing(null)} />
                ) : (
                  <ReadBack file={file} draft={draft} kinds={kinds.data ?? []} onEdit={() => setEditing(draft.id)} />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {writing ? (
        <PaperForm file={file} kinds={mine} onDone={() => setWriting(false)} />
      ) : (
        <Button primary disabled={mine.length === 0} onClick={() => setWriting(true)}>
          {t('handIn.begin')}
        </Button>
      )}
    </section>
  );
}

/** What one is about to hand in, as the court will have it. */
function ReadBack({ file, draft, kinds, onEdit }: { file: CourtCase; draft: Paper; kinds: PaperKind[]; onEdit: () => void }) {
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
    </>
  );
}

/** The sides of the case that a draft of the court names; all of them at first. */
const addresseesOf = (sides: Party['role'][], draft?: Paper) =>
  !draft || draft.readers === 'ALL' || draft.readers === 'COURT' ? sides : sides.filter((side) => draft.readers.includes(side));

/** What a paper is. With `draft`, about one that was uploaded; else with the file. */
function PaperForm({ file, kinds, draft, onDone }: { file: CourtCase; kinds: PaperKind[]; draft?: Paper; onDone: () => void }) {
  const { t, i18n } = useTranslation('case');
  const language = i18n.resolvedLanguage ?? 'en';
  const { required, chosen } = useChecks();
  const limits = useLimits();
  const own = file.parties.filter((party) => party.own);
  /** A clerk enters what a party hands in on paper. */
  const clerk = useAccount()?.groups.includes('clerk') ?? false;
  const keep = draft ? `paper.${draft.id}.${draft.version}` : `paper.${file.id}`;
  const [whose, setWhose, forgetWhose] = useKept(`${keep}.whose`, (clerk && draft?.partyId) || '');
  const changed = useDraftsChanged(file.id);
  const [paper, setPaper] = useState<File | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [refused, setRefused] = useState<unknown>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const cancel = useRef<AbortController>(undefined);
  const papers = usePapers(file.id, { side: '', kind: '', language: '' });
  const originals = papers.lines?.filter((each) => each.state === 'FILED' && !each.translationOf);
  const initial = {
    kind: draft ? (draft.translationOf ? TRANSLATION : draft.kind) : '',
    language: draft?.language ?? '',
    title: draft?.title ?? '',
    partyId: draft?.partyId ?? (own.length === 1 ? own[0]!.id : ''),
    way: draft?.onPaper?.way ?? '',
    on: draft?.onPaper?.on ?? '',
    addressees: addresseesOf(sidesOf(file.parties.filter((party) => !party.leftAt)), draft),
    who: draft?.readers === 'NAMED' ? 'NAMED' : 'USUAL',
    named: draft?.namedReaders ?? [],
    original: draft?.translationOf ?? '',
    translator: draft?.translator ?? '',
    certified: draft?.certified ?? false,
    purpose: draft?.purpose ?? '',
    source: draft?.source ?? '',
    sum: draft?.claimed?.amount ?? '',
    currency: draft?.claimed?.currency ?? file.claimCurrency ?? 'CNY',
    file: draft ? draft.filename : '',
  };
  const [kindNow, setKindNow] = useState(() => keptWords<Partial<typeof initial>>(keep).read()?.kind ?? initial.kind);
  const entered = usePaperKinds(file.id, language, whose);
  const choices = whose ? (entered.data?.filter((each) => each.mayFile) ?? []) : kinds;
  const kind = choices.find((each) => each.code === kindNow);
  const translates = kindNow === TRANSLATION;
  const anyFile = isAnyFileTaken(limits.data, kindNow, translates);
  const author = file.parties.find((party) => party.id === whose) ?? own[0];
  /** The court names any party, a party those of its own side. */
  const nameable = file.parties.filter((party) => !party.leftAt && (!author || party.role === author.role));
  const naming = Boolean(kind?.mayNameReaders) && !translates && nameable.length > 1;
  const form = useForm(initial, {
    refused,
    keep,
    notKept: ['file'],
    checks: {
      kind: [chosen],
      language: [chosen],
      title: [required],
      ...(own.length > 1 ? { partyId: [chosen] } : {}),
      ...(whose ? { way: [chosen], on: [required] } : {}),
      ...(kind?.seenBy === 'ADDRESSEES' ? { addressees: [chosen] } : {}),
      ...(naming ? { named: [(value, said) => ((said as typeof initial).who === 'NAMED' ? chosen(value) : null)] } : {}),
      ...(translates ? { original: [chosen] } : {}),
      ...(kind?.explained ? { purpose: [required], source: [required] } : {}),
      file: [chosen],
    },
  });
  const { values } = form;
  /** In others the case has no rate. */
  const currencies = [...new Set(['CNY', file.claimCurrency ?? 'CNY'])];
  const onSum = Boolean(kind?.fee) && kind?.fee?.scale !== 'UNFOUNDED_OBJECTION' && !translates;

  const choose = (next: File | null) => {
    setPaper(next);
    setRefused(null);
    form.change('file', next?.name ?? '');
    if (next && !values.title) form.change('title', withoutEnding(next.name).slice(0, 200));
  };
  const send = async () => {
    setRefused(null);
    const said: PaperDescription = {
      version: draft?.version ?? 0,
      kind: values.kind,
      language: values.language,
      title: values.title,
      partyId: (clerk ? whose : values.partyId) || null,
      onPaper: whose ? { way: values.way as OnPaper['way'], on: values.on } : null,
      addressees: kind?.seenBy === 'ADDRESSEES' ? values.addressees : null,
      namedReaders: naming && values.who === 'NAMED' ? values.named : null,
      purpose: kind?.explained ? values.purpose : null,
      source: kind?.explained ? values.source : null,
      claimed: onSum && values.sum ? { amount: values.sum, currency: values.currency } : null,
      translationOf: translates ? values.original : null,
      translator: translates ? values.translator : null,
      certified: translates && values.certified,
    };
    const limit = limits.data?.bytesPerFile;
    if (paper && limit && paper.size > limit) {
      setRefused(
        new Problem({ code: 'upload-too-large', status: 413, title: t('handIn.tooLarge', { limit: megabytes(limit, language) }) }),
      );
      return;
    }
    cancel.current = new AbortController();
    setProgress(0);
    try {
      if (draft) await describePaper(file.id, draft.id, said);
      else
        await uploadPaper(file.id, {
          file: paper!,
          said,
          onProgress: (sent, total) => setProgress(Math.round((sent / total) * 100)),
          signal: cancel.current.signal,
        });
      form.forget();
      forgetWhose();
      await changed();
      onDone();
    } catch (failure) {
      if (!(failure instanceof DOMException && failure.name === 'AbortError')) setRefused(failure);
      await changed();
    } finally {
      setProgress(null);
    }
  };
  return (
    <form {...form.sends(() => void send())}>
      {clerk && (
        <Field label={t('handIn.whose')}>
          <select value={whose} onChange={(event) => setWhose(event.target.value)}>
            <option value="">{t('handIn.courts')}</option>
            {file.parties.map((party) => (
              <option key={party.id} value={party.id}>
                {t('handIn.onPaperOf', { party: nameOf(party) })}
              </option>
            ))}
          </select>
        </Field>
      )}
      {whose && (
        <>
          <Choice
            legend={t('handIn.way')}
            {...form.field('way')}
            {...form.choice('way')}
            options={(['POST', 'COUNTER'] as const).map((way) => ({ value: way, label: t(`handIn.ways.${way}`) }))}
          />
          <Field label={t('handIn.on')} help={<OnHelp />} {...form.field('on')}>
            <input type="date" {...form.input('on')} />
          </Field>
        </>
      )}
      <Field label={t('papers.kind')} {...form.field('kind')} help={kind && <Law kind={kind} />}>
        <select
          value={values.kind}
          onChange={(event) => {
            form.change('kind', event.target.value);
            setKindNow(event.target.value);
          }}
        >
          <option value="">{t('handIn.choose')}</option>
          {choices.map((each) => (
            <option key={each.code} value={each.code}>
              {each.title}
            </option>
          ))}
        </select>
      </Field>
      {kind?.fee && !translates && (
        <>
          {onSum && (
            <AmountField
              label={t(`handIn.sumOf.${kind.fee.scale}`)}
              help={t('handIn.sumHelp')}
              currency={values.currency}
              currencies={currencies}
              onCurrency={(currency) => form.change('currency', currency)}
              value={values.sum || null}
              unread={unread}
              onTyped={(typed) => {
                form.change('sum', typed.value ?? '');
                setUnread(typed.unread);
              }}
            />
          )}
          {onSum && file.claimCurrency && file.claimCurrency !== 'CNY' && (
            <Field label={t('handIn.currency')}>
              <select {...form.input('currency')}>
                {currencies.map((each) => (
                  <option key={each} value={each}>
                    {each}
                  </option>
                ))}
              </select>
            </Field>
          )}
          <FeeForecast
            caseId={file.id}
            of="PAPER"
            kind={kind.code}
            partyId={(clerk ? whose : values.partyId) || undefined}
            amount={onSum ? values.sum || null : null}
            currency={values.currency}
          />
        </>
      )}
      {translates && (
        <>
          <Field label={t('handIn.original')} {...form.field('original')} after={<MoreButton of={papers} />}>
            <select {...form.input('original')}>
              <option value="">{t('handIn.choose')}</option>
              {originals?.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.title} ({languageName(each.language, language)})
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('papers.translator')} {...form.field('translator')}>
            <input maxLength={200} dir="auto" {...form.input('translator')} />
          </Field>
          <Tick checked={values.certified} onChange={(certified) => form.change('certified', certified)}>
            {t('handIn.certified')}
          </Tick>
        </>
      )}
      {own.length > 1 && (
        <Field label={t('handIn.party')} {...form.field('partyId')}>
          <select {...form.input('partyId')}>
            <option value="">{t('handIn.choose')}</option>
            {own.map((party) => (
              <option key={party.id} value={party.id}>
                {nameOf(party)}
              </option>
            ))}
          </select>
        </Field>
      )}
      {kind?.seenBy === 'ADDRESSEES' && (
        <Choices
          legend={t('handIn.addressees')}
          {...form.field('addressees')}
          {...form.choice('addressees')}
          options={sidesOf(file.parties.filter((party) => !party.leftAt)).map((side) => ({ value: side, label: t(`papers.from.${side}`) }))}
        />
      )}
      {naming && (
        <Choice
          legend={t('handIn.readersLegend')}
          {...form.field('who')}
          {...form.choice('who')}
          options={[
            { value: 'USUAL', label: t('handIn.readersUsual') },
            { value: 'NAMED', label: t('handIn.readersNamed') },
          ]}
        />
      )}
      {naming && values.who === 'NAMED' && (
        <Choices
          legend={t('handIn.named')}
          {...form.field('named')}
          {...form.choice('named')}
          options={nameable.map((party) => ({ value: party.id, label: nameOf(party) }))}
        />
      )}
      <Field label={t('papers.language')} {...form.field('language')}>
        <select {...form.input('language')}>
          <option value="">{t('handIn.choose')}</option>
          {documentLanguages.map((code) => (
            <option key={code} value={code}>
              {languageName(code, language)}
            </option>
          ))}
        </select>
      </Field>
      {!draft && (
        <Field
          label={t(anyFile ? 'handIn.anyFile' : 'handIn.file')}
          {...form.field('file')}
          help={limits.data && t(anyFile ? 'handIn.anyLimit' : 'handIn.limit', { limit: megabytes(limits.data.bytesPerFile, language) })}
        >
          <input
            type="file"
            accept={accepted(limits.data, anyFile)}
            disabled={progress !== null}
            onChange={(event) => choose(event.target.files?.[0] ?? null)}
          />
        </Field>
      )}
      <Field label={t('handIn.paperTitle')} {...form.field('title')}>
        <input maxLength={200} dir="auto" {...form.input('title')} />
      </Field>
      {kind?.explained && (
        <>
          <Field label={t('papers.purpose')} help={t('handIn.purposeHelp')} {...form.field('purpose')}>
            <textarea rows={3} maxLength={1000} dir="auto" {...form.input('purpose')} />
          </Field>
          <Field label={t('papers.source')} help={t('handIn.sourceHelp')} {...form.field('source')}>
            <textarea rows={2} maxLength={1000} dir="auto" {...form.input('source')} />
          </Field>
        </>
      )}
      {progress !== null && !draft && (
        <p role="status">
          <progress max={100} value={progress} aria-label={t('handIn.uploading')} /> {t('handIn.progress', { percent: progress })}{' '}
          <button type="button" className="text-button" onClick={() => cancel.current?.abort()}>
            {t('handIn.cancel')}
          </button>
        </p>
      )}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button primary type="submit" busy={progress !== null} disabled={onSum && unread !== null}>
          {t(draft ? 'handIn.saveEdit' : 'handIn.upload')}
        </Button>
        <Button disabled={progress !== null} onClick={onDone}>
          {t('handIn.cancel')}
        </Button>
      </div>
    </form>
  );
}

function OnHelp() {
  const { t } = useTranslation('case');
  return (
    <>
      {t('handIn.onHelp')} <Citation law="CPL 85" />
    </>
  );
}

/** The law of a kind of paper, and how sure we are of it. */
function Law({ kind }: { kind: PaperKind }) {
  const { t } = useTranslation('case');
  const { colon, stop } = usePunctuation();
  return (
    <>
      {t('handIn.law')}
      {colon}
      <Citation law={kind.article} />
      {kind.confidence !== 'VERIFIED' && ` (${t('handIn.unchecked')})`}
      {stop}
      {t(`handIn.seenBy.${kind.seenBy}`)}
    </>
  );
}
