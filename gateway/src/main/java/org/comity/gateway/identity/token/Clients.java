package org.comity.gateway.identity.token;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The systems of others that may ask for a token. Tokens know nothing of who these are. */
public interface Clients {
    /** What tokens for them say of their kind. */
    Set<String> GROUPS = Set.of("partner");

    /**
     * @param courts codes of those for which it may register cases
     * @param sessionId ended when the secret is taken back
     */
    record Granted(Principal principal, List<String> courts, UUID sessionId) {}

    /** Empty if id and secret do not belong together, or are kept out. */
    Optional<Granted> granted(Client client);
}
