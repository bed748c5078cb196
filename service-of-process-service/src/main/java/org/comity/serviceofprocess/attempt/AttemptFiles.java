package org.comity.serviceofprocess.attempt;

import static java.util.stream.Collectors.groupingBy;
import static org.comity.serviceofprocess.problem.ServiceProblem.FILE_NOT_FOUND;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class AttemptFiles implements PanacheRepositoryBase<AttemptFile, UUID> {

    AttemptFile requireOf(UUID attemptId, UUID id) {
        return findByIdOptional(id)
                .filter(file -> file.attemptId().equals(attemptId))
                .orElseThrow(() -> FILE_NOT_FOUND.with(id));
    }

    /** Handed in for this attempt, and shown with no event yet. */
    List<AttemptFile> requireFree(UUID attemptId, Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .map(id -> findByIdOptional(id)
                        .filter(file -> file.attemptId().equals(attemptId) && file.eventId() == null)
                        .orElseThrow(() -> FILE_NOT_FOUND.with(id)))
                .toList();
    }

    /** What shows each of some events, by event; none for an event that nothing shows. */
    Map<UUID, List<AttemptFile>> ofEvents(Collection<UUID> eventIds) {
        return eventIds.isEmpty()
                ? Map.of()
                : list("eventId in ?1 order by uploadedAt, id", eventIds).stream()
                        .collect(groupingBy(AttemptFile::eventId));
    }

    long countOf(UUID attemptId) {
        return count("attemptId", attemptId);
    }
}
