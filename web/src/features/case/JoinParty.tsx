import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { useFee } from '@/filing/requests';
import { LanguageOptions } from '@/i18n/LanguageOptions';
import { countries } from '@/i18n/names';
import { COURT_ZONE, inZone } from '@/time';
import { AmountField, Button, Citation, Field, Money, Tick, type Typed, useChecks, useForm } from '@/ui';
import type { Paper } from './paperRequests';
import { type Joining, useGrantedJoinders, useJoin, useStandingPapers } from './joiningRequests';

/** The court enters who joins the case, on which side, and by which paper or decision. */
export function JoinParty({ caseId }: { caseId: string }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  return open ? (
    <JoiningForm caseId={caseId} onDone={() => setOpen(false)} />
  ) : (
    <Button onClick={() => setOpen(true)}>{t('joining.join')}</Button>
  );
}

const SIDES = ['THIRD_PARTY', 'DEFENDANT', 'PLAINTIFF'] as const;

const blank = {
  side: 'THIRD_PARTY' as Joining['party']['role'],
  kind: 'COMPANY' as Joining['party']['kind'],
  originalName: '',
  latinName: '',
  chineseName: '',
  representative: '',
  country: '',
  address: '',
  email: '',
  language: '',
  claims: false,
  unwilling: false,
  ground: '',
  reasons: '',
};

function joiningOf({ side, claims, unwilling, ground, reasons, ...named }: typeof blank): Joining {
  const [by, id] = ground.split(' ');
  return {
    party: {
      ...named,
      role: side,
      country: named.country || null,
      email: named.email || null,
      language: (named.language || null) as Joining['party']['language'],
      phone: null,
      interpreterLanguage: null,
      zone: null,
    },
    claims: claims && side === 'THIRD_PARTY',
    unwilling: unwilling && side === 'PLAINTIFF',
    paperId: by === 'paper' ? id! : null,
    applicationId: by === 'application' ? id! : null,
    reasons,
  };
}

/** What a claim of its own costs: half, since it is tried with the claim that is there. It is a forecast, and is not sent. */
function OwnClaimFee() {
  const { t } = useTranslation('case');
  const [typed, setTyped] = useState<Typed>({ value: null, unread: null });
  const fee = useFee(typed.value, 'CNY', null, 'THIRD_PARTY_CLAIM');
  return (
    <>
      <AmountField
        label={t('joining.sum')}
        help={t('joining.sumHelp')}
        currency="CNY"
        currencies={['CNY']}
        onCurrency={() => undefined}
        value={typed.value}
        unread={typed.unread}
        onTyped={setTyped}
      />
      {fee.data && (
        <p>
          {t('joining.fee')} <Money amount={fee.data.cny} /> <Citation law="FEE 18" />
        </p>
      )}
    </>
  );
}

function JoiningForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const { t, i18n } = useTranslation('case');
  const language = i18n.resolvedLanguage ?? 'en';
  const all = useMemo(() => countries(language), [language]);
  const is = useChecks();
  const join = useJoin(caseId);
  const papers = useStandingPapers(caseId);
  const form = useForm(blank, {
    checks: {
      originalName: [is.required],
      country: [is.chosen],
      address: [is.required],
      email: [(value) => (value === '' ? null : is.email(value))],
      ground: [is.chosen],
      reasons: [is.required],
    },
    refused: join.error,
    keep: `party-joins.${caseId}`,
  });
  const { side } = form.values;
  const joinders = useGrantedJoinders(caseId, side);
  return (
    <form aria-label={t('joining.join')} {...form.sends((said) => join.mutateAsync(joiningOf(said)), onDone)}>
      <h3>{t('joining.join')}</h3>
      <p>{t('joining.text')}</p>
      <Field label={t('joining.side')} help={side === 'THIRD_PARTY' ? undefined : t('joining.coHelp')} {...form.field('side')}>
        <select {...form.input('side')}>
          {SIDES.map((each) => (
            <option key={each} value={each}>
              {t(`joining.AS_${each}`)}
            </option>
          ))}
        </select>
      </Field>
      <div className="grid">
        <Field label={t('joining.kind')} {...form.field('kind')}>
          <select {...form.input('kind')}>
            <option value="COMPANY">{t('joining.COMPANY')}</option>
            <option value="PERSON">{t('joining.PERSON')}</option>
          </select>
        </Field>
        <Field label={t('joining.name')} {...form.field('originalName')}>
          <input {...form.input('originalName')} maxLength={200} dir="auto" />
        </Field>
        <Field label={t('joining.latinName')} {...form.field('latinName')}>
          <input {...form.input('latinName')} maxLength={200} dir="ltr" />
        </Field>
        <Field label={t('joining.chineseName')} {...form.field('chineseName')}>
          <input {...form.input('chineseName')} maxLength={200} lang="zh-CN" dir="auto" />
        </Field>
        {form.values.kind === 'COMPANY' && (
          <Field label={t('joining.representative')} {...form.field('representative')}>
            <input {...form.input('representative')} maxLength={200} dir="auto" />
          </Field>
        )}
        <Field label={t('joining.country')} {...form.field('country')}>
          <select {...form.input('country')}>
            <option value="">{t('handIn.choose')}</option>
            {all.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('joining.address')} help={t('joining.addressHelp')} {...form.field('address')}>
          <textarea {...form.input('address')} maxLength={1000} rows={2} dir="auto" />
        </Field>
        <Field label={t('joining.email')} {...form.field('email')}>
          <input {...form.input('email')} type="email" dir="ltr" maxLength={254} />
        </Field>
        <Field label={t('joining.language')} {...form.field('language')}>
          <select {...form.input('language')}>
            <option value="">{t('handIn.choose')}</option>
            <LanguageOptions />
          </select>
        </Field>
      </div>
      {side === 'THIRD_PARTY' && (
        <>
          <Tick checked={form.values.claims} onChange={(claims) => form.change('claims', claims)}>
            {t('joining.own')}
          </Tick>
          <p className="help">{t('joining.ownHelp')}</p>
          {form.values.claims && <OwnClaimFee />}
        </>
      )}
      {side === 'PLAINTIFF' && (
        <>
          <Tick checked={form.values.unwilling} onChange={(unwilling) => form.change('unwilling', unwilling)}>
            {t('joining.unwilling')}
          </Tick>
          <p className="help">{t('joining.unwillingHelp')}</p>
        </>
      )}
      <ProblemAlert problem={joinders.error ?? papers.error} onRetry={() => void Promise.all([joinders.refetch(), papers.refetch()])} />
      <Field label={t('joining.ground')} help={t('joining.groundHelp')} {...form.field('ground')}>
        <select {...form.input('ground')}>
          <option value="">{t('handIn.choose')}</option>
          <Grounds granted={joinders.granted} papers={papers.data ?? []} />
        </select>
      </Field>
      <Field label={t('joining.reasons')} help={t('joining.reasonsHelp')} {...form.field('reasons')}>
        <textarea {...form.input('reasons')} maxLength={2000} dir="auto" />
      </Field>
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button onClick={onDone}>{t('joining.cancel')}</Button>
        <Button primary type="submit" busy={join.isPending}>
          {t('joining.send')}
        </Button>
      </div>
    </form>
  );
}

/** Granted applications to join a party first, then the papers of the case. */
function Grounds({ granted, papers }: { granted: ReturnType<typeof useGrantedJoinders>['granted']; papers: Paper[] }) {
  const { t, i18n } = useTranslation('case');
  const language = i18n.resolvedLanguage ?? 'en';
  return (
    <>
      {granted.map(({ id, decidedAt }) => (
        <option key={id} value={`application ${id}`}>
          {t('joining.granted', { day: decidedAt && inZone(new Date(decidedAt), COURT_ZONE, language) })}
        </option>
      ))}
      {papers
        .filter(({ state, translationOf }) => state === 'FILED' && !translationOf)
        .map(({ id, title }) => (
          <option key={id} value={`paper ${id}`}>
            {title}
          </option>
        ))}
    </>
  );
}
