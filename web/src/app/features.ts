import { accounts } from '@/features/accounts';
import { filing } from '@/features/filing';
import { hearing } from '@/features/hearing';
import { service } from '@/features/service';
import type { Feature } from './feature';

/** The features of this app, in the order of the navigation. */
export const features: Feature[] = [filing, service, hearing, accounts];
