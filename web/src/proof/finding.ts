export type Status = 'HOLDS' | 'FAILS' | 'NOT_CLAIMED';

/** One thing that the check found. The codes and details are those of `comity verify`. */
export interface Finding {
  status: Status;
  code: string;
  details: string[];
}

/** No later question has an answer that could be trusted. */
export class Broken extends Error {
  readonly finding: Finding;

  constructor(code: string, ...details: unknown[]) {
    super(code);
    this.finding = found('FAILS', code, ...details);
  }
}

/** What a package contains must not be able to draw on the reader's screen. */
export function found(status: Status, code: string, ...details: unknown[]): Finding {
  return {
    status,
    code,
    details: details
      .map((detail) => String(detail).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?'))
      .map((detail) => (detail.length > 300 ? detail.slice(0, 300) + '…' : detail)),
  };
}

export const holds = (code: string, ...details: unknown[]) => found('HOLDS', code, ...details);
export const fails = (code: string, ...details: unknown[]) => found('FAILS', code, ...details);
export const notClaimed = (code: string, ...details: unknown[]) => found('NOT_CLAIMED', code, ...details);
