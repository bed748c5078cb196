package org.comity.law;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What becomes of the periods that no kind of paper and no application starts, for the page of notes. */
final class OtherPeriods {
    private static final String OUTSIDE = "nothing of it happens here: ";

    /** Where it is counted, and the test that counts it. */
    private static final Map<String, String[]> COUNTED = Map.ofEntries(
            counted("FIL-02", "on a filing: by when it is decided", "ProceduralPeriodsTest.decidesByTheEarlier"),
            counted("FIL-03", "on a filing: by when it is decided", "ProceduralPeriodsTest.decidesByTheEarlier"),
            counted("FIL-06", "on a filing that came back corrected: by when it is decided", "WorkTest.corrected"),
            counted("FIL-10", "on the assignment of a case: by when its parties are told", "AssignmentTest.toAPanel"),
            counted("FIL-11", "on a refusal that was served: until when the filer appeals", "RefusalAppealTest.within"),
            counted("FIL-12", "on a judgment in effect: until when the court refunds", "DeadlineTest.perParty"),
            counted("APP-08", "on a decision: its first day of effect", "DecisionTest.takesEffect"),
            counted("APP-11", "on a judgment in effect: until when retrial is applied for", "DeadlineTest.perParty"),
            counted("SRV-21", "on a judgment by default: none before its end", "DefaultJudgmentTest.waits"),
            counted("PLE-03", "the answer’s own period bars an objection", "DeadlineTest.lateObjection"),
            counted("PLE-06", "as the least that a judge can set", "EvidenceTest.ofTheProcedure"),
            counted("PLE-07", "as the most that a judge can set", "EvidenceTest.ofTheProcedure"),
            counted("PLE-08", "as the ground on which a judge stops the period", "DeadlineTest.suspended"),
            counted("PLE-10", "as an application, and a judge’s extension", "ApplicationPeriodsTest.extension"),
            counted(
                    "HRG-10",
                    "on an application for a witness: late after the evidence period",
                    "ApplicationPeriodsTest.tooLate"),
            counted("GEN-01", "on an extension for an obstacle: until when it is asked for", "DeadlineTest.within"),
            counted("MED-08", "on an application to confirm an agreement", "ApplicationPeriodsTest.confirmation"),
            counted("HRG-04", "in the room: until when a record is read", "ReadingTimeTest.withinFiveDays"),
            counted("HRG-05", "on a decision that was announced: by when its text is sent", "DecisionTest.isAnnounced"),
            counted("SRV-02", "on a publication", "NoticeTest.sixtyDays"),
            counted("SRV-14", "on a publication, where the clerk chooses it", "NoticeTest.anotherPeriod"),
            counted("SRV-04", "on a posting", "ChannelStandingTest.clocks"),
            counted("SRV-05", "on a request that was sent abroad", "ChannelStandingTest.clocks"),
            counted("SRV-06", "on a request that was sent there", "ChannelStandingTest.clocks"),
            counted("SRV-07", "on a request that was sent there", "ChannelStandingTest.clocks"),
            counted("SRV-08", "on a request that was sent there", "ChannelStandingTest.clocks"),
            counted("SRV-10", "on a request that was sent there", "ChannelStandingTest.clocks"),
            counted("SRV-26", "on a request that was sent abroad", "ChannelStandingTest.clocks"),
            counted("SRV-16", "on arrival at a confirmed address", "StartedElectronicallyTest.servesOnArrival"),
            counted("SRV-17", "on acceptance or reading", "ElectronicAddresseeTest.opensReadsAccepts"),
            counted("SRV-18", "over all services of a paper", "DeadlineTest.once"),
            counted("SRV-22", "on a proof of service", "ChannelStandingTest.decidesWhichEventIsService"),
            counted("SRV-23", "on papers that were left", "ChannelStandingTest.decidesWhichEventIsService"),
            counted("SRV-24", "on a postal receipt", "ChannelStandingTest.decidesWhichEventIsService"),
            counted("SRV-25", "on a certificate from abroad", "ChannelStandingTest.decidesWhichEventIsService"),
            counted("SRV-27", "on a note that was sent", "ChannelStandingTest.decidesWhichEventIsService"),
            counted("SRV-28", "on the dossier of a default", "DefaultDossierTest.conditions"),
            counted("SRV-29", "on what an addressee abroad did", "ChannelStandingTest.conduct"),
            counted("SRV-30", "on what an addressee in Hong Kong or Macao did", "ChannelStandingTest.conduct"));

