package org.comity.gateway.identity.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.comity.gateway.identity.token.Principal;

/** Somebody who may enter: their confirmed address, and how they want to be spoken to. */
@Entity
public class Account {
    /** Of an account that no password opens. */
    public static final String NO_PASSWORD = "";

    @Id
    private UUID id;

    @Version
    private int version;

    private String email;

    @Column(name = "email_folded")
    private String emailFolded;

    @Column(name = "password_hash")
    private String passwordHash;

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(columnDefinition = "varchar(32)[]")
    private String[] groups;

    private String court;
    private String locale;
    private String zone;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** Of the code that confirmed it, so that the same code again is known; null where no code did. */
    @Column(name = "confirmation_digest")
    private String confirmationDigest;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Account() {}

    /** A party's account: the address was confirmed by who received the code. */
    static Account confirmed(Registration registration, Instant now) {
        Account account = new Account();
        account.id = UUID.randomUUID();
        account.email = registration.email();
        account.emailFolded = new Email(registration.email()).folded();
        account.passwordHash = registration.passwordHash();
        account.name = registration.name();
        account.kind = registration.kind();
        account.groups = new String[] {"party"};
        account.locale = registration.locale();
        account.zone = registration.zone();
        account.confirmedAt = now;
        account.confirmationDigest = registration.codeDigest();
        return account;
    }

    /** An account given by the court itself. @param court null for those who are of no court */
    public static Account given(
            UUID id,
            String email,
            String passwordHash,
            String name,
            Kind kind,
            String group,
            String court,
            String locale,
            String zone,
            Instant now) {
        Account account = new Account();
        account.id = id;
        account.email = email;
        account.emailFolded = new Email(email).folded();
        account.passwordHash = passwordHash;
        account.name = name;
        account.kind = kind;
        account.groups = new String[] {group};
        account.court = court;
        account.locale = locale;
        account.zone = zone;
        account.confirmedAt = now;
        return account;
    }

    /** Changes how this person is written to, and which time is shown beside the court's. */
    void speaks(String locale, String zone) {
        this.locale = locale;
        this.zone = zone;
    }

    /** Signs in and is written to by another address from now on. */
    public void movesTo(Email address) {
        this.email = address.text();
        this.emailFolded = address.folded();
    }

    /** From now on; what was signed under the name before keeps it. */
    public void isCalled(DisplayName other) {
        this.name = other.text();
    }

    public void changesPassword(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    /** The court gives its holder other work. Tokens say so from the next one on. @param court null for those who are of no court */
    public void works(String group, String court) {
        this.groups = new String[] {group};
        this.court = court;
    }

    /** Nobody comes in with it until it is opened again. */
    public void close(Instant now) {
        closedAt = now;
    }

    /** Closed for good by its holder: its address is free for a new account, and no password opens it. The name stays for what was signed with it. */
    public void leave(Instant now) {
        close(now);
        movesTo(new Email("closed-" + id + "@account.invalid"));
        passwordHash = NO_PASSWORD;
    }

    public void openAgain() {
        closedAt = null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public boolean hasPassword() {
        return !passwordHash.equals(NO_PASSWORD);
    }

    /** What access tokens say of this account. */
    public Principal principal() {
        return new Principal(id, Set.of(groups), name, locale, zone, court);
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public Set<String> groups() {
        return Set.of(groups);
    }

    /** Code of the court whose staff this is; null for parties. */
    public String court() {
        return court;
    }

    public String locale() {
        return locale;
    }

    public String zone() {
        return zone;
    }
}
