import { useEffect, useState } from 'react';
import { common, type Guess } from './guess';

/** A phone has the whole file in its memory while it is read. */
const LARGEST = 30_000_000;
const MOST_FILES = 10;
const PAGES = 2;

/**
 * What the chosen files seem to be by the text of their first pages, read in this browser before anything is sent. Null until that is known,
 * and where nothing is: a picture says nothing, nor does what cannot be read.
 */
export function useGuess(files: File[]): Guess | null {
  const [guess, setGuess] = useState<Guess | null>(null);
  useEffect(() => {
    let current = true;
    setGuess(null);
    const readable = files.filter((file) => file.type === 'application/pdf' && file.size <= LARGEST);
    if (files.length === 0 || files.length > MOST_FILES || readable.length < files.length) return undefined;
    const read = async () => {
      const { guessOf } = await import('./guessOf');
      const guesses: Guess[] = [];
      // One after the other: a phone has no memory for several at once.
      for (const file of readable) {
        if (!current) return;
        guesses.push(guessOf(await textOf(file)));
      }
      if (current) setGuess(common(guesses));
    };
    // Nothing is lost where it cannot be read: the filer is asked as ever.
    read().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [files]);
  return guess;
}

async function textOf(file: File): Promise<string> {
  const { Pages } = await import('@/paper/pdf');
  const pages = await Pages.of(file);
  try {
    const texts = [];
    for (let number = 1; number <= Math.min(PAGES, pages.count); number++) texts.push(await pages.text(number));
    return texts.join('\n');
  } finally {
    pages.close();
  }
}
