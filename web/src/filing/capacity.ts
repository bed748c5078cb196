import type { Submission } from './requests';

/** As what a filer acts for the plaintiffs. */
export type Capacity = NonNullable<Submission['capacity']>;

export const capacityKinds: Capacity['kind'][] = ['LAWYER', 'AGENT', 'LEGAL_REPRESENTATIVE', 'GUARDIAN'];
export const specialPowers: Capacity['powers'] = ['ADMIT_CLAIMS', 'WAIVE_CLAIMS', 'CHANGE_CLAIMS', 'SETTLE', 'COUNTERCLAIM', 'APPEAL'];

/** Stages after the first, in which the claim is filed. */
export const furtherInstances: NonNullable<Capacity['instances']> = ['SECOND', 'RETRIAL', 'ENFORCEMENT'];

/** Who represents by law has all powers, and proves it by another paper than a power of attorney. */
export const isByLaw = (kind: string) => kind === 'LEGAL_REPRESENTATIVE' || kind === 'GUARDIAN';
