package org.comity.hearing.business;

import java.util.EnumSet;
import java.util.List;
import org.comity.hearing.log.Audience;
import org.comity.hearing.log.Fact;
import org.comity.hearing.log.FactName;
import org.comity.hearing.stage.Phase;

/** Notes between judge and clerk. They are theirs, and no part of the record. */
public final class CourtNotes extends Item {
    static final List<Class<? extends Fact>> FACTS = List.of(CourtNoteTaken.class);

    @FactName("court.note")
    public record CourtNoteTaken(String text) implements Fact {
        @Override
        public Audience audience() {
            return Audience.COURT;
        }

        @Override
        public boolean belongsToTheRecord() {
            return false;
        }
    }

    CourtNotes() {
        answers(
                "court.note",
                (by, command) -> new CourtNoteTaken(command.text("text", LONGEST_NOTE)),
                to(WHOLE_COURT, EnumSet.range(Phase.WAITING, Phase.SIGNED)));
    }
}
