package org.comity.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.localstack.FreePort;
import org.comity.testing.Replica;
import org.comity.testing.RunningStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An image of filing as {@code ./comity images} makes it: what is in it, and that it runs as the manifests have it run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImageTest {
    private static final String SERVICE = "filing-service";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    static Path folder;

    private RunningStack stack;
    private Path archive;
    private Path root;
    private JsonPath manifestOfTheArchive;
    private JsonPath configuration;

    @BeforeAll
    void make() throws Exception {
        stack = RunningStack.start(Stack.command("Up"));
        train();
        images(SERVICE);
        archive = folder.resolve("images").resolve(SERVICE + ".oci.tar");
        unpack();
    }

    private static void images(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                "images/target/classes:images/target/lib/*",
                "org.comity.images.Images",
                folder.resolve("images").toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command)
                        .directory(Stack.PROJECT.toFile())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }

    @AfterAll
    void stop() {
        stack.close();
    }

    /** As {@code ./comity up} does after a build: this service alone, and only if it was not done with this build. */
    private void train() throws IOException {
        if (first().info().arguments().stream()
                .flatMap(Stream::of)
                .anyMatch(argument -> argument.startsWith("-XX:AOTCache="))) {
            return;
        }
        Path app = Stack.PROJECT.resolve(SERVICE).resolve("target/quarkus-app");
        Path unfinished = app.resolve("start.aot.unfinished");
        Replica replica = Replica.of(
                first(), Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + unfinished + " -XX:TieredStopAtLevel=1"));
        replica.stop();
        Files.move(unfinished, app.resolve("start.aot"), StandardCopyOption.REPLACE_EXISTING);
    }

    private ProcessHandle first() {
        return stack.process()
                .descendants()
                .filter(each -> each.info().commandLine().orElse("").contains("/" + SERVICE + "/target/"))
                .findFirst()
                .orElseThrow();
    }

    /** As a container runtime does: what the index names, layer upon layer, each held to its digest. */
    private void unpack() throws Exception {
        Path blobs = Files.createDirectory(folder.resolve("archive"));
        run("tar", "-xf", archive.toString(), "-C", blobs.toString());
        JsonPath index = JsonPath.from(blobs.resolve("index.json").toFile());
        manifestOfTheArchive = JsonPath.from(
                blob(blobs, index.getString("manifests[0].digest")).toFile());
        configuration = JsonPath.from(
                blob(blobs, manifestOfTheArchive.getString("config.digest")).toFile());
        root = Files.createDirectory(folder.resolve("root"));
        for (String layer : manifestOfTheArchive.getList("layers.digest", String.class)) {
            run("tar", "-xzf", blob(blobs, layer).toString(), "-C", root.toString());
        }
    }

    private static Path blob(Path blobs, String digest) throws Exception {
        Path blob = blobs.resolve("blobs").resolve(digest.replace(':', '/'));
        assertThat("sha256:" + sha256(blob)).isEqualTo(digest);
        return blob;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    @DisplayName(
            "It runs as nobody, has no shell, and no file that others may change or that makes who runs it another user")
    void closed() throws IOException {
        assertThat(configuration.getString("config.User")).isEqualTo("10001:10001");
        assertThat(root.resolve("bin/sh")).doesNotExist();
        assertThat(root.resolve("usr/bin/apt")).doesNotExist();
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                            .filter(ImageTest::isOpen))
                    .isEmpty();
        }
    }

    private static boolean isOpen(Path file) {
        try {
            return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_WRITE)
                    || ((int) Files.getAttribute(file, "unix:mode") & 06000) != 0;
        } catch (IOException unreadable) {
            return true;
        }
    }

    @Test
    @DisplayName("Its bill of materials has every jar that is in it with its digest, Debian's packages, and Java")
    void bill() throws Exception {
        JsonPath bill = JsonPath.from(root.resolve("app/sbom.cdx.json").toFile());
        List<String> digests = bill.getList("components.hashes.flatten().content", String.class);
        try (Stream<Path> files = Files.walk(root.resolve("app/lib"))) {
            for (Path jar :
                    files.filter(each -> each.toString().endsWith(".jar")).toList()) {
                assertThat(digests).as(jar.getFileName().toString()).contains(sha256(jar));
            }
        }
        List<String> packages = bill.getList("components.purl", String.class);
        assertThat(packages)
                .anyMatch(each -> each.startsWith("pkg:deb/debian/libc6@"))
                .anyMatch(each -> each.startsWith("pkg:deb/debian/libheif-examples@"))
                .contains("pkg:generic/openjdk@" + Runtime.version().toString().replace("+", "%2B"));
    }

    @Test
    @DisplayName(
            "With nothing to write to but what the manifest mounts, it is ready, by its start cache and no other way")
    void runs() throws Exception {
        // Given the variables of one that runs, and the Java options of the manifest
        int port = FreePort.any();
        Map<String, String> variables = variables();
        variables.putAll(configured());
        variables.put("COMITY_PORT", String.valueOf(port));
        variables.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "8");
        // Where it does not run, the service does not start.
        variables.put("COMITY_FILING_READING_TESSERACT", "tesseract");
        variables.put("JAVA_TOOL_OPTIONS", optionsOfTheManifest() + " -Xmx256m -XX:AOTMode=on");
        Path log = Path.of("target", "image.log");
        // When
        Instant began = Instant.now();
        Process image = new ProcessBuilder(contained(variables))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        // Then
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                    .build();
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .failFast("it has ended, see " + log, () -> !image.isAlive())
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> http.send(question, BodyHandlers.discarding()).statusCode() == 200);
            System.out.printf(
                    "the image is ready after %d ms%n",
                    Duration.between(began, Instant.now()).toMillis());
        } finally {
            image.destroy();
            image.waitFor();
        }
        assertThat(log).content().doesNotContain("Read-only file system");
    }

    private Map<String, String> variables() throws IOException {
        return Stream.of(Files.readString(Path.of("/proc", String.valueOf(first().pid()), "environ"))
                        .split("\0"))
                .map(variable -> variable.split("=", 2))
                .filter(variable -> variable[0].startsWith("COMITY_") || variable[0].startsWith("QUARKUS_"))
                .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1]));
    }

    private Map<String, String> configured() {
        return configuration.getList("config.Env", String.class).stream()
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1]));
    }

    private static String optionsOfTheManifest() throws IOException {
        Matcher options = Pattern.compile("name: JAVA_TOOL_OPTIONS\\s+value: >-\\s+(.+\\n(?:\\s+-.+\\n)*)")
                .matcher(Files.readString(
                        Stack.PROJECT.resolve("k8s/base").resolve(SERVICE).resolve("deployment.yaml")));
        assertThat(options.find()).isTrue();
        return options.group(1).strip().replaceAll("\\s+", " ");
    }

    private List<String> contained(Map<String, String> variables) {
        List<String> command = new ArrayList<>(List.of(
                "bwrap", "--ro-bind", root.toString(), "/", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"));
        command.addAll(List.of("--bind", stack.data().toString(), stack.data().toString()));
        command.addAll(List.of(
                "--unshare-user",
                "--uid",
                "10001",
                "--gid",
                "10001",
                "--unshare-pid",
                "--die-with-parent",
                "--clearenv"));
        variables.forEach((name, value) -> command.addAll(List.of("--setenv", name, value)));
        command.addAll(configuration.getList("config.Entrypoint", String.class));
        return command;
    }
}
