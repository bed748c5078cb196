package org.comity.filing.submission;

import static java.util.stream.Collectors.toSet;
import static org.comity.filing.problem.FilingProblem.DOCUMENT_NOT_FOUND;
import static org.comity.filing.problem.FilingProblem.POWER_OF_ATTORNEY_STEP_TWICE;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.filing.document.Document;
import org.comity.http.Ground;
import org.comity.http.HttpProblemCode;
import org.comity.law.AttorneyLink;

/** How a power of attorney came about, step by step; no step if there is none. Source: CPL 62, 275; J 522-524; XB 6, 8. */
public record PowerOfAttorney(@JsonValue List<AttorneyStep> steps) {
    static final PowerOfAttorney NONE = new PowerOfAttorney(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PowerOfAttorney {
        steps = List.copyOf(steps);
    }

    /**
     * Each step once, each with a document that is there.
     *
     * @throws org.comity.http.ProblemException REQUEST_NOT_VALID with every step that is not, and its field
     */
    void requireDocumented(List<Document> documents) {
        Set<UUID> known = documents.stream().map(Document::id).collect(toSet());
        Set<AttorneyLink> taken = EnumSet.noneOf(AttorneyLink.class);
        List<Ground> grounds = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            AttorneyStep step = steps.get(i);
            String field = "powerOfAttorney[" + i + "]";
            if (!taken.add(step.step())) {
                grounds.add(new Ground(POWER_OF_ATTORNEY_STEP_TWICE.key(), null, field + ".step"));
            }
            if (!known.contains(step.documentId())) {
                grounds.add(
                        new Ground(DOCUMENT_NOT_FOUND.key(), null, field + ".documentId", List.of(step.documentId())));
            }
        }
        if (!grounds.isEmpty()) {
            throw HttpProblemCode.REQUEST_NOT_VALID.because(grounds);
        }
    }

    /** Without the steps that rest on this document. */
    PowerOfAttorney without(UUID documentId) {
        return new PowerOfAttorney(steps.stream()
                .filter(step -> !step.documentId().equals(documentId))
                .toList());
    }
}
