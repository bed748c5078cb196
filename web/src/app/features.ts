import { about } from '@/features/about';
import { accounts } from '@/features/accounts';
import { applications } from '@/features/applications';
import { bank } from '@/features/bank';
import { courtCase } from '@/features/case';
import { documents } from '@/features/documents';
import { foreignlaw } from '@/features/foreignlaw';
import { hearing } from '@/features/hearing';
import { inbox } from '@/features/inbox';
import { intake } from '@/features/intake';
import { log } from '@/features/log';
import { partners } from '@/features/partners';
import { questions } from '@/features/questions';
import { review } from '@/features/review';
import { search } from '@/features/search';
import { service } from '@/features/service';
import { staff } from '@/features/staff';
import { statistics } from '@/features/statistics';
import { submission } from '@/features/submission';
import { verify } from '@/features/verify';
import { watch } from '@/features/watch';
import type { Feature } from './feature';

/** The features of this app, in the order of the navigation. */
export const features: Feature[] = [
  submission,
  review,
  courtCase,
  applications,
  questions,
  documents,
  intake,
  bank,
  service,
  hearing,
  staff,
  statistics,
  foreignlaw,
  watch,
  partners,
  inbox,
  search,
  accounts,
  verify,
  log,
  about,
];
