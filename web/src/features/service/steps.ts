import type { ServiceAttempt, ServiceRequest } from './requests';

/** One thing that a step asks for. */
export interface StepField {
  name: string;
  /** A day at the court, a moment of the reader's clock, yes or no, no alone, one line, a longer text, a partner of the court, or one of a few words. */
  as: 'day' | 'moment' | 'yesNo' | 'no' | 'line' | 'text' | 'partner' | readonly string[];
  optional?: boolean;
  most?: number;
  /** Asked only where another field says this. */
  when?: { field: string; is: string };
}

/** What a clerk or judge records of an attempt: where it is sent, and what is asked. */
export interface Step {
  name: string;
  /** What is to be known before it, by the key of its words. */
  note?: string;
  /** Below the attempt's own path. */
  path: string;
  fields: StepField[];
  /** Whether scans and photographs can be shown with it, or must be. */
  files?: 'may' | 'must';
  /** Whether it stays possible after the attempt has ended. */
  late?: boolean;
  by: 'clerk' | 'judge';
  isFor: (attempt: ServiceAttempt) => boolean;
  /** The papers of a conciliation reach the party itself: J 133. */
  conciliation?: 'NEVER' | { note: string; fields: StepField[] };
}

const capacities = ['ADDRESSEE', 'LEGAL_REPRESENTATIVE', 'EMPLOYEE', 'LAWYER', 'FAMILY', 'OTHER'];
const carrierCodes = 'EMA EMB EMC EMJ EMK EMD EME EDB EDC EMF EDD EDE EMG EDG EDH EMH EMI'.split(' ');

/** How long an announcement takes; the first unless a person says otherwise. */
export const noticePeriods = ['SIXTY_DAYS', 'THREE_MONTHS', 'THIRTY_DAYS'] as const;

const on: StepField = { name: 'on', as: 'day' };
const words: StepField = { name: 'words', as: 'text', most: 4000 };

const failures = {
  POST: ['ADDRESS_WRONG', 'ADDRESSEE_GONE', 'NOT_TAKEN', 'CARRIER_FAILED', 'NO_PROOF_IN_TIME', 'GIVEN_UP'],
  CERTIFICATE: ['AUTHORITY_OBJECTED', 'STATE_REFUSED', 'CERTIFIED_NOT_SERVED', 'ADDRESS_WRONG', 'NO_PROOF_IN_TIME', 'GIVEN_UP'],
  NOTE: ['STATE_REFUSED', 'CARRIER_FAILED', 'GIVEN_UP'],
  HANDOVER: ['ADDRESS_WRONG', 'ADDRESSEE_GONE', 'NOT_TAKEN', 'GIVEN_UP'],
  PUBLICATION: ['GIVEN_UP'],
} as const;

const howsOf = (channel: string): (keyof typeof failures)[] =>
  channel === 'POSTAL'
    ? ['POST']
    : channel === 'PUBLIC_NOTICE'
      ? ['PUBLICATION']
      : channel === 'DIPLOMATIC'
        ? ['CERTIFICATE', 'NOTE']
        : goesByAuthority(channel)
          ? ['CERTIFICATE']
          : ['HANDOVER'];

/** For what reasons all these channels can have failed. */
export const failuresOfAll = (channels: string[]) =>
  [...new Set(Object.values(failures).flat())].filter((reason) =>
    channels.flatMap(howsOf).every((how) => (failures[how] as readonly string[]).includes(reason)),
  );

/** Why a channel failed, as far as it can have failed so. */
const failed = (how: keyof typeof failures): Step => ({
  name: 'failure',
  path: 'failure',
  fields: [{ name: 'reason', as: failures[how] }, on, words],
  files: 'may',
  by: 'clerk',
  isFor: (attempt) => attempt.how === how,
});

