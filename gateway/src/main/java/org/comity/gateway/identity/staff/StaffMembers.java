package org.comity.gateway.identity.staff;

import static org.comity.gateway.problem.GatewayProblem.NOT_ONESELF;
import static org.comity.gateway.problem.GatewayProblem.STAFF_MEMBER_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.comity.gateway.identity.account.Email;
import org.comity.http.HttpProblemCode;
import org.comity.http.Position;

@ApplicationScoped
public class StaffMembers implements PanacheRepositoryBase<StaffMember, UUID> {
    /** Whoever has the address and was not revoked: there is one at most. */
    Optional<StaffMember> withAddress(Email email) {
        return find("emailFolded = ?1 and state <> ?2", email.folded(), StaffMember.State.REVOKED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Locked, so that two uses of one code wait for each other and the second finds nothing. */
    Optional<StaffMember> withCode(String codeDigest) {
        return find("codeDigest", codeDigest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Somebody about whom an operator decides. All operators are locked first, in one order, so that of two who disable each other
     * one is too late. Whoever decides is one of them and decides about somebody else, so there is always one left.
     *
     * @throws org.comity.http.ProblemException NOT_PERMITTED if the caller is no operator any more, STAFF_MEMBER_NOT_FOUND,
     *     NOT_ONESELF
     */
    StaffMember requireForDecision(UUID id, UUID callerId) {
        List<StaffMember> operators = lockedOperators();
        requireAmong(operators, callerId);
        StaffMember member = requireLocked(id);
        if (id.equals(callerId)) {
            throw NOT_ONESELF.with();
        }
        return member;
    }

    /** @throws org.comity.http.ProblemException NOT_PERMITTED if the caller is no operator any more: a token outlives its holder's office */
    public void requireOperator(UUID callerId) {
        requireAmong(lockedOperators(), callerId);
    }

    /** @throws org.comity.http.ProblemException STAFF_MEMBER_NOT_FOUND */
    StaffMember requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(STAFF_MEMBER_NOT_FOUND::with);
    }

    private static void requireAmong(List<StaffMember> operators, UUID callerId) {
        if (operators.stream().noneMatch(operator -> operator.id().equals(callerId))) {
            throw HttpProblemCode.NOT_PERMITTED.with();
        }
    }

    private List<StaffMember> lockedOperators() {
        return find("role = ?1 and state = ?2 order by id", Role.OPERATOR, StaffMember.State.ACTIVE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What an operator looks for; each part null or empty where it does not matter. */
    record Wanted(String words, String court, Role role, StaffMember.State state) {}

    /** Newest first. @return one more than the limit, if there is one more */
    List<StaffMember> those(Wanted wanted, Position after, int limit) {
        String words = wanted.words() == null ? "" : wanted.words().strip().toLowerCase(Locale.ROOT);
        TypedQuery<StaffMember> query = getEntityManager().createQuery("""
                from StaffMember
                 where (invitedAt, id) < (:at, :id)
                   and (:words = '' or locate(:words, lower(name)) > 0 or locate(:words, emailFolded) > 0)
                   and (:court is null or court = :court)
                   and (:role is null or role = :role)
                   and (:state is null or state = :state)
                 order by invitedAt desc, id desc""", StaffMember.class);
        return query.setParameter("at", after.at())
                .setParameter("id", after.id())
                .setParameter("words", words)
                .setParameter("court", wanted.court())
                .setParameter("role", wanted.role())
                .setParameter("state", wanted.state())
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
