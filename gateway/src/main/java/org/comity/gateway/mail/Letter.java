package org.comity.gateway.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comity.gateway.news.About;
import org.comity.gateway.news.NewsKind;
import org.comity.gateway.news.NewsText;
import org.comity.law.CourtClock;

/** A mail to be sent. It is gone once the mail server has taken it, and with it the link it carries. */
@Entity
class Letter {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int LONGEST_PAUSE_DOUBLINGS = 9;

    @Id
    private UUID id;

    /** The name of a {@link LetterKind}, or of a {@link NewsKind}. */
    private String kind;

    private String address;
    private String locale;

    /** Null for letters in which no time stands. */
    private String zone;

    private String link;

    /** Null for letters about anything else. */
    @Column(name = "hearing_id")
    private UUID hearingId;

    @Embedded
    private About about;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "next_try")
    private Instant nextTry;

    private int tries;

    protected Letter() {}

    /** About the account itself. */
    Letter(LetterKind kind, String address, String locale, String link, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind.name();
        this.address = address;
        this.locale = locale;
        this.link = link;
        this.writtenAt = now;
        this.nextTry = now;
    }

    /** @param firstTry not before then */
    Letter(NewsKind kind, About about, Reader reader, String link, Instant now, Instant firstTry) {
        this.id = UUID.randomUUID();
        this.kind = kind.name();
        this.about = about;
        this.address = reader.address();
        this.locale = reader.locale();
        this.zone = reader.zone();
        this.link = link;
        this.writtenAt = now;
        this.nextTry = firstTry;
    }

    /** Brings the hearing along for the reader's calendar. */
    Letter inviting(UUID hearing) {
        hearingId = hearing;
        return this;
    }

    /** The hearing that it invites to, or calls off; null if it is about anything else. */
    UUID hearingId() {
        return hearingId;
    }

    Reader reader() {
        return new Reader(address, locale, zone);
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

    String kind() {
        return kind;
    }

    /** The words of this letter if it tells news; empty if it is about the account. */
    Optional<NewsText> news() {
        return NewsKind.find(kind)
                .map(news -> new NewsText(news, about, language(), zone == null ? CourtClock.ZONE : ZoneId.of(zone)));
    }

    Instant writtenAt() {
        return writtenAt;
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
