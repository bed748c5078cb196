package org.comity.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code ./comity images}: an OCI archive of each service, or each pushed to a registry. Exit code 1 if one was not made, 2 if it is asked
 * for what is not there.
 */
public final class Images {
    /** Of the image, as the manifests name it. */
    static final String VERSION = "0.1.0";

    private static final String USAGE =
            "images FOLDER [--push REGISTRY] [--on IMAGE] [SERVICE …]: a folder is needed, into which the archives are written.";

    private final Path project = Path.of("").toAbsolutePath();
    private final Path folder;
    private final Optional<String> registry;
    private final Optional<String> on;
    private final Map<List<String>, DebianBase> bases = new HashMap<>();

    private Images(Path folder, Optional<String> registry, Optional<String> on) {
        this.folder = folder;
        this.registry = registry;
        this.on = on;
    }

    public static void main(String[] arguments) {
        List<String> said = new ArrayList<>(List.of(arguments));
        try {
            Optional<String> registry = taken(said, "--push");
            Optional<String> on = taken(said, "--on");
            if (said.isEmpty() || said.getFirst().startsWith("-")) {
                throw new ImageProblem(USAGE);
            }
            Path folder = Files.createDirectories(Path.of(said.removeFirst()).toAbsolutePath());
            Images images = new Images(folder, registry, on);
            for (Service service : asked(said)) {
                images.make(service);
            }
        } catch (ImageProblem | IOException problem) {
            System.err.println("comity: " + problem.getMessage());
            System.exit(1);
        }
    }

    private static Optional<String> taken(List<String> said, String option) {
        int at = said.indexOf(option);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == said.size()) {
            throw new ImageProblem(USAGE);
        }
        said.remove(at);
        return Optional.of(said.remove(at));
    }

    private static Set<Service> asked(List<String> names) {
        Set<Service> asked = EnumSet.noneOf(Service.class);
        for (String name : names) {
            asked.add(Service.named(name).orElseThrow(() -> new ImageProblem("There is no service '" + name + "'.")));
        }
        return asked.isEmpty() ? EnumSet.allOf(Service.class) : asked;
    }

    private void make(Service service) throws IOException {
        Path work = Files.createDirectories(folder.resolve(".work"));
        ServiceImage image = new ServiceImage(
                service,
                project.resolve(service.folder()).resolve("target/quarkus-app"),
                Path.of(System.getProperty("java.home")));
        Optional<DebianBase> base = on.isPresent() ? Optional.empty() : Optional.of(base(service));
        BillOfMaterials bill = BillOfMaterials.of(
                image,
                base.map(DebianBase::packages).orElse(List.of()),
                project,
                folder.resolve(service.folder() + ".cdx.json"));
        Path archive = folder.resolve(service.folder() + ".oci.tar");
        String name = registry.map(where -> where + "/").orElse("") + "comity/" + service.folder() + ":" + VERSION;
        try {
            JibContainerBuilder over =
                    base.isPresent() ? Jib.from(TarImage.at(base.get().image())) : Jib.from(on.orElseThrow());
            Containerizer to = registry.isPresent()
                    ? Containerizer.to(pushed(name))
                    : Containerizer.to(TarImage.at(archive).named(name));
            to.setAllowInsecureRegistries(isOnThisMachine(registry.or(() -> on)))
                    .setBaseImageLayersCache(work.resolve("base"))
                    .setApplicationLayersCache(work.resolve("layers"));
            JibContainer made = image.over(over, bill, to);
            System.out.printf(
                    "%s %s%s%n", name, made.getDigest(), registry.isPresent() ? "" : " in " + archive.getFileName());
        } catch (InvalidImageReferenceException odd) {
            throw new ImageProblem("'" + odd.getInvalidReference() + "' names no image.", odd);
        }
    }

    /** Fetched once for all that stand on the same. */
    private DebianBase base(Service service) {
        return bases.computeIfAbsent(service.programs(), programs -> {
            try {
                Path work = Files.createDirectories(folder.resolve(".work").resolve("debian-" + service.folder()));
                return DebianBase.with(programs, work);
            } catch (IOException failed) {
                throw new ImageProblem("Nothing can be written to " + folder + ": " + failed.getMessage(), failed);
            }
        });
    }

    /** With the password that {@code docker login} or {@code podman login} kept. */
    private static RegistryImage pushed(String name) throws InvalidImageReferenceException {
        CredentialRetrieverFactory kept = CredentialRetrieverFactory.forImage(ImageReference.parse(name), event -> {});
        return RegistryImage.named(name)
                .addCredentialRetriever(kept.dockerConfig())
                .addCredentialRetriever(kept.wellKnownCredentialHelpers());
    }

    /** Where no certificate is needed. */
    private static boolean isOnThisMachine(Optional<String> registry) {
        return registry.filter(where -> where.startsWith("localhost:") || where.startsWith("127.0.0.1:"))
                .isPresent();
    }
}
