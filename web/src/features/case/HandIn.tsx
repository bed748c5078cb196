import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptWords, useKept } from '@/api/kept';
import { Problem } from '@/api/problem';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useAccount } from '@/api/useSession';
import { FeeForecast } from '@/filing/FeeForecast';
import { accepted, isAnyFileTaken, photographsOf, withoutEnding } from '@/filing/files';
import { Photographs } from '@/filing/photographs/Photographs';
import { isPhotograph, photographsTaken, usePhotographs } from '@/filing/photographs/usePhotographs';
import { documentLanguages, languageName } from '@/i18n/names';
import { usePunctuation } from '@/i18n/usePunctuation';
import { megabytes } from '@/numbers';
import { AmountField, Citation, Button, Choice, Choices, Field, MoreButton, Tick, useChecks, useForm } from '@/ui';
import {
  describePaper,
  type OnPaper,
  type Paper,
  type PaperDescription,
  type PaperKind,
  uploadPaper,
  useDraftsChanged,
  useLimits,
  usePaperDrafts,
  usePaperKinds,
  usePapers,
} from './paperRequests';
import { ReadBack } from './ReadBack';
import { type CourtCase, nameOf, type Party, sidesOf } from './requests';

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
            {drafts.data
              .filter(({ photographOf }) => !photographOf)
              .map((draft) => (
                <li key={draft.id}>
                  {editing === draft.id ? (
                    <PaperForm file={file} kinds={mine} draft={draft} onDone={() => setEditing(null)} />
                  ) : (
                    <ReadBack
                      file={file}
                      draft={draft}
                      photographs={photographsOf(drafts.data, draft)}
                      kinds={kinds.data ?? []}
                      onEdit={() => setEditing(draft.id)}
                    />
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

/** The sides of the case that a draft of the court names; all of them at first. */
const addresseesOf = (sides: Party['role'][], draft?: Paper) =>
  !draft || draft.readers === 'ALL' || draft.readers === 'COURT' ? sides : sides.filter((side) => draft.readers.includes(side));

/** What a paper is. With `draft`, about one that was uploaded; else with the file. */
function PaperForm({ file, kinds, draft, onDone }: { file: CourtCase; kinds: PaperKind[]; draft?: Paper; onDone: () => void }) {
  const { t, i18n } = useTranslation(['case', 'filing']);
  const language = i18n.resolvedLanguage ?? 'en';
  const { required, chosen } = useChecks();
  const limits = useLimits();
  const own = file.parties.filter((party) => party.own);
  /** A clerk enters what a party hands in on paper. */
  const clerk = useAccount()?.groups.includes('clerk') ?? false;
  const keep = draft ? `paper.${draft.id}.${draft.version}` : `paper.${file.id}`;
  const [whose, setWhose, forgetWhose] = useKept(`${keep}.whose`, (clerk && draft?.partyId) || '');
  const changed = useDraftsChanged(file.id);
  const [files, setFiles] = useState<File[]>([]);
  const photographs = usePhotographs();
  const [asOne, setAsOne] = useState(false);
  const [progress, setProgress] = useState<number | null>(null);
  const [refused, setRefused] = useState<unknown>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const cancel = useRef<AbortController>(undefined);
  const picker = useRef<HTMLInputElement>(null);
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
  const arePhotographs = files.length > 0 && files.every(isPhotograph);
  /** A paper is one file; one picture that proves something stays as it is, unless who hands it in says otherwise. */
  const joined = arePhotographs && (!anyFile || asOne || files.length > 1);
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

  const choose = (next: File[]) => {
    setFiles(next);
    photographs.choose(next);
    setRefused(null);
    form.change('file', next.map((each) => each.name).join());
    if (next[0] && !values.title) form.change('title', withoutEnding(next[0].name).slice(0, 200));
  };
  /** Where the last of them is taken away, others are chosen. */
  const changePages = (next: typeof photographs.pictures) => {
    photographs.change(next);
    if (next.length > 0) return;
    choose([]);
    if (picker.current) picker.current.value = '';
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
    if (files.length > 1 && !joined) {
      setRefused(new Problem({ code: 'one-file', status: 422, title: t('handIn.oneFile') }));
      return;
    }
    if (limit && files.some((each) => each.size > limit)) {
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
          file: joined ? await photographs.asPdf() : files[0]!,
          said,
          photographs: joined ? photographs.beside : [],
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
            ref={picker}
            type="file"
            accept={anyFile ? accepted(limits.data, true) : `${accepted(limits.data, false)},${photographsTaken}`}
            multiple
            disabled={progress !== null}
            onChange={(event) => choose([...(event.target.files ?? [])])}
          />
        </Field>
      )}
      {arePhotographs && anyFile && files.length === 1 && (
        <Tick checked={asOne} onChange={setAsOne}>
          {t('filing:photographs.asOne')}
        </Tick>
      )}
      {joined && <Photographs {...photographs} onChange={changePages} />}
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
