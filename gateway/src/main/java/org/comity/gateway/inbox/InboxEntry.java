package org.comity.gateway.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.comity.gateway.news.About;
import org.comity.gateway.news.NewsKind;

/** One thing that one account was told. Its words are found when it is read, in the language of who reads it. */
@Entity
@Table(name = "inbox_entry")
class InboxEntry {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private NewsKind kind;

    @Column(name = "case_id")
    private UUID caseId;

    private String path;

    @Embedded
    private About about;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected InboxEntry() {}

    InboxEntry(UUID accountId, NewsKind kind, About about, UUID caseId, String path, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.kind = kind;
        this.about = about;
        this.caseId = caseId;
        this.path = path;
        this.toldAt = now;
    }

    /** The same happened once more before anybody looked: the line moves up, and there is no second one. */
    void tellAgain(Instant now) {
        toldAt = now;
    }

    /** The first time counts. @return whether this was the first */
    boolean read(Instant now) {
        if (readAt != null) {
            return false;
        }
        readAt = now;
        return true;
    }

    UUID id() {
        return id;
    }

    NewsKind kind() {
        return kind;
    }

    /** Null if nothing is said of the matter. */
    About about() {
        return about;
    }

    /** Null for what belongs to no case, or to none yet. */
    UUID caseId() {
        return caseId;
    }

    String path() {
        return path;
    }

    Instant toldAt() {
        return toldAt;
    }

    /** Null while it is unread. */
    Instant readAt() {
        return readAt;
    }
}
