package org.comity.filing.problem;

import java.util.List;
import org.comity.http.ProblemCode;

/** What this service refuses in cases. Codes are a promise to clients; texts lie in {@code messages/problems*.properties}. */
public enum CaseProblem implements ProblemCode {
    TRANSFER_NOT_FOUND(404),
    /** A paper came to the file, or went from it, since it was handed over. */
    TRANSFER_FILE_CHANGED(409),
    /** Which case it became. */
    TRANSFER_ARRIVED_ALREADY(409),
    TRANSFER_NOT_POSSIBLE(422),
    /** It goes abroad, and nobody has granted that. */
    TRANSFER_NOT_GRANTED(409),
    TRANSFER_DECIDED(409),
    TRANSFER_BY_ONESELF(409),
    /** No package of a case file in a form that is known here. */
    TRANSFER_PACKAGE_UNREADABLE(422),
    /** Something in it is not what its court sealed. Which court. */
    TRANSFER_PACKAGE_CHANGED(422),
    TRANSFER_SEAL_BROKEN(422),
    /** Nobody vouches for it here. Whom it names. */
    TRANSFER_SEAL_UNKNOWN(422),

    CASE_NOT_FOUND(404),
    /** Entered without a submission, and something of it is missing or wrong: what, and where. */
    CASE_NOT_REGISTRABLE(422),
    /** Which. */
    CASE_NUMBER_TAKEN(409),
    /** The same registrar has registered that case already: the reference, the number. */
    CASE_REFERENCE_TAKEN(409),
    /** An account acts for the party: who. */
    PARTY_ALREADY_APPEARED(409),
    PARTY_NOT_FOUND(404),
    /** The court speaks to third parties, and the case has none. */
    THIRD_PARTY_NONE(422),
    /** Neither a paper of the case nor a granted application of a party. */
    JOINING_WITHOUT_GROUND(422),
    /** Who presides calls who has to sue or be sued with others, unless a party asked for it. */
    JOINING_FOR_ANOTHER(403),
    /** A claim of its own of who is no third party, unwillingness of who is no co-plaintiff. */
    JOINING_OF_ANOTHER_SIDE(422),
    /** Who was in the case from the beginning. */
    JOINING_NONE(422),
    /** Without a name, a country or an address. */
    JOINING_INCOMPLETE(422),
    /** A party has that name: which. */
    PARTY_IN_CASE(409),
    JOINDER_NOT_FOUND(404),
    /** No other case of the court that the judge has: what was written. */
    JOINDER_CASE_UNKNOWN(422),
    /** Who presides in both has cases heard together. */
    JOINDER_FOR_ANOTHER(403),
    /** Of cases of the same kind the parties consent. */
    JOINDER_WITHOUT_CONSENT(422),
    /** The application that was named is not a granted one of either case. */
    JOINDER_WITHOUT_GROUND(422),
    /** Heard with another: which. */
    JOINDER_ALREADY(409),
    /** Decided: which. */
    JOINDER_TOO_LATE(409),
    JOINDER_CHANGED(409),
    /** They are heard apart again. */
    JOINDER_OVER(409),
    CALLED_PERSON_NOT_FOUND(404),
    /** Whose name. */
    CALLED_PERSON_CHANGED(409),
    CALLED_PERSON_RELEASED(409),
    CALLED_PERSON_KNOWN(409),
    /** How many a party may have. */
    CALLED_PERSONS_ENOUGH(409),
    CALLED_PERSON_TOO_LATE(409),
    CALLED_PERSON_BY_THE_COURT(422),
    CALLED_PERSON_FOR_A_PARTY(422),
    CALLED_PERSON_WITHOUT_GROUND(422),
    /** Who the court took out of the case. */
    PARTY_LEFT(409),
    /** The case is decided at this court. */
    JOINING_TOO_LATE(409),
    STAFF_MEMBER_NOT_FOUND(404),
    /** A clerk of a court that has a supervisor. */
    ASSIGNMENT_IS_THE_SUPERVISORS(403),
    ASSIGNMENT_NOT_POSSIBLE(422),
    /** Somebody gave the case to others meanwhile. */
    ASSIGNMENT_CHANGED(409),
    SUCCESSION_NOT_POSSIBLE(422),
    IMPORT_NOT_FOUND(404),
    /** Neither lines of UTF-8 nor a JSON array. */
    IMPORT_UNREADABLE(422),
    IMPORT_WITHOUT_CASES(422),
    IMPORT_TOO_MANY_CASES(413),
    PAPER_NOT_FOUND(404),
    PAPER_KIND_UNKNOWN(422),
    /** The other side's, or the court's, or a party's. */
    PAPER_KIND_NOT_YOURS(403),
    /** The case does not stand where this is handed in. */
    PAPER_KIND_NOT_NOW(409),
    PAPER_FOR_NO_PARTY(422),
    /** The account represents the party, and its power of attorney does not name what this paper needs. */
    POWER_NOT_GRANTED(403),
    PAPER_WITHOUT_ORIGINAL(422),
    PAPER_WITHOUT_ADDRESSEE(422),
    /** Evidence without its source, or without what it is to prove. */
    PAPER_UNEXPLAINED(422),
    /** A sum for a paper whose kind costs nothing on one. */
    PAPER_CLAIMS_NOTHING(422),
    /** The case knows no rate of that currency. */
    PAPER_SUM_CURRENCY(422),
    CHARGE_NOT_FOUND(404),
    /** Paid, or owed no more. */
    CHARGE_CLOSED(409),
    /** From how much to how much is owed. */
    CHARGE_OTHER_SUM(422),
    /** It has still to come. */
    CHARGE_DAY(422),
    CHARGE_WITHOUT_SUM(409),
    REFUND_TOO_MUCH(422),
    REFUND_NOT_FOUND(404),
    REFUND_PAID_OUT(409),
    RECEIPT_NOT_FOUND(404),

