package org.comity.gateway.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a letter was given up. Whom it was for is not kept: whoever was to be told has it in the inbox. */
@Entity
@Table(name = "unsent_letter")
class UnsentLetter {
    @Id
    private UUID id;

    private String kind;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    protected UnsentLetter() {}

    UnsentLetter(Letter letter, Instant now) {
        this.id = letter.id();
        this.kind = letter.kind();
        this.writtenAt = letter.writtenAt();
        this.givenUpAt = now;
    }
}
