package org.comity.filing.submission;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import org.comity.http.TypedCode;

/** What filer and clerk read out to each other on the telephone. */
public final class Reference {
    private Reference() {}

    /** Nine characters in threes, from the random part of the id: enough to tell those of a court apart, and no key to anything. */
    public static String of(UUID submission) {
        byte[] id = ByteBuffer.allocate(Long.BYTES)
                .putLong(submission.getMostSignificantBits())
                .array();
        // 48 bits of an id are random before its version comes; nine characters tell 45.
        return TypedCode.grouped(TypedCode.of(Arrays.copyOf(id, 6)).substring(1), 3);
    }
}
