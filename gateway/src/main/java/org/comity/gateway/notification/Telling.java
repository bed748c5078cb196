package org.comity.gateway.notification;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.comity.gateway.news.NewsKind;

/**
 * The matrix: of which event who is told, with which text, which link, by which channel. The listener follows it; what it says nothing
 * of reaches nobody, and {@link #UNTOLD} says why. {@code docs/notifications.md} is written from it.
 *
 * @param when which of several happenings that one event tells of; empty if it tells of one
 * @param path inside the web app; a name in braces is the id that the event gives
 * @param gathered whether much that happens within a short time is told once
 */
record Telling(
        String event,
        String when,
        Audience audience,
        NewsKind kind,
        String path,
        Set<Channel> channels,
        boolean gathered) {
    static final String FIRST_TIME = "for the first time";
    static final String AFTER_A_NOTICE = "after a notice of deficiencies";
    static final String BY_A_PARTY = "by a party itself";

    static final String BY_ITSELF = "not by the court's own record";

    /** What concerns who works on the case they do not learn here. */
    static final String BY_A_SUPERVISOR = "where a supervisor decides";

    static final String BY_THE_BENCH = "where who works on the case decides";

    static final String CALLED = "called";
    /** Who comes in with a code has just done it; the calendar has the hearing. */
    static final String SEATED = "came in with the code";

    static final String ADJOURNED = "adjourned";
    static final String RECESSED = "in recess until another day";
    static final String RELEASED = "released";
    static final String HELD_TOGETHER = "held together";
    static final String OPENED_APART = "opened where it is held apart";

    static final String AGREED = "given";

    static final String TAKEN_BACK = "taken back";

    static final String IN_A_CASE = "in a case";
    static final String BEFORE_A_CASE = "before there is a case";
    static final String MOVED_IN_A_CASE = "by an act of the court, in a case";
    static final String STOPPED_IN_A_CASE = "stopped by a judge's act, in a case";
    static final String MOVED_BEFORE_A_CASE = "by an act of the court, before there is a case";

    static final String UPHELD = "the ruling stands";
    static final String SET_ASIDE = "the ruling is set aside";
    static final String WITHDRAWN = "the appeal was withdrawn";

    /** What starts it is told of itself; the calendar has the day. */
    static final String STARTED = "started, met or done with";

    private static final Set<Channel> BOTH = EnumSet.allOf(Channel.class);
    private static final Set<Channel> INBOX = EnumSet.of(Channel.INBOX);
    private static final String FILING = "/filing/{submission}";
    private static final String REVIEW = "/reviews/{submission}";
    private static final String CASE = "/cases/{case}";
    /** Where also those look who see that case no more. */
    private static final String CASES = "/cases";
    /** Where also those read what the court decided who do not see the case. */
    private static final String APPEAR = "/appear";

    private static final String SERVICE = "/service/cases/{case}";
    private static final String ATTEMPT = "/service/attempts/{attempt}";
    private static final String SERVED_IN_ACCOUNT = "/cases/{case}/served";
    private static final String INCOMING = "/service/incoming/{incoming}";
    private static final String APPLICATIONS = "/cases/{case}/applications";
    private static final String DOCUMENTS = "/cases/{case}/court-documents";
    private static final String REFUSAL = "/refusals/{submission}";
    private static final String QUESTIONS = "/cases/{case}/questions";
    private static final String HEARINGS = "/hearings/cases/{case}";
    private static final String HEARING = "/hearings/{hearing}";
    /** Where one enters with a code, and finds the hearing afterwards. */
    private static final String ENTRY = "/hearings";

    static final List<Telling> ALL = List.of(
            of("SubmissionReceived", Audience.FILER, NewsKind.SUBMISSION_RECEIVED, FILING, BOTH),
            of("SubmissionReceived", Audience.CLERKS, NewsKind.FILING_TO_REVIEW, REVIEW, INBOX)
                    .only(FIRST_TIME),
            of("SubmissionReceived", Audience.CLERKS, NewsKind.ANSWER_TO_REVIEW, REVIEW, INBOX)
                    .only(AFTER_A_NOTICE),
            of("DeficiencyNotified", Audience.FILER, NewsKind.ANSWER_NEEDED, FILING, BOTH),
            of("SubmissionReturned", Audience.FILER, NewsKind.SUBMISSION_RETURNED, FILING, BOTH),
            of("SubmissionForwarded", Audience.FILER, NewsKind.SUBMISSION_FORWARDED, FILING, BOTH),
            of("SubmissionForwarded", Audience.CLERKS, NewsKind.FILING_TO_REVIEW, REVIEW, INBOX),
            of("IdentityChecked", Audience.FILER, NewsKind.IDENTITY_CHECKED, FILING, BOTH),
            of("SubmissionRefused", Audience.FILER, NewsKind.SUBMISSION_REFUSED, FILING, BOTH),
            of("CaseRegistered", Audience.PARTIES, NewsKind.CASE_REGISTERED, CASE, BOTH),
            of("PartyAppeared", Audience.OTHER_PARTIES, NewsKind.PARTY_APPEARED, CASE, BOTH),
            of("PartyJoined", Audience.PARTIES, NewsKind.PARTY_JOINED, CASE, BOTH),
            of("PersonCalled", Audience.CONCERNED, NewsKind.PERSON_CALLED, CASE, BOTH),
            of("PersonReleased", Audience.CONCERNED, NewsKind.PERSON_RELEASED, CASE, BOTH),
            of("PartyLeft", Audience.PARTIES, NewsKind.PARTY_LEFT, CASE, BOTH),
            of("CasesJoined", Audience.PARTIES, NewsKind.CASES_JOINED, CASE, BOTH),
            of("CasesParted", Audience.PARTIES, NewsKind.CASES_PARTED, CASE, BOTH),
            of("CaseAssigned", Audience.ASSIGNED, NewsKind.CASE_ASSIGNED, CASE, BOTH),
            of("CaseAssigned", Audience.RELIEVED, NewsKind.CASE_GIVEN_ON, CASES, BOTH)
                    .once(),
            of("CaseAssigned", Audience.PARTIES, NewsKind.BENCH_COMPOSED, CASE, BOTH),
            of("ParticipantIdentityChecked", Audience.CONCERNED, NewsKind.PARTICIPANT_CHECKED, APPEAR, BOTH),
            of("ChargeOpened", Audience.CONCERNED, NewsKind.FEE_TO_PAY, CASE, BOTH),
            of("RepresentationConfirmed", Audience.PARTIES, NewsKind.REPRESENTATION_CONFIRMED, CASE, BOTH),
            of("RepresentationEnded", Audience.PARTIES, NewsKind.REPRESENTATION_ENDED, CASE, BOTH),
            of("RepresentationProposed", Audience.CASE_CLERK, NewsKind.REPRESENTATION_TO_DECIDE, CASE, INBOX)
                    .once(),
            of("RepresentationEndingAsked", Audience.CASE_CLERK, NewsKind.REPRESENTATION_TO_DECIDE, CASE, INBOX)
                    .once(),
            of("RepresentationRefused", Audience.REPRESENTATIVE, NewsKind.REPRESENTATION_REFUSED, APPEAR, BOTH),
            of("RepresentationRefused", Audience.CONCERNED, NewsKind.REPRESENTATION_REFUSED, CASE, BOTH),
            of("AddressChangeStated", Audience.CASE_CLERK, NewsKind.ADDRESS_TO_CONFIRM, CASE, INBOX)
                    .once(),
            of("AddressChangeReturned", Audience.CONCERNED, NewsKind.ADDRESS_RETURNED, CASE, BOTH),
            of("AddressChanged", Audience.CONCERNED, NewsKind.ADDRESS_CONFIRMED, CASE, BOTH),
            of("AddressChanged", Audience.OTHER_PARTIES, NewsKind.ADDRESS_OF_A_PARTY, CASE, INBOX),
            of("ApplicationMade", Audience.CASE_CLERK, NewsKind.APPLICATION_TO_DECIDE, APPLICATIONS, INBOX)
                    .only(BY_THE_BENCH),
            of("ApplicationMade", Audience.JUDGES, NewsKind.APPLICATION_TO_DECIDE, APPLICATIONS, BOTH)
                    .only(BY_THE_BENCH),
            of("ApplicationMade", Audience.SUPERVISORS, NewsKind.APPLICATION_TO_DECIDE, APPLICATIONS, BOTH)
                    .only(BY_A_SUPERVISOR),
            of("CourtDocumentSent", Audience.CONCERNED, NewsKind.COURT_DOCUMENT_TO_CHECK, DOCUMENTS, BOTH),
            of("RefusalSent", Audience.COURT_JUDGES, NewsKind.REFUSAL_TO_DECIDE, REFUSAL, BOTH),
            of("RefusalServed", Audience.FILER, NewsKind.REFUSAL_SERVED, FILING, BOTH),
            of("RefusalAppealed", Audience.CLERKS, NewsKind.REFUSAL_APPEALED, REVIEW, BOTH),
            of("RefusalAppealDecided", Audience.FILER, NewsKind.REFUSAL_UPHELD, FILING, BOTH)
                    .only(UPHELD),
            of("RefusalAppealDecided", Audience.FILER, NewsKind.REFUSAL_SET_ASIDE, FILING, BOTH)
                    .only(SET_ASIDE),
            of("RefusalAppealDecided", Audience.FILER, NewsKind.REFUSAL_APPEAL_WITHDRAWN, FILING, BOTH)
                    .only(WITHDRAWN),
            of("ItemAskedAgain", Audience.CONCERNED, NewsKind.ITEM_ASKED_AGAIN, CASE, BOTH),
            of("OriginalNoted", Audience.READERS, NewsKind.ORIGINAL_NOTED, CASE, BOTH)
                    .once(),
            of("ApplicationAsked", Audience.CONCERNED, NewsKind.APPLICATION_TO_ANSWER, APPLICATIONS, BOTH),
            of("ApplicationToJoin", Audience.CONCERNED, NewsKind.APPLICATION_TO_JOIN, APPLICATIONS, BOTH),
            of("ApplicationDecided", Audience.CONCERNED, NewsKind.APPLICATION_DECIDED, APPLICATIONS, BOTH),
            of("DecisionAnnounced", Audience.CONCERNED, NewsKind.DECISION_ANNOUNCED, CASE, BOTH),
            of("DecisionInEffect", Audience.CONCERNED, NewsKind.DECISION_IN_EFFECT, CASE, BOTH),
            of("ConciliationRefused", Audience.CONCERNED, NewsKind.CONCILIATION_REFUSED, CASE, BOTH),
            of("ConciliationRefused", Audience.JUDGES, NewsKind.CONCILIATION_REFUSED, CASE, BOTH),
            of("QuestionAsked", Audience.CASE_CLERK, NewsKind.QUESTION_TO_ANSWER, QUESTIONS, INBOX)
                    .once(),
            of("QuestionAnswered", Audience.CONCERNED, NewsKind.QUESTION_ANSWERED, QUESTIONS, BOTH),
            of("PaperFiled", Audience.READERS, NewsKind.PAPER_FILED, CASE, BOTH).once(),
            of("PaperFiled", Audience.CASE_CLERK, NewsKind.PAPER_TO_READ, CASE, INBOX)
                    .only(BY_A_PARTY)
                    .once(),
            of("ExhibitOpinionGiven", Audience.READERS, NewsKind.EXHIBIT_OPINION, CASE, BOTH)
                    .once(),
            of("LateExhibitDecided", Audience.READERS, NewsKind.LATE_EXHIBIT_DECIDED, CASE, BOTH),
            of("EvidenceExchangeSet", Audience.PARTIES, NewsKind.EVIDENCE_EXCHANGE_SET, CASE, BOTH),
            of("EvidenceExchangeSet", Audience.CASE_CLERK, NewsKind.EVIDENCE_EXCHANGE_SET, CASE, INBOX),
            of("EvidenceExchangeCancelled", Audience.PARTIES, NewsKind.EVIDENCE_EXCHANGE_CANCELLED, CASE, BOTH),
            of("EvidenceExchanged", Audience.PARTIES, NewsKind.EVIDENCE_EXCHANGE_HELD, CASE, BOTH)
                    .only(HELD_TOGETHER),
            of("EvidenceExchanged", Audience.PARTIES, NewsKind.EVIDENCE_EXCHANGE_OPENED, CASE, BOTH)
                    .only(OPENED_APART),
            of("EvidenceExchangeConcluded", Audience.PARTIES, NewsKind.EVIDENCE_EXCHANGE_CONCLUDED, CASE, BOTH),
            of("Served", Audience.PARTIES, NewsKind.SERVED, CASE, BOTH),
            of("ServiceMailReturned", Audience.CASE_CLERK, NewsKind.SERVICE_MAIL_RETURNED, SERVICE, INBOX)
                    .once(),
            of("ServiceFailed", Audience.CASE_CLERK, NewsKind.SERVICE_FAILED, SERVICE, INBOX)
                    .only(BY_ITSELF)
                    .once(),
            of("ElectronicServiceChosen", Audience.CASE_CLERK, NewsKind.ELECTRONIC_SERVICE_AGREED, SERVICE, INBOX)
                    .only(AGREED),
            of("ElectronicServiceChosen", Audience.CASE_CLERK, NewsKind.ELECTRONIC_SERVICE_WITHDRAWN, SERVICE, INBOX)
                    .only(TAKEN_BACK),
            of("CarrierReturned", Audience.CASE_CLERK, NewsKind.CARRIER_RETURNED, ATTEMPT, INBOX),
            of("AddresseeRequestAnswered", Audience.CONCERNED, NewsKind.ADDRESSEE_ANSWERED, SERVED_IN_ACCOUNT, BOTH),
            of("IncomingRefusalProposed", Audience.COURT_JUDGES, NewsKind.INCOMING_REFUSAL_TO_DECIDE, INCOMING, BOTH),
            of("ServiceSuperseded", Audience.PARTIES, NewsKind.SERVICE_SUPERSEDED, CASE, BOTH),
            of("HearingScheduled", Audience.PARTIES, NewsKind.HEARING_SCHEDULED, HEARING, BOTH),
            of("HearingScheduled", Audience.BENCH, NewsKind.HEARING_TO_HOLD, HEARING, BOTH),
            of("HearingScheduled", Audience.INTERPRETERS, NewsKind.HEARING_TO_INTERPRET, HEARING, BOTH),
            of("HearingMoved", Audience.PARTIES, NewsKind.HEARING_MOVED, HEARING, BOTH),
            of("HearingMoved", Audience.BENCH, NewsKind.HEARING_MOVED, HEARING, BOTH),
            of("HearingMoved", Audience.INTERPRETERS, NewsKind.HEARING_MOVED, HEARING, BOTH),
            of("HearingAdjourned", Audience.PARTIES, NewsKind.HEARING_ADJOURNED, HEARING, BOTH),
            of("HearingAdjourned", Audience.BENCH, NewsKind.HEARING_TO_SET, HEARINGS, BOTH),
            of("HearingAdjourned", Audience.INTERPRETERS, NewsKind.HEARING_ADJOURNED, HEARING, BOTH),
            of("HearingReleased", Audience.PARTIES, NewsKind.HEARING_RELEASED, HEARINGS, BOTH),
            of("HearingRecessed", Audience.PARTIES, NewsKind.HEARING_RECESSED, HEARING, BOTH),
            of("HearingRecessed", Audience.BENCH, NewsKind.HEARING_RECESSED, HEARING, INBOX),
            of("HearingRecessed", Audience.INTERPRETERS, NewsKind.HEARING_RECESSED, HEARING, BOTH),
            of("MeetingSet", Audience.CONCERNED, NewsKind.MEETING_SET, HEARING, BOTH),
            of("MeetingSet", Audience.BENCH, NewsKind.MEETING_SET, HEARING, BOTH),
            of("MeetingCalledOff", Audience.CONCERNED, NewsKind.MEETING_CALLED_OFF, HEARING, BOTH),
            of("MeetingCalledOff", Audience.BENCH, NewsKind.MEETING_CALLED_OFF, HEARING, INBOX),
            of("PowerOfAttorneyWitnessed", Audience.CASE_CLERK, NewsKind.POWER_WITNESSED, CASE, INBOX),
            of("PartyCalledToCourtroom", Audience.PARTIES, NewsKind.PARTY_CALLED_TO_COURTROOM, HEARING, BOTH),
            of("PartyCalledToCourtroom", Audience.CASE_CLERK, NewsKind.PARTY_CALLED_TO_COURTROOM, HEARING, INBOX),
            of("ConsentWithdrawalRefused", Audience.PARTIES, NewsKind.CONSENT_WITHDRAWAL_REFUSED, HEARING, BOTH),
            of("HearingConverted", Audience.PARTIES, NewsKind.HEARING_CONVERTED, HEARING, BOTH),
            of("HearingConverted", Audience.BENCH, NewsKind.HEARING_CONVERTED, HEARING, INBOX),
            of("HearingConverted", Audience.INTERPRETERS, NewsKind.HEARING_CONVERTED, HEARING, BOTH),
            of("CalledPersonNotified", Audience.CALLED, NewsKind.HEARING_TO_BE_HEARD, ENTRY, BOTH)
                    .only(CALLED),
            of("CalledPersonNotified", Audience.CALLED, NewsKind.HEARING_ADJOURNED, ENTRY, BOTH)
                    .only(ADJOURNED),
            of("CalledPersonNotified", Audience.CALLED, NewsKind.TO_BE_HEARD_LATER, ENTRY, BOTH)
                    .only(RECESSED),
            of("CalledPersonNotified", Audience.CALLED, NewsKind.NOT_TO_BE_HEARD, ENTRY, BOTH)
                    .only(RELEASED),
            of("HearingConsented", Audience.CASE_CLERK, NewsKind.CONSENT_GIVEN, HEARING, INBOX)
                    .once(),
            of("HearingConsentRefused", Audience.CASE_CLERK, NewsKind.CONSENT_REFUSED, HEARING, BOTH),
            of("HearingRecordSealed", Audience.PARTIES, NewsKind.RECORD_SEALED, HEARING, BOTH),
            of("HearingRecordSealed", Audience.BENCH, NewsKind.RECORD_SEALED, HEARING, INBOX),
            of("DeadlineNear", Audience.CONCERNED, NewsKind.DEADLINE_NEAR, CASE, BOTH)
                    .only(IN_A_CASE),
            of("DeadlineNear", Audience.CONCERNED, NewsKind.CORRECTION_NEAR, FILING, BOTH)
                    .only(BEFORE_A_CASE),
            of("DeadlineLapsed", Audience.CONCERNED, NewsKind.DEADLINE_LAPSED, CASE, BOTH)
                    .only(IN_A_CASE),
            of("DeadlineLapsed", Audience.CASE_CLERK, NewsKind.LAPSED_TO_DECIDE, CASE, BOTH)
                    .only(IN_A_CASE),
            of("DeadlineLapsed", Audience.CONCERNED, NewsKind.CORRECTION_LAPSED, FILING, BOTH)
                    .only(BEFORE_A_CASE),
            of("DeadlineSet", Audience.CONCERNED, NewsKind.DEADLINE_MOVED, CASE, BOTH)
                    .only(MOVED_IN_A_CASE),
            of("DeadlineSet", Audience.CONCERNED, NewsKind.DEADLINE_STOPPED, CASE, BOTH)
                    .only(STOPPED_IN_A_CASE),
            of("DeadlineSet", Audience.CONCERNED, NewsKind.CORRECTION_MOVED, FILING, BOTH)
                    .only(MOVED_BEFORE_A_CASE),
            of("AccountClosed", Audience.CASE_CLERK, NewsKind.PARTY_ACCOUNT_CLOSED, CASE, BOTH),
            of("AccountClosed", Audience.CONCERNED, NewsKind.PARTY_ACCOUNT_CLOSED, CASE, BOTH),
            of("WorkHandedOver", Audience.SUCCESSOR, NewsKind.WORK_TAKEN_OVER, "/reviews", BOTH));

    /** Events of which nobody is told, and why. */
    static final List<Untold> UNTOLD = List.of(
            new Untold("AccountConfirmed", "its holder has just done it"),
            new Untold("SessionEnded", "its holder has just done it, or is told by who disabled the account"),
            new Untold("AuditTrailDigested", "filing puts it into its evidence log"),
            new Untold("StaffedCourtsCounted", "the services tell each other which courts take filings"),
            new Untold("CourtOfficeKept", "who files there or is served reads it where it is asked for"),
            new Untold(
                    "PartnerChanged", "service of process keeps who works for which court; operators do it themselves"),
            new Untold(
                    "StaffMemberChanged",
                    "the services keep who works for which court; who is invited gets a letter of its own"),
            new Untold("PaperWithdrawn", "nobody of another side had opened the paper; the docket shows it"),
            new Untold(
                    "MediationAgreementReached",
                    "whoever signed it was there; PaperFiled tells of it once it is a paper"),
            new Untold("RepresentationWithdrawn", "who took it back knows; it waits for the clerk no more"),
            new Untold("HearingTakenOver", "HearingScheduled tells of it once it is set here"),
            new Untold("CaseArchived", "the court's own work; the docket shows it"),
            new Untold("ChannelDecided", "the court's own work; the docket shows it"),
            new Untold("NoCertificateNeeded", "the court's own work; the docket shows it"),
            new Untold("ServiceRequestOpened", "the court's own work; the docket shows it"),
            new Untold(
                    "PartyAbsenceFound",
                    "whoever is there hears it; the docket shows it, and what follows comes as a paper of the court"),
            new Untold(
                    "ServiceAttempted",
                    "the channel itself reaches the addressee, and a second message would be taken for it"));

    record Untold(String event, String because) {}

    private static Telling of(String event, Audience audience, NewsKind kind, String path, Set<Channel> channels) {
        return new Telling(event, "", audience, kind, path, channels, false);
    }

    private Telling only(String happening) {
        return new Telling(event, happening, audience, kind, path, channels, gathered);
    }

    private Telling once() {
        return new Telling(event, when, audience, kind, path, channels, true);
    }

    boolean isOf(String name, String happening) {
        return event.equals(name) && (when.isEmpty() || when.equals(happening));
    }
}