    /** Why nothing counts it. */
    private static final Map<String, String> NOT_COUNTED = Map.ofEntries(
            entry("FIL-01", OUTSIDE + "identity is checked by a provider of the court"),
            entry("FIL-05", "recalled: a clerk extends `FIL-04`, by days that the clerk sets"),
            entry("FIL-13", OUTSIDE + "the president of the court reviews fees, on an application on paper"),
            entry(
                    "SRV-01",
                    "an order in a court’s own service, and no bar: whoever appears later appears all the same"),
            entry(
                    "SRV-03",
                    "offered to the clerk as the period of a publication in the mainland; counted as `SRV-02` is"),
            entry("SRV-09", OUTSIDE + "evidence is taken abroad by letter"),
            entry("SRV-11", "advice: the day of a hearing is the judge’s to set"),
            entry("SRV-12", OUTSIDE + "it binds the high court that reviews"),
            entry("SRV-13", OUTSIDE + "it binds the higher court that forwards"),
            entry("SRV-15", OUTSIDE + "it binds the court that was asked to serve"),
            entry("SRV-19", "no length: the day on which the mail came back, which the clerk records"),
            entry("PLE-09", "no length: what is served by publication starts its period as any service does"),
            entry("HRG-01", "before the event, so not counted forward: a shorter notice of a hearing needs a reason"),
            entry("HRG-06", "foreign-related cases have none (`HRG-07`)"),
            entry("HRG-07", "it says that there is none"),
            entry("HRG-08", "foreign-related cases have none (`HRG-07`)"),
            entry("HRG-09", "a reasonable time, which the court judges"),
            entry("PRE-02", OUTSIDE + "before an action there is no case"),
            entry("REC-01", "the applicant reads it with the kind; whether it has run the judge decides"),
            entry("REC-02", OUTSIDE + "reconsideration is decided by the court above"),
            entry("REC-03", "recalled: a judge hears the other side until a day that the judge sets"),
            entry("REC-04", "recalled: a judge hears the other side until a day that the judge sets"),
            entry("REC-05", "a judge hears the other side until a day that the judge sets"),
            entry("REC-06", OUTSIDE + "enforcement is another case"),
            entry("ARB-01", OUTSIDE + "arbitration review comes to the court as a case, not in one"),
            entry("GEN-02", "a defence, which the court does not raise (Civil Code 193)"),
            entry("GEN-03", "not of a case: how long logs are kept is the operator’s setting"),
            entry("MED-01", inACase()),
            entry("MED-02", inACase()),
            entry("MED-03", mediation()),
            entry("MED-04", mediation()),
            entry("MED-05", mediation()),
            entry("MED-06", "shown with a mediation from the consent of the last party; it bars nothing"),
            entry("MED-07", "shown with a mediation from the consent of the last party; it bars nothing"),
            entry("MED-09", mediation()));

    private OtherPeriods() {}

    private static String mediation() {
        return OUTSIDE + "mediation runs on the courts’ own platform";
    }

    private static String inACase() {
        return "not counted: the court keeps it when it sets a mediation; before a case, mediation runs on the courts’ own platform";
    }

    private static Map.Entry<String, String[]> counted(String period, String where, String test) {
        return entry(period, new String[] {where, test});
    }

    /** Each of them, and no other, is accounted for once. */
    static void requireWhole(Set<String> periods) {
        assertThat(Stream.concat(COUNTED.keySet().stream(), NOT_COUNTED.keySet().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(periods);
        COUNTED.values().forEach(counted -> NamedTests.requireThere(counted[1]));
    }

    static String row(ProceduralPeriod period) {
        String[] counted = COUNTED.get(period.id());
        return PapersPageTest.row(
                "`" + period.id() + "`",
                period.nameEn(),
                PapersPageTest.lower(period.startedBy()),
                counted == null ? "no" : counted[0],
                counted == null ? NOT_COUNTED.get(period.id()) : "`" + counted[1] + "`");
    }
}
