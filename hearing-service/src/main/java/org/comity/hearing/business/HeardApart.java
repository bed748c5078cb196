package org.comity.hearing.business;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.hearing.business.Course.PhaseMoved;
import org.comity.hearing.business.Statements.StatementRecorded;
import org.comity.hearing.business.Testimony.TestimonyCalled;
import org.comity.hearing.business.Testimony.TestimonyReleased;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.RoomEvent;
import org.comity.hearing.stage.Phase;

/**
 * Which of those who are heard apart are in the hearing, told from its log alone: the room and whoever reads its files ask here.
 * Who is not named here is outside. Source: Online Litigation Rules art. 26; Rules of Evidence arts. 72, 74.
 */
public final class HeardApart {
    private enum Place {
        CALLED,
        STAYS,
        LEFT
    }

    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> spoke = new HashSet<>();
    private boolean recordIsRead;
    private Set<String> inside = Set.of();

    /** As a log stands. */
    public static HeardApart of(List<RoomEvent> log) {
        HeardApart heard = new HeardApart();
        log.forEach(event -> heard.apply(event.fact()));
        return heard;
    }

    void apply(Fact fact) {
        switch (fact) {
            case TestimonyCalled called -> places.put(called.seat(), Place.CALLED);
            case TestimonyReleased released -> places.put(released.seat(), released.stays() ? Place.STAYS : Place.LEFT);
            case StatementRecorded said -> {
                if (places.containsKey(said.seat())) {
                    spoke.add(said.seat());
                }
                return;
            }
            case PhaseMoved moved -> recordIsRead = moved.to() == Phase.RECORD;
            default -> {
                return;
            }
        }
        Set<String> now = new HashSet<>(recordIsRead ? spoke : Set.of());
        places.forEach((seat, place) -> {
            if (place != Place.LEFT) {
                now.add(seat);
            }
        });
        inside = Set.copyOf(now);
    }

    /** Seats that hear what everybody hears: called, or released and staying, or back to read the record. */
    Set<String> inside() {
        return inside;
    }

    public boolean isInside(String seat) {
        return inside.contains(seat);
    }

    /** In order to sign it, after they were heard. Source: Civil Procedure Law art. 150. */
    public boolean readsTheRecord(String seat) {
        return recordIsRead && spoke.contains(seat);
    }

    boolean isCalled(String seat) {
        return places.get(seat) == Place.CALLED;
    }

    boolean spoke(String seat) {
        return spoke.contains(seat);
    }
}
