package org.comity.filing.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.comity.filing.document.check.Checkers;
import org.comity.filing.document.check.FileType;
import org.comity.filing.document.reading.ReadPage;
import org.comity.filing.document.reading.Reading;
import org.comity.filing.document.reading.ReadingConfig;
import org.comity.filing.document.reading.Readings;
import org.comity.filing.document.reading.Tesseract;
import org.comity.http.ProblemException;

/**
 * Reads pictures and PDFs one after the other, page by page, since each page takes a processor for seconds. What is read lies as papers do,
 * encrypted where the court has keys for that, and goes with the file.
 */
@ApplicationScoped
public class ReadingWork {
    /** Of the files that are looked at side by side, one is here for all that is read. */
    private static final UUID READER = new UUID(0, 0);

    private final Readings readings;
    private final ReadingConfig config;
    private final Tesseract tesseract;
    private final Checkers checkers;
    private final DocumentStore store;
    private final AtRest atRest;
    private final ObjectMapper json;
    private final Clock clock;
    private volatile boolean ended;

    ReadingWork(
            Readings readings,
            ReadingConfig config,
            Tesseract tesseract,
            Checkers checkers,
            DocumentStore store,
            AtRest atRest,
            ObjectMapper json,
            Clock clock) {
        this.readings = readings;
        this.config = config;
        this.tesseract = tesseract;
        this.checkers = checkers;
        this.store = store;
        this.atRest = atRest;
        this.json = json;
        this.clock = clock;
    }

    /** Whether the court has a program for it. */
    public boolean isSetUp() {
        return tesseract.isThere();
    }

    public static boolean isRead(FileType type) {
        return type.isPicture() || type == FileType.PDF;
    }

    /** A file is here, in the transaction that keeps it. */
    void expect(String digest, FileType type, int pages) {
        if (isSetUp() && isRead(type) && pages > 0) {
            readings.expect(digest, type.mediaType(), pages, clock.instant());
        }
    }

    @Scheduled(
            every = "${comity.filing.reading.every:5s}",
            delayed = "${comity.filing.reading.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readWaiting() {
        if (!isSetUp()) {
            return;
        }
        Optional<String> next = claimed();
        while (next.isPresent() && !ended && read(next.get())) {
            next = claimed();
        }
    }

    private Optional<String> claimed() {
        return QuarkusTransaction.requiringNew().call(() -> readings.claim(clock.instant()));
    }

    /** @return false if the machine has no time for it now */
    private boolean read(String digest) {
        Reading asked = QuarkusTransaction.requiringNew().call(() -> readings.findById(digest));
        String language = QuarkusTransaction.requiringNew().call(() -> readings.languageOf(digest));
        Optional<String> data = tesseract.dataFor(language);
        if (data.isEmpty()) {
            return fails(digest, Reading.Failure.LANGUAGE_NOT_THERE, language);
        }
        if (asked.isTooMuch()) {
            return fails(digest, Reading.Failure.NOT_LEGIBLE, language);
        }
        int last = Math.min(asked.pages(), config.pages());
        List<ReadPage> pages = new ArrayList<>();
        try (KeptFile.Copy file = store.file(digest).copy()) {
            for (int page = 1; page <= last && !ended; page++) {
                page(file.path(), FileType.of(asked.mediaType()), page, data.get())
                        .ifPresent(pages::add);
            }
            if (ended) {
                return left(digest);
            }
            if (pages.isEmpty()) {
                return fails(digest, Reading.Failure.NOT_LEGIBLE, language);
            }
            Reading.Kept kept =
                    new Reading.Kept(atRest.sealed(digest, json.writeValueAsBytes(pages)), atRest.encrypts());
            int leftOut = asked.pages() - pages.size();
            return ends(
                    digest,
                    it -> it.read(kept, language, tesseract.version(), confidence(pages), leftOut, clock.instant()));
        } catch (ProblemException busy) {
            return !left(digest);
        } catch (IOException | RuntimeException unreadable) {
            Log.errorf(unreadable, "%s was not read", digest);
            return fails(digest, Reading.Failure.NOT_LEGIBLE, language);
        }
    }

    private Optional<ReadPage> page(Path file, FileType type, int page, String data) throws IOException {
        Path target = Files.createTempFile(AtRest.COPIES, AtRest.COPY, ".page");
        try {
            return switch (checkers.prepare(READER, file, type, page, target)) {
                case TEXT -> Optional.of(new ReadPage(page, Files.readString(target, StandardCharsets.UTF_8), null));
                case PICTURE -> tesseract.read(target, data, page);
                case NONE -> Optional.empty();
            };
        } finally {
            Files.deleteIfExists(target);
        }
    }

    /** Over the letters that the program found; null if it found none. */
    private static Integer confidence(List<ReadPage> pages) {
        List<ReadPage> byMachine = pages.stream()
                .filter(page -> Objects.nonNull(page.confidence()))
                .toList();
        long letters =
                byMachine.stream().mapToLong(page -> page.text().length()).sum();
        long sure = byMachine.stream()
                .mapToLong(page -> (long) page.confidence() * page.text().length())
                .sum();
        return letters == 0 ? null : (int) Math.round((double) sure / letters);
    }

    private boolean fails(String digest, Reading.Failure why, String language) {
        return ends(digest, it -> it.fail(why, language, clock.instant()));
    }

    private boolean left(String digest) {
        return ends(digest, Reading::leave);
    }

    /** The file may have gone meanwhile. */
    private boolean ends(String digest, Consumer<Reading> how) {
        QuarkusTransaction.requiringNew()
                .run(() -> readings.findByIdOptional(digest).ifPresent(how));
        return true;
    }

    /**
     * What was read, page by page.
     *
     * @return empty if nothing was, or no key of now opens it
     */
    public List<ReadPage> pagesOf(Reading reading) {
        if (reading.state() != Reading.State.READ) {
            return List.of();
        }
        try {
            byte[] kept = reading.kept().text();
            byte[] words = reading.kept().encrypted() ? atRest.opened(reading.digest(), kept) : kept;
            return List.of(json.readValue(words, ReadPage[].class));
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        } catch (IOException unreadable) {
            Log.errorf("The reading of %s is not opened: %s", reading.digest(), unreadable.getMessage());
            return List.of();
        }
    }

    @PreDestroy
    void end() {
        ended = true;
    }
}
