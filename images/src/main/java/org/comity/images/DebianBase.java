package org.comity.images;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * What Java stands on, from Debian's own signed packages and nothing else: no shell, no package manager, as mmdebstrap unpacks them. Each
 * package's control file is kept where scanners of images look for it.
 *
 * @param image of one layer, in the form of {@code docker save}
 */
record DebianBase(Path image, List<DebianPackage> packages) {
    private static final String RELEASE = "bookworm";
    private static final List<String> ALWAYS = List.of("base-files", "libc6", "libgcc-s1", "libstdc++6", "zlib1g");
    private static final String CONTROL_FILES = "./var/lib/dpkg/status.d/";
    private static final String KEEP_CONTROL_FILES = """
            mkdir -p "$1/var/lib/dpkg/status.d"
            for deb in "$1"/var/cache/apt/archives/*.deb; do
              dpkg-deb --field "$deb" > "$1/var/lib/dpkg/status.d/$(dpkg-deb --field "$deb" Package)"
            done""";
    /** Nobody in an image becomes another user by a program. */
    private static final int ANOTHER_USER = 06000;

    /** Devices come from whoever runs the image; the rest is read by people at a terminal, which it has not. Licences stay. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "\\./(dev/|usr/share/(man|info|locale|lintian|bug|doc-base)/|usr/share/doc/[^/]+/(?!copyright$)|etc/apt/|var/(cache|log)/).+");

    /**
     * Fetches, which takes seconds.
     *
     * @param programs packages beside those that Java needs; what they depend on comes with them
     * @param folder where the archive is written
     * @throws ImageProblem if mmdebstrap is missing or its packages cannot be had
     */
    static DebianBase with(List<String> programs, Path folder) {
        try {
            Path unpacked = folder.resolve("unpacked.tar");
            Path layer = folder.resolve("layer.tar");
            unpack(
                    Stream.concat(ALWAYS.stream(), programs.stream()).toList(),
                    unpacked,
                    folder.resolve("mmdebstrap.log"));
            List<DebianPackage> packages = new ArrayList<>();
            String digest = write(unpacked, layer, packages);
            Files.delete(unpacked);
            Path image = folder.resolve("base.tar");
            write(layer, digest, image);
            Files.delete(layer);
            return new DebianBase(image, packages);
        } catch (IOException failed) {
            throw new ImageProblem("The base of the images could not be written: " + failed.getMessage(), failed);
        }
    }

    private static void unpack(List<String> packages, Path to, Path log) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(
                            "mmdebstrap",
                            "--variant=extract",
                            "--include=" + String.join(",", packages),
                            "--extract-hook=" + KEEP_CONTROL_FILES,
                            RELEASE,
                            to.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException missing) {
            throw new ImageProblem(
                    "Packages of Debian are unpacked with mmdebstrap. Type: apt-get install mmdebstrap (or name an image to stand on: --on).",
                    missing);
        }
        try {
            if (process.waitFor() != 0) {
                throw new ImageProblem("Debian's packages could not be had; mmdebstrap's words are in " + log + ".");
            }
        } catch (InterruptedException stopped) {
            process.destroy();
            throw new ImageProblem("stopped", stopped);
        }
    }

    /** @return the SHA-256 of the layer, in hexadecimal digits */
    private static String write(Path unpacked, Path layer, List<DebianPackage> packages) throws IOException {
        MessageDigest sha256 = sha256();
        try (TarArchiveInputStream from = new TarArchiveInputStream(Files.newInputStream(unpacked));
                OutputStream file = new DigestOutputStream(Files.newOutputStream(layer), sha256);
                TarArchiveOutputStream to = new TarArchiveOutputStream(file)) {
            to.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (TarArchiveEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (LEFT_OUT.matcher(entry.getName()).matches()) {
                    continue;
                }
                byte[] bytes = from.readAllBytes();
                if (entry.isFile() && entry.getName().startsWith(CONTROL_FILES)) {
                    packages.add(DebianPackage.described(new String(bytes, StandardCharsets.UTF_8)));
                }
                entry.setMode(entry.getMode() & ~ANOTHER_USER);
                to.putArchiveEntry(entry);
                to.write(bytes);
                to.closeArchiveEntry();
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static void write(Path layer, String digest, Path image) throws IOException {
        try (TarArchiveOutputStream to = new TarArchiveOutputStream(Files.newOutputStream(image))) {
            to.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            put(to, "config.json", """
                    {"architecture":"%s","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":["sha256:%s"]}}""".formatted(architecture(), digest));
            put(to, "manifest.json", """
                    [{"Config":"config.json","RepoTags":null,"Layers":["layer.tar"]}]""");
            TarArchiveEntry entry = new TarArchiveEntry("layer.tar");
            entry.setSize(Files.size(layer));
            to.putArchiveEntry(entry);
            try (InputStream bytes = Files.newInputStream(layer)) {
                bytes.transferTo(to);
            }
            to.closeArchiveEntry();
        }
    }

    private static void put(TarArchiveOutputStream to, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        to.putArchiveEntry(entry);
        to.write(bytes);
        to.closeArchiveEntry();
    }

    /** In the words of OCI. */
    private static String architecture() {
        String name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm64" : name;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
