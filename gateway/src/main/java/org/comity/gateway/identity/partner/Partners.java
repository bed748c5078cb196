package org.comity.gateway.identity.partner;

import static org.comity.gateway.problem.GatewayProblem.PARTNER_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.events.Outbox;
import org.comity.gateway.identity.token.Client;
import org.comity.gateway.identity.token.Clients;
import org.comity.gateway.identity.token.Principal;
import org.comity.gateway.secret.Secret;
import org.comity.http.Position;

@ApplicationScoped
public class Partners implements PanacheRepositoryBase<Partner, UUID>, Clients {
    private final Outbox outbox;
    private final Clock clock;

    Partners(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Of one that is written as it is now. */
    void tell(Partner partner) {
        outbox.add(PartnerChanged.of(partner, clock.instant()));
    }

    /** Said again at each start: a service whose database is new, or was restored, has not heard it. */
    @Transactional
    void tellAll(@Observes StartupEvent started) {
        listAll().forEach(this::tell);
    }

    /** That there is such a partner. @throws org.comity.http.ProblemException PARTNER_NOT_FOUND */
    public void require(UUID id) {
        findByIdOptional(id).orElseThrow(PARTNER_NOT_FOUND::with);
    }

    /** That there is such a partner, and none keeps it out meanwhile. @throws org.comity.http.ProblemException PARTNER_NOT_FOUND, PARTNER_NOT_ACTIVE */
    public void requireActive(UUID id) {
        requireLocked(id).requireActive();
    }

    /** @throws org.comity.http.ProblemException PARTNER_NOT_FOUND */
    Partner requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(PARTNER_NOT_FOUND::with);
    }

    /**
     * Newest first.
     *
     * @param words in the name; null for any
     * @param state null for any
     * @return one more than the limit, if there is one more
     */
    List<Partner> newest(String words, Partner.State state, Position after, int limit) {
        return find(
                        "(madeAt, id) < (?1, ?2) and (?3 = '' or locate(?3, lower(name)) > 0) and (?4 is null or state = ?4)"
                                + " order by madeAt desc, id desc",
                        after.at(),
                        after.id(),
                        words == null ? "" : words.strip().toLowerCase(Locale.ROOT),
                        state)
                .range(0, limit)
                .list();
    }

    /** Those that may work for a court, the newest first. @return one more than the limit, if there is one more */
    List<Partner> activeOf(String court, Position after, int limit) {
        return find(
                        "state = ?1 and array_contains(courts, ?2) and (madeAt, id) < (?3, ?4) order by madeAt desc, id desc",
                        Partner.State.ACTIVE,
                        court,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** The secrets that hold, by partner. */
    Map<UUID, PartnerSecret> secretsOf(Collection<UUID> partners) {
        return getEntityManager()
                .createQuery("from PartnerSecret where partnerId in ?1 and revokedAt is null", PartnerSecret.class)
                .setParameter(1, partners)
                .getResultStream()
                .collect(Collectors.toMap(PartnerSecret::partnerId, Function.identity()));
    }

    /** The one before is taken back; this is the only time that anybody sees the new one. */
    Secret newSecret(Partner partner, Instant now) {
        revokeSecret(partner, now);
        Secret secret = Secret.random();
        getEntityManager().persist(new PartnerSecret(partner.id(), secret, now));
        return secret;
    }

    /** All tokens that were made with it end within half a minute. */
    void revokeSecret(Partner partner, Instant now) {
        secretsOf(List.of(partner.id())).values().forEach(secret -> outbox.add(secret.revoke(now)));
        flush();
    }

    @Override
    public Optional<Granted> granted(Client client) {
        return client.accountId()
                .flatMap(this::findByIdOptional)
                .filter(Partner::isActive)
                .flatMap(partner -> Optional.ofNullable(
                                secretsOf(List.of(partner.id())).get(partner.id()))
                        .filter(secret -> secret.is(new Secret(client.secret())))
                        .map(secret -> new Granted(principalOf(partner), partner.courts(), secret.id())));
    }

    private static Principal principalOf(Partner partner) {
        return new Principal(partner.id(), GROUPS, partner.name(), "en", "Asia/Shanghai", null);
    }
}
