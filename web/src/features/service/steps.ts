import type { ServiceAttempt } from './requests';

/** One thing that a step asks for. */
export interface StepField {
  name: string;
  /** A day at the court, one line, a longer text, or one of a few words. */
  as: 'day' | 'line' | 'text' | readonly string[];
  optional?: boolean;
  most?: number;
}

/** What a clerk or judge records of an attempt: where it is sent, and what is asked. */
export interface Step {
  name: string;
  /** Below the attempt's own path. */
  path: string;
  fields: StepField[];
  /** Whether scans and photographs can be shown with it. */
  files?: boolean;
  /** Whether it stays possible after the attempt has ended. */
  late?: boolean;
  by: 'clerk' | 'judge';
  isFor: (attempt: ServiceAttempt) => boolean;
}

const on: StepField = { name: 'on', as: 'day' };
const words: StepField = { name: 'words', as: 'text', most: 4000 };

const failures = {
  POST: ['ADDRESS_WRONG', 'ADDRESSEE_GONE', 'NOT_TAKEN', 'CARRIER_FAILED', 'NO_PROOF_IN_TIME', 'GIVEN_UP'],
  CERTIFICATE: ['AUTHORITY_OBJECTED', 'STATE_REFUSED', 'CERTIFIED_NOT_SERVED', 'ADDRESS_WRONG', 'NO_PROOF_IN_TIME', 'GIVEN_UP'],
  NOTE: ['STATE_REFUSED', 'CARRIER_FAILED', 'GIVEN_UP'],
  HANDOVER: ['ADDRESS_WRONG', 'ADDRESSEE_GONE', 'NOT_TAKEN', 'GIVEN_UP'],
  PUBLICATION: ['GIVEN_UP'],
} as const;

/** Why a channel failed, as far as it can have failed so. */
const failed = (how: keyof typeof failures): Step => ({
  name: 'failure',
  path: 'failure',
  fields: [{ name: 'reason', as: failures[how] }, on, words],
  files: true,
  by: 'clerk',
  isFor: (attempt) => attempt.how === how,
});

const steps: Step[] = [...(Object.keys(failures) as (keyof typeof failures)[]).map(failed)];

/** What can be recorded of an attempt as it stands, by people of these groups. */
export const stepsFor = (attempt: ServiceAttempt, groups: string[]) =>
  steps.filter((step) => step.isFor(attempt) && groups.includes(step.by) && (attempt.state === 'UNDER_WAY' || step.late));
