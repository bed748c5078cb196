package org.comity.filing.document;

import static org.comity.filing.problem.FilingProblem.PAGE_NOT_DRAWN;
import static org.comity.filing.problem.FilingProblem.RENDITION_TOO_LONG;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.comity.filing.document.check.Checkers;
import org.comity.filing.document.check.FileType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Pages as pictures, drawn in the process that opens documents when somebody first looks at them. They are there to look at; what counts is
 * the file. They can be drawn again at any time, so those at which nobody looked for a while go.
 */
@ApplicationScoped
public class PageImages {
    private static final Duration UNSEEN_KEPT = Duration.ofDays(7);

    /** Each takes up to a second to draw, and somebody waits for them. */
    private static final int MOST_PAGES = 50;

    private static final float A4_HIGH = PDRectangle.A4.getHeight();

    private final Path folder;
    private final DocumentStore store;
    private final Checkers checkers;
    private final Clock clock;

    PageImages(@ConfigProperty(name = "comity.data") Path data, DocumentStore store, Checkers checkers, Clock clock)
            throws IOException {
        this.folder = Files.createDirectories(data.resolve("pages"));
        this.store = store;
        this.checkers = checkers;
        this.clock = clock;
    }

    /**
     * A JPEG.
     *
     * @param reader who may read the file
     * @param page from 1
     * @throws org.comity.http.ProblemException PAGE_NOT_DRAWN if it cannot be drawn whole, TOO_MANY_FILES_AT_ONCE
     */
    public Path of(UUID reader, String digest, FileType type, int page) {
        Path drawn = folder.resolve(digest + "-" + page + ".jpg");
        try {
            if (Files.notExists(drawn)) {
                draw(reader, store.file(digest), type, page, drawn);
            }
            Files.setLastModifiedTime(drawn, FileTime.from(clock.instant()));
            return drawn;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /**
     * The pictures of all pages as one PDF, to print and to pass round; it lies beside the file and is no part of it.
     *
     * @param reader who may read the file
     * @throws org.comity.http.ProblemException RENDITION_TOO_LONG, or as {@link #of}
     */
    public Path asPdf(UUID reader, String digest, FileType type, int pages) {
        if (pages > MOST_PAGES) {
            throw RENDITION_TOO_LONG.with(MOST_PAGES);
        }
        List<Path> drawn = IntStream.rangeClosed(1, pages)
                .mapToObj(page -> of(reader, digest, type, page))
                .toList();
        Path rendition = folder.resolve(digest + ".pdf");
        try {
            if (Files.notExists(rendition)) {
                join(drawn, rendition);
            }
            Files.setLastModifiedTime(rendition, FileTime.from(clock.instant()));
            return rendition;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void join(List<Path> drawn, Path rendition) throws IOException {
        Path target = Files.createTempFile(folder, "rendition", ".part");
        try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (Path each : drawn) {
                PDImageXObject picture = JPEGFactory.createFromByteArray(pdf, Files.readAllBytes(each));
                float scale = A4_HIGH / Math.max(picture.getWidth(), picture.getHeight());
                PDPage page = new PDPage(new PDRectangle(picture.getWidth() * scale, picture.getHeight() * scale));
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(
                            picture,
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            pdf.save(target.toFile());
            Files.move(target, rendition, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(target);
        }
    }

    private void draw(UUID reader, Path file, FileType type, int page, Path drawn) throws IOException {
        Path target = Files.createTempFile(folder, "page", ".part");
        try {
            if (!checkers.draw(reader, file, type, page, target)) {
                throw PAGE_NOT_DRAWN.with(page);
            }
            Files.move(target, drawn, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(target);
        }
    }

    @Scheduled(every = "6h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetUnseen() throws IOException {
        Instant since = clock.instant().minus(UNSEEN_KEPT);
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                if (Files.getLastModifiedTime(each).toInstant().isBefore(since)) {
                    Files.deleteIfExists(each);
                }
            }
        }
    }
}
