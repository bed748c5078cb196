package org.comity.serviceofprocess.electronic;

import static org.comity.serviceofprocess.problem.ServiceProblem.DOCUMENT_NOT_AVAILABLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.comity.serviceofprocess.casefile.CaseDocument;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The bytes of a case's papers, checked against the digest under which they were filed. */
@ApplicationScoped
public class Papers {

    private final FilingDocuments filing;

    Papers(@RestClient FilingDocuments filing) {
        this.filing = filing;
    }

    public byte[] bytes(CaseDocument document) {
        Path file = fetch(document);
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            delete(file);
        }
    }

    /** A temporary file with the paper; whoever asked for it deletes it. */
    Path fetch(CaseDocument document) {
        Path file;
        try {
            file = filing.fetch(document.digest()).toPath();
        } catch (WebApplicationException | ProcessingException failed) {
            Log.warnf("paper %s not available: %s", document.digest(), failed.getMessage());
            throw DOCUMENT_NOT_AVAILABLE.with(document.id());
        }
        if (!digestOf(file).equals(document.digest())) {
            Log.errorf("paper %s arrived with another content", document.digest());
            delete(file);
            throw DOCUMENT_NOT_AVAILABLE.with(document.id());
        }
        return file;
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            Log.warnf("temporary file left behind: %s", left.getMessage());
        }
    }

    private static String digestOf(Path file) {
        MessageDigest digest = Digests.newSha256();
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
