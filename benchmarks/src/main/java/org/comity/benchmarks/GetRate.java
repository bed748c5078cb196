package org.comity.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many GETs a second a service answers by itself: one that asks the database once. Turn by turn with pgbench, which asks the
 * same database the same and does nothing else.
 *
 * @param processorMillis what the service's process used for one
 * @param pgbenchPerSecond empty if this machine has no pgbench
 */
record GetRate(Median perSecond, Median processorMillis, Optional<Median> pgbenchPerSecond) {
    private static final String QUESTION = "/api/filing/submissions";
    private static final String SCRIPT = "submissions.sql";
    private static final int CLIENTS = 4;
    private static final int TURNS = 3;
    private static final WarmUp WARM_UP = new WarmUp(Duration.ofSeconds(5), 100_000, 36);

    private static final Duration TURN = Duration.ofSeconds(4);
    /** Four times what was measured before tokens that were verified were remembered. */
    private static final double PER_SECOND = 4 * 1_346.0;

    static GetRate measured(Stack stack) throws IOException, InterruptedException {
        String token = Filing.plaintiff(stack.gateway(), stack.password()).token();
        Callable<KeptConnection> connection = () -> new KeptConnection(stack.filing(), QUESTION, token);
        Optional<Pgbench> peer = Pgbench.at(stack);
        WARM_UP.of(time -> answersIn(time, connection));
        List<Double> rates = new ArrayList<>();
        List<Double> millis = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        for (int turn = 0; turn < TURNS; turn++) {
            ProcessorTimes before = stack.processorTimes();
            long began = System.nanoTime();
            int answers = answersIn(TURN, connection);
            rates.add(answers / ((System.nanoTime() - began) / 1e9));
            millis.add(stack.processorTimes().since(before).of(Stack.FILING).toMillis() / (double) answers);
            if (peer.isPresent()) {
                peers.add(peer.get().perSecond(SCRIPT, CLIENTS, TURN));
            }
        }
        return new GetRate(
                Median.of(rates),
                Median.of(millis),
                peers.isEmpty() ? Optional.empty() : Optional.of(Median.of(peers)));
    }

    /** Of several rounds. */
    static GetRate of(List<GetRate> rounds) {
        List<Double> peers = rounds.stream()
                .flatMap(round -> round.pgbenchPerSecond.stream())
                .map(Median::value)
                .toList();
        return new GetRate(
                Median.of(rounds.stream().map(round -> round.perSecond.value()).toList()),
                Median.of(rounds.stream()
                        .map(round -> round.processorMillis.value())
                        .toList()),
                peers.isEmpty() ? Optional.empty() : Optional.of(Median.of(peers)));
    }

    private static int answersIn(Duration time, Callable<KeptConnection> connecting)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        Callable<Integer> client = () -> answersUntil(end, connecting);
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            int answers = 0;
            for (Future<Integer> each : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                answers += each.get();
            }
            return answers;
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    private static int answersUntil(long end, Callable<KeptConnection> connecting) throws Exception {
        int answers = 0;
        try (KeptConnection connection = connecting.call()) {
            while (System.nanoTime() < end) {
                connection.ask();
                answers++;
            }
        }
        return answers;
    }

    Row row() {
        return new Row(
                "GETs per second, directly at a service",
                "%s; %s each".formatted(perSecond.text("%.0f"), processorMillis.text("%.2f ms CPU")),
                "at least %.0f%s"
                        .formatted(
                                PER_SECOND,
                                pgbenchPerSecond
                                        .map(peer -> "; pgbench: " + peer.text("%.0f"))
                                        .orElse("")),
                perSecond.value() / PER_SECOND,
                1,
                true);
    }
}
