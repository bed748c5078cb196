package org.comity.filing.document.upload;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way, as its sender sees it.
 *
 * @param subject the submission or the case for which it is sent
 * @param lastModified of the file at its sender's, in milliseconds since 1970; null if that was not said
 * @param sha256 in hexadecimal, once all of it is here
 * @param sha512 in hexadecimal, once all of it is here
 * @param expiresAt until when its next part is waited for
 */
@Schema(name = "ResumableUpload", description = "A file on its way in parts")
public record UploadView(
        UUID id,
        UUID subject,
        String filename,
        @Nullable Long lastModified,
        long length,
        long received,
        @Nullable String sha256,
        @Nullable String sha512,
        Instant begunAt,
        Instant expiresAt) {

    static UploadView of(ResumableUpload upload) {
        return new UploadView(
                upload.id(),
                upload.subject(),
                upload.filename(),
                upload.lastModified(),
                upload.length(),
                upload.received(),
                upload.sha256(),
                upload.sha512(),
                upload.begunAt(),
                upload.expiresAt());
    }
}
