import i18next from 'i18next';
import type { Kept } from '@/api/kept';
import { mayPass, Problem, type Ground } from '@/api/problem';
import { reconcile } from './reconcile';
import type { Capacity } from '@/filing/capacity';
import type { Submission } from '@/filing/requests';
import { type Litigant, type Step, submissionRequests } from './requests';

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
  attorneyWay: Submission['attorneyWay'];
  withoutAmount: boolean;
  capacity: Capacity | null;
  jurisdiction: Submission['jurisdiction'];
  /** What was done about each point of the open deficiency notice, by the position of the point. */
  answers: Record<number, string>;
}

/** Numbers as they were typed, where they mean none. */
export type Unread = Partial<Record<'claimAmount' | 'exchangeRate', string | null>>;

/** `partly`: all but what is marked at its field. `cut`: the line is, and saving is tried again by itself. */
export type Saving = 'saved' | 'partly' | 'waiting' | 'saving' | 'cut' | 'failed';

/** Unsaved words, and the words they were written upon. */
export interface Unsaved {
  words: Words;
  base: Words;
  unread: Unread;
}

/** The same members were changed here and saved elsewhere, each its own way; nothing is saved until the filer has chosen. */
export interface Dispute {
  elsewhere: Submission;
  members: (keyof Words)[];
}

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
  dispute: Dispute | null;
  /** Counts how often words were put here from elsewhere, so that fields with a text of their own take them. */
  edition: number;
}

const AFTER_THE_LAST_KEY = 700;
/** Pauses before saving is tried again over a bad line, in milliseconds; the last one goes on. */
const PATIENCE = [2_000, 5_000, 10_000, 30_000];
/** Somebody, perhaps the same person in another window, saved another version. */
const CHANGED = 'submission-changed';

/**
 * What the filer writes, saved by itself a moment after the last key. Everything that changes the submission waits in one
 * queue, so that no answer overtakes another and the version sent is always the last one seen.
 *
 * Nothing written is lost: unsaved words are kept in the browser; over a cut line saving is tried again; a refused field is
 * marked and the others are saved without it; what was saved in another window meanwhile is joined, and only where both
 * changed the same the filer is asked.
 */
export class Draft {
  private state: DraftState;
  /** The words that were saved last; others than these are still to be saved. */
  private saved: Words;
  private readonly listeners = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private left = false;

  constructor(
    opened: Submission,
    private readonly kept: Kept<Unsaved>,
    private readonly onSeen: (view: Submission) => void,
  ) {
    this.saved = wordsOf(opened);
    this.state = {
      submission: opened,
      words: this.saved,
      unread: {},
      saving: 'saved',
      problem: null,
      refused: [],
      dispute: null,
      edition: 0,
    };
    const before = kept.read();
    if (before) {
      this.state.unread = before.unread;
      this.join(before.base, before.words, opened);
    }
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
    this.keep();
    this.saveIn(AFTER_THE_LAST_KEY);
  };

  /** Saves what is still unsaved, now. */
  readonly flush = () => {
    clearTimeout(this.timer);
    return this.inTurn(() => this.save());
  };

  /** Another act on the submission: after everything written is saved. */
  readonly act = (work: (current: Submission) => Promise<Submission>) => this.inTurn(async () => this.see(await work(await this.save())));

  /** Ends a dispute with the filer's choice for each disputed member. */
  readonly settle = (chosen: Partial<Words>) => {
    if (!this.state.dispute) return;
    this.saved = wordsOf(this.state.dispute.elsewhere);
    this.show({
      submission: this.state.dispute.elsewhere,
      dispute: null,
      words: { ...this.state.words, ...chosen },
      edition: this.state.edition + 1,
    });
    this.keep();
    void this.flush().catch(() => undefined);
  };

  enter() {
    this.left = false;
  }

  /** Nothing is tried by itself any more; what is unsaved stays kept. */
  leave() {
    this.left = true;
    clearTimeout(this.timer);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.queue.then(work, work);
    this.queue = next.catch(() => undefined);
    return next;
  }

