package org.comity.filing.document;

import static org.comity.filing.problem.FilingProblem.PAGE_NOT_DRAWN;
import static org.comity.filing.problem.FilingProblem.RENDITION_TOO_LONG;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.comity.store.FolderStore;
import org.comity.store.Store;
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
    private final Store pictures;
    private final DocumentStore store;
    private final AtRest atRest;
    private final Checkers checkers;
    private final Clock clock;

    PageImages(
            @ConfigProperty(name = "comity.data") Path data,
            DocumentStore store,
            AtRest atRest,
            Checkers checkers,
            Clock clock)
            throws IOException {
        this.folder = Files.createDirectories(data.resolve("pages"));
        this.pictures = new FolderStore(folder);
        this.store = store;
        this.atRest = atRest;
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
    public KeptFile of(UUID reader, String digest, FileType type, int page) {
        String drawn = digest + "-" + page + ".jpg";
        try {
            if (!atRest.at(pictures, drawn).isThere()) {
                draw(reader, store.file(digest), type, page, drawn);
            }
            return seen(drawn);
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
    public KeptFile asPdf(UUID reader, String digest, FileType type, int pages) {
        if (pages > MOST_PAGES) {
            throw RENDITION_TOO_LONG.with(MOST_PAGES);
        }
        List<KeptFile> drawn = IntStream.rangeClosed(1, pages)
                .mapToObj(page -> of(reader, digest, type, page))
                .toList();
        String rendition = digest + ".pdf";
        try {
            if (!atRest.at(pictures, rendition).isThere()) {
                join(drawn, rendition);
            }
            return seen(rendition);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private KeptFile seen(String name) throws IOException {
        KeptFile file = atRest.at(pictures, name);
        file.touch(clock.instant());
        return file;
    }

    private void join(List<KeptFile> drawn, String rendition) throws IOException {
        Path target = Files.createTempFile(folder, "rendition", ".part");
        try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (KeptFile each : drawn) {
                PDImageXObject picture = JPEGFactory.createFromByteArray(pdf, each.bytes());
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
            atRest.put(pictures, rendition, target);
        } finally {
            Files.deleteIfExists(target);
        }
    }

    private void draw(UUID reader, KeptFile file, FileType type, int page, String drawn) throws IOException {
        Path target = Files.createTempFile(folder, "page", ".part");
        try (KeptFile.Copy readable = file.copy()) {
            if (!checkers.draw(reader, readable.path(), type, page, target)) {
                throw PAGE_NOT_DRAWN.with(page);
            }
            atRest.put(pictures, drawn, target);
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