    COURT_ACCOUNT_CHANGED(409),
    COURT_ACCOUNT_NUMBER(422),
    COURT_ACCOUNT_NAME(422),
    COURT_BANK_CODE(422),
    COURT_ACCOUNT_UNKNOWN(409),

    STATEMENT_UNREADABLE(422),
    STATEMENT_TOO_LARGE(413),
    STATEMENT_OF_OTHER_ACCOUNT(422),
    BANK_ENTRY_NOT_FOUND(404),
    BANK_ENTRY_DECIDED(409),
    /** What is said of each fee is not all of it, or names one twice: how much came, in which currency. */
    BANK_ENTRY_PARTS(422),
    PAYMENT_REFERENCE_UNKNOWN(422),
    /** Only a clerk enters what came on paper, and for the party that handed it in. */
    PAPER_ON_PAPER_BY_CLERK(403),
    /** Of what came on paper, when: a day that has come. */
    PAPER_ON_PAPER_DAY(422),
    /** Handed in already. */
    PAPER_NOT_EDITABLE(409),
    PAPER_CHANGED(409),
    PAPER_ALREADY_FILED(409),
    PAPER_NOT_FILED(409),
    /** Somebody of another side has opened it: when. */
    PAPER_ALREADY_READ(409),
    /** It goes with the PDF that was made of it. */
    PAPER_IS_PHOTOGRAPH(409),
    TOO_MANY_PAPER_DRAFTS(429),
    ITEM_NOT_FOUND(404),
    /** A clerk has said so: who, when. */
    ITEM_ALREADY_RECEIVED(409),
    /** A paper was named that no clerk has looked at yet: which, when. */
    ITEM_ANSWERED_ALREADY(409),
    /** The answer that the clerk saw waits no more. */
    ITEM_ANSWER_CHANGED(409),
    ITEM_DAY_WRONG(422),
    DEADLINE_NOT_FOUND(404),
    DEADLINE_CHANGED(409),
    /** It has been met, has lapsed, is suspended or moot: which. */
    DEADLINE_NOT_OPEN(409),
    DEADLINE_NOT_SUSPENDED(409),
    /** Said to have lapsed before its last day was over: which. */
    DEADLINE_STILL_RUNNING(409),
    /** The law lets nobody move it like that. */
    DEADLINE_NOT_EXTENDABLE(422),
    DEADLINE_FOR_A_JUDGE(403),
    DEADLINE_APPLICATION_DAY_MISSING(422),
    /** It had to be asked for by then: when. */
    DEADLINE_APPLICATION_TOO_LATE(422),
    DEADLINE_EXTENSION_TOO_LONG(422),
    /** Somebody set another meanwhile. */
    EVIDENCE_PERIOD_CHANGED(409),
    /** Shorter than the law lets a court set: how many days at least. */
    EVIDENCE_PERIOD_TOO_SHORT(422),
    /** Longer than summary procedure lets it be: how many days at most. */
    EVIDENCE_PERIOD_TOO_LONG(422),
    /** A number of days or, where the parties agreed, a day to come: one of them. */
    EVIDENCE_PERIOD_UNCLEAR(422),
    EVIDENCE_AGREEMENT_MISSING(422),
    /** Its kind says who reads it. */
    PAPER_READERS_FIXED(422),
    PAPER_READER_UNKNOWN(422),
    /** None of the party's that was not reconsidered yet. */
    RECUSAL_NOT_REFUSED(422),
    EXCHANGE_NOT_FOUND(404),
    /** Another exchange of evidence is to come. */
    EXCHANGE_OPEN(409),
    /** It was held, or cancelled. */
    EXCHANGE_OVER(409),
    EXCHANGE_CHANGED(409),
    EXCHANGE_DAY_PAST(422),
    /** Before its day, which. */
    EXCHANGE_NOT_YET(409),
    /** The parties did not all choose it. */
    EXCHANGE_WAY_NOT_AGREED(409),
    /** A time and a place for one that is held together, a day after it for opinions apart, neither in the courtroom. */
    EXCHANGE_WAY_UNCLEAR(422),
    /** Only what is held apart is opened before it is held. */
    EXCHANGE_NOT_APART(409),
    EXCHANGE_NOT_OPENED(409),
    EXCHANGE_OPENED(409),
    /** A party can still answer until a day. */
    EXCHANGE_BEFORE_ANSWER(422),
    /** A period for evidence runs until a day. */
    EXCHANGE_BEFORE_EVIDENCE(422),
    /** The hearing is on an earlier day. */
    EXCHANGE_AFTER_HEARING(422),
    /** The case is decided at this court. */
    EVIDENCE_CLOSED(409),
    OPINION_ON_OWN_EXHIBIT(422),
    OPINION_WITHOUT_REASONS(422),
    /** The court's day of the showing is still to come: which. */
    ORIGINAL_SHOWN_LATER(422),
    ORIGINAL_DIFFERS_UNSAID(422),
    /** Somebody else noted a showing since. */
    ORIGINAL_NOTED_MEANWHILE(409),
    EXHIBIT_NOT_LATE(409),
    LATE_REASONS_NOT_YOURS(403),
    /** A judge has decided: who, when. */
    LATE_EXHIBIT_DECIDED(409),
    APPEARANCE_CODE_MALFORMED(422),
    APPEARANCE_CODE_UNKNOWN(404),
    APPEARANCE_CODE_USED(409),
    APPEARANCE_CODE_EXPIRED(409),
    /** The account acts for the other side of the same case. */
    APPEARANCE_FOR_THE_OTHER_SIDE(409),
    APPEARANCE_TOO_MANY_ATTEMPTS(429),

