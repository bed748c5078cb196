package org.comity.serviceofprocess.adviser;

import static org.comity.serviceofprocess.adviser.Channel.PUBLIC_NOTICE;
import static org.comity.serviceofprocess.adviser.Datum.given;
import static org.comity.serviceofprocess.adviser.LegalGround.law;
import static org.comity.serviceofprocess.adviser.LegalGround.recalled;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comity.law.Confidence;

/** Answers every channel for one situation, from the tables it was given. */
@Singleton
public class ChannelAdviser {

    private static final Expectation SIXTY_DAYS =
            new Expectation("expected.deemed", 60, "day", "CPL 283 para. 2", Confidence.VERIFIED, null);

    private final ServiceLaw law;

    public ChannelAdviser() {
        this(ServiceLaw.load());
    }

    ChannelAdviser(ServiceLaw law) {
        this.law = law;
    }

    public Advice advise(Situation situation) {
        return advise(situation, List.of());
    }

    /** @param findings what people found out or decided about channels; they take the place of what the adviser asks or says */
    public Advice advise(Situation situation, List<Finding> findings) {
        List<ChannelAnswer> channels = new ArrayList<>(ChannelRule.ALL.stream()
                .map(rule -> rule.answer(situation, law).settledBy(findings, situation))
                .toList());
        channels.add(new ChannelRule(PUBLIC_NOTICE, (it, tables) -> publicNotice(it, channels))
                .answer(situation, law)
                .settledBy(findings, situation));
        channels.sort(Comparator.comparing(ChannelAnswer::channel));
        return new Advice(situation, situation.on(), law.asOf(), List.copyOf(channels), findings);
    }

    /**
     * The last means: only when none of the others works and both the search for the address and the failure are on record.
     * Where two texts in force say 60 days and three months, the period is the court's to settle. On appeal, of an addressee who was
     * served so at first instance, it waits for no failure, unless another means can be used. Source: CPL 283 para. 2; J 133, 140,
     * 532, 535; 法释〔2009〕2号 9; 法释〔2008〕4号 8.
     */
    private static ChannelAnswer publicNotice(Situation it, List<ChannelAnswer> others) {
        if (it.kind() == AddresseeKind.FOREIGN_STATE) {
            return ChannelAnswer.closed(
                    PUBLIC_NOTICE, law("foreign-state", "FSIL 17").restingOn(given("kind", it.kind())));
        }
        if (it.paper() == Paper.MEDIATION_STATEMENT) {
            return ChannelAnswer.closed(
                    PUBLIC_NOTICE, law("mediation-in-person", "J 133").restingOn(given("paper", it.paper())));
        }
        if (it.procedure() == Procedure.SUMMARY) {
            return ChannelAnswer.closed(
                            PUBLIC_NOTICE,
                            law("summary-procedure", "J 140").restingOn(given("procedure", it.procedure())))
                    .next("convert-to-ordinary");
        }
        if (Boolean.TRUE.equals(it.publishedAtFirstInstance()) && untried(it)) {
            return onAppeal(it, others);
        }
        LegalGround search = law("address-search", "CPL 283 para. 2; HSC 1(2)")
                .restingOn(given("addressSearched", it.addressSearched()));
        if (Boolean.FALSE.equals(it.addressKnown()) && !Boolean.TRUE.equals(it.addressSearched())) {
            return ChannelAnswer.closed(PUBLIC_NOTICE, search).next("search-address");
        }
        LegalGround failed = law("last-means", PUBLIC_NOTICE.article(it))
                .restingOn(given("otherMeansFailed", it.otherMeansFailed()));
        if (Boolean.FALSE.equals(it.otherMeansFailed())
                || others.stream().anyMatch(each -> each.answer() == Answer.OPEN && untried(it))) {
            return ChannelAnswer.closed(PUBLIC_NOTICE, failed).next("try-open-channels");
        }
        if (it.otherMeansFailed() == null || it.paper() == null || it.addressKnown() == null) {
            return withConduct(it, ChannelAnswer.ask(PUBLIC_NOTICE, failed).next("record-failure"));
        }
        Optional<LegalGround> threeMonths = threeMonths(it);
        if (threeMonths.isPresent()) {
            return withConduct(
                    it,
                    ChannelAnswer.ask(
                                    PUBLIC_NOTICE,
                                    failed,
                                    law("notice-sixty-days", "CPL 283 para. 2"),
                                    threeMonths.get())
                            .next("ask-judge", "publish-notice")
                            .expecting(SIXTY_DAYS));
        }
        return withConduct(
                it,
                ChannelAnswer.open(
                                PUBLIC_NOTICE,
                                failed,
                                law("address", "CPL 283 para. 2").restingOn(given("addressKnown", it.addressKnown())),
                                law("not-in-summary-procedure", "J 140"))
                        .next("publish-notice")
                        .expecting(SIXTY_DAYS));
    }

    /** Nobody is served by publication who showed that the papers arrived. With Taiwan no text says so. Source: S06 13; 法释〔2009〕2号 12. */
    private static ChannelAnswer withConduct(Situation it, ChannelAnswer answer) {
        if (it.inTaiwan()) {
            return answer;
        }
        return answer.because(
                answer.answer(),
                it.inARegion() ? law("served-by-conduct", "法释〔2009〕2号 12") : recalled("served-by-conduct", "S06 13"));
    }

    /** A channel that is asked about may still be one that can be used. Source: J 535. */
    private static ChannelAnswer onAppeal(Situation it, List<ChannelAnswer> others) {
        LegalGround before = law("published-at-first-instance", "J 535")
                .restingOn(given("publishedAtFirstInstance", it.publishedAtFirstInstance()));
        if (others.stream().anyMatch(each -> each.answer() == Answer.OPEN)) {
            return ChannelAnswer.closed(PUBLIC_NOTICE, before).next("try-open-channels");
        }
        Optional<LegalGround> threeMonths = threeMonths(it);
        if (threeMonths.isPresent()) {
            return ChannelAnswer.ask(
                            PUBLIC_NOTICE, before, law("notice-sixty-days", "CPL 283 para. 2"), threeMonths.get())
                    .next("ask-judge", "publish-notice")
                    .expecting(SIXTY_DAYS);
        }
        boolean asked = others.stream().anyMatch(each -> each.answer() == Answer.ASK) || it.paper() == null;
        return (asked
                        ? ChannelAnswer.ask(PUBLIC_NOTICE, before).next("rule-out-other-means", "publish-notice")
                        : ChannelAnswer.open(PUBLIC_NOTICE, before).next("publish-notice"))
                .expecting(SIXTY_DAYS);
    }

    /** The text that says three months where the Civil Procedure Law says 60 days; empty if there is none. */
    private static Optional<LegalGround> threeMonths(Situation it) {
        if (it.inTaiwan()) {
            return Optional.of(recalled("notice-three-months-taiwan", "法释〔2008〕4号 8"));
        }
        if (it.inARegion()) {
            return Optional.of(law("notice-three-months-hong-kong-macao", "法释〔2009〕2号 9"));
        }
        return it.paper() == Paper.JUDGMENT
                ? Optional.of(law("notice-three-months-judgment", "J 532"))
                : Optional.empty();
    }

    /** An open channel was not tried unless the failure of the other means is on record. */
    private static boolean untried(Situation it) {
        return !Boolean.TRUE.equals(it.otherMeansFailed());
    }
}
