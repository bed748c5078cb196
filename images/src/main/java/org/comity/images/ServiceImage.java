package org.comity.images;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One service's image. From the ground up: the base; this machine's Java, because a start cache is read by the very Java that wrote it; the
 * libraries; what Comity wrote; the cache. So a release moves the upper two layers alone. Files keep their times of writing, by which Java
 * tells whether a cache is theirs.
 *
 * @param built the folder of the service's {@code quarkus-run.jar}
 * @param jdk the Java that is copied into it
 */
record ServiceImage(Service service, Path built, Path jdk) {
    private static final AbsoluteUnixPath JAVA = AbsoluteUnixPath.get("/opt/java");
    private static final AbsoluteUnixPath APP = AbsoluteUnixPath.get("/app");
    private static final String CACHE = "start.aot";
    /** Nobody's, as the manifests say too. */
    private static final String USER = "10001:10001";
    /** With which collector and which headers of objects the cache was written, see local-stack. */
    private static final List<String> AS_TRAINED = List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");

    private static final List<String> ALLOWED =
            List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED");

    private static final FilePermissions PROGRAM = FilePermissions.fromOctalString("755");

    /**
     * @return what was made
     * @throws ImageProblem if a file is missing or a registry refuses
     */
    JibContainer over(JibContainerBuilder base, BillOfMaterials bill, Containerizer to) {
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new ImageProblem(service.folder() + " is not built. './comity images' builds it.");
        }
        try {
            return base.setFormat(ImageFormat.OCI)
                    .addFileEntriesLayer(java())
                    .addFileEntriesLayer(app("libraries", this::isLibrary))
                    .addFileEntriesLayer(app("comity", file -> !isLibrary(file) && !file.endsWith(CACHE)))
                    .addFileEntriesLayer(app("start cache", file -> file.endsWith(CACHE)))
                    .addFileEntriesLayer(FileEntriesLayer.builder()
                            .setName("bill of materials")
                            .addEntry(bill.file(), APP.resolve("sbom.cdx.json"))
                            .build())
                    .setEntrypoint(command())
                    .setWorkingDirectory(APP)
                    .setUser(USER)
                    .setExposedPorts(Port.tcp(service.port()))
                    .setEnvironment(Map.of(
                            "JAVA_HOME",
                            JAVA.toString(),
                            "LANG",
                            "C.UTF-8",
                            "MALLOC_ARENA_MAX",
                            "2",
                            "PATH",
                            JAVA + "/bin:/usr/bin:/bin"))
                    .setLabels(Map.of(
                            "org.opencontainers.image.title",
                            "comity/" + service.folder(),
                            "org.opencontainers.image.version",
                            Images.VERSION))
                    .containerize(to.setToolName("comity"));
        } catch (IOException | RegistryException | ExecutionException | CacheDirectoryCreationException failed) {
            throw new ImageProblem(
                    "The image of " + service.folder() + " was not made: " + failed.getMessage(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ImageProblem("stopped", stopped);
        }
    }

    private List<String> command() {
        List<String> cache = Files.exists(built.resolve(CACHE))
                ? List.of("-XX:AOTCache=" + APP.resolve(CACHE), "-Xlog:aot*=off", "-Xlog:cds*=off")
                : List.of();
        return Stream.of(
                        List.of(JAVA + "/bin/java"),
                        AS_TRAINED,
                        ALLOWED,
                        cache,
                        List.of("-jar", APP.resolve("quarkus-run.jar").toString()))
                .flatMap(List::stream)
                .toList();
    }

    private boolean isLibrary(Path file) {
        return file.startsWith("lib") && !file.getFileName().toString().startsWith("org.comity.");
    }

    private FileEntriesLayer app(String name, Predicate<Path> which) throws IOException {
        return layer(name, built, APP, which);
    }

    private FileEntriesLayer java() throws IOException {
        return layer("java", jdk, JAVA, JavaRuntime::isNeeded);
    }

    private static FileEntriesLayer layer(String name, Path from, AbsoluteUnixPath to, Predicate<Path> which)
            throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        try (Stream<Path> files = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                Path inside = from.relativize(file);
                if (which.test(inside)) {
                    layer.addEntry(
                            file,
                            to.resolve(inside.toString()),
                            Files.isExecutable(file) ? PROGRAM : FilePermissions.DEFAULT_FILE_PERMISSIONS,
                            Files.getLastModifiedTime(file).toInstant());
                }
            }
        }
        return layer.build();
    }
}
