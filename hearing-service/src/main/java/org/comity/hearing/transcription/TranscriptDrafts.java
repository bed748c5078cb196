package org.comity.hearing.transcription;

import static org.comity.hearing.problem.HearingProblem.UNKNOWN_DRAFT;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.hearing.business.Statements.Drafted;
import org.comity.hearing.transcription.TranscriptDraft.State;
import org.jspecify.annotations.Nullable;

/** Drafts that nobody has confirmed or dropped. */
@ApplicationScoped
public class TranscriptDrafts implements PanacheRepositoryBase<TranscriptDraft, UUID> {

    /** In the order in which it was said. */
    List<TranscriptDraft> of(UUID hearingId) {
        return list("hearingId = ?1 order by passage.from, id", hearingId);
    }

    TranscriptDraft require(UUID hearingId, UUID id) {
        return findByIdOptional(id)
                .filter(draft -> draft.hearingId().equals(hearingId))
                .orElseThrow(() -> UNKNOWN_DRAFT.with());
    }

    /** What a draft was made of; empty if there is no such draft with words. */
    @Transactional
    public Optional<Drafted> written(UUID hearingId, UUID id) {
        return findByIdOptional(id)
                .filter(draft -> draft.hearingId().equals(hearingId) && draft.text() != null)
                .map(TranscriptDraft::passage)
                .map(passage -> new Drafted(id, passage.from(), passage.until()));
    }

    /** The clerk confirmed it: what was said stands in the log, and the draft is gone with that. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirmed(UUID id) {
        deleteById(id);
    }

    /** Unless it was dropped meanwhile. */
    @Transactional
    void write(UUID id, State became, @Nullable String words) {
        findByIdOptional(id).ifPresent(draft -> draft.write(became, words));
    }
}
