package org.comity.filing.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.audit.AuditTrail;
import org.comity.filing.document.ReadingWork;
import org.comity.filing.document.reading.FoundText;
import org.comity.filing.document.reading.Reading;
import org.comity.filing.document.reading.Readings;
import org.comity.http.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Words in what a machine read of the papers of a case. They lie encrypted, so that each is opened and looked through. */
@Path("/api/filing/cases/{caseId}/found-texts")
@RolesAllowed({"party", "clerk", "judge", "assessor", "judges-assistant", "technical-investigator", "supervisor"})
@Tag(name = "Papers")
public class FoundTextResource {
    private static final int MOST_PLACES = 50;
    private static final int AT_ONCE = 50;

    private final Standings standings;
    private final Papers papers;
    private final Readings readings;
    private final ReadingWork work;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    FoundTextResource(
            Standings standings,
            Papers papers,
            Readings readings,
            ReadingWork work,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.standings = standings;
        this.papers = papers;
        this.readings = readings;
        this.work = work;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param page from 1
     * @param before what stands before the words on the page, cut where it is long
     * @param words as they stand there
     * @param after likewise
     * @param confidence of the program that read the page, from 0 to 100; null where the file itself says its text
     */
    @Schema(name = "PlaceOfText")
    public record Place(
            UUID paperId,
            String title,
            int page,
            String before,
            String words,
            String after,
            @Nullable Integer confidence) {}

    /**
     * @param places the newest paper first; the first place on a page
     * @param more whether there are more than these
     * @param papersRead how many papers of the case have a text in which was looked, as far as the caller may open them
     */
    @Schema(name = "TextsFound")
    public record Found(List<Place> places, boolean more, int papersRead) {}

    @GET
    @Transactional
    @Operation(
            summary = "Where words stand in the papers of a case, as a machine read them",
            description =
                    "In papers that the caller may open. Whoever is shown a place of another side's paper has opened it. What no machine has read, or read wrongly, is not found.")
    public Found find(
            @RestPath UUID caseId,
            @RestQuery("q")
                    @NotBlank
                    @Size(min = 2, max = 200)
                    @Parameter(
                            description = "words as they stand there, in any script; upper and lower case are the same")
                    String words) {
        Standing standing = standings.in(caseId);
        FoundText sought = FoundText.of(words);
        List<Paper> open = papers.open(standing, false).stream()
                .filter(standing::opens)
                .sorted(Comparator.comparing(Paper::filedAt).reversed())
                .toList();
        List<Place> places = new ArrayList<>();
        int papersRead = 0;
        for (int from = 0; from < open.size(); from += AT_ONCE) {
            List<Paper> some = open.subList(from, Math.min(open.size(), from + AT_ONCE));
            Map<String, Reading> read = readings
                    .madeOf(some.stream().map(Paper::digest).distinct().toList())
                    .stream()
                    .collect(Collectors.toMap(Reading::digest, each -> each));
            for (Paper paper : some) {
                if (!read.containsKey(paper.digest())) {
                    continue;
                }
                papersRead++;
                List<Place> there = in(paper, read.get(paper.digest()), sought).toList();
                if (!there.isEmpty() && places.size() <= MOST_PLACES) {
                    look(standing, paper);
                    places.addAll(there);
                }
            }
        }
        return new Found(places.stream().limit(MOST_PLACES).toList(), places.size() > MOST_PLACES, papersRead);
    }

    private Stream<Place> in(Paper paper, Reading reading, FoundText sought) {
        return work.pagesOf(reading).stream().flatMap(page -> sought.in(page.text()).stream()
                .map(at -> new Place(
                        paper.id(),
                        paper.title(),
                        page.page(),
                        at.before(),
                        at.words(),
                        at.after(),
                        page.confidence())));
    }

    private void look(Standing standing, Paper paper) {
        if (standing.side() != paper.author().side()) {
            papers.read(paper, caller.is("clerk") || caller.is("judge"), clock.instant());
        }
        audit.noteLook(paper.caseId(), paper.id());
    }
}
