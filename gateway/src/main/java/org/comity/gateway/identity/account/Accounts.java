package org.comity.gateway.identity.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.gateway.secret.Secret;
import org.comity.http.HttpProblemCode;

@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {
    public Optional<Account> withAddress(Email email) {
        return find("emailFolded", email.folded()).firstResultOptional();
    }

    boolean wasConfirmedBy(Secret code) {
        return count("confirmationDigest", code.digest()) > 0;
    }

    public Account require(UUID id) {
        return findByIdOptional(id).orElseThrow(HttpProblemCode.NOT_AUTHENTICATED::with);
    }

    /** Those of these accounts that exist and are not closed. */
    public List<Account> open(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 and closedAt is null order by id", ids);
    }

    /** Who is a clerk of this court now. @param court code, such as 浙01 */
    public List<UUID> clerksOf(String court) {
        return atCourt(court, "clerk");
    }

    /** Who is a judge of this court now. */
    public List<UUID> judgesOf(String court) {
        return atCourt(court, "judge");
    }

    /** Who supervises this court now. */
    public List<UUID> supervisorsOf(String court) {
        return atCourt(court, "supervisor");
    }

    private List<UUID> atCourt(String court, String group) {
        // Without a result type: with one, Hibernate keeps each call's reading of the statement anew and looks through
        // all of them.
        List<?> ids = getEntityManager()
                .createNativeQuery(
                        "select id from account where court = :court and :group = any(groups) and closed_at is null order by id")
                .setParameter("court", court)
                .setParameter("group", group)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
