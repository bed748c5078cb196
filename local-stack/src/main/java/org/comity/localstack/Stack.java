package org.comity.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * PostgreSQL, Kafka and mail in this process and the four services and two witnesses and a time authority as processes beside it. Whatever was started when something
 * goes wrong is ended by {@link #close}.
 */
final class Stack implements AutoCloseable {
    static final List<String> DATABASES = List.of("gateway", "filing", "service_of_process", "hearing");
    /** A service's pool, full: together they and {@link #CONNECTIONS_BESIDE} are what PostgreSQL accepts. */
    private static final int CONNECTIONS_EACH = 20;
    /**
     * For the superuser, of which PostgreSQL keeps three back, for a backup or a look at the data, and for second processes of services
     * with eight each, as tests and benchmarks start them.
     */
    private static final int CONNECTIONS_BESIDE = 60;

    static final int CONNECTIONS = DATABASES.size() * CONNECTIONS_EACH + CONNECTIONS_BESIDE;

    /** From which service of process writes unless told otherwise, and where its mail comes back. */
    private static final String SENDER = "service@comity.example";

    private static final String WITNESSES = "witnesses.txt";
    private static final String TIME = "time-authority";

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private final Ports ports;
    private final Folder folder;
    private final Progress progress;
    private final Function<StartCache, List<String>> cacheOptions;
    private final Deque<AutoCloseable> servers = new ArrayDeque<>();
    private final Deque<ServiceProcess> services = new ArrayDeque<>();

    /** @param cacheOptions whether the services' processes use their caches or write them */
    Stack(Ports ports, Folder folder, Progress progress, Function<StartCache, List<String>> cacheOptions) {
        this.ports = ports;
        this.folder = folder;
        this.progress = progress;
        this.cacheOptions = cacheOptions;
    }

    /** @throws StackProblem if a part does not start, as soon as that is known */
    void start() {
        ports.requireFree();
        logTo(folder.logOf("servers"));
        CompletableFuture<Void> kafka = inBackground(this::startKafka);
        CompletableFuture<Void> mail = inBackground(this::startMail);
        List<WitnessProcess> witnesses =
                List.of(witness("one", ports.firstWitness()), witness("two", ports.secondWitness()));
        TimeAuthorityProcess time = opened(TimeAuthorityProcess.start(
                PROJECT, folder.resolve(TIME), ports.timeAuthority(), folder.logOf("time-authority")));
        joined(inBackground(this::startPostgres));
        nameWitnesses(witnesses);
        time.root(); // the services read it when they start
        tellOfLogs(witnesses); // those of an earlier run: a restored log waits for what witnesses say
        List<ServiceProcess> started = Stream.of(
                        service("gateway", "gateway", ports.gateway()),
                        service("filing-service", "filing", ports.filing()),
                        service("service-of-process-service", "service_of_process", ports.serviceOfProcess()),
                        service("hearing-service", "hearing", ports.hearing()))
                .toList();
        folder.remember(ports);
        folder.remember(Stream.of(
                        Stream.of(ProcessHandle.current()),
                        started.stream().map(ServiceProcess::handle),
                        witnesses.stream().map(WitnessProcess::handle),
                        Stream.of(time.handle()))
                .flatMap(each -> each)
                .toList());
        Stream<CompletableFuture<Void>> ready = started.stream()
                .map(service -> inBackground(() -> {
                    service.awaitReady();
                    progress.reached(service.name());
                }));
        joined(firstFailureOrAll(Stream.concat(Stream.of(kafka, mail), ready).toList()));
        // The services have made their logs' keys by now.
        tellOfLogs(witnesses);
    }

    private void tellOfLogs(List<WitnessProcess> witnesses) {
        List<Path> keys = KeptBytes.LOGS.keySet().stream()
                .map(folder::resolve)
                .filter(Files::exists)
                .flatMap(WitnessProcess::keysIn)
                .toList();
        witnesses.forEach(witness -> witness.serve(keys));
    }

    private WitnessProcess witness(String name, int port) {
        return opened(WitnessProcess.start(
                PROJECT, name, folder.resolve("witness-" + name), port, folder.logOf("witness-" + name)));
    }

    /** One of the two must have seen a checkpoint: the other may be away. */
    private void nameWitnesses(List<WitnessProcess> witnesses) {
        String lines = witnesses.stream().map(WitnessProcess::policyLine).collect(Collectors.joining());
        try {
            Files.writeString(folder.resolve(WITNESSES), lines + "group witnesses 1 one two\nquorum witnesses\n");
        } catch (IOException failed) {
            throw new StackProblem("The witnesses cannot be named: " + failed.getMessage(), failed);
        }
    }

    /** Where Kafka and the mail server, which run in this process, say what troubles them. */
    private static void logTo(Path file) {
        try {
            FileHandler handler = new FileHandler(file.toString());
            handler.setFormatter(new SimpleFormatter());
            Logger root = LogManager.getLogManager().getLogger("");
            Stream.of(root.getHandlers()).forEach(root::removeHandler);
            root.setLevel(Level.WARNING);
            root.addHandler(handler);
        } catch (IOException failed) {
            throw new StackProblem("The log " + file + " cannot be written: " + failed.getMessage(), failed);
        }
    }

    private void startPostgres() {
        opened(Postgres.startDurable(folder, ports.postgres()));
        progress.reached("PostgreSQL on port " + ports.postgres());
    }

    private void startKafka() {
        opened(Kafka.start(folder.resolve("kafka"), ports.kafka(), ports.kafkaController()));
        progress.reached("Kafka on port " + ports.kafka());
    }

    private void startMail() {
        MailServer mail = opened(MailServer.start(ports.smtp(), ports.imap(), folder.secret("mail")));
        mail.mailbox(SENDER, folder.secret("mail"));
        opened(MailPage.start(mail, ports.mailPage(), folder.secret("mail-page")));
    }

    private ServiceProcess service(String name, String database, int port) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "COMITY_PORT",
                String.valueOf(port),
                "COMITY_DATABASE_URL",
                "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database,
                "COMITY_DATABASE_USER",
                database,
                "COMITY_DATABASE_PASSWORD",
                folder.secret("database." + database),
                "COMITY_KAFKA",
                "127.0.0.1:" + ports.kafka(),
                "COMITY_SMTP_HOST",
                "127.0.0.1",
                "COMITY_SMTP_PORT",
                String.valueOf(ports.smtp()),
                "COMITY_DATA",
                folder.resolve(name).toString(),
                "COMITY_SERVICE_SECRET",
                folder.secret("service"),
                "QUARKUS_HTTP_HOST",
                "127.0.0.1"));
        variables.putAll(Map.of(
                "COMITY_ISSUER", "http://127.0.0.1:" + ports.gateway(),
                "COMITY_PUBLIC_URL", "http://localhost:" + ports.gateway(),
                "COMITY_FILING_URL", "http://127.0.0.1:" + ports.filing(),
                "COMITY_SERVICE_URL", "http://127.0.0.1:" + ports.serviceOfProcess(),
                "COMITY_HEARING_URL", "http://127.0.0.1:" + ports.hearing(),
                "QUARKUS_DATASOURCE_JDBC_MAX_SIZE", String.valueOf(CONNECTIONS_EACH),
                "COMITY_LOG_JSON", "false",
                "COMITY_DEMO", "true",
                "COMITY_DEMO_PASSWORD", Board.DEMONSTRATION_PASSWORD));
        variables.putAll(Map.of(
                "COMITY_IMAP_HOST",
                "127.0.0.1",
                "COMITY_IMAP_PORT",
                String.valueOf(ports.imap()),
                "COMITY_IMAP_USER",
                SENDER,
                "COMITY_IMAP_PASSWORD",
                folder.secret("mail"),
                "COMITY_IMAP_TLS",
                "DISABLED"));
        variables.put("COMITY_SECRETS_KEY", folder.secret("secrets"));
        variables.put("COMITY_EVENTS_KEYS", folder.secret("events"));
        variables.put("COMITY_PAPERS_KEYS", folder.secret("papers"));
        variables.put("COMITY_SEALS_LOCAL", "true");
        variables.put("COMITY_WITNESSES", folder.resolve(WITNESSES).toString());
        variables.put("COMITY_TIME_AUTHORITY", "http://127.0.0.1:" + ports.timeAuthority());
        variables.put(
                "COMITY_TIME_ROOTS", folder.resolve(TIME).resolve("root.pem").toString());
        ServiceProcess service = ServiceProcess.start(PROJECT, name, port, folder.logOf(name), variables, cacheOptions);
        synchronized (services) {
            services.add(service);
        }
        return service;
    }

    List<ServiceProcess> services() {
        synchronized (services) {
            return List.copyOf(services);
        }
    }

    private <T extends AutoCloseable> T opened(T server) {
        synchronized (servers) {
            servers.push(server);
        }
        return server;
    }

    private static CompletableFuture<Void> inBackground(Runnable work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (RuntimeException failed) {
                done.completeExceptionally(failed);
            }
        });
        return done;
    }

    /** Nobody waits for the other parts once one has failed. */
    private static CompletableFuture<Void> firstFailureOrAll(List<CompletableFuture<Void>> parts) {
        CompletableFuture<Void> outcome = CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new));
        CompletableFuture<Void> first = new CompletableFuture<>();
        parts.forEach(part -> part.exceptionally(failed -> {
            first.completeExceptionally(failed);
            return null;
        }));
        outcome.thenRun(() -> first.complete(null));
        return first;
    }

    private static void joined(CompletableFuture<Void> future) {
        try {
            future.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof StackProblem problem) {
                throw problem;
            }
            throw new StackProblem(String.valueOf(failed.getCause().getMessage()), failed.getCause());
        }
    }

    /** The services first and together, then what they stand on. */
    @Override
    public void close() {
        stop(Duration.ofSeconds(15));
    }

    /** @param patience for each service to end by itself; then it is ended */
    void stop(Duration patience) {
        services().forEach(ServiceProcess::askToEnd);
        services().forEach(service -> service.awaitEnd(patience));
        synchronized (servers) {
            servers.forEach(Stack::close);
            servers.clear();
        }
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception failed) {
            System.err.println("comity: while stopping: " + failed.getMessage());
        }
    }
}
