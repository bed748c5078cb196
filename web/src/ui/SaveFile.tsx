import { useMutation } from '@tanstack/react-query';
import { ProblemAlert } from '@/api/ProblemAlert';
import { saveFile } from '@/api/saveFile';
import { Button, type ButtonProps } from './Button';

/** A button that fetches a file and gives it to the browser to save. */
export function SaveFile({
  fetch,
  name,
  onProblem,
  ...button
}: {
  fetch: () => Promise<Blob>;
  /** The name of the file. */
  name: string;
  onProblem?: (problem: Error) => void;
} & Omit<ButtonProps, 'name' | 'onClick' | 'busy'>) {
  const save = useMutation({ mutationFn: fetch, onSuccess: (content) => saveFile(content, name), onError: onProblem });
  return (
    <>
      <Button {...button} busy={save.isPending} onClick={() => save.mutate()} />
      <ProblemAlert problem={save.error} />
    </>
  );
}
