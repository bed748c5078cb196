package org.comity.filing.nextstep;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.comity.events.Listens;
import org.comity.law.CaseClock.Act;

/** What may let a hearing be set or the case be decided, or leaves neither to do. Last of the listeners: it reads the docket that another one writes. */
@Singleton
@Priority(ReadyCaseListener.AFTER_ALL_OTHERS)
class ReadyCaseListener {
    static final int AFTER_ALL_OTHERS = -1;

    private final ReadyCases cases;

    ReadyCaseListener(ReadyCases cases) {
        this.cases = cases;
    }

    @Listens
    void on(Served fact) {
        cases.lookAt(fact.caseId());
    }

    /** It is to be served first. */
    @Listens
    void on(PartyJoined fact) {
        cases.lookAt(fact.caseId());
    }

    /** It need not be served any more. */
    @Listens
    void on(PartyLeft fact) {
        cases.lookAt(fact.caseId());
    }

    @Listens
    void on(ServiceSuperseded fact) {
        cases.lookAt(fact.caseId());
    }

    /** However a last day changes, this is said of it. */
    @Listens
    void on(DeadlineSet fact) {
        if (fact.caseId() != null && fact.callsFor() == Act.ANSWER) {
            cases.lookAt(fact.caseId());
        }
    }

    /** It may end the case. */
    @Listens
    void on(PaperFiled fact) {
        cases.lookAt(fact.caseId());
    }

    @Listens
    void on(PaperWithdrawn fact) {
        cases.lookAt(fact.caseId());
    }

    @Listens
    void on(HearingScheduled fact) {
        cases.lookAt(fact.caseId());
    }

    @Listens
    void on(HearingAdjourned fact) {
        cases.lookAt(fact.caseId());
    }

    @Listens
    void on(HearingReleased fact) {
        cases.lookAt(fact.caseId());
    }

    @Listens
    void on(HearingRecordSealed fact) {
        cases.lookAt(fact.caseId());
    }

    record Served(UUID caseId) {}

    record PartyJoined(UUID caseId) {}

    record PartyLeft(UUID caseId) {}

    record ServiceSuperseded(UUID caseId) {}

    record DeadlineSet(UUID caseId, Act callsFor) {}

    record PaperFiled(UUID caseId) {}

    record PaperWithdrawn(UUID caseId) {}

    record HearingScheduled(UUID caseId) {}

    record HearingAdjourned(UUID caseId) {}

    record HearingReleased(UUID caseId) {}

    record HearingRecordSealed(UUID caseId) {}
}