const line = (name: string, most: number, optional = false): StepField => ({ name, as: 'line', most, optional });
const posted = (attempt: ServiceAttempt) => attempt.how === 'POST' && attempt.clocks.length > 0;
const handedOver = (attempt: ServiceAttempt) => attempt.how === 'HANDOVER';

const inChina = ['HIGH_COURT', 'SUPREME_COURT'];
/** Where the papers of a channel can go, as the service has it. */
const stages: Record<string, string[]> = {
  TREATY_CENTRAL_AUTHORITY: [...inChina, 'MINISTRY_OF_JUSTICE', 'CENTRAL_AUTHORITY'],
  BILATERAL_TREATY: [...inChina, 'MINISTRY_OF_JUSTICE', 'FOREIGN_AUTHORITY'],
  TREATY_JUDICIAL_OFFICERS: [...inChina, 'MINISTRY_OF_JUSTICE', 'JUDICIAL_OFFICER'],
  DIPLOMATIC: [...inChina, 'MINISTRY_OF_FOREIGN_AFFAIRS', 'MISSION', 'FOREIGN_AUTHORITY'],
  CONSULAR_NATIONAL: [...inChina, 'MINISTRY_OF_FOREIGN_AFFAIRS', 'MISSION'],
  INTER_REGIONAL: [...inChina, 'REGION'],
};
/** Where the papers of all these channels can go together; nowhere for one that goes through no authority. */
export const stagesOfAll = (channels: string[]) =>
  (stages[channels[0] ?? ''] ?? []).filter((stage) => channels.every((channel) => stages[channel]?.includes(stage)));
export const goesByAuthority = (channel: string) => channel in stages;
/** Of what goes so the court keeps a register. */
export const leavesTheCountry = (channel: string) => goesByAuthority(channel) || channel === 'POSTAL';
const byAuthority = (attempt: ServiceAttempt) => attempt.how === 'CERTIFICATE' || attempt.how === 'NOTE';
const served = { field: 'outcome', is: 'SERVED' };
const answered = [on, line('office', 300), line('reference', 200, true), words];

/** Of electronic service its standing says whether conduct counts, so that its own page offers it. */
export const conduct: Step = {
  name: 'conduct',
  path: 'conduct',
  fields: [{ name: 'conduct', as: ['MENTIONED_CONTENT', 'ACTED_ON_IT', 'OTHER_PROOF'] }, on, { name: 'reasons', as: 'text', most: 4000 }],
  files: 'must',
  late: true,
  by: 'judge',
  conciliation: 'NEVER',
  isFor: (attempt) => attempt.state !== 'SERVED' && (posted(attempt) || attempt.how === 'CERTIFICATE' || handedOver(attempt)),
};

