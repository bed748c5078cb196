package org.comity.filing.application;

import static org.comity.filing.problem.CaseProblem.APPLICATION_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.comity.filing.paper.Standing;
import org.comity.filing.submission.Litigant;
import org.comity.http.Caller;
import org.comity.http.Position;
import org.comity.law.ApplicationKind;
import org.comity.law.ApplicationKinds;

@ApplicationScoped
public class Applications implements PanacheRepositoryBase<Application, UUID> {
    private static final List<String> OPEN = ApplicationKinds.all().stream()
            .filter(ApplicationKind::isOpen)
            .map(ApplicationKind::code)
            .toList();

    private static final List<String> DISCREET = ApplicationKinds.all().stream()
            .filter(ApplicationKind::isDiscreet)
            .map(ApplicationKind::code)
            .toList();

    /** One of which the caller may know, held until the end of the transaction. */
    Application lock(Standing standing, UUID id, Caller caller) {
        return find("id = ?1 and caseId = ?2", id, standing.file().id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .filter(application -> knows(standing, application, caller))
                .orElseThrow(() -> APPLICATION_NOT_FOUND.with(id));
    }

    private static boolean knows(Standing standing, Application application, Caller caller) {
        if (standing.isOfTheCourt()) {
            return !hiddenFrom(caller).contains(application.kind());
        }
        return sideOf(standing) == application.side() || OPEN.contains(application.kind());
    }

    /** Kinds of which somebody of the court does not know. */
    public static List<String> hiddenFrom(Caller caller) {
        return caller.is("supervisor") ? List.of() : DISCREET;
    }

    static Litigant.Role sideOf(Standing standing) {
        return standing.parties().getFirst().role();
    }

    /** Whether the caller acts for the party that made it, not only for another of its side. */
    static boolean isOwn(Standing standing, Application application) {
        return standing.parties().stream().anyMatch(party -> party.id().equals(application.partyId()));
    }

    /**
     * Those of which the caller may know, the newest first.
     *
     * @param states those sought
     * @param kind a code; empty for all
     * @param limit how many; one more is found if there is one
     */
    List<Application> of(
            Standing standing,
            Caller caller,
            Collection<Application.State> states,
            String kind,
            Position after,
            int limit) {
        UUID caseId = standing.file().id();
        String part = "caseId = ?1 and (madeAt, id) < (?2, ?3) and state in ?4 and (?5 = '' or kind = ?5)";
        String order = " order by madeAt desc, id desc";
        return (standing.isOfTheCourt()
                        ? find(
                                part + " and kind not in ?6" + order,
                                caseId,
                                after.at(),
                                after.id(),
                                states,
                                kind,
                                hiddenFrom(caller))
                        : find(
                                part + " and (side = ?6 or kind in ?7)" + order,
                                caseId,
                                after.at(),
                                after.id(),
                                states,
                                kind,
                                sideOf(standing),
                                OPEN))
                .range(0, limit)
                .list();
    }

    /**
     * Those of several cases that are neither decided nor withdrawn, in the order in which they are for the court; without those that
     * only supervisors read.
     */
    public List<Application> openIn(List<UUID> cases) {
        return list(
                "caseId in ?1 and waitsSince is not null and kind not in ?2 order by waitsSince, id", cases, DISCREET);
    }

    /** What was granted of relief from the fee to one side. */
    List<Application> withRelief(UUID caseId, Litigant.Role to) {
        return list(
                "caseId = ?1 and side = ?2 and state = ?3 and (reliefPercent is not null or reliefUntil is not null)",
                caseId,
                to,
                Application.State.GRANTED);
    }

    /** The same, of one party. */
    List<Application> withReliefOf(UUID caseId, UUID partyId) {
        return list(
                "caseId = ?1 and partyId = ?2 and state = ?3 and (reliefPercent is not null or reliefUntil is not null)",
                caseId,
                partyId,
                Application.State.GRANTED);
    }

    /** Those of a kind that the court granted, the last first. */
    public List<Application> granted(UUID caseId, String kind) {
        return list(
                "caseId = ?1 and kind = ?2 and state = ?3 order by decidedAt desc",
                caseId,
                kind,
                Application.State.GRANTED);
    }

    /** Whether the court granted it. */
    public boolean isGranted(UUID caseId, UUID id, String kind) {
        return count(
                        "id = ?1 and caseId = ?2 and kind = ?3 and state = ?4",
                        id,
                        caseId,
                        kind,
                        Application.State.GRANTED)
                > 0;
    }

    /** Whether the party waits for an answer of that kind already; for the same period, where it names one. */
    boolean isWaiting(UUID partyId, String kind, UUID deadlineId) {
        List<Application.State> waiting = List.of(Application.State.MADE, Application.State.ASKED);
        return (deadlineId == null
                        ? count("partyId = ?1 and kind = ?2 and state in ?3", partyId, kind, waiting)
                        : count("deadlineId = ?1 and state in ?2", deadlineId, waiting))
                > 0;
    }
}
