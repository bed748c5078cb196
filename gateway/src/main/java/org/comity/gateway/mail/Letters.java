package org.comity.gateway.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.gateway.news.About;
import org.comity.gateway.news.NewsKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Mails waiting for the mail server, written in the transaction of what they tell. */
@ApplicationScoped
public class Letters implements PanacheRepositoryBase<Letter, UUID> {
    private static final Duration OF_LATE = Duration.ofDays(30);

    private final URI publicUrl;
    private final Duration gathering;
    private final Event<Due> due;
    private final Clock clock;

    Letters(@ConfigProperty(name = "comity.public-url") URI publicUrl, OutgoingMail mail, Event<Due> due, Clock clock) {
        this.publicUrl = publicUrl;
        this.gathering = mail.gathering();
        this.due = due;
        this.clock = clock;
    }

    /** A letter was written that is to go at once. */
    record Due() {}

    /** The code stands behind the #, where it reaches no log. */
    public void confirmation(String address, String locale, String code) {
        write(LetterKind.CONFIRMATION, address, locale, "/confirm#" + code);
    }

    public void addressHasAccount(String address, String locale) {
        write(LetterKind.ADDRESS_HAS_ACCOUNT, address, locale, "/sign-in");
    }

    /** The code stands behind the #, where it reaches no log. */
    public void staffInvitation(String address, String locale, String code) {
        write(LetterKind.STAFF_INVITATION, address, locale, "/join#" + code);
    }

    /** The code stands behind the #, where it reaches no log. */
    public void passwordReset(String address, String locale, String code) {
        write(LetterKind.PASSWORD_RESET, address, locale, "/reset#" + code);
    }

    public void passwordChanged(String address, String locale) {
        write(LetterKind.PASSWORD_CHANGED, address, locale, "/forgotten");
    }

    public void secondFactorOn(String address, String locale) {
        write(LetterKind.SECOND_FACTOR_ON, address, locale, "/profile");
    }

    public void secondFactorOff(String address, String locale) {
        write(LetterKind.SECOND_FACTOR_OFF, address, locale, "/forgotten");
    }

    public void recoveryCodeUsed(String address, String locale) {
        write(LetterKind.RECOVERY_CODE_USED, address, locale, "/profile");
    }

    public void passkeyMade(String address, String locale) {
        write(LetterKind.PASSKEY_MADE, address, locale, "/profile");
    }

    public void passkeyRemoved(String address, String locale) {
        write(LetterKind.PASSKEY_REMOVED, address, locale, "/profile");
    }

    /** The code stands behind the #, where it reaches no log. */
    public void addressChange(String address, String locale, String code) {
        write(LetterKind.ADDRESS_CHANGE, address, locale, "/address#" + code);
    }

    /** @param address the one before */
    public void addressChanged(String address, String locale) {
        write(LetterKind.ADDRESS_CHANGED, address, locale, "/sign-in");
    }

    public void newDevice(String address, String locale) {
        write(LetterKind.NEW_DEVICE, address, locale, "/profile");
    }

    public void accountRenamed(String address, String locale) {
        write(LetterKind.ACCOUNT_RENAMED, address, locale, "/profile");
    }

    /** @param address the one that the account had */
    public void accountClosed(String address, String locale) {
        write(LetterKind.ACCOUNT_CLOSED, address, locale, "/");
    }

    private void write(LetterKind kind, String address, String locale, String path) {
        atOnce(new Letter(kind, address, locale, publicUrl.resolve(path).toString(), clock.instant()));
    }

    private void atOnce(Letter letter) {
        persist(letter);
        due.fire(new Due());
    }

    /** @param path inside the web app, of what the letter tells of */
    public void tell(NewsKind kind, About about, Reader reader, String path) {
        invite(kind, about, reader, path, null);
    }

    /** @param hearingId the hearing that is brought along for the reader's calendar; null if there is none */
    public void invite(NewsKind kind, About about, Reader reader, String path, @Nullable UUID hearingId) {
        Instant now = clock.instant();
        atOnce(new Letter(kind, about, reader, publicUrl.resolve(path).toString(), now, now).inviting(hearingId));
    }

    /**
     * One letter for all of a kind that happens to the same thing within a short time, and none more while that one waits: who hands
     * in thirty papers does not send thirty mails.
     */
    public void tellGathered(NewsKind kind, About about, Reader reader, String path) {
        Instant now = clock.instant();
        String link = publicUrl.resolve(path).toString();
        boolean waits = count(
                        "kind = ?1 and address = ?2 and link = ?3 and nextTry > ?4",
                        kind.name(),
                        reader.address(),
                        link,
                        now)
                > 0;
        if (!waits) {
            persist(new Letter(kind, about, reader, link, now, now.plus(gathering)));
        }
    }

    /** It stays on record that this one never left; its address and its link do not. */
    void giveUp(Letter letter) {
        getEntityManager().persist(new UnsentLetter(letter, clock.instant()));
        delete(letter);
    }

    MailState state() {
        return new MailState(
                count(),
                count("tries > 0"),
                getEntityManager()
                        .createQuery("select min(writtenAt) from Letter", Instant.class)
                        .getSingleResult(),
                getEntityManager()
                        .createQuery("select count(*) from UnsentLetter where givenUpAt > ?1", Long.class)
                        .setParameter(1, clock.instant().minus(OF_LATE))
                        .getSingleResult());
    }

    /** Oldest first, and not those that another replica is sending. */
    List<Letter> due(Instant now, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery("from Letter where nextTry <= ?1 order by nextTry", Letter.class)
                .setParameter(1, now)
                .setMaxResults(most)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList();
    }
}
