package org.comity.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code ./comity bench}: starts the stack several times on empty folders, puts a small bounded load on it over loopback, and
 * prints one table. Exit code 0 if every row passes, 1 if one misses or could not be measured.
 */
public final class Bench {
    private static final int ROUNDS = 3;
    private static final int FILINGS = 3;

    private static final Set<String> ALONE =
            Set.of("lists", "filings", "uploads", "service", "court", "rooms", "reminders", "log");

    private static final double READY_SECONDS = 12;
    private static final double MEMORY_GB = 2;
    private static final double FILING_SECONDS = 5;
    private static final double SCRIPT_KB = 350;
    /** A proxied request is read, checked and sent on by a second process on the same cores. */
    private static final double GATEWAY_LATENCY = 2;

    private static final double GATEWAY_THROUGHPUT = 0.5;
    /** The gateway verifies the token, counts and looks at the path; nginx here does nothing of that. */
    private static final double OF_NGINX = 0.45;

    /** The service reads, checks and answers in between, opens each file, and stands behind the gateway. */
    private static final double OF_PGBENCH = 0.25;

    /** Of all parts of the stack together, once everything is compiled. */
    private static final double REQUEST_MILLIS = 4;

    /** Two signatures, one of them ML-DSA, a file and a folder brought to the disk, then such a commit (our choice). */
    private static final double OF_A_COMMIT = 15;

    /** What the page asks for, one after the other. */
    private static final double CASE_PAGE_MILLIS = 150;

    private static final double IMPORT_SECONDS = 60;
    private static final double SIGN_INS_PER_SECOND = 20;
    private static final double OTHERS_MEANWHILE = 2;
    private static final double VERIFY_SECONDS = 0.6;
    private static final int VERIFICATIONS = 5;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final double GB = 1024.0 * 1024 * 1024;

    private final List<Double> ready = new ArrayList<>();
    private final List<Double> work = new ArrayList<>();
    private final List<Double> memory = new ArrayList<>();
    private final List<Double> resident = new ArrayList<>();
    private final List<Double> gatewayMillis = new ArrayList<>();
    private final List<Double> directMillis = new ArrayList<>();
    private final List<Double> latency = new ArrayList<>();
    private final List<Double> throughput = new ArrayList<>();
    private final List<Double> filings = new ArrayList<>();
    private final List<Double> nginxRatio = new ArrayList<>();
    private final List<Double> nginxPerSecond = new ArrayList<>();
    private final List<Double> signIns = new ArrayList<>();
    private final List<Double> othersBefore = new ArrayList<>();
    private final List<Double> othersMeanwhile = new ArrayList<>();
    private final List<Double> filingsPerSecond = new ArrayList<>();
    private final List<Double> pgbenchPerSecond = new ArrayList<>();
    private final List<Double> pgbenchRatio = new ArrayList<>();
    private final List<Map<String, Double>> filingMillis = new ArrayList<>();
    private final List<GetRate> gets = new ArrayList<>();
    private final List<Double> checkpointMillis = new ArrayList<>();
    private final List<Double> commitMillis = new ArrayList<>();
    private final List<Double> verifications = new ArrayList<>();
    private final Instant began = Instant.now();
    private final double loadBefore =
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    private FirstLoad.Heaviest page;
    private int processes;

    public static void main(String[] arguments) {
        try {
            System.exit(new Bench().measured(List.of(arguments)) ? 0 : 1);
        } catch (NumberFormatException notANumber) {
            System.err.println("comity: 'bench' takes the number of rounds, for example ./comity bench 3,"
                    + " how many cases its lists have, for example ./comity bench lists 1000000,"
                    + " how many entries its evidence log has, for example ./comity bench log 1000000,"
                    + " how many attempts are under way on its board of service, for example ./comity bench service 100000,"
                    + " over how many cases its statistics are, for example ./comity bench court 1000000,"
                    + " 'filings', 'uploads', 'rooms',"
                    + " or how many reminders are due, for example ./comity bench reminders 100000");
            System.exit(1);
        } catch (IOException | InterruptedException | IllegalStateException failed) {
            System.err.println("comity: not measured: " + failed.getMessage());
            System.exit(1);
        }
    }

