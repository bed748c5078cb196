package org.comity.hearing.preparation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comity.hearing.business.Exhibits.Opinion;
import org.comity.hearing.business.Points.Standing;
import org.comity.hearing.casefile.NamedParty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What pre-trial conferences of the cases put down before a hearing, out of their sealed records.
 *
 * @param points in their order
 * @param opinions of each party on each piece of evidence its last word at each conference
 */
@Schema(
        name = "Preparation",
        description = "What was and was not in dispute at pre-trial conferences of the case; empty if none is sealed")
public record PreparationView(List<Point> points, List<Said> opinions) {

    /**
     * @param meetingId of the conference
     * @param number its own there, from 1
     * @param agreedBy who was there and agreed to it
     * @param yours whether the reader acts for one of them, and may go back on it with a reason. Source: J 229
     */
    @Schema(name = "PreparedPoint")
    public record Point(
            UUID pointId,
            UUID meetingId,
            int number,
            Standing standing,
            String text,
            List<NamedParty> agreedBy,
            boolean yours) {}

    /**
     * @param meetingId of the conference
     * @param digest SHA-256 of the piece, in hex
     * @param reasons null if nothing is disputed and nothing was said
     */
    @Schema(name = "PreparedOpinion")
    public record Said(
            UUID meetingId,
            String digest,
            String title,
            NamedParty party,
            Opinion authenticity,
            Opinion legality,
            Opinion relevance,
            @Nullable String reasons,
            Instant givenAt) {}
}
