package org.comity.serviceofprocess.attempt;

import static java.util.stream.Collectors.groupingBy;
import static org.comity.serviceofprocess.problem.ServiceProblem.FILE_NOT_FOUND;
import static org.comity.serviceofprocess.problem.ServiceProblem.FILE_NOT_READABLE;
import static org.comity.serviceofprocess.problem.ServiceProblem.TOO_MANY_FILES;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.http.Page;

@ApplicationScoped
public class AttemptFiles implements PanacheRepositoryBase<AttemptFile, UUID> {

    /** Files of one attempt by one account, so that nobody fills the database, and no carrier stops the court. */
    private static final long MOST = 50;

    /**
     * @param by who hands one in
     * @throws org.comity.http.ProblemException TOO_MANY_FILES
     */
    public void requireRoom(UUID attemptId, UUID by) {
        if (count("attemptId = ?1 and uploadedBy = ?2", attemptId, by) >= MOST) {
            throw TOO_MANY_FILES.with(MOST);
        }
    }

    /**
     * Keeps a scan or photograph that somebody hands in; shown with no event yet.
     *
     * @throws org.comity.http.ProblemException FILE_NOT_READABLE, TOO_MANY_FILES
     */
    public FileView handIn(UUID attemptId, String name, byte[] content, Instant at, UUID by) {
        FileKind kind = FileKind.of(content).orElseThrow(FILE_NOT_READABLE::with);
        requireRoom(attemptId, by);
        AttemptFile file = new AttemptFile(attemptId, name.strip(), kind, content, at, by);
        persist(file);
        return FileView.of(file);
    }

    /** All that an account handed in for an attempt, in that order. */
    public List<FileView> handedInBy(UUID attemptId, UUID account) {
        return list("attemptId = ?1 and uploadedBy = ?2 order by uploadedAt, id", attemptId, account).stream()
                .map(FileView::of)
                .toList();
    }

    /**
     * What an account handed in for an attempt.
     *
     * @throws org.comity.http.ProblemException FILE_NOT_FOUND also for what another handed in
     */
    public List<FileView> handedInBy(UUID attemptId, UUID account, Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .map(id -> findByIdOptional(id)
                        .filter(file -> file.attemptId().equals(attemptId) && file.isBy(account))
                        .orElseThrow(() -> FILE_NOT_FOUND.with(id)))
                .map(FileView::of)
                .toList();
    }

    /** Keeps what this system printed; shown with no event yet. */
    public UUID keep(UUID attemptId, String name, byte[] pdf, Instant at, UUID by) {
        AttemptFile file = new AttemptFile(attemptId, name, FileKind.PDF, pdf, at, by);
        persist(file);
        return file.id();
    }

    /** What shows the events of an attempt, in the order in which it was handed in. */
    public List<AttemptFile> shownOf(UUID attemptId) {
        return list("attemptId = ?1 and eventId is not null order by uploadedAt, id", attemptId);
    }

    /** The bytes of a file of an attempt. */
    public byte[] contentOf(UUID attemptId, UUID id) {
        return requireOf(attemptId, id).content();
    }

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

    /** What happened, each with what shows it. */
    public Page<EventView> with(Page<DeliveryEvent> events) {
        Map<UUID, List<AttemptFile>> shown =
                ofEvents(events.items().stream().map(DeliveryEvent::id).toList());
        return events.map(event -> EventView.of(event, shown.getOrDefault(event.id(), List.of())));
    }

    /** What shows each of some events, by event; none for an event that nothing shows. */
    private Map<UUID, List<AttemptFile>> ofEvents(Collection<UUID> eventIds) {
        return eventIds.isEmpty()
                ? Map.of()
                : list("eventId in ?1 order by uploadedAt, id", eventIds).stream()
                        .collect(groupingBy(AttemptFile::eventId));
    }
}