    private boolean measured(List<String> arguments) throws IOException, InterruptedException {
        String what = arguments.isEmpty() ? "" : arguments.getFirst();
        if (ALONE.contains(what)) {
            head();
        }
        boolean passes =
                switch (what) {
                    case "lists" -> measuredOnce(number(arguments, 1, Lists.MANY), 0, 0);
                    case "filings" -> onlyFilings();
                    case "uploads" -> largeFiles();
                    case "service" -> boardOfService(number(arguments, 1, ServiceBoard.MANY));
                    case "court" -> courtDesk(number(arguments, 1, CourtDesk.CASES));
                    case "rooms" -> hearingRooms();
                    case "reminders" -> measuredOnce(0, number(arguments, 1, Reminders.MANY), 0);
                    case "log" -> measuredOnce(0, 0, number(arguments, 1, LogRate.MANY));
                    default ->
                        rounds(number(arguments, 0, ROUNDS))
                                & largeFiles()
                                & measuredOnce(Lists.MANY, Reminders.FEW, LogRate.MANY)
                                & boardOfService(ServiceBoard.MANY)
                                & courtDesk(CourtDesk.CASES);
                };
        foot();
        return passes;
    }

    private static int number(List<String> arguments, int position, int usual) {
        int number = arguments.size() > position ? Integer.parseInt(arguments.get(position)) : usual;
        if (number < 1) {
            throw new NumberFormatException("less than one");
        }
        return number;
    }

    private boolean rounds(int rounds) throws IOException, InterruptedException {
        for (int round = 1; round <= rounds; round++) {
            System.err.printf("round %d of %d …%n", round, rounds);
            round();
        }
        head();
        return print(rounds());
    }

    private void round() throws IOException, InterruptedException {
        try (Stack stack = Stack.start()) {
            ready.add(stack.readyAfter().toMillis() / 1000.0);
            work.add(stack.processorTime().toMillis() / 1000.0);
            for (int filing = 0; filing < FILINGS; filing++) {
                filings.add(signInAndFile(stack).toMillis() / 1000.0);
            }
            GatewayCost cost = GatewayCost.measured(stack);
            gatewayMillis.add(cost.gatewayMillis().value());
            directMillis.add(cost.directMillis().value());
            latency.add(cost.latencyRatio().value());
            throughput.add(cost.throughputRatio().value());
            cost.ratioToNginx().ifPresent(ratio -> nginxRatio.add(ratio.value()));
            cost.nginxPerSecond().ifPresent(rate -> nginxPerSecond.add(rate.value()));
            SignIns people = SignIns.measured(stack);
            signIns.add(people.perSecond());
            othersBefore.add(people.othersBefore());
            othersMeanwhile.add(people.othersMeanwhile());
            page = FirstLoad.page(stack);
            measureFilings(stack);
            CheckpointCost checkpoint = CheckpointCost.measured(stack);
            checkpointMillis.add(checkpoint.checkpointMillis().value());
            commitMillis.add(checkpoint.commitMillis().value());
            // At the end, when everything has been used.
            Memory held = stack.memory();
            memory.add(held.shared() / GB);
            resident.add(held.resident() / GB);
            processes = held.processes();
        }
        for (int verification = 0; verification < VERIFICATIONS; verification++) {
            verifications.add(VerifyCommand.run().toMillis() / 1000.0);
        }
    }

    private void measureFilings(Stack stack) throws IOException, InterruptedException {
        gets.add(GetRate.measured(stack));
        FilingRate.Measured filed = FilingRate.measured(stack);
        filingsPerSecond.add(filed.perSecond().value());
        filed.pgbenchPerSecond().ifPresent(rate -> pgbenchPerSecond.add(rate.value()));
        filed.ofPgbench().ifPresent(ratio -> pgbenchRatio.add(ratio.value()));
        filingMillis.add(filed.processorMillis());
    }

    private boolean onlyFilings() throws IOException, InterruptedException {
        try (Stack stack = Stack.start()) {
            signInAndFile(stack);
            measureFilings(stack);
        }
        return print(List.of(GetRate.of(gets).row(), againstPgbench(), processorTimeOfARequest()));
    }

    /** On a stack of its own: how much memory the services hold depends on what they did before. */
    private boolean largeFiles() throws IOException, InterruptedException {
        System.err.println("large files, many files at once …");
        try (Stack stack = Stack.start()) {
            signInAndFile(stack);
            return print(Uploads.measured(stack));
        }
    }

    /** From the plaintiff's sign-in until the plaintiff reads on the docket that the case is registered. */
    private static Duration signInAndFile(Stack stack) throws IOException, InterruptedException {
        Instant began = Instant.now();
        Filing.file(
                Filing.plaintiff(stack.gateway(), stack.password()), Filing.clerk(stack.gateway(), stack.password()));
        return Duration.between(began, Instant.now());
    }

