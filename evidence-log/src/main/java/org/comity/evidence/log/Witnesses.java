package org.comity.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.evidence.note.InvalidSignature;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.SignedNote;
import org.comity.evidence.note.TrustPolicy;

/** Who is asked to cosign the checkpoints of a log, and how many of them must have. Source: C2SP tlog-policy. */
public final class Witnesses {
    private final TrustPolicy policy;

    private Witnesses(TrustPolicy policy) {
        this.policy = policy;
    }

    public static Witnesses none() {
        return new Witnesses(TrustPolicy.parse("quorum none\n".getBytes(UTF_8)));
    }

    /**
     * @param file lines of witnesses with where they are, of groups, and a quorum; none of logs
     * @throws IllegalArgumentException with the line that is not one of them, or if a witness cannot be reached so
     */
    public static Witnesses of(byte[] file) {
        TrustPolicy policy = TrustPolicy.parse(file);
        for (TrustPolicy.KnownWitness each : policy.witnesses()) {
            if (each.address() == null
                    || each.address().getHost() == null
                    || !List.of("http", "https").contains(each.address().getScheme())) {
                throw new IllegalArgumentException("The witness " + each.name() + " has no http or https address");
            }
            if (!each.name().matches("[!-~]+")) {
                throw new IllegalArgumentException("The name of the witness " + each.name() + " is not plain ASCII");
            }
        }
        return new Witnesses(policy);
    }

    public List<TrustPolicy.KnownWitness> all() {
        return policy.witnesses();
    }

    boolean mustBeAsked() {
        return policy.asksForWitnesses();
    }

    /** The trust policy that a log publishes, of itself and of those that it was begun after. */
    String policyOf(List<LogKeys> logs) {
        return policy.textFor(logs.stream().map(LogKeys::policyLines).collect(Collectors.joining()), true);
    }

    /** The trust policy for a package with this checkpoint: it asks for the quorum only if there is one. */
    String policyFor(LogKeys keys, SignedNote checkpoint) {
        return policy.textFor(keys.policyLines(), haveSeen(keys, checkpoint));
    }

    /** Whether as many as must have cosigned a checkpoint. */
    boolean haveSeen(LogKeys keys, SignedNote checkpoint) {
        try {
            return TrustPolicy.parse(policyOf(List.of(keys)).getBytes(UTF_8))
                    .assess(checkpoint)
                    .isValid();
        } catch (InvalidSignature e) {
            throw new LogContradiction("A signature on the checkpoint was changed: " + e.getMessage());
        }
    }

    /** Whether this line is what the witness signs of this text. */
    static boolean isCosignature(SignedNote.Line line, NoteKey witness, String text) {
        try {
            return new SignedNote(text, Stream.of(line).toList())
                    .signedBy(List.of(witness))
                    .contains(witness);
        } catch (InvalidSignature e) {
            return false;
        }
    }
}
