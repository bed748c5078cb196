package org.comity.filing.document;

import static org.comity.filing.problem.FilingProblem.SCANNER_NOT_THERE;
import static org.comity.filing.problem.FilingProblem.TOO_MANY_FILES_AT_ONCE;
import static org.comity.filing.problem.FilingProblem.TOO_MUCH_UPLOADED_TODAY;
import static org.comity.filing.problem.FilingProblem.UPLOAD_TOO_LARGE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.comity.filing.document.check.Checkers;
import org.comity.filing.document.check.FileType;
import org.comity.filing.document.check.Unusual;
import org.comity.filing.document.check.Verdict;
import org.comity.filing.document.scan.Scan;
import org.comity.filing.document.scan.Scanner;
import org.comity.http.ProblemException;

/**
 * How a file comes in, to a submission or to a case: it is asked whether it is welcome before its bytes are taken, so that nobody
 * sends them for nothing; it is looked at; and it is kept in the transaction that writes its row.
 */
@ApplicationScoped
public class Uploads {
    private final DocumentStore store;
    private final Checkers checkers;
    private final Scanner scanner;
    private final UploadLimits limits;
    private final UploadVolumes volumes;
    private final ReadingWork readings;

    Uploads(
            DocumentStore store,
            Checkers checkers,
            Scanner scanner,
            UploadLimits limits,
            UploadVolumes volumes,
            ReadingWork readings) {
        this.store = store;
        this.checkers = checkers;
        this.scanner = scanner;
        this.limits = limits;
        this.volumes = volumes;
        this.readings = readings;
    }

    /**
     * A file that is here and was looked at; it is forgotten unless it is kept.
     *
     * @param pages 0 for what has none, such as sound
     * @param unusual about it; empty if nothing is
     * @param scan whether it was looked through for viruses
     */
    public record Received(
            DocumentStore.Arrived file, FileType type, int pages, List<Unusual> unusual, Scan scan, String filename) {

        /** @throws org.comity.http.ProblemException FILE_NOT_PDF, or the fault that anything unusual is here */
        public void requirePdf() {
            PlainPdf.require(type, unusual);
        }
    }

    /**
     * Takes a file.
     *
     * @param welcome refuses it before its bytes come; is told how many were announced, 0 if none
     * @param adding writes its row, in a transaction of its own
     * @throws org.comity.http.ProblemException UPLOAD_TOO_LARGE, or what is wrong with the file
     */
    public <T> T take(UUID account, Sent sent, LongConsumer welcome, Function<Received, T> adding) {
        long largest = limits.perFile().asLongValue();
        if (sent.announced() != null && sent.announced() > largest) {
            throw UPLOAD_TOO_LARGE.with(UploadLimits.megabytes(limits.perFile()));
        }
        welcome.accept(sent.announced() == null ? 0 : sent.announced());
        try (DocumentStore.Arrived file = sent.arrive(store, largest)) {
            Verdict found = looked(sent, () -> checkers.require(account, file.file()));
            Scan scan = looked(sent, () -> scanner.require(file.file()));
            Received received = new Received(file, found.type(), found.pages(), found.unusual(), scan, sent.filename());
            T added = QuarkusTransaction.requiringNew().call(() -> adding.apply(received));
            sent.kept();
            return added;
        }
    }

    private static <T> T looked(Sent sent, Supplier<T> look) {
        try {
            return look.get();
        } catch (ProblemException refused) {
            if (refused.code() != TOO_MANY_FILES_AT_ONCE && refused.code() != SCANNER_NOT_THERE) {
                sent.refused();
            }
            throw refused;
        }
    }

    /**
     * Uploads side by side may pass this limit together, by what is under way; it keeps a disk from filling, no promise.
     *
     * @param sent what the account has sent in the last day, in bytes
     * @throws org.comity.http.ProblemException TOO_MUCH_UPLOADED_TODAY
     */
    public void requireVolume(long sent, long announced) {
        if (sent + announced > limits.perAccountAndDay().asLongValue()) {
            throw TOO_MUCH_UPLOADED_TODAY.with(UploadLimits.megabytes(limits.perAccountAndDay()));
        }
    }

    /** @param subject the submission or the case, which is locked by who sends */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Received received, UUID account, UUID subject) {
        store.keep(received.file());
        volumes.add(account, subject, received.file().bytes());
        readings.expect(received.file().digest(), received.type(), received.pages());
    }
}
