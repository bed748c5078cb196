package org.comity.filing.document.check;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A photograph in HEIC, which the JDK does not read: a program of the machine does, where it has one. */
final class HeicPicture {
    /** The system property that names the program; see {@link CheckLimits#heic}. */
    static final String PROGRAM = "comity.heic";

    /** Shorter than a file may take, so that the program never outlives the process that asked it. */
    private static final long SECONDS = 20;

    private HeicPicture() {}

    /** @throws IOException if the machine has no such program, or it cannot read the picture */
    static BufferedImage read(Path file) throws IOException {
        Path folder = Files.createTempDirectory("heic");
        try {
            Path picture = folder.resolve("picture.jpg");
            Process program = new ProcessBuilder(System.getProperty(PROGRAM), file.toString(), picture.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                if (!program.waitFor(SECONDS, TimeUnit.SECONDS) || program.exitValue() != 0) {
                    throw new IOException("not converted");
                }
            } catch (InterruptedException ended) {
                throw new IOException(ended);
            } finally {
                program.destroyForcibly();
            }
            return first(folder);
        } finally {
            delete(folder);
        }
    }

    /** Of several pictures in one file, such as a photograph and a small one of itself, the program numbers what it writes. */
    private static BufferedImage first(Path folder) throws IOException {
        try (Stream<Path> written = Files.list(folder)) {
            Path picture = written.min(Comparator.naturalOrder()).orElseThrow(() -> new IOException("no picture"));
            return PageImage.reduced(picture, FileType.JPEG, 0);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.deleteIfExists(each);
            }
        }
        Files.deleteIfExists(folder);
    }
}
