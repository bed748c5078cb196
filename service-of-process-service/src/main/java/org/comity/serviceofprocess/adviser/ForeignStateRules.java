package org.comity.serviceofprocess.adviser;

import static org.comity.law.Confidence.RECALLED;
import static org.comity.serviceofprocess.adviser.AddresseeKind.FOREIGN_STATE;
import static org.comity.serviceofprocess.adviser.Channel.DIPLOMATIC;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.ask;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.closed;
import static org.comity.serviceofprocess.adviser.ChannelAnswer.open;
import static org.comity.serviceofprocess.adviser.Datum.given;
import static org.comity.serviceofprocess.adviser.LegalGround.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A foreign state as the addressee: by treaty, or in another way that it accepts; if service cannot be completed so, by
 * diplomatic note. Source: FSIL 17.
 */
final class ForeignStateRules {
    /** The ground under a note that comes after other ways. */
    static final String WAYS_FAILED = "state-ways-failed";

    private static final Translation OFFICIAL_LANGUAGE =
            new Translation("translation.official-language", "FSIL 17(3)", null, RECALLED);

    private ForeignStateRules() {}

    /** A way that leads straight to the state, or to its agent: only if the state accepts it. */
    static ChannelAnswer ifAccepted(Situation it, Channel channel, String step) {
        LegalGround acceptance =
                law("state-accepts", "FSIL 17(1)").restingOn(given("acceptedByState", it.acceptedByState()));
        if (it.isAcceptedByState(channel)) {
            return open(channel, acceptance).next(step);
        }
        return ask(channel, acceptance).next("record-state-acceptance");
    }

    /** Post and electronic means: closed to a state that said nothing of them. */
    static ChannelAnswer direct(Situation it, Channel channel, String step) {
        boolean consented = channel == Channel.ELECTRONIC && it.consent() != null && it.consent() != Consent.NONE;
        return it.isAcceptedByState(channel) || consented
                ? ifAccepted(it, channel, step)
                : closed(channel, law("state-accepts-not", "FSIL 17(1)").restingOn(given("kind", FOREIGN_STATE)))
                        .next("ask-state");
    }

    /**
     * The note comes after the ways of a treaty and those that the state accepts, and is service when it is sent. For Austria
     * it comes first: its reservation leads to the diplomatic channel.
     */
    static ChannelAnswer note(Situation it, ServiceLaw law) {
        return AuthorityRules.withRelations(afterItsWays(it, law), it, law);
    }

    private static ChannelAnswer afterItsWays(Situation it, ServiceLaw law) {
        LegalGround note = law("foreign-state-note", "FSIL 17(2)").restingOn(given("kind", FOREIGN_STATE));
        Optional<LegalGround> reservation = AuthorityRules.reservation(it, law);
        if (reservation.isPresent()) {
            return byNote(note, reservation.get());
        }
        List<ChannelAnswer> treaties = List.of(AuthorityRules.hague(it, law), AuthorityRules.bilateral(it, law));
        boolean accepts = it.acceptedByState() != null && !it.acceptedByState().isEmpty();
        if (!accepts && treaties.stream().allMatch(each -> each.answer() == Answer.CLOSED)) {
            return byNote(
                    note,
                    treaties.stream().flatMap(each -> each.grounds().stream()).toArray(LegalGround[]::new));
        }
        LegalGround failed = law(WAYS_FAILED, "FSIL 17(2)").restingOn(given("otherMeansFailed", it.otherMeansFailed()));
        if (law.knows(it.country()) && Boolean.TRUE.equals(it.otherMeansFailed())) {
            return byNote(note, failed);
        }
        if (treaties.stream().anyMatch(each -> each.answer() == Answer.OPEN)) {
            return closed(DIPLOMATIC, law("state-treaty-first", "FSIL 17(1)"), failed)
                    .next("use-treaty", "record-failure");
        }
        LegalGround[] questions = treaties.stream()
                .filter(each -> each.answer() == Answer.ASK)
                .flatMap(each -> each.grounds().stream())
                .toArray(LegalGround[]::new);
        return questions.length > 0
                ? ask(DIPLOMATIC, questions).next("check-status-table", "check-treaty-list")
                : closed(
                                DIPLOMATIC,
                                law("state-accepts", "FSIL 17(1)")
                                        .restingOn(given("acceptedByState", it.acceptedByState())),
                                failed)
                        .next("try-open-channels");
    }

    private static ChannelAnswer byNote(LegalGround note, LegalGround... because) {
        return open(
                        DIPLOMATIC,
                        Stream.concat(Stream.of(note), Stream.of(because)).toArray(LegalGround[]::new))
                .next("send-note")
                .translated(OFFICIAL_LANGUAGE);
    }
}
