import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { mayPass } from '@/api/problem';
import { sendInParts } from '@/api/sendInParts';
import type { Kind } from './requests';
import { submissionRequests } from './requests';
import type { DraftInHand } from './useDraft';

/** What was said of a file when it was chosen. */
export interface Said {
  kind: Kind;
  language: string;
  translationOf?: string;
  translator: string;
  certified: boolean;
}

/** A file on its way to the court. */
export interface Coming {
  key: number;
  file: File;
  said: Said;
  /** The photograph of a page of a PDF that comes before it: which of the files that is, and which page. */
  page?: { of: number; number: number };
  sent: number;
  /** By the pace since this page began or went on; null while that says nothing. */
  secondsLeft: number | null;
  state: 'WAITING' | 'SENDING' | 'PAUSED' | 'CHECKING' | 'CUT' | 'REFUSED';
  problem?: unknown;
}

interface Line {
  stop: AbortController;
  ended: Promise<void>;
}

/** More side by side make none of them come sooner. */
const AT_ONCE = 3;

/**
 * The files that this page sends for a draft, some at a time, whatever step of the wizard is open. Who leaves the page stops them;
 * they go on when they are chosen again.
 */
export function useComing(draft: DraftInHand) {
  const queries = useQueryClient();
  const [files, setFiles] = useState<Coming[]>([]);
  const [done, setDone] = useState<string[]>([]);
  const lines = useRef(new Map<number, Line>());
  const next = useRef(0);
  /** As which documents files were kept, for those that come after them. */
  const kept = useRef(new Map<number, string>());
  const { act, submission } = draft;
  const id = submission.id;

  const change = useCallback((key: number, changed: Partial<Coming>) => {
    setFiles((all) => all.map((each) => (each.key === key ? { ...each, ...changed } : each)));
  }, []);
  const leave = useCallback((key: number) => setFiles((all) => all.filter((each) => each.key !== key)), []);

  const send = useCallback(
    async ({ key, file, said, page }: Coming, signal: AbortSignal) => {
      change(key, { state: 'SENDING', problem: undefined, secondsLeft: null });
      const { translator, certified, ...purpose } = said;
      const pace = paceOf(file.size);
      const onProgress = (sent: number) => {
        const left = pace(sent, performance.now());
        if (left !== undefined) change(key, { sent, secondsLeft: left });
      };
      try {
        const upload = await sendInParts(file, { key: 'submissionId', id }, { onProgress, signal });
        change(key, { state: 'CHECKING', sent: file.size });
        let known: string[] = [];
        const view = await act((current) => {
          known = current.documents.map((document) => document.id);
          const paper = page && kept.current.get(page.of);
          return submissionRequests.add(current.id, upload, {
            ...purpose,
            ...(paper && { photographOf: paper, photographPage: `${page.number}` }),
          });
        });
        const added = view.documents.find((document) => !known.includes(document.id));
        // What was there before, as the same, is named as it is now.
        const same = added ?? view.documents.find((document) => document.kind === said.kind && document.filename === file.name);
        if (same) kept.current.set(key, same.id);
        if (added && purpose.translationOf) {
          await act((current) => submissionRequests.describe(current.id, { ...added, translator, certified }));
        }
        leave(key);
        setDone((all) => [...all, file.name]);
      } catch (failure) {
        if (failure instanceof DOMException && failure.name === 'AbortError') change(key, { state: 'PAUSED' });
        else change(key, { state: mayPass(failure) ? 'CUT' : 'REFUSED', problem: failure });
      } finally {
        lines.current.delete(key);
        void queries.invalidateQueries({ queryKey: ['filing', 'unfinished', id] });
      }
    },
    [act, change, id, leave, queries],
  );

  useEffect(() => {
    const busy = files.filter((each) => each.state === 'SENDING' || each.state === 'CHECKING').length;
    files
      .filter((each) => each.state === 'WAITING' && !lines.current.has(each.key))
      // A photograph names the PDF that was made of it, and waits until that is kept or given up.
      .filter(({ page }) => !files.some((other) => other.key === page?.of))
      .slice(0, Math.max(0, AT_ONCE - busy))
      .forEach((each) => {
        const stop = new AbortController();
        lines.current.set(each.key, { stop, ended: send(each, stop.signal) });
      });
  }, [files, send]);

  useEffect(() => {
    const open = lines.current;
    return () => open.forEach((line) => line.stop.abort());
  }, []);

  const isSending = files.some((each) => ['WAITING', 'SENDING', 'CHECKING'].includes(each.state));
  useEffect(() => {
    if (!isSending) return;
    const leaving = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [isSending]);

  return {
    files,
    /** The names of those that became documents. */
    done,
    begin: (chosen: File[], said: Said) => {
      setDone([]);
      const more = chosen.map((file): Coming => ({ key: next.current++, file, said, sent: 0, secondsLeft: null, state: 'WAITING' }));
      setFiles((all) => [...all, ...more]);
    },
    /** A PDF, and then the photographs of its pages that go beside it. */
    beginPages: (pdf: File, said: Said, photographs: File[]) => {
      setDone([]);
      const of = next.current++;
      const blank = { sent: 0, secondsLeft: null, state: 'WAITING' } as const;
      const beside: Said = { kind: 'OTHER', language: said.language, translator: '', certified: false };
      const more = photographs.map((file, at): Coming => ({
        key: next.current++,
        file,
        said: beside,
        page: { of, number: at + 1 },
        ...blank,
      }));
      setFiles((all) => [...all, { key: of, file: pdf, said, ...blank }, ...more]);
    },
    /** Resolves once nothing of it goes out any more. */
    pause: (key: number) => {
      const line = lines.current.get(key);
      line?.stop.abort();
      return line?.ended ?? Promise.resolve();
    },
    goOn: (key: number) => change(key, { state: 'WAITING', problem: undefined }),
    /** Takes one out of the list that is not on its way. */
    leave,
  };
}

/** Told once a second and for each hundredth, not for each packet: how many seconds are left; undefined if it is not to be told. */
function paceOf(size: number) {
  let first: { sent: number; at: number } | undefined;
  let shown = { sent: 0, at: -Infinity };
  return (sent: number, at: number): number | null | undefined => {
    first ??= { sent, at };
    if (sent - shown.sent < size / 100 && at - shown.at < 1000) return undefined;
    shown = { sent, at };
    const [bytes, seconds] = [sent - first.sent, (at - first.at) / 1000];
    return bytes > 0 && seconds >= 2 ? ((size - sent) / bytes) * seconds : null;
  };
}

export type ComingFiles = ReturnType<typeof useComing>;
