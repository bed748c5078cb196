package org.comity.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comity.localstack.journey.Person;

/**
 * The same question through the gateway, through nginx if there is one, and directly at the service, turn by turn, so that whatever else the machine does
 * meets both alike.
 */
final class GatewayCost {
    private static final String QUESTION = "/api/filing/submissions";
    private static final int ROUNDS = 10;
    private static final int WARM_UP = 300;
    private static final int CALLS = 100;
    private static final int CLIENTS = 4;

    private final Person throughGateway;
    private final Person direct;
    private final Optional<Person> throughNginx;
    private final List<Double> gatewayMillis = new ArrayList<>();
    private final List<Double> directMillis = new ArrayList<>();
    private final List<Double> latencyRatios = new ArrayList<>();
    private final List<Double> throughputRatios = new ArrayList<>();
    private final List<Double> ratiosToNginx = new ArrayList<>();
    private final List<Double> nginxPerSecond = new ArrayList<>();

    private GatewayCost(Person throughGateway, Person direct, Optional<Person> throughNginx) {
        this.throughGateway = throughGateway;
        this.direct = direct;
        this.throughNginx = throughNginx;
    }

    static GatewayCost measured(Stack stack) throws IOException, InterruptedException {
        Person person = Person.signedIn(stack.gateway(), "plaintiff@example.com", stack.password());
        Optional<Nginx> nginx = Nginx.before(stack.filing());
        try {
            GatewayCost cost =
                    new GatewayCost(person, person.at(stack.filing()), nginx.map(proxy -> person.at(proxy.origin())));
            latencies(cost.throughGateway, WARM_UP);
            latencies(cost.direct, WARM_UP);
            for (int round = 0; round < ROUNDS; round++) {
                cost.compare(round % 2 == 0);
                cost.compareWithNginx(round % 2 == 0);
            }
            return cost;
        } finally {
            if (nginx.isPresent()) {
                nginx.get().close();
            }
        }
    }

    /** Who goes first changes from round to round. */
    private void compare(boolean gatewayFirst) throws IOException, InterruptedException {
        double early = Median.of(latencies(gatewayFirst ? throughGateway : direct, CALLS))
                .value();
        double late = Median.of(latencies(gatewayFirst ? direct : throughGateway, CALLS))
                .value();
        gatewayMillis.add(gatewayFirst ? early : late);
        directMillis.add(gatewayFirst ? late : early);
        latencyRatios.add(gatewayMillis.getLast() / directMillis.getLast());
        double earlyRate = perSecond(gatewayFirst ? throughGateway : direct);
        double lateRate = perSecond(gatewayFirst ? direct : throughGateway);
        throughputRatios.add(gatewayFirst ? earlyRate / lateRate : lateRate / earlyRate);
    }

    private void compareWithNginx(boolean gatewayFirst) throws IOException, InterruptedException {
        if (throughNginx.isEmpty()) {
            return;
        }
        Person nginx = throughNginx.get();
        double early = perSecond(gatewayFirst ? throughGateway : nginx);
        double late = perSecond(gatewayFirst ? nginx : throughGateway);
        nginxPerSecond.add(gatewayFirst ? late : early);
        ratiosToNginx.add(gatewayFirst ? early / late : late / early);
    }

    private static List<Double> latencies(Person person, int calls) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            long began = System.nanoTime();
            person.get(QUESTION);
            millis.add((System.nanoTime() - began) / 1e6);
        }
        return millis;
    }

    private static double perSecond(Person person) throws IOException, InterruptedException {
        Callable<List<Double>> client = () -> latencies(person, CALLS);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            long began = System.nanoTime();
            for (Future<List<Double>> each : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                each.get();
            }
            return CLIENTS * CALLS / ((System.nanoTime() - began) / 1e9);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    Median gatewayMillis() {
        return Median.of(gatewayMillis);
    }

    Median directMillis() {
        return Median.of(directMillis);
    }

    Median latencyRatio() {
        return Median.of(latencyRatios);
    }

    Median throughputRatio() {
        return Median.of(throughputRatios);
    }

    /** What the gateway does of what nginx does before the same service; empty if this machine has no nginx. */
    Optional<Median> ratioToNginx() {
        return ratiosToNginx.isEmpty() ? Optional.empty() : Optional.of(Median.of(ratiosToNginx));
    }

    Optional<Median> nginxPerSecond() {
        return nginxPerSecond.isEmpty() ? Optional.empty() : Optional.of(Median.of(nginxPerSecond));
    }
}
