import { useSigningProof } from '../requests';
import type { Asked, RoomLine, Verb } from './RoomLine';
import { useAsk } from './useAsk';

/** What somebody binds themselves by in a room: the line may have been open for hours, so they show first who they are. */
export type Signature = Extract<Verb, 'record.sign' | 'power.sign' | 'agreement.sign' | 'undertaking.sign' | 'interpreter.undertake'>;

/** Every signature in a room is given by it: with a proof of that moment; whoever proved who they are too long ago is asked first. */
export function useSign(hearingId: string, line: RoomLine) {
  const { ask, asking, refusal } = useAsk(line);
  const proof = useSigningProof(hearingId);
  const sign = <V extends Signature>(verb: V, data: Omit<Asked<V>, 'proof'>, then?: () => void) =>
    proof.mutate(undefined, { onSuccess: (shown) => ask(verb, { ...data, proof: shown.proof } as Asked<V>, then) });
  return { sign, signing: asking || proof.isPending, refusal: proof.error ?? refusal };
}
