package org.comity.filing.court;

import static org.comity.filing.problem.CaseProblem.STAFF_MEMBER_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.events.Listens;

/** Who works for the courts, from what the gateway tells. */
@ApplicationScoped
public class StaffMembers implements PanacheRepositoryBase<StaffMember, UUID> {
    private static final String KEEP = """
            insert into staff_member as known (account_id, name, role, court, active, version, known_since)
            values (?1, ?2, ?3, cast(?4 as varchar), ?5, ?6, ?7)
            on conflict (account_id) do update
               set name = excluded.name, role = excluded.role, court = excluded.court, active = excluded.active,
                   version = excluded.version
             where known.version < excluded.version""";

    private final Clock clock;

    StaffMembers(Clock clock) {
        this.clock = clock;
    }

    /** What is said again at a start of the gateway, or from the dead letters, does not undo what came after it. */
    @Listens
    @Transactional
    void on(StaffMemberChanged fact) {
        getEntityManager()
                .createNativeQuery(KEEP)
                .setParameter(1, fact.accountId())
                .setParameter(2, fact.name())
                .setParameter(3, fact.role())
                .setParameter(4, fact.court())
                .setParameter(5, fact.active())
                .setParameter(6, fact.version())
                .setParameter(7, clock.instant())
                .executeUpdate();
    }

    /** Those who are known, by account. */
    public Map<UUID, StaffMember> among(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : list("accountId in ?1", accounts).stream()
                        .collect(Collectors.toMap(StaffMember::accountId, Function.identity()));
    }

    /** @throws org.comity.http.ProblemException STAFF_MEMBER_NOT_FOUND for who does not work there now */
    public StaffMember requireAt(String court, UUID account) {
        return findByIdOptional(account)
                .filter(member -> member.worksAt(court))
                .orElseThrow(() -> STAFF_MEMBER_NOT_FOUND.with());
    }

    /** As they are called; empty for somebody of whom the gateway has not told. */
    public Optional<String> nameOf(UUID account) {
        return findByIdOptional(account).map(StaffMember::name);
    }

    public boolean hasSupervisor(String court) {
        return count("court = ?1 and role = 'supervisor' and active", court) > 0;
    }

    /** A token outlives its holder's office by half a minute; whoever is known to have left it is not let do more in that time. */
    public boolean isBarred(UUID account, String role, String court) {
        return findByIdOptional(account)
                .filter(member -> !member.worksAt(court) || !member.role().equals(role))
                .isPresent();
    }

    record StaffMemberChanged(UUID accountId, String name, String role, String court, boolean active, long version) {}
}