    /**
     * What depends on how much a court has, once, on a stack of its own: to write so much takes longer than to ask.
     *
     * @param cases of the lists; 0 if these are not asked for
     * @param due last days of which people are to be reminded; 0 likewise
     * @param entries of the evidence log; 0 likewise
     */
    private boolean measuredOnce(int cases, int due, int entries) throws IOException, InterruptedException {
        boolean passes = true;
        try (Stack stack = Stack.start()) {
            signInAndFile(stack);
            if (cases > 0) {
                System.err.println("lists of many cases …");
                passes &= print(caseworkers(stack));
                passes &= print(Lists.measured(stack, cases).rows());
            }
            if (due > 0) {
                System.err.println("reminders …");
                Cases.fill(stack, cases + 1, due);
                passes &= print(Reminders.measured(stack, due).rows());
            }
            if (entries > 0) {
                System.err.println("the evidence log …");
                passes &= print(LogRate.measured(stack, entries).rows());
            }
        }
        return passes;
    }

    /** On a stack of its own, likewise. */
    private boolean boardOfService(int attempts) throws IOException, InterruptedException {
        System.err.println("electronic service, its board, what comes back, its clocks …");
        try (Stack stack = Stack.start()) {
            signInAndFile(stack);
            ElectronicService.Measured electronic = ElectronicService.measured(stack);
            return print(electronic.rows())
                    & print(ServiceBoard.measured(stack, attempts))
                    & print(List.of(Bounces.measured(stack, electronic.attemptId(), Math.min(Bounces.MANY, attempts))))
                    & print(List.of(ServiceClocks.measured(stack, attempts)));
        }
    }

    /** On two stacks of their own: what many rooms need is not what the busy ones before them left. */
    private boolean hearingRooms() throws IOException, InterruptedException {
        System.err.println("hearing rooms …");
        boolean passes;
        try (Stack stack = Stack.start()) {
            signInAndFile(stack);
            passes = print(RoomReturns.measured(stack)) & print(RoomRate.measured(stack));
        }
        try (Stack stack = Stack.start()) {
            signInAndFile(stack);
            return print(RoomRate.manyRooms(stack)) & passes;
        }
    }

    /** On a stack of its own, likewise. @param cases over which there are statistics */
    private boolean courtDesk(int cases) throws IOException, InterruptedException {
        System.err.println("documents of the court, statistics …");
        try (Stack stack = Stack.start()) {
            signInAndFile(stack);
            return print(CourtDesk.measured(stack, cases));
        }
    }

    private static List<Row> caseworkers(Stack stack) throws IOException, InterruptedException {
        double livelyCase = LivelyCase.pagePercentile95(stack);
        double importSeconds = CaseImport.measured(stack).toMillis() / 1000.0;
        return List.of(
                new Row(
                        "p95 of a case's page, %d papers and %d lines".formatted(LivelyCase.PAPERS, LivelyCase.LINES),
                        "%.1f ms".formatted(livelyCase),
                        "at most 150 ms",
                        livelyCase / CASE_PAGE_MILLIS,
                        1,
                        false),
                new Row(
                        "a file of %d cases, until its report is whole".formatted(CaseImport.CASES),
                        "%.1f s".formatted(importSeconds),
                        "at most 60 s",
                        importSeconds / IMPORT_SECONDS,
                        1,
                        false));
    }

    private Row againstNginx() {
        String what = "GETs per second through the gateway, of nginx";
        if (nginxRatio.isEmpty()) {
            return Row.notMeasured(what, "nginx is not installed here");
        }
        Median ratio = Median.of(nginxRatio);
        return new Row(
                what,
                ratio.text("%.2f"),
                "nginx: " + Median.of(nginxPerSecond).text("%.0f/s"),
                ratio.value(),
                OF_NGINX,
                true);
    }

    private Row againstPgbench() {
        String what = "whole filings per second, of pgbench's same writes";
        if (pgbenchRatio.isEmpty()) {
            return Row.notMeasured(
                    what,
                    "pgbench is not installed here; filings: "
                            + Median.of(filingsPerSecond).text("%.1f/s"));
        }
        return new Row(
                what,
                "%s of %s"
                        .formatted(
                                Median.of(filingsPerSecond).text("%.1f"),
                                Median.of(pgbenchPerSecond).text("%.0f")),
                "at least 0.25",
                Median.of(pgbenchRatio).value(),
                OF_PGBENCH,
                true);
    }

    /** Of one filing by part of the stack, the middle of the rounds. */
    private Map<String, Double> filingMillis() {
        Map<String, Double> middle = new LinkedHashMap<>();
        filingMillis
                .getFirst()
                .keySet()
                .forEach(part -> middle.put(
                        part,
                        Median.of(filingMillis.stream()
                                        .map(round -> round.get(part))
                                        .toList())
                                .value()));
        return middle;
    }

    private Row processorTimeOfARequest() {
        double millis = filingMillis().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()
                / Filing.REQUESTS;
        return new Row(
                "processor time of a request of a filing",
                "%.2f ms".formatted(millis),
                "at most 4 ms",
                millis / REQUEST_MILLIS,
                1,
                false);
    }

