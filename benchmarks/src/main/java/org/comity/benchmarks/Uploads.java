package org.comity.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.comity.localstack.journey.Person;

/**
 * How fast a large file comes through the gateway, held against a program that copies the same file on the same disk with the same digests;
 * and what gateway and filing-service hold in memory while many files come at once. Sent by tus in one part, durable at both.
 */
final class Uploads {
    private static final long LARGE = 100L * 1024 * 1024;
    private static final int TURNS = 5;
    private static final int AT_ONCE = 50;
    private static final long EACH = 8L * 1024 * 1024;
    private static final int BETWEEN_LOOKS = 50;
    private static final double MB = 1024.0 * 1024;
    private static final double OF_A_COPY = 0.7;
    private static final double GROWTH_MB = 64;

    private final Stack stack;
    private final Person filer;
    private final Path folder;
    private final String submission;

    private Uploads(Stack stack, Person filer, Path folder) throws IOException, InterruptedException {
        this.stack = stack;
        this.filer = filer;
        this.folder = folder;
        submission =
                filer.post("/api/filing/submissions", Map.of()).required("id").asText();
    }

    static List<Row> measured(Stack stack) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(stack.data(), "uploads");
        Uploads uploads = new Uploads(stack, Filing.plaintiff(stack.gateway(), stack.password()), folder);
        return List.of(uploads.large(), uploads.atOnce());
    }

    /** Turn by turn, after one turn that warms up. */
    private Row large() throws IOException, InterruptedException {
        Path file = written(LARGE);
        List<Double> copied = new ArrayList<>();
        List<Double> sent = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int turn = -1; turn < TURNS; turn++) {
            double local = copied(file);
            double remote = sent(file);
            if (turn >= 0) {
                copied.add(LARGE / MB / local);
                sent.add(LARGE / MB / remote);
                ratios.add(local / remote);
            }
        }
        Median ratio = Median.of(ratios);
        return new Row(
                "100 MB through the gateway, of a copy with digests",
                ratio.text("%.2f") + ", " + Median.of(sent).text("%.0f MB/s"),
                "a copy: " + Median.of(copied).text("%.0f MB/s"),
                ratio.value(),
                OF_A_COPY,
                true);
    }

    private Path written(long bytes) throws IOException {
        Path file = folder.resolve(bytes + ".pdf");
        byte[] some = new byte[1 << 20];
        Random random = new Random(300);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long written = 0; written < bytes; written += some.length) {
                random.nextBytes(some);
                out.write(some);
            }
        }
        return file;
    }

    /** @return seconds */
    private double copied(Path file) throws IOException {
        Path copy = folder.resolve("copy");
        long began = System.nanoTime();
        try (InputStream in = Files.newInputStream(file);
                FileChannel out = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            MessageDigest sha512 = MessageDigest.getInstance("SHA-512");
            byte[] some = new byte[1 << 16];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                sha256.update(some, 0, read);
                sha512.update(some, 0, read);
                out.write(ByteBuffer.wrap(some, 0, read));
            }
            sha256.digest();
            sha512.digest();
            out.force(true);
        } catch (NoSuchAlgorithmException everyJdkHasThem) {
            throw new IllegalStateException(everyJdkHasThem);
        }
        double seconds = secondsSince(began);
        Files.delete(copy);
        return seconds;
    }

    /** @return seconds, from the announcement until all of it is kept */
    private double sent(Path file) throws IOException, InterruptedException {
        long began = System.nanoTime();
        URI upload = begun(Files.size(file));
        answered(
                request(upload)
                        .header("Upload-Offset", "0")
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", BodyPublishers.ofFile(file)),
                204);
        double seconds = secondsSince(began);
        answered(request(upload).DELETE(), 204);
        return seconds;
    }

    private URI begun(long length) throws IOException, InterruptedException {
        HttpResponse<String> answer = answered(
                request(URI.create(stack.gateway() + "/api/filing/uploads"))
                        .header("Upload-Length", Long.toString(length))
                        .header(
                                "Upload-Metadata",
                                "filename " + base64("bundle.pdf") + ",submissionId " + base64(submission))
                        .POST(BodyPublishers.noBody()),
                201);
        return URI.create(stack.gateway())
                .resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String base64(String value) {
        return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + filer.token())
                .header("Tus-Resumable", "1.0.0");
    }

    private static HttpResponse<String> answered(HttpRequest.Builder request, int status)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = Person.HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IOException("an upload was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private Row atOnce() throws IOException, InterruptedException {
        Path file = written(EACH);
        long before = held();
        long most = before;
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Double>> sent = new ArrayList<>();
            for (int each = 0; each < AT_ONCE; each++) {
                sent.add(senders.submit(() -> sent(file)));
            }
            while (!sent.stream().allMatch(Future::isDone)) {
                Thread.sleep(BETWEEN_LOOKS);
                most = Math.max(most, held());
            }
            for (Future<Double> each : sent) {
                each.get();
            }
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
        double growth = (most - before) / MB;
        return new Row(
                "memory of gateway and filing, %d files of 8 MB at once".formatted(AT_ONCE),
                "%.0f MB more".formatted(growth),
                "at most 64 MB more",
                growth / GROWTH_MB,
                1,
                false);
    }

    private long held() throws IOException {
        return Memory.of(List.of(stack.gatewayProcess(), stack.filingProcess())).resident();
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
