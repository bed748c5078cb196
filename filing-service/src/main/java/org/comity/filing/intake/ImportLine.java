package org.comity.filing.intake;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.comity.filing.casefile.CaseFile;
import org.comity.http.Ground;
import org.comity.http.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * One case of a file.
 * <pre>
 *   WAITING ──▶ REGISTERED   now
 *      ├──────▶ KNOWN        its reference was registered before
 *      └──────▶ REFUSED      with every ground; nothing was registered
 * </pre>
 */
@Entity
@Table(name = "case_import_line")
public class ImportLine {
    @Schema(name = "CaseImportLineState")
    public enum State {
        WAITING,
        REGISTERED,
        KNOWN,
        REFUSED
    }

    private static final int LONGEST_REFERENCE = 100;

    /** @param position of the line in the file, or of the case in its array; from 1 */
    @Embeddable
    public record Key(UUID importId, int position) {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private State state;

    private String body;
    private String reference;
    private UUID caseId;
    private String caseNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Ground> grounds = List.of();

    protected ImportLine() {}

    /** @param body a case as JSON text */
    ImportLine(UUID importId, int position, String body) {
        this.key = new Key(importId, position);
        this.state = State.WAITING;
        this.body = body;
    }

    /** Null if it has none, or could not be read. */
    void names(String written) {
        reference = written == null ? null : PlainText.cut(written, LONGEST_REFERENCE);
    }

    void registered(CaseFile file) {
        end(State.REGISTERED);
        caseId = file.id();
        caseNumber = file.number();
    }

    void known(CaseFile file) {
        end(State.KNOWN);
        caseId = file.id();
        caseNumber = file.number();
    }

    void refuse(List<Ground> all) {
        end(State.REFUSED);
        grounds = List.copyOf(all);
    }

    private void end(State result) {
        state = result;
        body = null;
    }

    int position() {
        return key.position();
    }

    State state() {
        return state;
    }

    String body() {
        return body;
    }

    String reference() {
        return reference;
    }

    UUID caseId() {
        return caseId;
    }

    String caseNumber() {
        return caseNumber;
    }

    List<Ground> grounds() {
        return grounds;
    }
}
