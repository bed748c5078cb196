package org.comity.filing.paper;

import static org.comity.filing.problem.FilingProblem.FILE_NOT_READ;
import static org.comity.filing.problem.FilingProblem.READING_NOT_SET_UP;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.filing.document.ReadingWork;
import org.comity.filing.document.reading.ReadPage;
import org.comity.filing.document.reading.Reading;
import org.comity.filing.document.reading.Readings;
import org.comity.filing.document.reading.Tesseract;
import org.comity.http.HttpProblemCode;
import org.comity.http.KnownLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a machine reads of a file, by its digest. It is no evidence, and seen by nobody who may not read the file. */
@Path("/api/filing/documents/{digest}/reading")
@Authenticated
@Tag(name = "Documents")
public class ReadingResource {
    private final ReadableFiles files;
    private final Readings readings;
    private final ReadingWork work;
    private final Tesseract tesseract;
    private final Clock clock;

    ReadingResource(ReadableFiles files, Readings readings, ReadingWork work, Tesseract tesseract, Clock clock) {
        this.files = files;
        this.readings = readings;
        this.work = work;
        this.tesseract = tesseract;
        this.clock = clock;
    }

    /** How far it is. */
    @Schema(name = "ReadingProgress")
    public enum Progress {
        /** The court has no program for it. */
        NOT_SET_UP,
        NOT_ASKED,
        WAITING,
        UNDER_WAY,
        READ,
        FAILED
    }

    /**
     * @param failure null unless it failed
     * @param language BCP 47, in which it is or was read; null: in that of the paper
     * @param languages in which it can be read, BCP 47; of Chinese by its script
     * @param program that read it, and its version; null until it was read
     * @param confidence of the program, from 0 to 100, over the letters that it found; null if it found none, or the file itself says its text
     * @param pages that were read, in their order; empty until then
     * @param pagesLeftOut how many pages were not read: too many, or not legible
     * @param mayAsk whether it can be asked for now
     */
    @Schema(
            name = "Reading",
            description =
                    "What a machine read of a file, to find and to copy; it is no evidence, and what counts is the file")
    public record View(
            Progress state,
            Reading.@Nullable Failure failure,
            @Nullable String language,
            Set<String> languages,
            @Nullable String program,
            @Nullable Integer confidence,
            @Nullable Instant madeAt,
            List<ReadPage> pages,
            int pagesLeftOut,
            boolean mayAsk) {}

    @GET
    @Transactional
    @Operation(
            summary = "What a machine read of a document",
            description =
                    "For who may read the document; 404 for anybody else. Of pictures, and of pages of PDFs that are pictures; of other pages what their letters say.")
    public View reading(@RestPath @Pattern(regexp = "[0-9a-f]{64}") String digest) {
        ReadableFiles.Readable file = files.require(digest);
        View view = view(file, readings.findByIdOptional(digest));
        if (!view.pages().isEmpty()) {
            files.read(file);
        }
        return view;
    }

    private View view(ReadableFiles.Readable file, Optional<Reading> reading) {
        List<ReadPage> pages = reading.map(work::pagesOf).orElse(List.of());
        Progress progress = reading.map(Reading::state)
                // What no key opens any more is as if it had not been read.
                .filter(state -> state != Reading.State.READ || !pages.isEmpty())
                .map(state -> Progress.valueOf(state.name()))
                .orElse(work.isSetUp() ? Progress.NOT_ASKED : Progress.NOT_SET_UP);
        boolean rests = progress != Progress.WAITING && progress != Progress.UNDER_WAY;
        return new View(
                progress,
                reading.map(Reading::failure).orElse(null),
                reading.map(Reading::language).orElse(null),
                tesseract.languages(),
                reading.map(Reading::program).orElse(null),
                reading.map(Reading::confidence).orElse(null),
                reading.map(Reading::madeAt).orElse(null),
                pages,
                pages.isEmpty() ? 0 : reading.orElseThrow().pagesLeftOut(),
                rests && work.isSetUp() && isRead(file) && mayAsk(file, progress));
    }

    /** What was read stands for everybody who reads the paper: only who is answerable for it has it read once more. */
    private boolean mayAsk(ReadableFiles.Readable file, Progress progress) {
        return progress != Progress.READ || files.isOwnOrOfTheCourt(file);
    }

    private static boolean isRead(ReadableFiles.Readable file) {
        return ReadingWork.isRead(file.type()) && file.pages() > 0;
    }

    /** @param language BCP 47, in which it is to be read; null: in which its author says that it is */
    @Schema(name = "ReadingAsked")
    public record Asked(@Nullable @KnownLanguage String language) {}

    @PUT
    @RolesAllowed({"party", "clerk", "judge"})
    @Transactional
    @Operation(
            summary = "Have a document read by machine, or once more",
            description =
                    "For who may read it, also in another language than its author says; it waits for its turn. What was read already is read once more only for who handed it in and for the court.")
    public View ask(@RestPath @Pattern(regexp = "[0-9a-f]{64}") String digest, @Valid @NotNull Asked asked) {
        ReadableFiles.Readable file = files.require(digest);
        if (!work.isSetUp()) {
            throw READING_NOT_SET_UP.with();
        }
        if (!isRead(file)) {
            throw FILE_NOT_READ.with();
        }
        Instant now = clock.instant();
        Optional<Reading> known = readings.findByIdOptional(digest);
        if (!mayAsk(file, view(file, known).state())) {
            throw HttpProblemCode.NOT_PERMITTED.with();
        }
        Reading reading = known.orElseGet(() -> new Reading(digest, file.type().mediaType(), file.pages()));
        reading.ask(asked.language(), now);
        readings.persist(reading);
        return view(file, Optional.of(reading));
    }
}