    /** No account is there whose identity could be checked: of whom. */
    IDENTITY_OF_NOBODY(409),
    REPRESENTATION_NOT_FOUND(404),
    REPRESENTATION_CHANGED(409),
    /** It stands where this cannot be done. */
    REPRESENTATION_NOT_NOW(409),
    REPRESENTATION_WITHOUT_PAPER(422),
    REPRESENTATION_NOT_IN_FORCE(422),
    REPRESENTATION_OTHER_INSTANCE(422),
    /** Provisions on online filing for cross-border litigants art. 6: of a lawyer alone; likewise the one below. */
    REPRESENTATION_WAY_NOT_OPEN(422),
    REPRESENTATION_NOT_WITNESSED(409),
    REPRESENTATION_REPLACES_NONE(422),
    REPRESENTATION_OF_BOTH_SIDES(409),
    REPRESENTATION_THERE_ALREADY(409),
    REPRESENTATIVES_ENOUGH(409),

    ADDRESS_CHANGE_NOT_FOUND(404),
    ADDRESS_CHANGE_CHANGED(409),
    /** The court has decided, or the party took it back. */
    ADDRESS_CHANGE_NOT_NOW(409),
    /** One of the party waits for the court already. */
    ADDRESS_CHANGE_WAITING(409),
    ADDRESS_CHANGE_WITHOUT_PAPER(422),
    /** The day it is to begin: the latest that is taken. */
    ADDRESS_DAY_TOO_FAR(422),

