package org.comity.hearing.room;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.comity.hearing.log.Lease;
import org.comity.hearing.log.Leases;
import org.comity.hearing.log.Owner;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rooms this process writes. */
@ApplicationScoped
class Rooms {
    private static final Duration EMPTY = Duration.ofMinutes(1);

    /** A room with its lease. */
    private static final class Held {
        private final Room room;
        /** When its lease was last known to be this process's, by {@code System.nanoTime}. */
        private volatile long knownAt;
        /** When it was looked who sits there, as {@link Surroundings#seatings} numbers it; null before. */
        private volatile Long seating;

        Held(Room room, long knownAt) {
            this.room = room;
            this.knownAt = knownAt;
        }

        UUID hearingId() {
            return room.lease().hearingId();
        }
    }

    private final Map<UUID, Held> open = new ConcurrentHashMap<>();
    private final Owner owner;
    private final Leases leases;
    private final Surroundings surroundings;
    private final Clock clock;
    private final Duration grace;
    private final int kept;

    /**
     * @param kept events of a room in memory, at least: a multiple of 512, or less
     * @param address where other processes of this service reach this one
     */
    Rooms(
            DataSource database,
            Leases leases,
            Surroundings surroundings,
            Clock clock,
            MeterRegistry metrics,
            @ConfigProperty(name = "comity.hearing.disconnect-grace", defaultValue = "5s") Duration grace,
            @ConfigProperty(name = "comity.hearing.events-in-memory", defaultValue = "256") int kept,
            @ConfigProperty(name = "comity.hearing.address") URI address) {
        this.owner = new Owner(database, address);
        this.leases = leases;
        this.surroundings = surroundings;
        this.clock = clock;
        this.grace = grace;
        this.kept = kept;
        metrics.gaugeMapSize("comity.hearing.rooms", Tags.empty(), open);
    }

    boolean isOpenHere(UUID hearingId) {
        return open.containsKey(hearingId);
    }

    /** Where the other process listens that writes it; empty if none does. Asks the database. */
    Optional<URI> writerElsewhere(UUID hearingId) {
        return isOpenHere(hearingId) ? Optional.empty() : leases.writerOf(hearingId, owner.id());
    }

    /** @throws RoomLost while another process writes it */
    Room room(UUID hearingId) {
        return open.computeIfAbsent(hearingId, this::load).room;
    }

    private Held load(UUID hearingId) {
        owner.live();
        long now = System.nanoTime();
        Lease lease = leases.take(hearingId, owner.id()).orElseThrow(() -> new RoomLost(null));
        return new Held(new Room(lease, surroundings, clock, kept), now);
    }

    /** Forgets a room that this process has lost; whoever comes next loads it from its log, also while its writer still hangs. */
    void forget(UUID hearingId, Room room) {
        open.computeIfPresent(hearingId, (id, held) -> held.room == room ? null : held);
        room.lose();
    }

    /**
     * Three times in the length of a lease, all together. Who writes a room the database says: a process that was away for longer than a
     * lease, and whose rooms nobody took over meanwhile, goes on. Where the database cannot be asked for so long, the process gives up. A turn of
     * its own, in a session of its own, and not behind what rooms write: no room whose writer hangs costs the others their leases.
     */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void renewLeases() {
        owner.live();
        long now = System.nanoTime();
        long length = leases.length().toNanos();
        List<Held> due = open.values().stream()
                .filter(held -> now - held.knownAt >= length / 3)
                .toList();
        try {
            Set<UUID> ours = owner.renew(
                    leases, due.stream().map(held -> held.room.lease()).toList());
            due.stream().filter(held -> ours.contains(held.hearingId())).forEach(held -> held.knownAt = now);
            letGo(due.stream().filter(held -> !ours.contains(held.hearingId())));
        } catch (IllegalStateException failed) {
            Log.warnf("%s", failed.getMessage());
            letGo(due.stream().filter(held -> now - held.knownAt > length));
        }
    }

    /** Waits for none of them: a room whose writer hangs hears of it when it goes on. */
    private void letGo(Stream<Held> lost) {
        lost.forEach(held -> Thread.startVirtualThread(() -> forget(held.hearingId(), held.room)));
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void noteAbsences() {
        sideBySide(open.values().stream(), held -> {
            Room room = held.room;
            room.noteAbsences(grace);
            if (room.hasBeenEmptyFor(EMPTY)) {
                forget(held.hearingId(), room);
                leases.release(room.lease());
            }
        });
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void keepRecordings() {
        sideBySide(open.values().stream(), held -> held.room.keepRecording());
    }

    /** A room's writer waits for the database only where somebody sits elsewhere than when it was looked last. */
    @Scheduled(every = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void lookAtSeats() {
        Map<UUID, Long> now = surroundings.seatings(Set.copyOf(open.keySet()));
        sideBySide(
                open.values().stream().filter(held -> !Objects.equals(held.seating, now.get(held.hearingId()))),
                held -> {
                    held.room.lookAtSeats();
                    held.seating = now.get(held.hearingId());
                });
    }

    /**
     * So that busy rooms do not add up; the next turn waits for the slowest of them. What could not be looked at, because the database was
     * busy, is looked at the next time: nobody has to leave a room for it.
     */
    private void sideBySide(Stream<Held> rooms, Consumer<Held> look) {
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            rooms.forEach(held -> each.execute(() -> {
                try {
                    look.accept(held);
                } catch (RoomLost lost) {
                    forget(held.hearingId(), held.room);
                } catch (RuntimeException failed) {
                    Log.warnf("room not looked at: %s", failed.getMessage());
                }
            }));
        }
    }

    /** So that the next process need not wait for the lease to run out. */
    void release(@Observes ShutdownEvent stopping) {
        open.forEach((hearingId, held) -> {
            forget(hearingId, held.room);
            leases.release(held.room.lease());
        });
        owner.close();
    }
}
