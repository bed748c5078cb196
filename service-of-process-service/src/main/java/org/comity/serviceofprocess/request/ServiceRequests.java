package org.comity.serviceofprocess.request;

import static org.comity.serviceofprocess.problem.ServiceProblem.REQUEST_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.comity.http.Caller;
import org.comity.serviceofprocess.casefile.CaseFiles;

@ApplicationScoped
public class ServiceRequests implements PanacheRepositoryBase<ServiceRequest, UUID> {

    private final CaseFiles cases;

    ServiceRequests(CaseFiles cases) {
        this.cases = cases;
    }

    public ServiceRequest require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> REQUEST_NOT_FOUND.with(id));
    }

    /** The request, for staff of its court; to anybody else it does not exist. */
    public ServiceRequest requireFor(Caller staff, UUID id) {
        return findByIdOptional(id)
                .filter(request -> cases.isStaff(staff, cases.require(request.caseId())))
                .orElseThrow(() -> REQUEST_NOT_FOUND.with(id));
    }

    /** The request, for staff of its court and the parties of its case; to anybody else it does not exist. */
    public ServiceRequest requireForParticipant(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(request -> cases.isParticipant(caller, cases.require(request.caseId())))
                .orElseThrow(() -> REQUEST_NOT_FOUND.with(id));
    }

    /** In the order in which they were opened. */
    List<ServiceRequest> ofCase(UUID caseId) {
        return list("caseId = ?1 order by openedAt, id", caseId);
    }
}
