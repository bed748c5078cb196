package org.comity.filing.document;

import static org.comity.filing.problem.FilingProblem.FILE_NOT_RENDERED;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.filing.document.check.Checkers;
import org.comity.filing.document.text.Piece;
import org.comity.http.Sha256;
import org.comity.papers.CourtPdf;
import org.comity.store.FolderStore;
import org.comity.store.Store;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What mail and files of office programs say, as a PDF/A beside the file, made when somebody first looks at it and forgotten as pictures of
 * pages are. It is text alone, and says so: what counts is the file.
 */
@ApplicationScoped
public class Renditions {
    private final Path folder;
    private final Store pages;
    private final DocumentStore store;
    private final AtRest atRest;
    private final Checkers checkers;
    private final Template template;
    private final Clock clock;

    Renditions(
            @ConfigProperty(name = "comity.data") Path data,
            DocumentStore store,
            AtRest atRest,
            Checkers checkers,
            @Location("rendition.html") Template template,
            Clock clock)
            throws IOException {
        this.folder = Files.createDirectories(data.resolve("pages"));
        this.pages = new FolderStore(folder);
        this.store = store;
        this.atRest = atRest;
        this.checkers = checkers;
        this.template = template;
        this.clock = clock;
    }

    /**
     * @param reader who may read the file
     * @param language in which it says what it is
     * @throws org.comity.http.ProblemException FILE_NOT_RENDERED if it cannot be read, TOO_MANY_FILES_AT_ONCE
     */
    public KeptFile of(UUID reader, Rendered file, Locale language) {
        // By its name too: the same bytes may be another's, who called them otherwise.
        String called = Sha256.hexOf(file.filename()).substring(0, 16);
        String rendition = file.digest() + "-" + called + "-" + language.toLanguageTag() + ".pdf";
        try {
            if (!atRest.at(pages, rendition).isThere()) {
                make(reader, file, language, rendition);
            }
            KeptFile made = atRest.at(pages, rendition);
            made.touch(clock.instant());
            return made;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void make(UUID reader, Rendered file, Locale language, String rendition) throws IOException {
        Path said = Files.createTempFile(folder, "text", ".part");
        Path target = Files.createTempFile(folder, "rendition", ".part");
        try (KeptFile.Copy readable = store.file(file.digest()).copy()) {
            if (!file.type().isText() || !checkers.write(reader, readable.path(), file.type(), said)) {
                throw FILE_NOT_RENDERED.with();
            }
            RenditionSheet sheet = RenditionSheet.of(file, pieces(said), language);
            Files.write(
                    target, CourtPdf.withCodePoints(template.data("it", sheet).render()));
            atRest.put(pages, rendition, target);
        } finally {
            Files.deleteIfExists(said);
            Files.deleteIfExists(target);
        }
    }

    private static List<Piece> pieces(Path said) throws IOException {
        try (Stream<String> lines = Files.lines(said)) {
            return lines.map(Piece::read).toList();
        }
    }
}
