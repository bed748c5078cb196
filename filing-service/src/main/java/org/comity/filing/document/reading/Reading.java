package org.comity.filing.document.reading;

import static org.comity.filing.problem.FilingProblem.READING_UNDER_WAY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What a machine reads of one file. It is no evidence: what counts is the file.
 * <pre>
 *   WAITING ──▶ UNDER_WAY ──▶ READ
 *      ▲            └───────▶ FAILED
 *      └── asked again, also in another language
 * </pre>
 */
@Entity
public class Reading {
    @Schema(name = "ReadingState")
    public enum State {
        WAITING,
        UNDER_WAY,
        READ,
        FAILED
    }

    /** Why nothing was read. */
    @Schema(name = "ReadingFailure")
    public enum Failure {
        /** The program of the court does not know the language. */
        LANGUAGE_NOT_THERE,
        /** No page could be drawn or read. */
        NOT_LEGIBLE
    }

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private String digest;

    private String mediaType;
    private int pages;

    @Enumerated(EnumType.STRING)
    private State state;

    private String language;

    @Enumerated(EnumType.STRING)
    private Failure failure;

    private String program;
    private Integer confidence;
    private int pagesLeftOut;
    private byte[] text;
    private boolean encrypted;
    private int attempts;
    private Instant askedAt;
    private Instant claimedUntil;
    private Instant madeAt;

    protected Reading() {}

    /** One that nobody has asked for yet. */
    public Reading(String digest, String mediaType, int pages) {
        this.digest = digest;
        this.mediaType = mediaType;
        this.pages = pages;
    }

    /**
     * To be read, or read once more.
     *
     * @param in BCP 47; null: the language in which its author says that it is
     * @throws org.comity.http.ProblemException READING_UNDER_WAY
     */
    public void ask(String in, Instant now) {
        if (state == State.WAITING || state == State.UNDER_WAY) {
            throw READING_UNDER_WAY.with();
        }
        state = State.WAITING;
        language = in;
        failure = null;
        text = null;
        encrypted = false;
        confidence = null;
        attempts = 0;
        askedAt = now;
    }

    /** The text as it is kept. */
    public record Kept(byte[] text, boolean encrypted) {}

    /**
     * @param of BCP 47, in which it was read
     * @param by the program and its version
     * @param sure from 0 to 100; null where the program found nothing, or the file itself says the text
     */
    public void read(Kept kept, String of, String by, Integer sure, int leftOut, Instant now) {
        state = State.READ;
        text = kept.text();
        encrypted = kept.encrypted();
        language = of;
        program = by;
        confidence = sure;
        pagesLeftOut = leftOut;
        madeAt = now;
        claimedUntil = null;
    }

    public void fail(Failure why, String of, Instant now) {
        state = State.FAILED;
        failure = why;
        language = of;
        madeAt = now;
        claimedUntil = null;
    }

    /** Not now; it waits on. */
    public void leave() {
        state = State.WAITING;
        claimedUntil = null;
        attempts--;
    }

    /** Whether a process that had it has ended over it, and more than once. */
    public boolean isTooMuch() {
        return attempts > 3;
    }

    public String digest() {
        return digest;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of the file. */
    public int pages() {
        return pages;
    }

    public State state() {
        return state;
    }

    /** BCP 47, in which it is or was read; null: as its author says. */
    public String language() {
        return language;
    }

    public Failure failure() {
        return failure;
    }

    public String program() {
        return program;
    }

    public Integer confidence() {
        return confidence;
    }

    public int pagesLeftOut() {
        return pagesLeftOut;
    }

    public Kept kept() {
        return new Kept(text, encrypted);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
