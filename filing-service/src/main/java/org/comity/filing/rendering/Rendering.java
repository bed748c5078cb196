package org.comity.filing.rendering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.comity.filing.paper.Side;
import org.comity.filing.paper.Standing;
import org.comity.http.Caller;
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
        /** An interpreter or translator whom the court names, or an interpreter of the case itself. */
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

    private Rendering(UUID caseId, RenderingResource.Made said, UUID account, String name, Side side, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.digest = Sha256.hexOf(said.original());
        this.language = said.language();
        this.text = PlainText.strip(said.text());
        this.maker = Maker.PERSON;
        this.makerName = name;
        this.side = side;
        this.enteredBy = account;
        this.enteredByName = name;
        this.madeAt = now;
    }

    /** Of who acts in the case, or of the interpreter whom the court names. */
    static Rendering by(Standing standing, RenderingResource.Made said, Instant now) {
        Rendering made =
                new Rendering(standing.file().id(), said, standing.account(), standing.name(), standing.side(), now);
        return PlainText.isBlank(said.interpreter()) ? made : made.ofInterpreter(PlainText.strip(said.interpreter()));
    }

    /** Of an interpreter of the case, in its own name. */
    static Rendering byInterpreter(UUID caseId, Caller interpreter, RenderingResource.Made said, Instant now) {
        return new Rendering(caseId, said, interpreter.accountId(), interpreter.name(), Side.COURT, now)
                .ofInterpreter(interpreter.name());
    }

    private Rendering ofInterpreter(String name) {
        maker = Maker.INTERPRETER;
        makerName = name;
        return this;
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
