package org.comity.serviceofprocess.attempt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.law.CourtClock;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an attempt, as staff of the court see it.
 *
 * @param on the court's date
 * @param documentId the paper it is about, or null if about all
 * @param logIndex where the evidence is in the public log; null until the next checkpoint, about a second
 * @param facts what people recorded of it, by name; empty where the system saw it itself
 * @param files what shows it
 */
public record EventView(
        EventKind kind,
        Instant at,
        LocalDate on,
        String uri,
        @Nullable UUID documentId,
        @Nullable Long logIndex,
        String evidenceDigest,
        Map<String, String> facts,
        List<FileView> files) {

    public static EventView of(DeliveryEvent event) {
        return of(event, List.of());
    }

    static EventView of(DeliveryEvent event, List<AttemptFile> files) {
        return new EventView(
                event.kind(),
                event.at(),
                CourtClock.dateOf(event.at()),
                event.kind().uri(),
                event.documentId(),
                event.logIndex(),
                event.evidenceDigest(),
                facts(event),
                files.stream().map(FileView::of).toList());
    }

    private static Map<String, String> facts(DeliveryEvent event) {
        Map<String, String> facts = new LinkedHashMap<>();
        event.openings().stream()
                .filter(opening -> opening.field().equals("factsCommit"))
                .forEach(opening -> opening.value()
                        .properties()
                        .forEach(
                                fact -> facts.put(fact.getKey(), fact.getValue().asText())));
        return facts;
    }
}
