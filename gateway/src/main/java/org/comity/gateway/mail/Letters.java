package org.comity.gateway.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.LockMode;
import org.hibernate.Session;

/** Mails waiting for the mail server, written in the transaction of what they tell. */
@ApplicationScoped
public class Letters implements PanacheRepositoryBase<Letter, UUID> {
    private final URI publicUrl;
    private final Clock clock;

    Letters(@ConfigProperty(name = "comity.public-url") URI publicUrl, Clock clock) {
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

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

    /** @param path inside the web app, of what the letter tells of */
    public void write(LetterKind kind, String address, String locale, String path) {
        persist(new Letter(kind, address, locale, publicUrl.resolve(path).toString(), clock.instant()));
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
