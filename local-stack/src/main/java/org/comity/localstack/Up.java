package org.comity.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * {@code ./comity up}: PostgreSQL, Kafka and mail in this process, the four services as processes beside it, until Ctrl-C.
 * Exit code 0 after a wished end, 1 after a problem, which is said in plain words.
 */
public final class Up {
    private static final List<String> DATABASES = List.of("gateway", "filing", "service_of_process", "hearing");
    /** A service's pool, full: together they and {@link #CONNECTIONS_BESIDE} are what PostgreSQL accepts. */
    private static final int CONNECTIONS_EACH = 20;
    /** For the superuser, of which PostgreSQL keeps three back, and for a backup or a look at the data. */
    private static final int CONNECTIONS_BESIDE = 12;

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private final Ports ports;
    private final Folder folder;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;

    private Up(Ports ports, Folder folder) {
        this.ports = ports;
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        try {
            Options options = Options.of(arguments);
            Folder folder = Folder.ofThisProject();
            new Up(options.ports(), folder).run(options.fresh());
        } catch (StackProblem problem) {
            System.err.println("comity: " + problem.getMessage());
            System.exit(1);
        }
    }

    private void run(boolean fresh) {
        Instant began = Instant.now();
        folder.take();
        Down.end(folder.stillRunning());
        if (fresh) {
            folder.close();
            folder.setAside();
            folder.take();
        }
        ports.requireFree();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        List<ServiceProcess> services = start();
        System.out.println(board(Duration.between(began, Instant.now())));
        watch(services);
    }

    private List<ServiceProcess> start() {
        say("starting", "PostgreSQL, Kafka, mail");
        CompletableFuture<Postgres> postgres = CompletableFuture.supplyAsync(this::startPostgres);
        CompletableFuture<Kafka> kafka = CompletableFuture.supplyAsync(
                () -> opened(Kafka.start(folder.resolve("kafka"), ports.kafka(), ports.kafkaController())));
        MailServer mail = opened(MailServer.start(ports.smtp(), ports.imap(), folder.secret("mail")));
        opened(MailPage.start(mail, ports.mailPage(), folder.secret("mail-page")));
        joined(postgres);
        say("ready", "PostgreSQL on port " + ports.postgres());
        List<ServiceProcess> services = List.of(
                service("gateway", "gateway", ports.gateway()),
                service("filing-service", "filing", ports.filing()),
                service("service-of-process-service", "service_of_process", ports.serviceOfProcess()),
                service("hearing-service", "hearing", ports.hearing()));
        folder.remember(Stream.concat(
                        Stream.of(ProcessHandle.current()), services.stream().map(ServiceProcess::handle))
                .toList());
        joined(kafka);
        say("ready", "Kafka on port " + ports.kafka());
        services.forEach(service -> {
            service.awaitReady();
            say("ready", service.name());
        });
        return services;
    }

    private Postgres startPostgres() {
        Map<String, String> passwords = new HashMap<>();
        DATABASES.forEach(database -> passwords.put(database, folder.secret("database." + database)));
        passwords.put(Postgres.SUPERUSER, folder.secret("database." + Postgres.SUPERUSER));
        int connections = DATABASES.size() * CONNECTIONS_EACH + CONNECTIONS_BESIDE;
        return opened(Postgres.startDurable(folder.resolve("postgres"), ports.postgres(), connections, passwords));
    }

    private ServiceProcess service(String name, String database, int port) {
        say("starting", name);
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
        ServiceProcess service = ServiceProcess.start(PROJECT, name, port, folder.logOf(name), variables);
        opened(service::stop);
        return service;
    }

    private <T extends AutoCloseable> T opened(T part) {
        synchronized (started) {
            started.push(part);
        }
        return part;
    }

    private static <T> T joined(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof StackProblem problem) {
                throw problem;
            }
            throw new StackProblem(String.valueOf(failed.getCause().getMessage()), failed.getCause());
        }
    }

    private String board(Duration took) {
        return Board.of(
                ports, "http://localhost:" + ports.mailPage() + "/?key=" + folder.secret("mail-page"), folder, took);
    }

    /** Until Ctrl-C, or until a service dies: then its name and the end of its log are told, and all is stopped. */
    private void watch(List<ServiceProcess> services) {
        CompletableFuture<?>[] exits =
                services.stream().map(service -> service.handle().onExit()).toArray(CompletableFuture[]::new);
        CompletableFuture.anyOf(exits).join();
        if (!stopping) {
            throw services.stream()
                    .filter(service -> !service.isAlive())
                    .findFirst()
                    .map(ServiceProcess::died)
                    .orElseThrow();
        }
        awaitStopped();
    }

    private void awaitStopped() {
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop() {
        stopping = true;
        say("stopping", "what was started");
        synchronized (started) {
            // The services first and together, then what they stand on.
            List<AutoCloseable> services =
                    started.stream().filter(part -> !isServer(part)).toList();
            services.parallelStream().forEach(Up::close);
            started.stream().filter(Up::isServer).forEach(Up::close);
        }
        folder.close();
        say("stopped", "the data stays in " + folder.resolve(""));
        stopped.countDown();
    }

    private static boolean isServer(AutoCloseable part) {
        return part instanceof Postgres
                || part instanceof Kafka
                || part instanceof MailServer
                || part instanceof MailPage;
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failed) {
            System.err.println("comity: while stopping: " + failed.getMessage());
        }
    }

    private static void say(String what, String who) {
        System.out.printf("  %-9s %s%n", what, who);
    }

    /** What was typed after {@code up}. */
    private record Options(Ports ports, boolean fresh) {
        static Options of(String[] arguments) {
            String port = System.getenv().getOrDefault("COMITY_FIRST_PORT", String.valueOf(Ports.DEFAULT));
            boolean fresh = false;
            for (int index = 0; index < arguments.length; index++) {
                switch (arguments[index]) {
                    case "--fresh" -> fresh = true;
                    case "--port" -> {
                        if (++index == arguments.length) {
                            throw new StackProblem("--port needs a number, for example --port 9000.");
                        }
                        port = arguments[index];
                    }
                    default ->
                        throw new StackProblem("'up' does not know " + arguments[index] + " in "
                                + Arrays.toString(arguments) + "; it knows --port N and --fresh.");
                }
            }
            return new Options(Ports.from(port), fresh);
        }
    }
}
