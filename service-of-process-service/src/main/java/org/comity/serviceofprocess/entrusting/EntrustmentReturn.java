package org.comity.serviceofprocess.entrusting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.comity.serviceofprocess.attempt.FileView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a carrier says became of the papers, with what shows it. It is no service until a clerk records it. */
@Entity
@Immutable
@Table(name = "entrustment_return")
class EntrustmentReturn {

    @Schema(name = "CarrierReturnKind")
    enum Kind {
        SIGNED_RECEIPT(true),
        CERTIFICATE(true),
        /** At the residence, after a refusal. */
        LEFT(true),
        IN_VAIN(false);

        private final boolean shown;

        Kind(boolean shown) {
            this.shown = shown;
        }

        /** Whether a scan or photograph has to show it. */
        boolean isShown() {
            return shown;
        }
    }

    @Id
    private UUID id;

    private UUID entrustmentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate day;
    private String words;
    private String signedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FileView> files;

    private Instant returnedAt;

    protected EntrustmentReturn() {}

    EntrustmentReturn(
            UUID entrustmentId,
            Kind kind,
            LocalDate day,
            String words,
            String signedBy,
            List<FileView> files,
            Instant at) {
        id = UUID.randomUUID();
        this.entrustmentId = entrustmentId;
        this.kind = kind;
        this.day = day;
        this.words = words;
        this.signedBy = signedBy;
        this.files = List.copyOf(files);
        returnedAt = at;
    }

    UUID entrustmentId() {
        return entrustmentId;
    }

    ReturnView view() {
        return new ReturnView(kind, day, words, signedBy, files, returnedAt);
    }
}
