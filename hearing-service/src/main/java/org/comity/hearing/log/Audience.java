package org.comity.hearing.log;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import java.util.TreeSet;
import org.comity.hearing.seat.Bench;
import org.comity.hearing.seat.Seat;

/**
 * The seats that learn of an event. The writer alone decides it; who is not meant is sent nothing, not even a gap.
 *
 * @param seats null for everybody who is or will be in the room; of those who are heard apart only for who is called in
 */
public record Audience(Set<String> seats) {
    public static final Audience EVERYBODY = new Audience(null);
    public static final Audience COURT = new Audience(Bench.SEATS);

    /** Stands for all who only listen, among those who are in the hearing while it is public. */
    public static final String GALLERY = "gallery";

    public boolean includes(Seat seat) {
        return seats == null || seats.contains(seat.id());
    }

    public boolean isEverybody() {
        return seats == null;
    }

    /** As it is written: {@code ALL}, {@code COURT}, or the seats, sorted and parted by commas. */
    @JsonValue
    @Override
    public String toString() {
        return isEverybody() ? "ALL" : equals(COURT) ? "COURT" : String.join(",", new TreeSet<>(seats));
    }
}