    COURT_DOCUMENT_NOT_FOUND(404),
    COUNTRY_NOT_ABROAD(404),
    COURT_DOCUMENT_KIND_UNKNOWN(422),
    /** Fields that are missing or cannot be read: which. */
    COURT_DOCUMENT_INCOMPLETE(422),
    /** Nobody would see this character of it: which, and where it stands. */
    COURT_DOCUMENT_NOT_DRAWN(422),
    COURT_DOCUMENT_WITHOUT_FILE(422),
    /** It is drawn from its fields. */
    COURT_DOCUMENT_NOT_UPLOADED(422),
    COURT_DOCUMENT_CHANGED(409),
    COURT_DOCUMENT_NOT_NOW(409),
    /** Its kind is checked by somebody else. */
    COURT_DOCUMENT_FOR_ANOTHER(403),
    /** Who drafted it does not check it. */
    COURT_DOCUMENT_BY_ANOTHER(403),
    SEAL_MISSING(409),
    /** Its last day. */
    SEAL_EXPIRED(409),

    REFUSAL_NOT_FOUND(404),
    /** There is no such ground for a ruling that no case is registered: which. */
    REFUSAL_GROUND_UNKNOWN(422),
    REFUSAL_APPEALED_ALREADY(409),
    /** The last day. */
    REFUSAL_APPEAL_TOO_LATE(409),
    REFUSAL_NOT_APPEALED(409),
    /** When. */
    REFUSAL_SENT_UP_ALREADY(409),
    /** The day of the appeal. */
    REFUSAL_SENDING_DAY_WRONG(422),
    REFUSAL_NOT_SENT_UP(409),
    /** Of which day. */
    REFUSAL_OUTCOME_NOTED(409),
    /** The day on which the file went up. */
    REFUSAL_OUTCOME_DAY_WRONG(422),
    REFUSAL_OUTCOME_NONE(404),
    REFUSAL_CHANGED(409),
    REFUSAL_NOT_NOW(409),
    /** It was served already: when. */
    REFUSAL_SERVED_ALREADY(409),
    /** Neither before it was issued nor after today. */
    REFUSAL_SERVICE_DAY_WRONG(422),

    /** A judge of the case records it. */
    DECISION_FOR_ANOTHER(403),
    /** When. */
    DECISION_ANNOUNCED_ALREADY(409),
    DECISION_IN_EFFECT_ALREADY(409),
    /** A day of the future, or before the decision. */
    DECISION_DAY_WRONG(422),
    /** A party was not served, a period runs, or somebody appealed. */
    EFFECT_NOT_YET(409),
    /** The first day on which a foreign state can be judged by default. */
    DEFAULT_JUDGMENT_TOO_EARLY(409),
    /** The day on which it takes effect. */
    EFFECT_DAY_WRONG(422),
    WATCH_NOT_FOUND(404),
    WATCH_CHANGED(409),
    WATCH_LIFTED(409),
    /** For that kind of reason. */
    WATCHED_ALREADY(409),
    /** What somebody has still to do in the case. */
    ARCHIVE_HINDERED(409),
    /** Papers came or went since it was looked at. */
    ARCHIVE_FILE_CHANGED(409),
    ARCHIVED_ALREADY(409),
    /** By an expert it needs name, CV and the statement of no interest. */
    FOREIGN_LAW_WITHOUT_EXPERT(422),
    /** The step is not over, or was another's. */
    EVALUATION_NOT_NOW(409),
    EVALUATION_GIVEN(409),
    /** By court or by year, not by both. */
    STATISTICS_TOO_NARROW(422),
    CASE_SUSPENDED_ALREADY(409),
    CASE_NOT_SUSPENDED(409),
    /** The party has received the statement. */
    CONCILIATION_ANSWERED(409),
    /** A party refused it. */
    CONCILIATION_FAILED(409),
    /** Who has the decision has to have its correction. */
    CORRECTION_NOT_TO_ALL(422),
    /** Papers of its kind say more than their bytes do. */
    PAPER_MADE_AS_DOCUMENT(409),
    /** No decision of the case is in effect from that day. */
    EFFECT_NOT_RECORDED(409),

