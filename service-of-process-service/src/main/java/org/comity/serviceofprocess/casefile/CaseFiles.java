package org.comity.serviceofprocess.casefile;

import static org.comity.serviceofprocess.problem.ServiceProblem.CASE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.comity.http.Caller;

@ApplicationScoped
public class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {

    public CaseFile require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CASE_NOT_FOUND.with(id));
    }

    /** The case, for staff of its court; to anybody else it does not exist. */
    public CaseFile requireFor(Caller staff, UUID id) {
        return findByIdOptional(id).filter(file -> isStaff(staff, file)).orElseThrow(() -> CASE_NOT_FOUND.with(id));
    }

    /** Whether the caller is a clerk or judge of the case's court. */
    public boolean isStaff(Caller caller, CaseFile file) {
        return (caller.is("clerk") || caller.is("judge"))
                && caller.court().filter(file.court()::equals).isPresent();
    }

    /** Whether the caller is staff of the case's court or a party of the case. */
    public boolean isParticipant(Caller caller, CaseFile file) {
        return isStaff(caller, file) || file.hasParty(caller.accountId());
    }
}