const steps: Step[] = [
  ...Object.entries(stages).map(([channel, options]): Step => ({
    name: 'dispatches',
    path: 'dispatches',
    fields: [{ name: 'stage', as: options }, on, line('office', 300), line('reference', 200, true), { ...words, optional: true }],
    files: 'may',
    by: 'clerk',
    isFor: (attempt) => attempt.channel === channel,
  })),
  {
    name: 'answers',
    path: 'answers',
    fields: [{ name: 'answer', as: ['TAKEN_ON', 'OBJECTED'] }, ...answered],
    files: 'may',
    by: 'clerk',
    isFor: byAuthority,
  },
  { name: 'reminders', path: 'reminders', fields: answered, files: 'may', by: 'clerk', isFor: byAuthority },
  {
    name: 'certificates',
    path: 'certificates',
    fields: [
      { name: 'outcome', as: ['SERVED', 'NOT_SERVED'] },
      { name: 'servedOn', as: 'day', when: served },
      { ...line('place', 500), when: served },
      { name: 'method', as: ['INTERNAL_LAW', 'PARTICULAR', 'VOLUNTARY'], when: served },
      { ...line('person', 500), when: served },
      { ...line('relation', 200, true), when: served },
      { name: 'reasons', as: 'text', most: 4000, when: { field: 'outcome', is: 'NOT_SERVED' } },
      line('authority', 300),
      { name: 'certifiedOn', as: 'day' },
      line('expenses', 500, true),
    ],
    files: 'must',
    late: true,
    by: 'clerk',
    isFor: byAuthority,
  },
  {
    name: 'publication',
    path: 'publication',
    fields: [
      on,
      line('medium', 300),
      line('link', 1000, true),
      { name: 'period', as: noticePeriods, optional: true },
      { name: 'reasons', as: 'text', most: 4000, optional: true },
    ],
    files: 'must',
    by: 'clerk',
    isFor: (attempt) => attempt.how === 'PUBLICATION' && attempt.clocks.length === 0,
  },
  {
    name: 'posting',
    path: 'posting',
    fields: [on, line('itemNumber', 40), { name: 'carrier', as: 'partner', optional: true }],
    by: 'clerk',
    isFor: (attempt) => attempt.how === 'POST' && attempt.clocks.length === 0,
  },
  {
    name: 'carrier',
    path: 'carrier-events',
    fields: [
      { name: 'code', as: carrierCodes },
      { name: 'at', as: 'moment' },
      line('place', 200, true),
      { ...words, most: 1000, optional: true },
    ],
    late: true,
    by: 'clerk',
    isFor: posted,
  },
  {
    name: 'circumstances',
    path: 'circumstances',
    fields: [
      { name: 'suffice', as: 'yesNo' },
      { name: 'reasons', as: 'text', most: 4000 },
    ],
    conciliation: {
      note: 'step.circumstances.conciliation',
      fields: [
        { name: 'suffice', as: 'no' },
        { name: 'reasons', as: 'text', most: 4000 },
      ],
    },
    by: 'judge',
    isFor: (attempt) => posted(attempt) && attempt.clocks.every(({ over }) => over),
  },
  conduct,
  {
    name: 'receipt',
    path: 'receipt',
    fields: [on, line('signedBy', 300), { name: 'capacity', as: capacities }, line('place', 500, true), line('server', 300, true)],
    files: 'must',
    late: true,
    by: 'clerk',
    isFor: (attempt) => posted(attempt) || attempt.how === 'CERTIFICATE' || handedOver(attempt),
  },
  {
    name: 'entrusting',
    path: 'entrusting',
    fields: [on, line('office', 300), line('reference', 200, true), { ...words, optional: true }],
    files: 'may',
    by: 'clerk',
    isFor: handedOver,
  },
  {
    name: 'visits',
    path: 'visits',
    fields: [on, line('place', 500), line('server', 300), words],
    files: 'may',
    by: 'clerk',
    isFor: handedOver,
  },
  {
    name: 'leaving',
    path: 'leaving',
    fields: [
      on,
      line('place', 500),
      line('refusedBy', 300),
      { name: 'reason', as: 'text', most: 2000 },
      line('server', 300),
      line('witnesses', 1000, true),
    ],
    files: 'may',
    by: 'clerk',
    conciliation: 'NEVER',
    isFor: (attempt) => handedOver(attempt) && attempt.channel !== 'AGREED_MEANS',
  },
  ...(Object.keys(failures) as (keyof typeof failures)[]).map(failed),
];

/** What can be recorded of an attempt as it stands, by people of these groups. */
export const stepsFor = (attempt: ServiceAttempt, paper: ServiceRequest['paper'], groups: string[]) =>
  steps
    .filter((step) => step.isFor(attempt) && groups.includes(step.by) && (attempt.state === 'UNDER_WAY' || step.late))
    .filter((step) => paper !== 'MEDIATION_STATEMENT' || step.conciliation !== 'NEVER')
    .map((step) =>
      paper === 'MEDIATION_STATEMENT' && typeof step.conciliation === 'object'
        ? { ...step, note: step.conciliation.note, fields: step.conciliation.fields }
        : step,
    );
