import type { components } from '@/api/generated/filing';
import type { Submission } from './requests';

export type JurisdictionAnswers = NonNullable<Submission['jurisdiction']>;
export type JurisdictionAdvice = components['schemas']['JurisdictionAdvice'];

export const noAnswers: JurisdictionAnswers = {
  connections: [],
  places: [],
  exclusive: [],
  agreement: null,
  agreedCourt: null,
  arbitration: null,
  suit: null,
  judgment: null,
  foreignState: null,
};

export const connections = [
  'CONTRACT_MADE',
  'CONTRACT_PERFORMED',
  'SUBJECT_MATTER',
  'ASSETS',
  'TORT',
  'REPRESENTATIVE_OFFICE',
  'OTHER',
  'NONE',
] as const satisfies readonly JurisdictionAnswers['connections'][number][];

export const exclusiveMatters = [
  'CHINESE_COMPANY',
  'IP_VALIDITY',
  'JOINT_VENTURE',
  'IMMOVABLE',
  'HARBOUR',
  'SUCCESSION',
  'NONE',
] as const satisfies readonly JurisdictionAnswers['exclusive'][number][];

/** The questions that have one answer of a few: what they are called in the texts, and the answers. */
export const singleQuestions = {
  agreement: ['NONE', 'CHINESE_COURT', 'FOREIGN_COURT', 'FOREIGN_COURT_ONLY', 'UNSURE'],
  arbitration: ['NONE', 'AGREED', 'UNSURE'],
  suit: ['NONE', 'ABROAD_BEFORE', 'ABROAD_AFTER', 'IN_CHINA', 'UNSURE'],
  judgment: ['NONE', 'IN_CHINA', 'ABROAD', 'UNSURE'],
} as const satisfies {
  [Question in 'agreement' | 'arbitration' | 'suit' | 'judgment']: readonly NonNullable<JurisdictionAnswers[Question]>[];
};

/** Provinces, regions and cities of their rank, by the first character of the codes of their courts. */
export const provinces = [...'京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新'];

/** Whether any question is answered. */
export const isAnswered = (answers: JurisdictionAnswers | null) =>
  Object.values(answers ?? noAnswers).some((answer) => (Array.isArray(answer) ? answer.length > 0 : answer !== null));
