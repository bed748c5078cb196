import { Problem, type Ground } from '@/api/problem';
import { type Litigant, type Step, type Submission, submissionRequests } from './requests';

export interface Words {
  partyType: string | null;
  court: string | null;
  cause: string | null;
  claimAmount: string | null;
  claimCurrency: string | null;
  exchangeRate: string | null;
  exchangeRateOn: string | null;
  claims: string;
  facts: string;
  jurisdictionBasis: string;
  warningAcknowledged: boolean;
  litigants: Litigant[];
  powerOfAttorney: Step[];
}

/** Numbers as they were typed, where they mean none. */
export type Unread = Partial<Record<'claimAmount' | 'exchangeRate', string | null>>;

/** `partly`: all but what is marked at its field. */
export type Saving = 'saved' | 'partly' | 'waiting' | 'saving' | 'failed';

export interface DraftState {
  /** As the court's system has it. */
  submission: Submission;
  /** As the filer has it. */
  words: Words;
  unread: Unread;
  saving: Saving;
  problem: unknown;
  /** What the last saving left out, each with its field. */
  refused: Ground[];
}

const AFTER_THE_LAST_KEY = 700;

/**
 * What the filer writes, saved by itself a moment after the last key. Everything that changes the submission waits in one
 * queue, so that no answer overtakes another and the version sent is always the last one seen. A field that is refused is
 * marked, and the others are saved without it.
 */
export class Draft {
  private state: DraftState;
  /** The words that were saved last; others than these are still to be saved. */
  private saved: Words;
  private readonly listeners = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    opened: Submission,
    private readonly onSeen: (view: Submission) => void,
  ) {
    this.saved = wordsOf(opened);
    this.state = { submission: opened, words: this.saved, unread: {}, saving: 'saved', problem: null, refused: [] };
  }

  readonly current = () => this.state;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get isSaved() {
    return this.state.words === this.saved;
  }

  readonly write = (change: Partial<Words>, unread: Unread = {}) => {
    this.show({ words: { ...this.state.words, ...change }, unread: { ...this.state.unread, ...unread }, saving: 'waiting' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush().catch(() => undefined), AFTER_THE_LAST_KEY);
  };

  /** Saves what is still unsaved, now. */
  readonly flush = () => {
    clearTimeout(this.timer);
    return this.inTurn(() => this.save());
  };

  /** Another act on the submission: after everything written is saved. */
  readonly act = (work: (current: Submission) => Promise<Submission>) => this.inTurn(async () => this.see(await work(await this.save())));

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.queue.then(work, work);
    this.queue = next.catch(() => undefined);
    return next;
  }

  private async save(): Promise<Submission> {
    const { words } = this.state;
    if (this.isSaved) return this.state.submission;
    this.show({ saving: 'saving' });
    try {
      const { view, refused } = await this.send(words);
      this.saved = words;
      this.show({ refused, problem: null });
      this.see(view);
      this.show({ saving: !this.isSaved ? 'waiting' : refused.length > 0 || Object.values(this.state.unread).some(Boolean) ? 'partly' : 'saved' });
      return view;
    } catch (failure) {
      this.show({ saving: 'failed', problem: failure });
      throw failure;
    }
  }

  private async send(words: Words): Promise<{ view: Submission; refused: Ground[] }> {
    const { id, version } = this.state.submission;
    try {
      return { view: await submissionRequests.save(id, { ...words, version }), refused: [] };
    } catch (failure) {
      const refused = failure instanceof Problem ? failure.grounds.map(named) : [];
      const rest = without(refused, words, wordsOf(this.state.submission));
      if (!rest) throw failure;
      return { view: await submissionRequests.save(id, { ...rest, version }), refused };
    }
  }

  private see(view: Submission): Submission {
    this.show({ submission: view });
    this.onSeen(view);
    return view;
  }

  private show(change: Partial<DraftState>) {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}

/** Validation says `litigants[0].email`, the check `litigants.0.email`. */
const named = (ground: Ground): Ground => ({ ...ground, field: ground.field?.replace(/\[(\d+)\]/g, '.$1') });

/** The words with the refused fields as they were saved last; null if no refused field is one of the words. */
function without(refused: Ground[], words: Words, saved: Words): Words | null {
  const paths = refused.flatMap((ground) => (ground.field ? [ground.field.split('.')] : [])).filter(([first]) => first! in words);
  if (paths.length === 0) return null;
  const rest = structuredClone(words);
  for (const path of paths) {
    const member = path.at(-1)!;
    const holder = at(rest, path.slice(0, -1));
    if (holder) holder[member] = at(saved, path) ?? null;
  }
  return rest;
}

function at(from: unknown, path: string[]): Record<string, unknown> | undefined {
  return path.reduce<unknown>((inner, member) => (inner as Record<string, unknown> | undefined)?.[member], from) as Record<string, unknown> | undefined;
}

export function wordsOf(view: Submission): Words {
  return {
    partyType: view.partyType,
    court: view.court,
    cause: view.cause,
    claimAmount: view.claimAmount,
    claimCurrency: view.claimCurrency,
    exchangeRate: view.exchangeRate,
    exchangeRateOn: view.exchangeRateOn,
    claims: view.claims,
    facts: view.facts,
    jurisdictionBasis: view.jurisdictionBasis,
    warningAcknowledged: Boolean(view.warningAcknowledgedAt),
    litigants: view.litigants,
    powerOfAttorney: view.powerOfAttorney,
  };
}
