import { useMutation, type UseMutationOptions } from '@tanstack/react-query';
import { useRef } from 'react';
import { newId } from './id';
import { NO_CONNECTION, Problem } from './problem';

/**
 * A mutation that is safe to repeat: when the line was cut, pressing the button again sends the same Idempotency-Key,
 * so the court does it once. Different input, or an answer (even a refusal), starts a new key.
 */
export function useCommand<Input, Output>(
  command: (input: Input, once: { idempotencyKey: string }) => Promise<Output>,
  options: Omit<UseMutationOptions<Output, Error, Input>, 'mutationFn'> = {},
) {
  const open = useRef<{ input: string; key: string }>(undefined);
  return useMutation<Output, Error, Input>({
    ...options,
    mutationFn: async (input) => {
      const said = JSON.stringify(input) ?? '';
      if (open.current?.input !== said) open.current = { input: said, key: newId() };
      try {
        const output = await command(input, { idempotencyKey: open.current.key });
        open.current = undefined;
        return output;
      } catch (failure) {
        if (failure instanceof Problem && failure.code !== NO_CONNECTION && failure.status < 500) open.current = undefined;
        throw failure;
      }
    },
  });
}