  private saveIn(milliseconds: number) {
    clearTimeout(this.timer);
    if (!this.left) this.timer = setTimeout(() => void this.flush().catch(() => undefined), milliseconds);
  }

  private async save(): Promise<Submission> {
    const { words } = this.state;
    if (this.isSaved) return this.state.submission;
    if (this.state.dispute) throw new Problem({ code: CHANGED, status: 409, title: i18next.t('submission:dispute.title') });
    this.show({ saving: 'saving' });
    try {
      const { view, refused } = await this.send(words);
      this.failures = 0;
      this.saved = words;
      this.show({ refused, problem: null });
      this.see(view);
      const whole = refused.length === 0 && !Object.values(this.state.unread).some(Boolean);
      if (this.isSaved && whole) this.kept.forget();
      else this.keep();
      this.show({ saving: !this.isSaved ? 'waiting' : whole ? 'saved' : 'partly' });
      return view;
    } catch (failure) {
      if (failure instanceof Problem && failure.code === CHANGED) return this.savedElsewhere(failure);
      this.show({ saving: mayPass(failure) ? 'cut' : 'failed', problem: failure });
      if (mayPass(failure)) this.saveIn(PATIENCE[Math.min(this.failures++, PATIENCE.length - 1)]!);
      throw failure;
    }
  }

  private async savedElsewhere(conflict: Problem): Promise<Submission> {
    const elsewhere = await submissionRequests.get(this.state.submission.id);
    this.join(wordsOf(this.state.submission), this.state.words, elsewhere);
    if (!this.state.dispute) return this.save();
    this.show({ saving: 'failed', problem: null });
    throw conflict;
  }

  /** Puts words that were written upon `base` on what is saved now. */
  private join(base: Words, here: Words, elsewhere: Submission) {
    const { words, disputed } = reconcile(base, here, wordsOf(elsewhere));
    const edition = this.state.edition + 1;
    if (disputed.length > 0) {
      this.show({ words, edition, saving: 'failed', dispute: { elsewhere, members: disputed } });
      return;
    }
    this.saved = wordsOf(elsewhere);
    this.show({ submission: elsewhere, words, edition, saving: 'waiting' });
  }

  private keep() {
    this.kept.write({ words: this.state.words, base: wordsOf(this.state.submission), unread: this.state.unread });
  }

  private async send({ answers, ...draft }: Words): Promise<{ view: Submission; refused: Ground[] }> {
    const { answers: answered, ...before } = wordsOf(this.state.submission);
    let sent: { view: Submission; refused: Ground[] } = { view: this.state.submission, refused: [] };
    if (JSON.stringify(draft) !== JSON.stringify(before)) sent = await this.sendDraft(draft);
    for (const [position, answer] of Object.entries(answers)) {
      if (!answer.trim() || answer === answered[Number(position)]) continue;
      sent = { ...sent, view: this.see(await submissionRequests.answer(sent.view.id, Number(position), answer)) };
    }
    return sent;
  }

  private async sendDraft(draft: Omit<Words, 'answers'>): Promise<{ view: Submission; refused: Ground[] }> {
    const { id, version } = this.state.submission;
    try {
      return { view: this.see(await submissionRequests.save(id, { ...draft, version })), refused: [] };
    } catch (failure) {
      const refused = failure instanceof Problem ? failure.grounds.map(named) : [];
      const rest = without(refused, draft, wordsOf(this.state.submission));
      if (!rest) throw failure;
      return { view: this.see(await submissionRequests.save(id, { ...rest, version })), refused };
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
function without<T extends object>(refused: Ground[], words: T, saved: Words): T | null {
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
  return path.reduce<unknown>((inner, member) => (inner as Record<string, unknown> | undefined)?.[member], from) as
    Record<string, unknown> | undefined;
}

/** The deficiency notice that waits for answers. */
export const openNotice = (view: Submission) => view.notices.find((notice) => !notice.answeredAt);

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
    attorneyWay: view.attorneyWay,
    withoutAmount: view.withoutAmount,
    capacity: view.capacity,
    jurisdiction: view.jurisdiction,
    answers: Object.fromEntries(openNotice(view)?.items.map((item) => [item.position, item.answer ?? '']) ?? []),
  };
}
