package org.comity.filing.nextstep;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.law.CaseClock.Act;

/** What may let a hearing be set, or leaves none to set. Last of the listeners: it reads the docket that another one writes. */
@Singleton
@Priority(HearingToSetListener.AFTER_ALL_OTHERS)
class HearingToSetListener {
    static final int AFTER_ALL_OTHERS = -1;

    private final HearingsToSet hearings;

    HearingToSetListener(HearingsToSet hearings) {
        this.hearings = hearings;
    }

    @Listens
    void on(Served fact) {
        hearings.lookAt(fact.caseId());
    }

    @Listens
    void on(ServiceSuperseded fact) {
        hearings.lookAt(fact.caseId());
    }

    /** However a last day changes, this is said of it. */
    @Listens
    void on(DeadlineSet fact) {
        if (fact.caseId() != null && fact.callsFor() == Act.ANSWER) {
            hearings.lookAt(fact.caseId());
        }
    }

    /** It may end the case. */
    @Listens
    void on(PaperFiled fact) {
        hearings.lookAt(fact.caseId());
    }

    @Listens
    void on(PaperWithdrawn fact) {
        hearings.lookAt(fact.caseId());
    }

    @Listens
    void on(HearingScheduled fact) {
        hearings.lookAt(fact.caseId());
    }

    @Listens
    void on(HearingAdjourned fact) {
        hearings.lookAt(fact.caseId());
    }

    @Listens
    void on(HearingRecordSealed fact) {
        hearings.lookAt(fact.caseId());
    }

    record Served(UUID caseId) {}

    record ServiceSuperseded(UUID caseId) {}

    record DeadlineSet(UUID caseId, Act callsFor) {}

    record PaperFiled(UUID caseId) {}

    record PaperWithdrawn(UUID caseId) {}

    record HearingScheduled(UUID caseId) {}

    record HearingAdjourned(UUID caseId) {}

    record HearingRecordSealed(UUID caseId) {}
}
