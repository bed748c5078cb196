package org.comity.gateway.identity.account;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account as its holder sees it. {@code court} is null for parties. */
public record AccountView(
        UUID id,
        String email,
        String name,
        Kind kind,
        String locale,
        String zone,
        SortedSet<String> groups,
        @Nullable String court) {
    public static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.email(),
                account.name(),
                account.kind(),
                account.locale(),
                account.zone(),
                new TreeSet<>(account.groups()),
                account.court());
    }
}
