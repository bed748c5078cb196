package org.comity.hearing.room;

import java.util.List;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;

/** What a room notes by itself: whose connection stands. */
public final class Presence {
    public static final List<Class<? extends Fact>> FACTS = List.of(SeatConnected.class, SeatDisconnected.class);

    @FactName("seat.connected")
    public record SeatConnected(String seat) implements Fact {}

    /** A line that broke is a fact, not a default: absence is the judge's finding. Source: Online Litigation Rules art. 25. */
    @FactName("seat.disconnected")
    public record SeatDisconnected(String seat, int closeCode) implements Fact {}

    private Presence() {}
}
