package org.comity.hearing.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import org.comity.http.Sha256;

/**
 * How events of a room hold together: {@code hash = SHA-256(body)}, {@code link = SHA-256(previous link ‖ hash)}, and before the
 * first event {@code SHA-256("comity-hearing/" + hearing id)}. An event that must stay closed is shown as its hash alone; the chain still closes.
 */
public final class Chain {
    private Chain() {}

    public static byte[] start(UUID hearingId) {
        return hash(("comity-hearing/" + hearingId).getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] hash(byte[] body) {
        return Sha256.of(body);
    }

    public static byte[] link(byte[] previousLink, byte[] hash) {
        MessageDigest digest = Sha256.begin();
        digest.update(previousLink);
        return digest.digest(hash);
    }

    /** Whether these are a whole log from its first event on: no gap, no event changed, left out or put elsewhere. */
    public static boolean isUnbroken(UUID hearingId, List<RoomEvent> events) {
        return events.stream().allMatch(new Follower(hearingId)::follows);
    }

    /** Goes along a log from its first event on. */
    static final class Follower {
        private final UUID hearingId;
        private byte[] link;
        private long seq;

        Follower(UUID hearingId) {
            this.hearingId = hearingId;
            this.link = start(hearingId);
        }

        /** Whether this is the next event. */
        boolean follows(RoomEvent event) {
            link = link(link, hash(event.body()));
            seq++;
            return event.seq() == seq
                    && event.hearingId().equals(hearingId)
                    && MessageDigest.isEqual(link, event.link());
        }
    }
}
