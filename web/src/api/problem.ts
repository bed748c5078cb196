/** One reason of a refusal: its code, the words for it, the law it stands on, and the input it is about. */
export interface Ground {
  code: string;
  message: string;
  source?: string | null;
  field?: string | null;
  /** What the page calls that input, where the page itself found the reason. */
  label?: string;
}

/** What the court's system answered instead of doing what was asked (RFC 9457). `code` is stable, the texts are in the reader's language. */
export class Problem extends Error {
  readonly code: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string | null;
  readonly grounds: Ground[];

  constructor(answer: { code: string; title: string; status: number; detail?: string | null; grounds?: Ground[] }) {
    super(answer.detail ?? answer.title);
    this.name = 'Problem';
    this.code = answer.code;
    this.title = answer.title;
    this.status = answer.status;
    this.detail = answer.detail ?? null;
    this.grounds = answer.grounds ?? [];
  }

  /** The grounds about one input, for the message below that input. */
  about(field: string): Ground[] {
    return this.grounds.filter((ground) => ground.field === field);
  }
}

/** Nothing came back: the line was cut. What was asked may or may not have happened; asking again with the same key is safe. */
export const NO_CONNECTION = 'no-connection';

/** The file was changed, moved or deleted after it was chosen. Only choosing it again helps. */
export const FILE_CHANGED = 'file-changed';

/** The act needs a new proof of who is here, and none was given. */
export const PROOF_TOO_OLD = 'proof-too-old';

/** Whether the same may go well a little later, without anybody doing anything about it. */
export function mayPass(failure: unknown): boolean {
  return failure instanceof Problem && (failure.code === NO_CONNECTION || failure.status >= 500 || failure.status === 429);
}
