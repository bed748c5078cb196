package org.comity.gateway.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.comity.audit.TrailDigest;
import org.comity.audit.TrailDigested;
import org.comity.events.Event;
import org.jspecify.annotations.Nullable;

/** The gateway has no evidence log: its trail of acts was digested, and filing puts the digest into its own. */
public record AuditTrailDigested(Digest digest, @Nullable Digest previous) implements Event {
    /** As {@link TrailDigest} has it. */
    public record Digest(long number, long upTo, long lines, String digest, String before, Instant at) {
        static Digest of(TrailDigest made) {
            return new Digest(made.number(), made.upTo(), made.lines(), made.digest(), made.before(), made.at());
        }
    }

    private static final UUID OF_ALL = UUID.nameUUIDFromBytes("audit trail of the gateway".getBytes(UTF_8));

    static AuditTrailDigested of(TrailDigested made) {
        return new AuditTrailDigested(
                Digest.of(made.digest()), made.previous() == null ? null : Digest.of(made.previous()));
    }

    @Override
    public UUID subject() {
        return OF_ALL;
    }
}
