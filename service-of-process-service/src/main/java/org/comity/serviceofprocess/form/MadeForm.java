package org.comity.serviceofprocess.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A form as it was printed for an attempt, with what stood in its fields. Lines are added and never changed: the newest counts. */
@Entity
@Immutable
@Table(name = "made_form")
public class MadeForm {

    @Id
    private UUID id;

    private UUID attemptId;
    private String code;
    private String language;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> fieldValues;

    private UUID fileId;
    private Instant madeAt;
    private UUID madeBy;
    private String madeByName;

    protected MadeForm() {}

    MadeForm(
            UUID attemptId,
            String code,
            String language,
            Map<String, String> fieldValues,
            UUID fileId,
            Instant madeAt,
            UUID madeBy,
            String madeByName) {
        id = UUID.randomUUID();
        this.attemptId = attemptId;
        this.code = code;
        this.language = language;
        this.fieldValues = Map.copyOf(fieldValues);
        this.fileId = fileId;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
        this.madeByName = madeByName;
    }

    UUID attemptId() {
        return attemptId;
    }

    /** Of the kind of form. */
    public String code() {
        return code;
    }

    String language() {
        return language;
    }

    /** By field, what the court filled in. */
    Map<String, String> fieldValues() {
        return fieldValues;
    }

    /** Among the files of the attempt. */
    public UUID fileId() {
        return fileId;
    }

    Instant madeAt() {
        return madeAt;
    }

    String madeByName() {
        return madeByName;
    }
}
