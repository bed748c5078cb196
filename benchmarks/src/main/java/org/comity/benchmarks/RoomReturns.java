package org.comity.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.comity.testing.Replica;

/** Lines that break: half of all, again and again; and all of them, because the process that writes the rooms dies. */
final class RoomReturns {
    private static final int ROOMS = 20;
    private static final int PER_SECOND = 100;
    private static final int WARM_UP = 6;
    private static final int BREAKS = 8;
    private static final Duration BETWEEN_BREAKS = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ROUNDS = 3;

    private final Stack stack;
    private final RoomHearings hearings;

    private RoomReturns(Stack stack, RoomHearings hearings) {
        this.stack = stack;
        this.hearings = hearings;
    }

    static List<Row> measured(Stack stack) throws IOException, InterruptedException {
        try (Connection database = stack.hearingDatabaseAsSuperuser()) {
            RoomReturns returns = new RoomReturns(stack, new RoomHearings(database));
            List<Row> rows = new ArrayList<>();
            rows.add(returns.ofHalf());
            rows.add(returns.afterDeath());
            return rows;
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private Row ofHalf() throws IOException, InterruptedException, SQLException {
        List<RoomPerson> people = enter(stack::hearingPort, ROOMS, WARM_UP + BREAKS);
        try {
            breakHalf(people, WARM_UP);
            people.forEach(RoomPerson::isWarm);
            breakHalf(people, BREAKS);
            List<Double> millis =
                    people.stream().flatMap(each -> each.returns().stream()).toList();
            double p99 = Percentile.of(99, millis);
            int wrong = wrong(people);
            return new Row(
                    "half of %d lines break every 2 s, p99 of coming back".formatted(people.size()),
                    "%.0f ms; %d times; %d lost or twice".formatted(p99, millis.size(), wrong),
                    "at most 300 ms, nothing lost or twice",
                    wrong == 0 ? p99 / 300 : Double.POSITIVE_INFINITY,
                    1,
                    false);
        } finally {
            leave(people);
        }
    }

    private static void breakHalf(List<RoomPerson> people, int times) throws IOException, InterruptedException {
        for (int round = 0; round < times; round++) {
            speak(people, BETWEEN_BREAKS);
            for (int person = round % 2; person < people.size(); person += 2) {
                people.get(person).cut();
            }
        }
        settle(people);
    }

    /** Of two processes beside the one that runs, one has the rooms and is killed; people go to the other. */
    private Row afterDeath() throws IOException, InterruptedException, SQLException {
        List<Double> millis = new ArrayList<>();
        int lost = 0;
        int wrong = 0;
        try (Replica heir = Replica.of(stack.hearingProcess())) {
            for (int round = 0; round < ROUNDS; round++) {
                try (Replica first = Replica.of(stack.hearingProcess())) {
                    AtomicInteger port = new AtomicInteger(first.port());
                    List<RoomPerson> people = enter(port::get, ROOMS, 60);
                    try {
                        speak(people, BETWEEN_BREAKS);
                        long died = System.nanoTime();
                        people.forEach(each -> each.breaksAt(died));
                        port.set(heir.port());
                        first.kill();
                        speak(people, BETWEEN_BREAKS);
                        settle(people);
                        people.forEach(each -> millis.addAll(each.returns()));
                        wrong += wrong(people);
                        lost += lost(people);
                    } finally {
                        leave(people);
                    }
                }
            }
        }
        double last = millis.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return new Row(
                "the process of %d rooms dies, all are back in the other".formatted(ROOMS),
                "%.0f ms; %d acknowledged and lost; %d wrong".formatted(last, lost, wrong),
                "at most 5 s, none lost",
                lost + wrong == 0 ? last / 5_000 : Double.POSITIVE_INFINITY,
                1,
                false);
    }

    private List<RoomPerson> enter(IntSupplier port, int rooms, int times)
            throws IOException, InterruptedException, SQLException {
        List<RoomPerson> people = new ArrayList<>();
        for (UUID hearing : hearings.more(rooms)) {
            List<Queue<String>> tickets = new ArrayList<>();
            for (int time = 0; time < times; time++) {
                List<String> each = hearings.tickets(hearing);
                for (int seat = 0; seat < each.size(); seat++) {
                    if (time == 0) {
                        tickets.add(new ConcurrentLinkedQueue<>());
                    }
                    tickets.get(seat).add(each.get(seat));
                }
            }
            for (Queue<String> own : tickets) {
                RoomPerson person = new RoomPerson(port, hearing, own);
                people.add(person);
                Thread.startVirtualThread(person);
                await(person::isInside, "not let in");
            }
            List<RoomPerson> here = people.subList(people.size() - RoomHearings.SEATS, people.size());
            here.getFirst().open();
            await(() -> here.stream().allMatch(each -> each.hasSeenOpening()), "not opened");
        }
        return people;
    }

    /** By everybody in turn, as often as all rooms together hear something. */
    private static void speak(List<RoomPerson> people, Duration time) throws InterruptedException {
        long many = time.toMillis() * PER_SECOND / 1000;
        for (long n = 0; n < many; n++) {
            people.get((int) (n * 37 % people.size())).say();
            Thread.sleep(1000 / PER_SECOND);
        }
    }

    /** Until everybody is back, has their answers, and is as far as everybody else in the room. */
    private static void settle(List<RoomPerson> people) throws IOException, InterruptedException {
        await(
                () -> people.stream().allMatch(each -> each.isInside() && !each.hasUnanswered()) && areTogether(people),
                "not all came back with their answers");
    }

    private static boolean areTogether(List<RoomPerson> people) {
        for (int room = 0; room < people.size(); room += RoomHearings.SEATS) {
            long position = people.get(room).position();
            if (!people.subList(room, room + RoomHearings.SEATS).stream()
                    .allMatch(each -> each.position() == position)) {
                return false;
            }
        }
        return true;
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition, String otherwise) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IOException(otherwise);
            }
            Thread.sleep(1);
        }
    }

    private static int wrong(List<RoomPerson> people) {
        return people.stream().mapToInt(each -> each.missing() + each.doubled()).sum();
    }

    /** What was acknowledged and whose event nobody has. */
    private static int lost(List<RoomPerson> people) {
        Set<String> acknowledged = new HashSet<>();
        Set<String> seen = new HashSet<>();
        people.forEach(each -> {
            acknowledged.addAll(each.acknowledged());
            seen.addAll(each.seen());
        });
        acknowledged.removeAll(seen);
        return acknowledged.size();
    }

    private static void leave(List<RoomPerson> people) throws IOException {
        for (RoomPerson each : people) {
            each.close();
        }
    }
}
