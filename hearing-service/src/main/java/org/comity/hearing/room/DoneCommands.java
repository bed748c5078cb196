package org.comity.hearing.room;

import java.time.Instant;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import org.comity.hearing.log.RoomEvent;

/**
 * Which commands were done in a room, so that none is done twice. The newest are remembered. Of those before, two bits each tell at once
 * of nearly every new command that it is new; of the others the database is asked.
 */
final class DoneCommands {
    /** 32 KB; of a log of 20,000 commands one new command in fifty is asked of the database. */
    private static final int BITS = 1 << 18;

    /** Where in the log what a command became is. */
    record Done(long seq, String by, Instant at) {
        static Done by(RoomEvent event) {
            return new Done(event.seq(), event.by(), event.at());
        }
    }

    private final int kept;
    private final Function<UUID, Optional<RoomEvent>> archive;
    private final SequencedMap<UUID, Done> newest = new LinkedHashMap<>();
    private final BitSet earlier = new BitSet();

    DoneCommands(int kept, Function<UUID, Optional<RoomEvent>> archive) {
        this.kept = kept;
        this.archive = archive;
    }

    void add(RoomEvent event) {
        newest.put(event.commandId(), Done.by(event));
        if (newest.size() > kept) {
            UUID oldest = newest.pollFirstEntry().getKey();
            earlier.set(bit(oldest.getMostSignificantBits()));
            earlier.set(bit(oldest.getLeastSignificantBits()));
        }
    }

    /** Null if it is new. */
    Done find(UUID command) {
        Done done = newest.get(command);
        return done == null && mayBeEarlier(command)
                ? archive.apply(command).map(Done::by).orElse(null)
                : done;
    }

    private boolean mayBeEarlier(UUID command) {
        return earlier.get(bit(command.getMostSignificantBits()))
                && earlier.get(bit(command.getLeastSignificantBits()));
    }

    /** Whoever chooses ids that share bits costs the room a question each, and nothing else. */
    private static int bit(long half) {
        return Long.hashCode(half * 0x9E3779B97F4A7C15L) & BITS - 1;
    }
}