    /** No judgment and no ruling open to appeal was issued to the party. */
    APPEAL_OF_NOTHING(409),
    /** Its last day. */
    APPEAL_TOO_LATE(409),
    /** A petition of the party stands. */
    APPEAL_MADE_ALREADY(409),
    /** No other party has appealed. */
    APPEAL_NONE_TO_ANSWER(409),
    /** Against the last decision. */
    APPEAL_NOT_MADE(409),
    /** On whom the petition was not served. */
    APPEAL_NOT_SERVED(409),
    /** Until when. */
    APPEAL_ANSWER_RUNS(409),
    /** Until when. */
    APPEAL_FEE_RUNS(409),
    /** Papers came or went since the letter was drafted. */
    APPEAL_FILE_CHANGED(409),
    APPEAL_FILE_SENT_ALREADY(409),

    QUESTION_NOT_FOUND(404),
    QUESTION_CHANGED(409),
    /** Answered, or taken back. */
    QUESTION_NOT_OPEN(409),
    /** So many of the party wait for an answer. */
    QUESTIONS_WAITING(409),

    APPLICATION_NOT_FOUND(404),
    APPLICATION_KIND_UNKNOWN(422),
    /** Another side makes it. */
    APPLICATION_KIND_NOT_YOURS(403),
    /** Natural persons alone make it. */
    APPLICATION_FOR_PERSONS(403),
    /** The case does not stand where this is asked for. */
    APPLICATION_KIND_NOT_NOW(409),
    /** The period within which it is made: its last day. */
    APPLICATION_TOO_LATE(409),
    APPLICATION_INCOMPLETE(422),
    /** A period and days, or neither. */
    APPLICATION_PERIOD_UNCLEAR(422),
    /** The same waits for the court already. */
    APPLICATION_WAITING(409),
    APPLICATION_CHANGED(409),
    /** Or taken back. */
    APPLICATION_DECIDED(409),
    APPLICATION_ASKED_ALREADY(409),
    APPLICATION_NOT_ASKED(409),
    /** The other side does not know of it. */
    APPLICATION_NOT_TOLD(409),
    /** Until when. */
    APPLICATION_OTHER_SIDE_HAS_TIME(409),
    APPLICATION_FOR_ANOTHER(403),
    APPLICATION_WITHOUT_SECURITY(422),
    /** By which article it is paid. */
    APPLICATION_WITHOUT_FEE(422),
    APPLICATION_WITHOUT_DOCUMENT(422),
    /** A reduction is by at least so much per cent. */
    APPLICATION_WITHOUT_TERMS(422),
    /** Parties that make it together have not all joined in it. */
    APPLICATION_NOT_JOINED(409),
    APPLICATION_NOT_TO_JOIN(409),
    /** It is no granted order, or came back already. */
    APPLICATION_NOT_TO_RETURN(409);

    /** Why a case file does not leave the country. */
    public static final List<String> TRANSFER_GROUNDS =
            List.of("transfer-approval-missing", "transfer-assessment-missing", "transfer-consent-missing");

    private final int status;

    CaseProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
