package org.comity.images;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.parsers.JsonParser;

/** What is in one image, as CycloneDX 1.6: every jar with its SHA-256, Java, Debian's packages, and of the gateway what the web app is made of. */
record BillOfMaterials(Path file) {
    /** Written by the build of the web app, from its lock file. */
    private static final Path WEB = Path.of("web/target/bom.json");

    /**
     * @param packages empty if the image stands on one of a registry, which has a list of its own
     * @throws ImageProblem if a jar is missing that the build names
     */
    static BillOfMaterials of(ServiceImage image, List<DebianPackage> packages, Path project, Path to) {
        try {
            Bom bill = new Bom();
            Metadata metadata = new Metadata();
            metadata.setComponent(component(
                    Component.Type.CONTAINER, "comity", image.service().folder(), Images.VERSION, null));
            bill.setMetadata(metadata);
            List<Component> all = new ArrayList<>(jars(image.built()));
            all.add(java(image.jdk()));
            for (DebianPackage each : packages) {
                all.add(component(Component.Type.LIBRARY, null, each.name(), each.version(), each.purl()));
            }
            if (image.service() == Service.GATEWAY) {
                all.addAll(new JsonParser().parse(project.resolve(WEB).toFile()).getComponents());
            }
            bill.setComponents(all);
            Files.writeString(
                    to, BomGeneratorFactory.createJson(Version.VERSION_16, bill).toJsonString());
            return new BillOfMaterials(to);
        } catch (IOException | ParseException | GeneratorException failed) {
            throw new ImageProblem("What is in the image could not be listed: " + failed.getMessage(), failed);
        }
    }

    /** As Quarkus says of what it has packed, {@code group:artifact:classifier:type:version} a line. */
    private static List<Component> jars(Path built) throws IOException {
        List<Component> jars = new ArrayList<>();
        for (String line : Files.readAllLines(built.resolve("quarkus-app-dependencies.txt"))) {
            String[] said = line.split(":");
            String classifier = said[2].isEmpty() ? "" : "-" + said[2];
            Component jar = component(
                    Component.Type.LIBRARY,
                    said[0],
                    said[1],
                    said[4],
                    "pkg:maven/%s/%s@%s%s"
                            .formatted(said[0], said[1], said[4], said[2].isEmpty() ? "" : "?classifier=" + said[2]));
            jar.addHash(new Hash(
                    Hash.Algorithm.SHA_256,
                    sha256(packed(built, said[0] + "." + said[1] + "-" + said[4] + classifier + ".jar"))));
            jars.add(jar);
        }
        return jars;
    }

    private static Path packed(Path built, String name) {
        return Stream.of("lib/main", "lib/boot")
                .map(folder -> built.resolve(folder).resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new ImageProblem(name + " is named by the build and missing in " + built + "."));
    }

    private static Component java(Path java) throws IOException {
        Properties release = new Properties();
        release.load(new StringReader(Files.readString(java.resolve("release"))));
        String version = release.getProperty("JAVA_RUNTIME_VERSION").replace("\"", "");
        String maker = release.getProperty("IMPLEMENTOR").replace("\"", "");
        return component(
                Component.Type.PLATFORM,
                maker,
                "openjdk",
                version,
                "pkg:generic/openjdk@" + version.replace("+", "%2B"));
    }

    private static Component component(Component.Type type, String group, String name, String version, String purl) {
        Component component = new Component();
        component.setType(type);
        component.setGroup(group);
        component.setName(name);
        component.setVersion(version);
        component.setPurl(purl);
        component.setBomRef(purl);
        return component;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
