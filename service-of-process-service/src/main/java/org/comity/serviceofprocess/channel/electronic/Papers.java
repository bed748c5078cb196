package org.comity.serviceofprocess.channel.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.DOCUMENT_LOST;
import static org.comity.serviceofprocess.problem.ServiceProblem.DOCUMENT_NOT_AVAILABLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.comity.cases.CaseDocument;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The bytes of a case's papers, checked against the digest under which they were filed. They come over the network, as slowly
 * as that may be: nothing here is called inside a transaction, and no paper is held in memory.
 */
@ApplicationScoped
public class Papers {

    private final FilingDocuments filing;
    private final DeliveryConfig config;

    Papers(@RestClient FilingDocuments filing, DeliveryConfig config) {
        this.filing = filing;
        this.config = config;
    }

    /** What a paper's content hashes to, in hexadecimal. */
    record Fingerprint(String sha256, String sha512) {}

    /**
     * That a paper can be had and is what was filed.
     *
     * @throws org.comity.http.ProblemException DOCUMENT_NOT_AVAILABLE if not now, DOCUMENT_LOST if no later try finds it
     */
    Fingerprint check(CaseDocument document) {
        return fetch(document, OutputStream.nullOutputStream());
    }

    /**
     * The paper, fetched and checked as a whole before a byte of it can be read. Whoever asked closes it, and its bytes are
     * gone from the disk then, or when the process ends.
     *
     * @throws org.comity.http.ProblemException DOCUMENT_NOT_AVAILABLE if it cannot be had now, DOCUMENT_LOST if it is gone or is not
     *     what was filed
     */
    public FetchedPaper fetch(CaseDocument document) {
        FetchedPaper paper = FetchedPaper.empty();
        try {
            fetch(document, Channels.newOutputStream(paper.channel()));
            return paper;
        } catch (RuntimeException failed) {
            paper.close();
            throw failed;
        }
    }

    private Fingerprint fetch(CaseDocument document, OutputStream out) {
        Fingerprint found;
        try (InputStream in = ask(document.digest())) {
            found = withinLimit(() -> copy(in, out));
        } catch (NotFoundException gone) {
            Log.errorf("paper %s is not in the store", document.digest());
            throw DOCUMENT_LOST.with(document.documentId());
        } catch (WebApplicationException | ProcessingException | IOException failed) {
            Log.warnf("paper %s not available: %s", document.digest(), failed.getMessage());
            throw DOCUMENT_NOT_AVAILABLE.with(document.documentId());
        }
        if (!found.sha256().equals(document.digest())) {
            Log.errorf("paper %s arrived with another content", document.digest());
            throw DOCUMENT_LOST.with(document.documentId());
        }
        return found;
    }

    /** Asks again once where a kept connection turns out to be closed by the other side; nothing was read of it by then. */
    private InputStream ask(String digest) {
        try {
            return filing.fetch(digest);
        } catch (ProcessingException broken) {
            return filing.fetch(digest);
        }
    }

    /**
     * On a thread of its own, because the client has a time limit for each answer to begin and none for it to go on. Not a virtual one:
     * hashing never pauses, so that a few papers would keep all that are answered on virtual threads waiting.
     */
    private Fingerprint withinLimit(Callable<Fingerprint> reading) throws IOException {
        FutureTask<Fingerprint> task = new FutureTask<>(reading);
        Thread.ofPlatform().daemon().name("paper").start(task);
        try {
            return task.get(config.fetchesWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IOException("not read whole", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("no longer wanted");
        } finally {
            task.cancel(true);
        }
    }

    private static Fingerprint copy(InputStream in, OutputStream out) throws IOException {
        MessageDigest sha256 = digest("SHA-256");
        MessageDigest sha512 = digest("SHA-512");
        in.transferTo(new DigestOutputStream(new DigestOutputStream(out, sha512), sha256));
        return new Fingerprint(
                HexFormat.of().formatHex(sha256.digest()), HexFormat.of().formatHex(sha512.digest()));
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
