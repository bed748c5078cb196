package org.comity.hearing.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.comity.evidence.record.HearingRecord;
import org.comity.hearing.business.CourtNotes.CourtNoteTaken;
import org.comity.hearing.business.HearingProceedings;
import org.comity.hearing.business.Statements.StatementRecorded;

class ChainTest {
    private static final UUID HEARING = UUID.randomUUID();
    private static final FactTypes TYPES = new FactTypes(HearingProceedings.FACTS);

    private static List<RoomEvent> log(int length) {
        List<RoomEvent> log = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Fact fact = i % 3 == 2
                    ? new CourtNoteTaken("note " + i)
                    : new StatementRecorded("u" + i, "plaintiff-1", "en", "text " + i, null);
            log.add(EventLog.next(
                    HEARING,
                    log.isEmpty() ? null : log.getLast(),
                    "plaintiff-1",
                    UUID.randomUUID(),
                    fact,
                    Instant.now()));
        }
        return log;
    }

    @Property(tries = 50)
    void isUnbrokenAsWritten(@ForAll @IntRange(min = 1, max = 30) int length) {
        assertTrue(Chain.isUnbroken(HEARING, log(length)));
    }

    @Property(tries = 50)
    void breaksWhenAnEventIsLeftOut(
            @ForAll @IntRange(min = 2, max = 30) int length, @ForAll @IntRange(max = 28) int at) {
        List<RoomEvent> log = log(length);
        log.remove(at % (length - 1));
        assertFalse(Chain.isUnbroken(HEARING, log));
    }

    @Property(tries = 50)
    void breaksWhenAByteIsChanged(
            @ForAll @IntRange(min = 1, max = 30) int length,
            @ForAll @IntRange(max = 29) int at,
            @ForAll @IntRange(max = 200) int place) {
        List<RoomEvent> log = log(length);
        RoomEvent event = log.get(at % length);
        event.body()[place % event.body().length] ^= 1;
        assertFalse(Chain.isUnbroken(HEARING, log));
    }

    @Property(tries = 50)
    void readsBackWhatItWrote(@ForAll @IntRange(min = 1, max = 30) int length) {
        for (RoomEvent event : log(length)) {
            RoomEvent read = RoomEvent.read(TYPES, event.body(), event.hash(), event.link());
            assertTrue(read.fact().equals(event.fact())
                    && read.seq() == event.seq()
                    && read.at().equals(event.at()));
        }
    }

    @Property(tries = 20)
    void endsWhereTheProofPackageSaysItEnds(@ForAll @IntRange(min = 1, max = 30) int length) {
        List<RoomEvent> log = log(length);
        List<byte[]> lines = log.stream()
                .map(event -> event.audience().isEverybody() ? event.body() : HearingRecord.closed(event.hash()))
                .toList();
        assertArrayEquals(
                log.getLast().link(),
                new HearingRecord(HEARING, lines, new byte[] {'{', '}'})
                        .chainEnd()
                        .bytes());
    }
}
