package org.comity.serviceofprocess.incoming;

import static org.comity.serviceofprocess.problem.ServiceProblem.FILE_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.TOO_MANY_FILES;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class IncomingFiles implements PanacheRepositoryBase<IncomingFile, UUID> {

    /** Of one request, so that nobody fills the database. */
    private static final long MOST = 50;

    private final Session database;

    IncomingFiles(Session database) {
        this.database = database;
    }

    /** @throws org.comity.http.ProblemException TOO_MANY_FILES */
    void requireRoom(UUID requestId) {
        if (count("requestId", requestId) >= MOST) {
            throw TOO_MANY_FILES.with(MOST);
        }
    }

    /** Without their bytes, in the order in which they were kept. */
    List<IncomingView.FileLine> of(UUID requestId) {
        return database.createQuery("""
                        select f.id, f.name, f.mediaType, f.size, f.digest, f.certificate from IncomingFile f
                         where f.requestId = :request order by f.keptAt, f.id""", Tuple.class)
                .setParameter("request", requestId)
                .getResultStream()
                .map(row -> new IncomingView.FileLine(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Integer.class),
                        row.get(4, String.class),
                        row.get(5, Boolean.class)))
                .toList();
    }

    /**
     * A certificate, for who asked.
     *
     * @throws org.comity.http.ProblemException FILE_NOT_FOUND for any other file, and before the answer left the court
     */
    IncomingFile requireAnswer(IncomingRequest request, UUID id) {
        IncomingFile file = requireOf(request.id(), id);
        if (!file.certificate() || request.state() != IncomingRequest.State.ANSWERED) {
            throw FILE_NOT_FOUND.with(id);
        }
        return file;
    }

    /** @throws org.comity.http.ProblemException FILE_NOT_FOUND also for one of another request */
    IncomingFile requireOf(UUID requestId, UUID id) {
        return findByIdOptional(id)
                .filter(file -> file.requestId().equals(requestId))
                .orElseThrow(() -> FILE_NOT_FOUND.with(id));
    }
}