    private List<Row> rounds() {
        return Stream.of(start(), gateway(), people()).flatMap(List::stream).toList();
    }

    /** What starting and running takes from the machine. */
    private List<Row> start() {
        return List.of(
                Row.below(
                        "ready after './comity up', empty folder",
                        Median.of(ready),
                        "%.1f s",
                        READY_SECONDS,
                        "at most 12 s"),
                // What it takes from the machine, however busy others keep it.
                Row.below(
                        "processor time until ready",
                        Median.of(work),
                        "%.1f s",
                        READY_SECONDS * PROCESSORS,
                        "at most 12 s of all " + PROCESSORS + " processors"),
                // The machine holds a page that several processes share once, and that is what it spends.
                Row.below(
                        "memory of all " + processes + " processes, PSS",
                        Median.of(memory),
                        "%.2f GB",
                        MEMORY_GB,
                        "at most 2 GB; RSS: " + Median.of(resident).text("%.2f")));
    }

    /** What the one door costs beside the service behind it, and beside a proxy that does nothing else. */
    private List<Row> gateway() {
        return List.of(
                new Row(
                        "one GET through the gateway",
                        Median.of(gatewayMillis).text("%.2f ms"),
                        "direct: " + Median.of(directMillis).text("%.2f ms"),
                        Median.of(latency).value(),
                        GATEWAY_LATENCY,
                        false),
                new Row(
                        "GETs per second through the gateway, 4 clients",
                        Median.of(throughput).text("%.2f"),
                        "of direct calls, at least 0.5",
                        Median.of(throughput).value(),
                        GATEWAY_THROUGHPUT,
                        true),
                againstNginx(),
                GetRate.of(gets).row());
    }

    /** What people wait for. */
    private List<Row> people() {
        return List.of(
                new Row(
                        "sign-ins per second, 8 people at once",
                        Median.of(signIns).text("%.1f"),
                        "at least 20",
                        Median.of(signIns).value() / SIGN_INS_PER_SECOND,
                        1,
                        true),
                new Row(
                        "others' p99 while they sign in",
                        Median.of(othersMeanwhile).text("%.1f ms"),
                        "alone: " + Median.of(othersBefore).text("%.1f ms"),
                        Median.of(othersMeanwhile).value()
                                / Median.of(othersBefore).value(),
                        OTHERS_MEANWHILE,
                        false),
                Row.below(
                        "./comity verify, as a process",
                        Median.of(verifications),
                        "%.2f s",
                        VERIFY_SECONDS,
                        "at most 0.6 s"),
                againstPgbench(),
                processorTimeOfARequest(),
                new Row(
                        "a checkpoint of the evidence log",
                        Median.of(checkpointMillis).text("%.2f ms"),
                        "insert and commit: " + Median.of(commitMillis).text("%.2f ms"),
                        Median.of(checkpointMillis).value()
                                / Median.of(commitMillis).value(),
                        OF_A_COMMIT,
                        false),
                Row.below(
                        "a filing, from sign-in to the docket",
                        Median.of(filings),
                        "%.2f s",
                        FILING_SECONDS,
                        "at most 5 s"),
                Row.below(
                        "scripts of the heaviest page (" + page.page().replace(".tsx", "") + ")",
                        Median.of(List.of(page.kilobytes())),
                        "%.0f kB",
                        SCRIPT_KB,
                        "at most 350 kB"));
    }

    private void head() {
        System.out.printf(Row.LINE, "what", "median (lowest to highest)", "reference", "ratio", "");
    }

    /**
     * As soon as they are measured: what comes after may take long, or fail.
     *
     * @return whether every row passes
     */
    private boolean print(List<Row> rows) {
        rows.forEach(row -> System.out.print(row.line()));
        return rows.stream().allMatch(Row::passes);
    }

    private void foot() {
        System.out.printf(
                "Each round on a new stack with empty data: %d; in %d s. %d processors, load average %.1f before, Java %s. "
                        + "The gateway's rate limits were lifted for the measurement.%n",
                ready.size(),
                Duration.between(began, Instant.now()).toSeconds(),
                PROCESSORS,
                loadBefore,
                Runtime.version());
        if (!filingMillis.isEmpty()) {
            System.out.println(filingMillis().entrySet().stream()
                    .map(part -> "%s %.1f".formatted(part.getKey(), part.getValue()))
                    .collect(Collectors.joining(", ", "Processor time of a filing, in milliseconds: ", ".")));
        }
        if (loadBefore > PROCESSORS / 2.0) {
            System.out.println("Others were at work on this machine: take the times for those of a busy machine.");
        }
    }
}
