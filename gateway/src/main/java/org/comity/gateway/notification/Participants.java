package org.comity.gateway.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.gateway.identity.account.Account;
import org.comity.gateway.identity.account.Accounts;
import org.comity.gateway.mail.LetterKind;
import org.comity.gateway.mail.Letters;

/** Which accounts take part in which case, as the services' facts say; and how to write to them. */
@ApplicationScoped
class Participants {
    private final EntityManager database;
    private final Accounts accounts;
    private final Letters letters;

    Participants(EntityManager database, Accounts accounts, Letters letters) {
        this.database = database;
        this.accounts = accounts;
        this.letters = letters;
    }

    void add(UUID caseId, UUID accountId) {
        database.createNativeQuery(
                        "insert into case_participant (case_id, account_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, caseId)
                .setParameter(2, accountId)
                .executeUpdate();
    }

    void tellAll(UUID caseId, LetterKind kind, String path) {
        of(caseId).forEach(accountId -> tell(accountId, kind, path));
    }

    /** Accounts that this gateway does not know (any more) are passed over. @param accountId null: nobody */
    void tell(UUID accountId, LetterKind kind, String path) {
        known(accountId).ifPresent(account -> letters.write(kind, account.email(), account.locale(), path));
    }

    /** The same, with one letter for much that happens within a short time. */
    void tellGathered(UUID accountId, LetterKind kind, String path) {
        known(accountId).ifPresent(account -> letters.writeGathered(kind, account.email(), account.locale(), path));
    }

    private Optional<Account> known(UUID accountId) {
        return Optional.ofNullable(accountId).flatMap(accounts::findByIdOptional);
    }

    private List<UUID> of(UUID caseId) {
        // Without a result type: with one, Hibernate keeps each call's reading of the statement anew and looks through
        // all of them.
        List<?> accounts = database.createNativeQuery("select account_id from case_participant where case_id = ?1")
                .setParameter(1, caseId)
                .getResultList();
        return accounts.stream().map(UUID.class::cast).toList();
    }
}
