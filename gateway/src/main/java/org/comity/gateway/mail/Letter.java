package org.comity.gateway.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A mail to be sent. It is gone once the mail server has taken it, and with it the link it carries. */
@Entity
class Letter {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int LONGEST_PAUSE_DOUBLINGS = 9;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String address;
    private String locale;
    private String link;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "next_try")
    private Instant nextTry;

    private int tries;

    protected Letter() {}

    /** @param firstTry not before then */
    Letter(LetterKind kind, String address, String locale, String link, Instant now, Instant firstTry) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.address = address;
        this.locale = locale;
        this.link = link;
        this.writtenAt = now;
        this.nextTry = firstTry;
    }

    /** After 5, 10, 20 seconds, … and then every three quarters of an hour. */
    void notTaken(Instant now) {
        nextTry = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(tries, LONGEST_PAUSE_DOUBLINGS)));
        tries++;
    }

    boolean isTooOld(Instant now) {
        return writtenAt.plus(Duration.ofDays(3)).isBefore(now);
    }

    UUID id() {
        return id;
    }

    LetterKind kind() {
        return kind;
    }

    String address() {
        return address;
    }

    Locale language() {
        return Locale.forLanguageTag(locale);
    }

    String link() {
        return link;
    }
}
