package org.comity.hearing.room;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.comity.hearing.log.Lease;
import org.comity.hearing.log.Leases;
import org.comity.hearing.log.Owner;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The rooms this process writes. */
@ApplicationScoped
class Rooms {
    private static final Duration EMPTY = Duration.ofMinutes(1);

    private final Map<UUID, Room> open = new ConcurrentHashMap<>();
    private final Map<UUID, Long> renewed = new ConcurrentHashMap<>();
    private final Owner owner;
    private final Leases leases;
    private final Surroundings surroundings;
    private final Clock clock;
    private final Duration grace;
    private final int kept;
    /** At the last look. */
    private volatile Map<UUID, Long> seatings = Map.of();

    /** @param kept events of a room in memory, at least: a multiple of 512, or less */
    Rooms(
            DataSource database,
            Leases leases,
            Surroundings surroundings,
            Clock clock,
            MeterRegistry metrics,
            @ConfigProperty(name = "comity.hearing.disconnect-grace", defaultValue = "5s") Duration grace,
            @ConfigProperty(name = "comity.hearing.events-in-memory", defaultValue = "256") int kept) {
        this.owner = new Owner(database);
        this.leases = leases;
        this.surroundings = surroundings;
        this.clock = clock;
        this.grace = grace;
        this.kept = kept;
        metrics.gaugeMapSize("comity.hearing.rooms", Tags.empty(), open);
    }

    /** @throws RoomLost while another process writes it */
    Room room(UUID hearingId) {
        return open.computeIfAbsent(hearingId, this::load);
    }

    private Room load(UUID hearingId) {
        owner.live();
        Lease lease = leases.take(hearingId, owner.id()).orElseThrow(() -> new RoomLost(null));
        renewed.put(hearingId, System.nanoTime());
        return new Room(lease, surroundings, clock, kept);
    }

    /** Forgets a room that this process has lost; whoever comes next loads it from its log. */
    void forget(UUID hearingId, Room room) {
        room.lose();
        open.remove(hearingId, room);
    }

    /**
     * Three times in the length of a lease, all together; a process that was away for too long, or that cannot ask, gives up by its own
     * clock. A turn of its own: no room whose writer hangs costs the others their leases.
     */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void renewLeases() {
        owner.live();
        long now = System.nanoTime();
        long length = leases.length().toNanos();
        letGo(room -> now - renewed.get(room.lease().hearingId()) > length);
        List<Room> due = open.values().stream()
                .filter(room -> now - renewed.get(room.lease().hearingId()) >= length / 3)
                .toList();
        try {
            Set<UUID> held = leases.renew(due.stream().map(Room::lease).toList());
            held.forEach(hearingId -> renewed.put(hearingId, now));
            letGo(room -> due.contains(room) && !held.contains(room.lease().hearingId()));
        } catch (IllegalStateException failed) {
            Log.warnf("%s", failed.getMessage());
        }
    }

    /** Waits for none of them: a room whose writer hangs hears of it when it goes on. */
    private void letGo(Predicate<Room> lost) {
        open.values().stream()
                .filter(lost)
                .forEach(room ->
                        Thread.startVirtualThread(() -> forget(room.lease().hearingId(), room)));
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void noteAbsences() {
        sideBySide(open, room -> {
            room.noteAbsences(grace);
            if (room.hasBeenEmptyFor(EMPTY)) {
                forget(room.lease().hearingId(), room);
                leases.release(room.lease());
            }
        });
    }

    /** A room's writer waits for the database only where somebody sits elsewhere than at the last look. */
    @Scheduled(every = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void lookAtSeats() {
        Map<UUID, Long> before = seatings;
        Map<UUID, Long> now = surroundings.seatings(Set.copyOf(open.keySet()));
        seatings = now;
        sideBySide(
                open.entrySet().stream()
                        .filter(room -> !Objects.equals(before.get(room.getKey()), now.get(room.getKey())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                Room::lookAtSeats);
    }

    /** So that busy rooms do not add up; the next turn waits for the slowest of them. */
    private void sideBySide(Map<UUID, Room> rooms, Consumer<Room> look) {
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            rooms.forEach((hearingId, room) -> each.execute(() -> {
                try {
                    look.accept(room);
                } catch (RuntimeException failed) {
                    Log.warnf("room let go: %s", failed.getMessage());
                    forget(hearingId, room);
                }
            }));
        }
    }

    /** So that the next process need not wait for the lease to run out. */
    void release(@Observes ShutdownEvent stopping) {
        open.forEach((hearingId, room) -> {
            forget(hearingId, room);
            leases.release(room.lease());
        });
        owner.close();
    }
}
