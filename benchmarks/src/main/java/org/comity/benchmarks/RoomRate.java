package org.comity.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How soon what is said in hearing rooms reaches everybody there, durable before anybody sees it; what it costs; how soon somebody who
 * comes late has all that was said. Sockets go to hearing-service itself, so that it is the room that is measured.
 */
final class RoomRate {
    private static final int ROOMS = 20;
    private static final int MANY_ROOMS = 200;
    private static final int SPEAKERS = 5;
    private static final int FAST = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final int RUNS = 3;
    private static final int EVENTS = 20_000;

    private static final String LIFE = """
            {"frame":"got","seq":0}""";
    private static final String HELLO = """
            {"frame":"hello","v":1,"ticket":"%s"}""";
    private static final String OPEN = """
            {"frame":"cmd","id":"%s","t":"room.open","d":{}}""";
    private static final String SAYING = """
            {"frame":"cmd","id":"%s","t":"statement.add","d":{"utteranceId":"%s","language":"zh-CN","text":"The goods arrived on the third of March with the seals broken. @%d@"}}""";

    private final Stack stack;
    private final RoomHearings hearings;

    private RoomRate(Stack stack, RoomHearings hearings) {
        this.stack = stack;
        this.hearings = hearings;
    }

    static List<Row> measured(Stack stack) throws IOException, InterruptedException {
        try (Connection database = stack.hearingDatabaseAsSuperuser()) {
            RoomRate rate = new RoomRate(stack, new RoomHearings(database));
            List<Row> rows = new ArrayList<>();
            try (RoomLoad load = new RoomLoad(LIFE)) {
                rate.fill(load, ROOMS);
                load.say(RoomRate::statement, 10, SPEAKERS, WARM_UP);
                load.say(RoomRate::statement, 100, SPEAKERS, WARM_UP);
                load.say(RoomRate::statement, 100, SPEAKERS, WARM_UP);
                rows.add(rate.atRate(load, 10).row(10));
                Rate fast = rate.atRate(load, FAST);
                rows.add(fast.row(20));
                rows.add(fast.cost());
                rows.add(fast.againstPeer());
            }
            rows.addAll(rate.lateJoiners());
            return rows;
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    /** On a stack of its own: no room has more behind it than these rooms say. */
    static List<Row> manyRooms(Stack stack) throws IOException, InterruptedException {
        try (Connection database = stack.hearingDatabaseAsSuperuser();
                RoomLoad load = new RoomLoad(LIFE)) {
            RoomRate rate = new RoomRate(stack, new RoomHearings(database));
            rate.fill(load, MANY_ROOMS);
            load.say(RoomRate::statement, 4, SPEAKERS, WARM_UP);
            load.say(RoomRate::statement, 4, SPEAKERS, WARM_UP);
            return List.of(
                    rate.atRate(load, 4).row(20),
                    new Row(
                            "memory of hearing-service with %d rooms".formatted(MANY_ROOMS),
                            "%.0f MB".formatted(stack.hearingMemory() / 1e6),
                            "at most 350 MB",
                            stack.hearingMemory() / 350e6,
                            1,
                            false));
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    private static String statement(long at) {
        return SAYING.formatted(UUID.randomUUID(), UUID.randomUUID(), at);
    }

    /** So many more rooms, each opened, with everybody in. */
    private void fill(RoomLoad load, int rooms) throws IOException, SQLException {
        for (UUID hearing : hearings.more(rooms)) {
            open(load, hearing);
        }
    }

    private void open(RoomLoad load, UUID hearing) throws IOException, SQLException {
        List<RoomSocket> people = new ArrayList<>();
        for (String ticket : hearings.tickets(hearing)) {
            people.add(entering(hearing, ticket).awaitEntry());
        }
        long before = load.acknowledged();
        load.enter(people);
        people.getFirst().say(OPEN.formatted(UUID.randomUUID()));
        load.awaitAcknowledged(before + 1);
    }

    private RoomSocket entering(UUID hearing, String ticket) throws IOException {
        return RoomSocket.at(stack.hearingPort(), "/api/hearing/rooms/" + hearing, HELLO.formatted(ticket));
    }

    /**
     * How runs at the same rate went.
     *
     * @param micros of a processor that hearing-service took for a delivery
     * @param databaseMicros likewise, PostgreSQL
     */
    private record Rate(int rooms, int perSecond, Median p99, Median micros, Median databaseMicros) {

        Row row(double mostMillis) {
            return Row.below(
                    "p99 in %d rooms of %d, %d/s in each".formatted(rooms, RoomHearings.SEATS, perSecond),
                    p99,
                    "%.1f ms",
                    mostMillis,
                    "at most %.0f ms".formatted(mostMillis));
        }

        Row cost() {
            return Row.below(
                    "CPU of a delivery (PostgreSQL: %s)".formatted(databaseMicros.text("%.1f us")),
                    micros,
                    "%.1f us",
                    20,
                    "at most 20 us");
        }

        Row againstPeer() throws IOException, InterruptedException {
            Optional<RoomPeer> peer = RoomPeer.started();
            if (peer.isEmpty()) {
                return Row.notMeasured("CPU of a delivery of Socket.IO's", "npm did not bring it");
            }
            try (RoomPeer started = peer.get()) {
                double theirs = started.processorMicros(rooms, perSecond, WARM_UP, TIME);
                return new Row(
                        "CPU of a delivery of Socket.IO's, which keeps nothing",
                        micros.text("%.1f us"),
                        "at most theirs, %.1f us".formatted(theirs),
                        micros.value() / theirs,
                        1,
                        false);
            }
        }
    }

    private Rate atRate(RoomLoad load, int perSecond) throws IOException {
        System.err.printf("%d rooms, %d/s in each …%n", load.rooms(), perSecond);
        List<Double> p99 = new ArrayList<>();
        List<Double> micros = new ArrayList<>();
        List<Double> database = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            ProcessorTimes before = stack.processorTimes();
            RoomLoad.Went went = load.say(RoomRate::statement, perSecond, SPEAKERS, TIME);
            ProcessorTimes used = stack.processorTimes().since(before);
            p99.add(went.p99Millis());
            micros.add(used.of(Stack.HEARING).toNanos() / 1e3 / went.deliveries());
            database.add(used.of("PostgreSQL").toNanos() / 1e3 / went.deliveries());
        }
        return new Rate(load.rooms(), perSecond, Median.of(p99), Median.of(micros), Median.of(database));
    }

    /** One room with very much in it: who comes in late, alone and all at once. */
    private List<Row> lateJoiners() throws IOException, InterruptedException, SQLException {
        System.err.println("who comes late …");
        UUID hearing = hearings.more(1).getFirst();
        try (RoomLoad load = new RoomLoad(LIFE)) {
            open(load, hearing);
            // What one room writes at most is bound by the disk: each event is durable before the next.
            int perSecond = 250;
            load.say(RoomRate::statement, perSecond, RoomHearings.SEATS, Duration.ofSeconds(EVENTS / perSecond));
        }
        joining(hearing, 5);
        List<Double> alone = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            alone.add(joining(hearing, 1));
            together.add(joining(hearing, RoomHearings.SEATS));
        }
        return List.of(
                Row.below(
                        "somebody who comes after %d events has them".formatted(EVENTS),
                        Median.of(alone),
                        "%.0f ms",
                        500,
                        "at most 500 ms"),
                Row.below(
                        "%d who come at once have them".formatted(RoomHearings.SEATS),
                        Median.of(together),
                        "%.0f ms",
                        1000,
                        "at most 1 s"));
    }

    /** @return milliseconds until the last of them has read all that was said */
    private double joining(UUID hearing, int people) throws IOException, InterruptedException, SQLException {
        List<Callable<Integer>> readers = hearings.tickets(hearing).stream()
                .limit(people)
                .map(ticket -> (Callable<Integer>) () -> readAll(hearing, ticket))
                .toList();
        long began = System.nanoTime();
        try (ExecutorService all = Executors.newFixedThreadPool(people)) {
            for (Future<Integer> reader : all.invokeAll(readers)) {
                if (reader.get() != EVENTS) {
                    throw new IOException("of %d events %d came".formatted(EVENTS, reader.get()));
                }
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private int readAll(UUID hearing, String ticket) throws IOException {
        int[] marks = {0};
        try (RoomSocket person = entering(hearing, ticket)) {
            while (marks[0] < 2 * EVENTS) {
                person.read((content, length) -> {
                    for (int at = 0; at < length; at++) {
                        marks[0] += content[at] == '@' ? 1 : 0;
                    }
                });
            }
        } catch (EOFException lost) {
            throw new IOException("after %d events".formatted(marks[0] / 2), lost);
        }
        return marks[0] / 2;
    }
}
