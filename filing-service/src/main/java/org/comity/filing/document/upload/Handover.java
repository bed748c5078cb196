package org.comity.filing.document.upload;

import static org.comity.filing.problem.FilingProblem.UPLOAD_NOT_FOUND;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.comity.filing.document.DocumentStore;
import org.comity.filing.document.Sent;
import org.comity.http.ProblemException;

/** What becomes of a file that came in parts: a document, or nothing. */
@ApplicationScoped
public class Handover {
    private static final int AT_ONCE = 100;

    private final ResumableUploads uploads;
    private final Parts parts;
    private final Clock clock;

    Handover(ResumableUploads uploads, Parts parts, Clock clock) {
        this.uploads = uploads;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * A whole upload of an account, as a file that it sends. It stays until it was kept or is no document of a court, so that what
     * was said wrongly of it can be said again; once kept it is given again for a day, since the answer may have been lost.
     *
     * @param subject what it was sent for
     * @throws ProblemException UPLOAD_NOT_FOUND, UPLOAD_NOT_WHOLE
     */
    public Sent of(UUID id, UUID account, UUID subject) {
        ResumableUpload upload =
                QuarkusTransaction.requiringNew().call(() -> uploads.require(id, account, clock.instant()));
        if (!upload.subject().equals(subject)) {
            throw UPLOAD_NOT_FOUND.with(id);
        }
        upload.requireWhole();
        return new Whole(upload);
    }

    private final class Whole implements Sent {
        private final ResumableUpload upload;

        private Whole(ResumableUpload upload) {
            this.upload = upload;
        }

        @Override
        public String filename() {
            return upload.filename();
        }

        @Override
        public Long announced() {
            return upload.length();
        }

        @Override
        public DocumentStore.Arrived arrive(DocumentStore store, long limit) {
            try {
                return upload.isKept()
                        ? store.again(upload.sha256(), upload.length())
                        : store.another(parts.file(upload.id()), upload.sha256(), upload.length());
            } catch (NoSuchFileException gone) {
                throw UPLOAD_NOT_FOUND.with(upload.id());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void refused() {
            if (!upload.isKept()) {
                forgetUnlessBusy(upload.id());
            }
        }

        @Override
        public void kept() {
            if (!upload.isKept()) {
                keep(upload.id());
            }
        }
    }

    private void keep(UUID id) {
        try (Parts.Held part = parts.hold(id)) {
            QuarkusTransaction.requiringNew()
                    .run(() -> uploads.findByIdOptional(id).ifPresent(upload -> upload.keep(clock.instant())));
            part.erase();
        } catch (ProblemException elsewhere) {
            // The same was asked twice at once, and the other request does this.
            Log.debugf("upload %s is kept by another request", id);
        }
    }

    /** @throws ProblemException UPLOAD_BUSY while a part of it comes */
    void forget(UUID id) {
        try (Parts.Held part = parts.hold(id)) {
            QuarkusTransaction.requiringNew().run(() -> uploads.deleteById(id));
            part.erase();
        }
    }

    /** What was on its way to a draft that is no more; to be called when that is committed. */
    public void forgetAllFor(UUID subject) {
        QuarkusTransaction.requiringNew().call(() -> uploads.idsOf(subject)).forEach(this::forgetUnlessBusy);
    }

    /** What nobody has gone on with in time, and what was kept long enough ago. */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetExpired() {
        List<ResumableUpload> expired =
                QuarkusTransaction.requiringNew().call(() -> uploads.expired(clock.instant(), AT_ONCE));
        for (ResumableUpload upload : expired) {
            if (upload.isKept()) {
                QuarkusTransaction.requiringNew().run(() -> uploads.deleteById(upload.id()));
            } else {
                forgetUnlessBusy(upload.id());
            }
        }
    }

    /** Of what a part comes just now, the rest is forgotten when its time is over. */
    private void forgetUnlessBusy(UUID id) {
        try {
            forget(id);
        } catch (ProblemException busy) {
            if (busy.code() == UPLOAD_NOT_FOUND) {
                QuarkusTransaction.requiringNew().run(() -> uploads.deleteById(id));
            }
        }
    }
}
