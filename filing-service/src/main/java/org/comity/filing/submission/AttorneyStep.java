package org.comity.filing.submission;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One fact in the life of a power of attorney, with its document and its day. Source: CPL 275; Apostille Convention. */
@Schema(description = "One fact in the chain of a power of attorney: signed, notarised, apostilled or legalised")
public record AttorneyStep(
        @NotNull Step step,
        @NotNull LocalDate doneOn,
        @NotNull UUID documentId,
        @Size(max = 200) String authority) {

    public enum Step {
        SIGNED,
        NOTARISED,
        APOSTILLED,
        LEGALISED
    }

    public AttorneyStep {
        authority = authority == null ? "" : PlainText.strip(authority);
    }
}
