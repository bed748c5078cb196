package org.comity.http;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/** Where a reader stands in a list that is ordered by an instant and, among equal ones, by id. Microseconds, as PostgreSQL has. */
public record Position(Instant at, UUID id) {
    /** Before everything, in a list that begins with the oldest. */
    public static final Position OLDEST = new Position(Instant.EPOCH, new UUID(0, 0));

    /** Before everything, in a list that begins with the newest. */
    public static final Position NEWEST = new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private static final int BYTES = 3 * Long.BYTES;

    /**
     * @param written as {@link #toString} wrote it; null for the start of the list
     * @throws ProblemException REQUEST_NOT_VALID if nothing here has written it
     */
    public static Position read(String written, Position start) {
        if (written == null || written.isBlank()) {
            return start;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(written));
            if (bytes.remaining() != BYTES) {
                throw HttpProblemCode.REQUEST_NOT_VALID.with();
            }
            Instant at = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
            if (at.isBefore(OLDEST.at) || at.isAfter(NEWEST.at)) {
                throw HttpProblemCode.REQUEST_NOT_VALID.with();
            }
            return new Position(at, new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalArgumentException notOurs) {
            throw HttpProblemCode.REQUEST_NOT_VALID.with();
        }
    }

    /** Of letters, digits, - and _: fit for a query. */
    @Override
    public String toString() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
