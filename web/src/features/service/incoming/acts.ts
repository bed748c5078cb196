import type { Group } from '@/app/feature';
import type { Incoming } from './requests';

/** How a field of an act is asked for. */
export type As = 'day' | 'line' | 'text' | 'means' | 'method' | 'why' | 'ground' | 'language' | 'person' | 'yesNo' | 'examined' | 'files';

export interface ActField {
  name: string;
  as: As;
  optional?: boolean;
  most?: number;
  /** Asked only where another field has this value. */
  when?: { field: string; is: string };
}

export interface Act {
  name: string;
  path: string;
  groups: Group[];
  /** In which states, and for what, it is offered; the service decides again. */
  isFor: (request: Incoming) => boolean;
  /** Which grounds can be chosen. */
  effect?: 'CORRECT' | 'REFUSE';
  fields: ActField[];
}

export const means = ['IN_PERSON', 'LEFT', 'POST', 'ELECTRONIC', 'ENTRUSTED'];
export const methods = ['INTERNAL_LAW', 'PARTICULAR', 'VOLUNTARY'];
export const whys = ['NOT_FOUND', 'MOVED', 'UNKNOWN_THERE', 'DECEASED_OR_DISSOLVED', 'OTHER'];

const at =
  (...states: Incoming['state'][]) =>
  (request: Incoming) =>
    states.includes(request.state);
const underWay = (asks: Incoming['asks']) => (request: Incoming) => request.state === 'UNDER_WAY' && request.asks === asks;
const on: ActField = { name: 'on', as: 'day' };
const words: ActField = { name: 'words', as: 'text', most: 4000 };
const ground: ActField = { name: 'ground', as: 'ground' };
const shownBy: ActField = { name: 'fileIds', as: 'files', optional: true };
const place: ActField = { name: 'place', as: 'line', most: 500 };

/** What people do with a request from abroad, in the order in which it usually comes. */
export const acts: Act[] = [
  {
    name: 'assignment',
    path: 'review/assignment',
    groups: ['clerk', 'supervisor'],
    isFor: (request) => request.state !== 'ANSWERED',
    fields: [{ name: 'accountId', as: 'person' }],
  },
  {
    name: 'acceptance',
    path: 'review/acceptance',
    groups: ['clerk'],
    isFor: at('RECEIVED'),
    fields: [{ name: 'examined', as: 'examined' }],
  },
  { name: 'correction', path: 'review/correction', groups: ['clerk'], isFor: at('RECEIVED'), effect: 'CORRECT', fields: [ground, words] },
  { name: 'corrected', path: 'review/corrected', groups: ['clerk'], isFor: at('TO_CORRECT'), fields: [on, words] },
  {
    name: 'proposal',
    path: 'review/refusal-proposal',
    groups: ['clerk'],
    isFor: at('RECEIVED', 'UNDER_WAY'),
    effect: 'REFUSE',
    fields: [ground, words],
  },
  {
    name: 'decision',
    path: 'review/decision',
    groups: ['judge'],
    isFor: at('TO_DECIDE'),
    effect: 'REFUSE',
    fields: [{ name: 'refused', as: 'yesNo' }, { ...ground, when: { field: 'refused', is: 'true' } }, words],
  },
  {
    name: 'service',
    path: 'outcome/service',
    groups: ['clerk'],
    isFor: underWay('SERVICE'),
    fields: [
      { name: 'means', as: 'means' },
      on,
      place,
      { name: 'receiver', as: 'line', most: 300 },
      { name: 'relationship', as: 'line', most: 300, optional: true },
      { name: 'witnesses', as: 'text', most: 1000, when: { field: 'means', is: 'LEFT' } },
      { name: 'method', as: 'method' },
      { name: 'particulars', as: 'text', most: 2000, when: { field: 'method', is: 'PARTICULAR' } },
      { ...shownBy, optional: false },
    ],
  },
  {
    name: 'tries',
    path: 'outcome/tries',
    groups: ['clerk'],
    isFor: underWay('SERVICE'),
    fields: [{ name: 'means', as: 'means' }, on, { name: 'why', as: 'why' }, words, shownBy],
  },
  { name: 'evidence', path: 'outcome/evidence', groups: ['clerk'], isFor: underWay('EVIDENCE'), fields: [on, place, words, shownBy] },
  { name: 'failure', path: 'outcome/failure', groups: ['clerk'], isFor: at('UNDER_WAY'), fields: [on, words, shownBy] },
  {
    name: 'certificate',
    path: 'answer/certificate',
    groups: ['clerk'],
    isFor: at('ENDED'),
    fields: [
      { name: 'language', as: 'language' },
      { name: 'place', as: 'line', most: 200 },
      { name: 'remarks', as: 'text', most: 2000, optional: true },
    ],
  },
  {
    name: 'sending',
    path: 'answer/sending',
    groups: ['clerk'],
    isFor: (request) => request.state === 'ENDED' && request.files.some(({ certificate }) => certificate),
    fields: [on, { name: 'way', as: 'line', most: 500 }],
  },
];

export const actsFor = (request: Incoming, groups: string[]) =>
  acts.filter((act) => act.groups.some((group) => groups.includes(group)) && act.isFor(request));
