package org.comity.hearing.exhibit;

import static org.comity.hearing.problem.HearingProblem.EXHIBIT_NOT_AVAILABLE;

import io.quarkus.logging.Log;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.papers.Watermark;

/** A confidential exhibit as one reader gets it. */
record Copy(File file, String type) {
    private static final String PDF = "application/pdf";
    /** What is drawn here. Sound, film and other files bear no words: a page shows them over what it plays. */
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/tiff");

    /** Whether the words stand in it, or a page shows them over it; other files could only be handed out as they are. */
    static boolean isMarkedOrShown(String type) {
        return type.equals(PDF) || Stream.of("image/", "audio/", "video/").anyMatch(type::startsWith);
    }

    /**
     * @param original is gone afterwards, where there is a copy
     * @return empty for what bears no words
     * @throws org.comity.http.ProblemException EXHIBIT_NOT_AVAILABLE if it does not let itself be marked: then nobody gets it unmarked
     */
    static Optional<Copy> of(File original, String type, String words) {
        if (!type.equals(PDF) && !PICTURES.contains(type)) {
            return Optional.empty();
        }
        try {
            Path copy = Files.createTempFile("exhibit", null);
            try (OutputStream to = Files.newOutputStream(copy)) {
                if (type.equals(PDF)) {
                    new Watermark(words).onPdf(original, to);
                } else {
                    new Watermark(words).onPicture(original, to);
                }
            } catch (IOException unmarked) {
                Files.delete(copy);
                Log.warnf("confidential exhibit not marked: %s", unmarked.getMessage());
                throw EXHIBIT_NOT_AVAILABLE.with();
            } finally {
                Files.delete(original.toPath());
            }
            return Optional.of(new Copy(copy.toFile(), type.equals(PDF) ? PDF : "image/png"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whatever happens to the reader, the file is gone. */
    static InputStream readOnce(File file) {
        try {
            return Files.newInputStream(file.toPath(), StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
