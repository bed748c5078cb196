import type { Kind } from './requests';

/** What comes with a filing, in the order of a bundle. */
export const kinds: Kind[] = [
  'STATEMENT_OF_CLAIM',
  'IDENTITY',
  'REPRESENTATIVE_AUTHORITY',
  'POWER_OF_ATTORNEY',
  'NOTARISATION',
  'APOSTILLE',
  'CONTRACT',
  'EVIDENCE',
  'EVIDENCE_LIST',
  'SERVICE_ADDRESS',
  'OTHER',
];
