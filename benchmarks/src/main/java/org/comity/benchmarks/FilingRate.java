package org.comity.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comity.localstack.journey.Person;

/**
 * Whole filings a second, through the gateway by people who are signed in, held against pgbench writing the same rows in the same
 * transactions to the same database, turn by turn.
 */
final class FilingRate {
    private static final String SCRIPT = "filing.sql";
    private static final int CLIENTS = 4;
    private static final int TURNS = 2;
    /** Of each endpoint; some ten minutes at most. */
    private static final WarmUp WARM_UP = new WarmUp(Duration.ofSeconds(15), 1_500, 40);

    private static final Duration TURN = Duration.ofSeconds(6);

    private final Stack stack;

    private FilingRate(Stack stack) {
        this.stack = stack;
    }

    /**
     * @param ofPgbench of both rates; empty if this machine has no pgbench
     * @param processorMillis what each part of the stack has used for one filing
     */
    record Measured(
            Median perSecond,
            Optional<Median> pgbenchPerSecond,
            Optional<Median> ofPgbench,
            Map<String, Double> processorMillis) {}

    static Measured measured(Stack stack) throws IOException, InterruptedException {
        FilingRate rate = new FilingRate(stack);
        Optional<Pgbench> peer = Pgbench.at(stack);
        List<Double> filings = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        WARM_UP.of(time -> rate.during(time).filings());
        int filed = 0;
        ProcessorTimes used = new ProcessorTimes(Map.of());
        for (int turn = 0; turn < TURNS; turn++) {
            ProcessorTimes before = stack.processorTimes();
            Turn done = rate.during(TURN);
            used = stack.processorTimes().since(before).plus(used);
            filed += done.filings();
            filings.add(done.perSecond());
            if (peer.isPresent()) {
                peers.add(peer.get().perSecond(SCRIPT, CLIENTS, TURN));
                ratios.add(filings.getLast() / peers.getLast());
            }
        }
        return new Measured(
                Median.of(filings),
                peers.isEmpty() ? Optional.empty() : Optional.of(Median.of(peers)),
                ratios.isEmpty() ? Optional.empty() : Optional.of(Median.of(ratios)),
                each(used, filed));
    }

    private static Map<String, Double> each(ProcessorTimes used, int filings) {
        Map<String, Double> millis = new LinkedHashMap<>();
        used.ofPart().forEach((part, time) -> millis.put(part, time.toMillis() / (double) filings));
        return millis;
    }

    private record Turn(int filings, Duration time) {
        double perSecond() {
            return filings * 1e3 / time.toMillis();
        }
    }

    /** By people who have just signed in: no token holds as long as all this takes. */
    private Turn during(Duration time) throws IOException, InterruptedException {
        Person plaintiff = Filing.plaintiff(stack.gateway(), stack.password());
        Person clerk = Filing.clerk(stack.gateway(), stack.password());
        Instant began = Instant.now();
        Instant end = began.plus(time);
        Callable<Integer> client = () -> filedUntil(end, plaintiff, clerk);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            int filed = 0;
            for (Future<Integer> each : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                filed += each.get();
            }
            return new Turn(filed, Duration.between(began, Instant.now()));
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    private static int filedUntil(Instant end, Person plaintiff, Person clerk)
            throws IOException, InterruptedException {
        int filed = 0;
        while (Instant.now().isBefore(end)) {
            Filing.file(plaintiff, clerk);
            filed++;
        }
        return filed;
    }
}
