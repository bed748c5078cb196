import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/api/ProblemAlert';
import { Button, Choices, Citation, Field, Tick, useChecks, useForm } from '@/ui';
import { ProofOptions } from './ProofOptions';
import { capacityKinds, isByLaw, specialPowers } from '@/filing/capacity';
import { instances, type Proposal, type Representation, useProposal } from './representationRequests';
import { nameOf, type Party } from './requests';

/**
 * Names somebody who is to act for a party, with the paper that says so. The code for that person is shown once, here.
 *
 * @param parties for which the reader may do it
 * @param running all representations of the case
 */
export function NameRepresentative(options: { caseId: string; parties: Party[]; running: Representation[]; court: boolean }) {
  const { t } = useTranslation('case');
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState<{ name: string; code: string | null }>();
  if (done) {
    return (
      <div role="status">
        {done.code ? <GivenCode name={done.name} code={done.code} /> : <p>{t('representation.declared')}</p>}
        <Button onClick={() => setDone(undefined)}>{t('papers.close')}</Button>
      </div>
    );
  }
  return open ? (
    <ProposalForm
      {...options}
      onDone={(name, code) => {
        setOpen(false);
        setDone({ name, code });
      }}
      onCancel={() => setOpen(false)}
    />
  ) : (
    <Button onClick={() => setOpen(true)}>{t('representation.name')}</Button>
  );
}

/** What is to be handed to who was named. */
export function GivenCode({ name, code }: { name: string; code: string }) {
  const { t } = useTranslation('case');
  return (
    <>
      <p>{t('representation.codeFor', { name })}</p>
      <p className="code">
        <bdi dir="ltr">{code}</bdi>
      </p>
      <p>{t('representation.codeText')}</p>
    </>
  );
}

/** In the one way that is still to be gone when somebody is named. */
const BEFORE_THE_JUDGE: Proposal['way'] = 'VIDEO_WITNESS';

interface Values {
  partyId: string;
  kind: Representation['kind'] | '';
  name: string;
  powers: Representation['powers'];
  instances: Representation['instances'];
  validFrom: string;
  validUntil: string;
  paperId: string;
  replaces: string;
  own: boolean;
  video: boolean;
}

function ProposalForm({
  caseId,
  parties,
  running,
  court,
  onDone,
  onCancel,
}: {
  caseId: string;
  parties: Party[];
  running: Representation[];
  court: boolean;
  onDone: (name: string, code: string | null) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation('case');
  const is = useChecks();
  const proposal = useProposal(caseId);
  const form = useForm<Values>(
    {
      partyId: parties.length === 1 ? parties[0]!.id : '',
      kind: '',
      name: '',
      powers: [],
      instances: ['FIRST'],
      validFrom: '',
      validUntil: '',
      paperId: '',
      replaces: '',
      own: false,
      video: false,
    },
    {
      checks: {
        partyId: [is.chosen],
        kind: [is.chosen],
        name: [is.required],
        instances: [is.chosen],
        validFrom: [is.required],
        paperId: [is.chosen],
      },
      refused: proposal.error,
      keep: `representative.${caseId}`,
    },
  );
  const { values } = form;
  const party = parties.find((each) => each.id === values.partyId);
  const byLaw = isByLaw(values.kind);
  const replaceable = running.filter((each) => each.partyId === values.partyId && (each.state === 'CONFIRMED' || each.state === 'ENDING'));
  return (
    <form
      aria-label={t('representation.name')}
      {...form.sends(
        ({ video, ...sent }) =>
          proposal.mutateAsync({
            ...sent,
            kind: sent.kind as Proposal['kind'],
            powers: byLaw ? [] : sent.powers,
            validUntil: sent.validUntil || null,
            way: video && sent.kind === 'LAWYER' ? BEFORE_THE_JUDGE : null,
            replaces: sent.replaces || null,
          }),
        ({ representation, code }) => onDone(representation.name, code),
      )}
    >
      <h3>{t('representation.name')}</h3>
      <p>{t('representation.nameText')}</p>
      {parties.length > 1 && (
        <Field label={t('handIn.party')} {...form.field('partyId')}>
          <select {...form.input('partyId')}>
            <option value="">{t('handIn.choose')}</option>
            {parties.map((each) => (
              <option key={each.id} value={each.id}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field label={t('representation.as')} {...form.field('kind')}>
        <select {...form.input('kind')}>
          <option value="">{t('handIn.choose')}</option>
          {capacityKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`representation.kind.${kind}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('representation.fullName')} help={t('representation.fullNameHelp')} {...form.field('name')}>
        <input {...form.input('name')} autoComplete="off" dir="auto" maxLength={200} />
      </Field>
      {!court && (
        <Tick checked={values.own} onChange={(own) => form.change('own', own)}>
          {t('representation.mine')}
        </Tick>
      )}
      {party && values.kind && (
        <Field
          label={t('representation.proof')}
          help={t(byLaw ? 'representation.proofByLawHelp' : 'representation.proofHelp')}
          {...form.field('paperId')}
        >
          <select {...form.input('paperId')}>
            <option value="">{t('handIn.choose')}</option>
            {byLaw ? (
              <>
                <ProofOptions caseId={caseId} side={party.role} kind="REPRESENTATIVE_AUTHORITY" />
                <ProofOptions caseId={caseId} side={party.role} kind="IDENTITY" />
              </>
            ) : (
              <ProofOptions caseId={caseId} side={party.role} kind="POWER_OF_ATTORNEY" />
            )}
          </select>
        </Field>
      )}
      {values.kind === 'LAWYER' && (
        <Tick checked={values.video} onChange={(video) => form.change('video', video)}>
          {t('representation.video')} <Citation law="XB 6" />
        </Tick>
      )}
      {values.kind === 'LAWYER' && values.video && <p>{t('representation.videoText')}</p>}
      {!byLaw && (
        <Choices
          legend={t('representation.powers')}
          help={t('representation.powersHelp')}
          options={specialPowers.map((value) => ({ value, label: t(`representation.power.${value}`) }))}
          {...form.field('powers')}
          {...form.choice('powers')}
        />
      )}
      <Choices
        legend={t('representation.instances')}
        options={instances.map((value) => ({ value, label: t(`representation.instance.${value}`) }))}
        {...form.field('instances')}
        {...form.choice('instances')}
      />
      <div className="grid">
        <Field label={t('representation.validFrom')} {...form.field('validFrom')}>
          <input {...form.input('validFrom')} type="date" />
        </Field>
        <Field label={t('representation.validUntil')} help={t('representation.validUntilHelp')} {...form.field('validUntil')}>
          <input {...form.input('validUntil')} type="date" />
        </Field>
      </div>
      {replaceable.length > 0 && (
        <Field label={t('representation.replaces')} help={t('representation.replacesHelp')} {...form.field('replaces')}>
          <select {...form.input('replaces')}>
            <option value="">{t('representation.nobody')}</option>
            {replaceable.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </Field>
      )}
      <ProblemAlert problem={form.problem} goTo={form.goTo} />
      <div className="row">
        <Button onClick={onCancel}>{t('handIn.cancel')}</Button>
        <Button primary type="submit" busy={proposal.isPending}>
          {t('representation.propose')}
        </Button>
      </div>
    </form>
  );
}
