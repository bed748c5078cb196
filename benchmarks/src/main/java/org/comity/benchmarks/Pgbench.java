package org.comity.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own measure, on the stack's own database: how often a second a script runs to its end, all of it durable. */
final class Pgbench {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Path program;
    private final Stack stack;

    private Pgbench(Path program, Stack stack) {
        this.program = program;
        this.stack = stack;
    }

    /** Empty if this machine has none. */
    static Optional<Pgbench> at(Stack stack) throws IOException {
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "pgbench"));
        return Stream.concat(onPath, ofDebian())
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Pgbench(program, stack));
    }

    /** Debian keeps the programs of each version in a folder of its own, which is on nobody's path. */
    private static Stream<Path> ofDebian() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Stream.empty();
        }
        try (Stream<Path> each = Files.list(versions)) {
            return each.map(version -> version.resolve("bin/pgbench")).toList().stream();
        }
    }

    /** @param script a file beside this class, run by as many clients at once for as long */
    double perSecond(String script, int clients, Duration time) throws IOException, InterruptedException {
        Path file = Files.createTempFile("comity-bench-", ".sql");
        try (InputStream written = Pgbench.class.getResourceAsStream("/" + script)) {
            Files.copy(written, file, StandardCopyOption.REPLACE_EXISTING);
            return run(List.of(
                    program.toString(),
                    "--host=127.0.0.1",
                    "--port=" + stack.databasePort(),
                    "--username=filing",
                    "--no-vacuum",
                    "--protocol=prepared",
                    "--client=" + clients,
                    "--time=" + time.toSeconds(),
                    "--file=" + file,
                    "filing"));
        } finally {
            Files.delete(file);
        }
    }

    private double run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", stack.databasePassword("filing"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IOException("pgbench did not run: " + said);
        }
        return Double.parseDouble(rate.group(1));
    }
}
