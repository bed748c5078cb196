package org.comity.filing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.filing.deadline.Deadlines;
import org.comity.filing.paper.Paper;
import org.comity.filing.paper.PaperView;
import org.comity.filing.paper.PaperViews;
import org.comity.filing.paper.Papers;
import org.comity.filing.paper.Side;
import org.comity.filing.paper.Standing;
import org.comity.http.Caller;
import org.comity.law.PaperKind;

@ApplicationScoped
class ExhibitViews {
    private final Exhibits exhibits;
    private final Deadlines deadlines;
    private final Papers papers;
    private final PaperViews paperViews;
    private final Caller caller;

    ExhibitViews(Exhibits exhibits, Deadlines deadlines, Papers papers, PaperViews paperViews, Caller caller) {
        this.exhibits = exhibits;
        this.deadlines = deadlines;
        this.papers = papers;
        this.paperViews = paperViews;
        this.caller = caller;
    }

    ExhibitView of(Paper exhibit, Standing reader) {
        exhibits.flush();
        return of(List.of(exhibit), reader).getFirst();
    }

    /** All are of the reader's case. */
    List<ExhibitView> of(List<Paper> found, Standing reader) {
        List<UUID> ids = found.stream().map(Paper::id).toList();
        Map<UUID, List<ExhibitOpinion>> opinions = exhibits.on(ids);
        Map<UUID, LateExhibit> kept = exhibits.late(ids);
        Map<UUID, List<OriginalShown>> shown = exhibits.originals(ids);
        Set<UUID> late = deadlines.lateAmong(ids);
        Map<UUID, PaperView> seen =
                paperViews.of(found, reader).stream().collect(Collectors.toMap(PaperView::id, Function.identity()));
        boolean pending = papers.phaseOf(reader.file().id()) == PaperKind.Phase.PENDING;
        return found.stream()
                .map(exhibit -> {
                    boolean own = exhibit.author().side() == reader.side();
                    boolean decides = pending && reader.isOfTheCourt() && caller.is("judge");
                    List<ExhibitView.Opinion> said = said(opinions.getOrDefault(exhibit.id(), List.of()));
                    return new ExhibitView(
                            seen.get(exhibit.id()),
                            said.stream().anyMatch(each -> each.originalDemanded() && !each.superseded()),
                            shown.getOrDefault(exhibit.id(), List.of()).stream()
                                    .map(ExhibitView.Shown::of)
                                    .toList(),
                            said,
                            late.contains(exhibit.id())
                                    ? ExhibitView.Late.of(kept.get(exhibit.id()), pending && own, decides)
                                    : null,
                            pending && !own && reader.side() != Side.COURT,
                            pending && reader.isOfTheCourt() && (caller.is("clerk") || caller.is("judge")));
                })
                .toList();
    }

    /** @param latestFirst of one exhibit */
    private static List<ExhibitView.Opinion> said(List<ExhibitOpinion> latestFirst) {
        Set<UUID> heard = new HashSet<>();
        List<ExhibitView.Opinion> said = new ArrayList<>();
        latestFirst.forEach(opinion -> said.add(
                ExhibitView.Opinion.of(opinion, !heard.add(opinion.author().partyId()))));
        return said;
    }
}
