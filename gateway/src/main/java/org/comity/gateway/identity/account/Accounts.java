package org.comity.gateway.identity.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.comity.http.HttpProblemCode;

@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {
    public Optional<Account> withAddress(Email email) {
        return find("emailFolded", email.folded()).firstResultOptional();
    }

    public Account require(UUID id) {
        return findByIdOptional(id).orElseThrow(HttpProblemCode.NOT_AUTHENTICATED::with);
    }
}
