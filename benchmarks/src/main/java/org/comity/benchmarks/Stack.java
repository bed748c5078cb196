package org.comity.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.localstack.journey.Person;
import org.comity.testing.RunningStack;

/** The stack that is measured: what {@code ./comity up} starts, without the limits that are there for people. */
final class Stack implements AutoCloseable {
    private static final String GATEWAY = "gateway";
    static final String FILING = "filing-service";
    static final String HEARING = "hearing-service";
    private static final String SERVICE_OF_PROCESS = "service-of-process-service";
    private static final List<String> SERVICES = List.of(GATEWAY, FILING, SERVICE_OF_PROCESS, HEARING);

    /** Limits would end a measurement of the proxy after a second. */
    private static final Map<String, String> FOR_MEASURING = Map.of(
            "COMITY_LIMITS_REQUESTS_PER_MINUTE_AND_ADDRESS", "10000000",
            "COMITY_LIMITS_REQUESTS_PER_MINUTE_AND_ACCOUNT", "10000000",
            "COMITY_LIMITS_COSTLY_PER_MINUTE_AND_CALLER", "10000000",
            "COMITY_LIMITS_SIGN_INS_PER_MINUTE_AND_ADDRESS", "1000000",
            // Announcements whose days have run are looked for sooner than anybody needs it.
            "COMITY_NOTICE_LOOKS_EVERY", "5s");

    private final RunningStack running;

    private Stack(RunningStack running) {
        this.running = running;
    }

    /** @throws IllegalStateException with all it said, if it does not become ready */
    static Stack start() throws IOException, InterruptedException {
        ProcessBuilder up = new ProcessBuilder("./comity", "up");
        up.environment().putAll(FOR_MEASURING);
        Stack stack = new Stack(RunningStack.start(up));
        stack.awaitStaff();
        return stack;
    }

    /** Courts are counted one by one in the first seconds of an installation; to one that is not counted yet nobody can file. */
    private void awaitStaff() throws IOException, InterruptedException {
        Person filer = Filing.plaintiff(gateway(), password());
        for (int second = 0; second < 60; second++) {
            List<String> staffed = new ArrayList<>();
            List<String> others = new ArrayList<>();
            filer.get("/api/filing/courts")
                    .get("courts")
                    .forEach(court -> (court.get("staffed").asBoolean() ? staffed : others)
                            .add(court.get("code").asText()));
            if (!others.isEmpty() && staffed.contains("浙01")) {
                return;
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("no court has staff a minute after the start");
    }

    Duration readyAfter() {
        return running.readyAfter();
    }

    /** Of all demonstration accounts. */
    String password() {
        return RunningStack.DEMONSTRATION_PASSWORD;
    }

    String gateway() {
        return "http://127.0.0.1:" + running.port();
    }

    String filing() {
        return "http://127.0.0.1:" + (running.port() + 1);
    }

    String serviceOfProcess() {
        return "http://127.0.0.1:" + (running.port() + 2);
    }

    int hearingPort() {
        return running.port() + 3;
    }

    int smtpPort() {
        return running.port() + 12;
    }

    /** Where each service has its files. */
    Path data() {
        return running.data();
    }

    int databasePort() {
        return running.port() + 10;
    }

    Connection filingDatabase() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort() + "/filing", "filing", databasePassword("filing"));
    }

    Connection filingDatabaseAsSuperuser() throws SQLException {
        return asSuperuser("filing");
    }

    Connection serviceDatabaseAsSuperuser() throws SQLException {
        return asSuperuser("service_of_process");
    }

    Connection hearingDatabaseAsSuperuser() throws SQLException {
        return asSuperuser("hearing");
    }

    /** As the one who may do everything, also what no service may. */
    private Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + databasePort() + "/" + database,
                "postgres",
                databasePassword("postgres"));
    }

    ProcessHandle gatewayProcess() {
        return service(GATEWAY);
    }

    ProcessHandle filingProcess() {
        return service(FILING);
    }

    ProcessHandle serviceOfProcessProcess() {
        return service(SERVICE_OF_PROCESS);
    }

    ProcessHandle hearingProcess() {
        return service(HEARING);
    }

    /** The services that hear what service of process tells. */
    List<ProcessHandle> othersThanServiceOfProcess() {
        return SERVICES.stream()
                .filter(name -> !name.equals(SERVICE_OF_PROCESS))
                .map(this::service)
                .toList();
    }

    /** Of a database's own role; both have the service's name. */
    String databasePassword(String database) {
        return RunningStack.secret(running.data(), "database." + database);
    }

    /** What its processes have used since they were started; those that have ended, such as initdb, are not in it. */
    Duration processorTime() throws IOException {
        return processes().stream()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * What the services, the processes in which files are opened, PostgreSQL, and the one process with Kafka and mail have used.
     */
    ProcessorTimes processorTimes() throws IOException {
        Map<String, List<ProcessHandle>> parts = new LinkedHashMap<>();
        for (String service : SERVICES) {
            parts.put(service, List.of(service(service)));
        }
        parts.put("checkers", filingProcess().children().toList());
        parts.put("PostgreSQL", withDescendants(postmaster()).toList());
        parts.put("Kafka and mail", List.of(server()));
        return ProcessorTimes.of(parts);
    }

    private ProcessHandle service(String name) {
        return running.process()
                .descendants()
                .filter(process -> commandOf(process).contains("/" + name + "/target/quarkus-app/quarkus-run.jar"))
                .findFirst()
                .orElseThrow();
    }

    /** What {@code ./comity up} has become: who started the services. */
    private ProcessHandle server() {
        return filingProcess().parent().orElseThrow();
    }

    private static String commandOf(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }

    /** What all its processes hold in memory, each shared page counted once. */
    Memory memory() throws IOException {
        return Memory.of(processes());
    }

    /** In bytes, what the process of hearings holds. */
    long hearingMemory() throws IOException {
        return Memory.of(List.of(hearingProcess())).resident();
    }

    private List<ProcessHandle> processes() throws IOException {
        return Stream.concat(withDescendants(running.process()), withDescendants(postmaster()))
                .distinct()
                .toList();
    }

    /** PostgreSQL's server lets go of the process that started it; its own file says who it is. */
    private ProcessHandle postmaster() throws IOException {
        long id = Long.parseLong(Files.readAllLines(running.data().resolve("postgres/postmaster.pid"))
                .getFirst());
        return ProcessHandle.of(id).orElseThrow();
    }

    private static Stream<ProcessHandle> withDescendants(ProcessHandle root) {
        return Stream.concat(Stream.of(root), root.descendants());
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
