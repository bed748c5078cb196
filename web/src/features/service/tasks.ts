import type { components } from '@/api/generated/service';

export type ServiceTask = components['schemas']['ServiceTask'];
export type TaskKind = components['schemas']['ServiceTaskKind'];

/** Where each is done: with its attempt, or with the case. */
const places: Record<TaskKind, 'attempt' | 'case'> = {
  SERVICE_QUESTIONED: 'case',
  CERTIFICATE_CONTESTED: 'attempt',
  MESSAGE_RETURNED: 'attempt',
  MESSAGE_NOT_SENT: 'case',
  SERVICE_REFUSED: 'case',
  ACCESS_CODE_TO_GIVE: 'attempt',
  ACCESS_CODE_LOCKED: 'attempt',
  MORE_TIME_ASKED: 'attempt',
  INTERPRETER_ASKED: 'attempt',
  PAPER_COPIES_ASKED: 'attempt',
  MAIL_TO_READ: 'attempt',
  AUTHORITY_OBJECTED: 'attempt',
  CARRIER_RETURNED: 'attempt',
  NEVER_REQUESTED: 'case',
};

export const taskKinds = Object.keys(places) as TaskKind[];

export const placeOf = (task: ServiceTask) =>
  places[task.kind] === 'attempt' && task.attemptId
    ? ({ to: '/service/attempts/$attemptId', params: { attemptId: task.attemptId } } as const)
    : ({ to: '/service/cases/$caseId', params: { caseId: task.caseId } } as const);
