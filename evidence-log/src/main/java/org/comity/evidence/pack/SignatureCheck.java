package org.comity.evidence.pack;

import java.io.IOException;
import java.util.List;
import org.comity.evidence.note.InvalidSignature;
import org.comity.evidence.note.NoteKey;
import org.comity.evidence.note.TrustPolicy;

/** Whether trusted keys signed the list of files and the state of the log. */
final class SignatureCheck {
    private SignatureCheck() {}

    static void seal(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        String origin = about.manifest().origin();
        if (about.policy().keysOf(origin).isEmpty()) {
            throw new BrokenPackage("log-unknown", origin);
        }
        List<NoteKey> signers = sealedBy(about);
        if (signers.isEmpty()) {
            throw new BrokenPackage("seal-unknown", origin);
        }
        NoteKey signer = signers.getFirst();
        findings.add(Finding.holds("seal", signer.algorithm(), signer.id(), origin));
        about.policy()
                .replacedAfter(signer)
                .ifPresent(size ->
                        findings.add(Finding.notClaimed("seal-key-replaced", signer.algorithm(), signer.id(), size)));
    }

    /** The keys of the policy that signed the list of files; after {@link #seal} there is one. */
    static List<NoteKey> sealedBy(OpenedPackage about) throws IOException, BrokenPackage {
        try {
            return about.seal().signedBy(about.policy().keysOf(about.manifest().origin()));
        } catch (InvalidSignature e) {
            throw new BrokenPackage("seal-wrong", e.key().algorithm(), e.key().id());
        }
    }

    static void checkpoint(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        String origin = about.tree().origin();
        try {
            TrustPolicy.Assessment signed = about.policy().assess(about.checkpoint());
            for (NoteKey key : about.policy().keysOf(about.tree())) {
                findings.add(
                        signed.logKeys().contains(key)
                                ? Finding.holds("checkpoint-signed", key.algorithm(), key.id(), origin)
                                : Finding.notClaimed("checkpoint-not-signed-by", key.algorithm(), key.id()));
            }
            if (signed.logKeys().isEmpty()) {
                throw new BrokenPackage("checkpoint-unsigned", origin);
            }
            findings.add(witnesses(signed));
        } catch (InvalidSignature e) {
            throw new BrokenPackage(
                    "checkpoint-signature-wrong",
                    e.key().algorithm(),
                    e.key().id(),
                    e.key().name());
        }
    }

    private static Finding witnesses(TrustPolicy.Assessment signed) {
        if (signed.knownWitnesses() == 0) {
            return Finding.notClaimed("no-witness");
        }
        if (signed.quorumMet() && signed.witnesses().isEmpty()) {
            return Finding.notClaimed("witnessed", 0, signed.knownWitnesses());
        }
        return signed.quorumMet()
                ? Finding.holds("witnessed", signed.witnesses().size(), signed.knownWitnesses())
                : Finding.fails("witnessed", signed.witnesses().size(), signed.knownWitnesses());
    }
}
