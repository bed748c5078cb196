package org.comity.hearing.exhibit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.cases.CaseDocument;
import org.comity.cases.CourtCase;
import org.comity.events.Listens;
import org.comity.hearing.business.Exhibits.Opinion;

/** The opinions in writing that filing-service told of, by the exhibit's digest. */
@ApplicationScoped
class WrittenOpinions implements PanacheRepositoryBase<WrittenOpinion, UUID> {

    @Listens
    @Transactional
    void on(ExhibitOpinionGiven fact) {
        persist(new WrittenOpinion(fact));
    }

    /**
     * Of each party its latest word on an exhibit, the first to speak first. What was said of an original holds for its translation.
     *
     * @param digest of what is shown
     */
    Collection<WrittenOpinion> on(CourtCase known, String digest) {
        Set<String> digests =
                Stream.concat(Stream.of(digest), original(known, digest)).collect(Collectors.toSet());
        List<WrittenOpinion> found = list("caseId = ?1 and digest in ?2 order by givenAt, id", known.caseId(), digests);
        Map<UUID, WrittenOpinion> latest = new LinkedHashMap<>();
        found.forEach(opinion -> latest.put(opinion.partyId(), opinion));
        return latest.values();
    }

    private static Stream<String> original(CourtCase known, String digest) {
        return known.document(digest).map(CaseDocument::translationOf).flatMap(known::document).stream()
                .map(CaseDocument::digest);
    }

    record ExhibitOpinionGiven(
            UUID caseId,
            String digest,
            UUID opinionId,
            UUID partyId,
            Opinion authenticity,
            Opinion legality,
            Opinion relevance,
            String reasons,
            boolean originalDemanded,
            Instant givenAt) {}
}
