package org.comity.filing.rendering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.filing.paper.Side;
import org.comity.filing.paper.Standing;
import org.comity.http.PlainText;
import org.comity.http.Sha256;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** Words of a case in another language, as a person put them. Which words, their digest says. */
@Entity
@Immutable
public class Rendering {
    /** Who put them into that language. */
    @Schema(name = "RenderingMaker")
    public enum Maker {
        /** Whoever entered it. */
        PERSON,
        /** An interpreter or translator whom the court names. */
        INTERPRETER
    }

    @Id
    private UUID id;

    private UUID caseId;
    private String digest;
    private String language;
    private String text;

    @Enumerated(EnumType.STRING)
    private Maker maker;

    private String makerName;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID enteredBy;
    private String enteredByName;
    private Instant madeAt;

    protected Rendering() {}

    Rendering(Standing by, RenderingResource.Made said, Instant now) {
        boolean ofAnInterpreter = !PlainText.isBlank(said.interpreter());
        this.id = UUID.randomUUID();
        this.caseId = by.file().id();
        this.digest = Sha256.hexOf(said.original());
        this.language = said.language();
        this.text = PlainText.strip(said.text());
        this.maker = ofAnInterpreter ? Maker.INTERPRETER : Maker.PERSON;
        this.makerName = ofAnInterpreter ? PlainText.strip(said.interpreter()) : by.name();
        this.side = by.side();
        this.enteredBy = by.account();
        this.enteredByName = by.name();
        this.madeAt = now;
    }

    UUID id() {
        return id;
    }

    /** SHA-256 of what it renders, in UTF-8, in hexadecimal. */
    String digest() {
        return digest;
    }

    String language() {
        return language;
    }

    String text() {
        return text;
    }

    Maker maker() {
        return maker;
    }

    String makerName() {
        return makerName;
    }

    /** On whose side who entered it stands. */
    Side side() {
        return side;
    }

    Instant madeAt() {
        return madeAt;
    }
}
