package org.comity.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.comity.testing.Replica;
import org.comity.testing.RunningStack;

/** The stack, and more processes of its services: each service behind a door that leads to any of them, as in a cluster. */
final class Cluster implements AutoCloseable {
    static final String GATEWAY = "gateway";
    static final String FILING = "filing-service";
    static final String SERVICE_OF_PROCESS = "service-of-process-service";
    static final String HEARING = "hearing-service";
    /** In the order of the stack's ports. */
    static final List<String> SERVICES = List.of(GATEWAY, FILING, SERVICE_OF_PROCESS, HEARING);

    /** As on Kubernetes, where it is said in k8s/base. */
    private static final Map<String, String> ENDS_IN_ORDER =
            Map.of("QUARKUS_SHUTDOWN_DELAY", "5s", "QUARKUS_SHUTDOWN_TIMEOUT", "30s");

    private final List<Replica> replicas = new CopyOnWriteArrayList<>();
    private final RunningStack stack;
    private final Map<String, Balancer> doors;

    private Cluster(RunningStack stack, Map<String, Balancer> doors) {
        this.stack = stack;
        this.doors = doors;
    }

    /** One process of each, behind its door. */
    static Cluster start() throws IOException {
        RunningStack stack = RunningStack.start(Stack.command("Up"));
        Map<String, Balancer> doors = new LinkedHashMap<>();
        for (String service : SERVICES) {
            doors.put(service, Balancer.of(stack.port() + doors.size()));
        }
        return new Cluster(stack, doors);
    }

    RunningStack stack() {
        return stack;
    }

    Balancer door(String service) {
        return doors.get(service);
    }

    /** One more that is ready, not yet behind the door; if a gateway, it reaches the others by their doors. */
    CompletableFuture<Replica> another(String service) {
        Map<String, String> otherwise = new HashMap<>(ENDS_IN_ORDER);
        if (service.equals(GATEWAY)) {
            otherwise.putAll(Map.of(
                    "COMITY_FILING_URL", door(FILING).url(),
                    "COMITY_SERVICE_URL", door(SERVICE_OF_PROCESS).url(),
                    "COMITY_HEARING_URL", door(HEARING).url()));
        }
        return CompletableFuture.supplyAsync(() -> started(service, otherwise), Thread::startVirtualThread);
    }

    private Replica started(String service, Map<String, String> otherwise) {
        try {
            Replica replica = Replica.of(first(service), otherwise);
            replicas.add(replica);
            return replica;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private ProcessHandle first(String service) {
        return stack.process()
                .descendants()
                .filter(each -> each.info().commandLine().orElse("").contains("/" + service + "/target/"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        replicas.forEach(Replica::close);
        doors.values().forEach(Balancer::close);
        stack.close();
    }
}
