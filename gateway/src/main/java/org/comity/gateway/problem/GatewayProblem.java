package org.comity.gateway.problem;

import java.util.List;
import org.comity.http.ProblemCode;

public enum GatewayProblem implements ProblemCode {
    SIGN_IN_REFUSED(401),
    SESSION_ENDED(401),
    /** The court took the account from its holder. */
    ACCOUNT_CLOSED(403),
    /** No open account of a party that takes part in a case of the caller's court. */
    ACCOUNT_NOT_FOUND(404),
    STAFF_MEMBER_NOT_FOUND(404),
    INBOX_ENTRY_NOT_FOUND(404),
    PARTNER_NOT_FOUND(404),
    WEBHOOK_NOT_SET(404),
    WEBHOOK_MESSAGE_NOT_FOUND(404),
    OWN_SESSION_NOT_FOUND(404),
    COURT_OFFICE_NOT_FOUND(404),
    DEAD_LETTER_NOT_FOUND(404),
    /** No key to encrypt its secret with is set. */
    SECOND_FACTOR_OFF(404),
    SECOND_FACTOR_NOT_ON(404),
    /** The address that people open is a number, or plain http. */
    PASSKEYS_OFF(404),
    PASSKEY_NOT_FOUND(404),
    /** No engine is set. */
    RENDERING_OFF(404),
    /** No OpenID Connect issuer is set. */
    OPENID_OFF(404),
    /** An OpenID Connect issuer takes their place. By its name. */
    PASSWORDS_OFF(404),
    REQUEST_TOO_SLOW(408),
    /** The address has an account, or an invitation, already. */
    STAFF_ADDRESS_TAKEN(409),
    /** Somebody else changed it meanwhile. */
    STAFF_MEMBER_CHANGED(409),
    STAFF_MEMBER_NOT_INVITED(409),
    STAFF_MEMBER_NOT_ACTIVE(409),
    STAFF_MEMBER_NOT_DISABLED(409),
    /** Somebody else changed it meanwhile. */
    PARTNER_CHANGED(409),
    PARTNER_NOT_ACTIVE(409),
    /** Somebody else changed it meanwhile. */
    COURT_OFFICE_CHANGED(409),
    PARTNER_NOT_DISABLED(409),
    /** It is sent, or tried again, by itself. */
    WEBHOOK_MESSAGE_WAITING(409),
    NOT_ONESELF(409),
    /** By whom. */
    DEAD_LETTER_GIVEN_BACK(409),
    SECOND_FACTOR_ON(409),
    /** The account is opened by somebody else of the issuer, or this person opens another account. */
    OPENID_LINKED(409),
    /** By which address. */
    OPENID_ADDRESS_TAKEN(409),
    /** No account has more. */
    PASSKEYS_FULL(409),
    REGISTRATION_NOT_POSSIBLE(422),
    PROFILE_NOT_POSSIBLE(422),
    CONFIRMATION_NOT_VALID(422),
    /** Periods run, or hearings are set, and the holder did not say to know of them. */
    DATES_BEFORE_THE_ACCOUNT(409),
    /** The code holds, but not with this password. */
    CONFIRMATION_NOT_POSSIBLE(422),
    PASSWORD_NOT_POSSIBLE(422),
    ADDRESS_NOT_POSSIBLE(422),
    /** The code is too old, or never was, or another account has the address by now. */
    ADDRESS_CHANGE_NOT_VALID(422),
    /** The code was used, is too old, or never was. */
    RESET_NOT_VALID(422),
    /** The password was right, and the account asks for a code as well. */
    SECOND_FACTOR_NEEDED(422),
    /** The code is of another time, was used, or never was one. */
    SECOND_FACTOR_WRONG(422),
    SECOND_FACTOR_NOT_POSSIBLE(422),
    PASSKEY_NOT_POSSIBLE(422),
    /** Not signed by a passkey that is known, for this address and this question; or asked too long ago, or answered already. */
    PASSKEY_REFUSED(422),
    /** Not the issuer's word of who came back in this browser for this question; or too late, or a second time. */
    OPENID_REFUSED(422),
    OPENID_ADDRESS_NOT_CONFIRMED(422),
    /** The password was wrong, of a caller who is signed in. */
    PROOF_REFUSED(422),
    RENAMING_NOT_POSSIBLE(422),
    INVITATION_NOT_POSSIBLE(422),
    INVITATION_NOT_VALID(422),
    JOINING_NOT_POSSIBLE(422),
    ASSIGNMENT_NOT_POSSIBLE(422),
    DISABLING_NOT_POSSIBLE(422),
    PARTNER_NOT_POSSIBLE(422),
    WEBHOOK_NOT_POSSIBLE(422),
    /** Not another clerk who works at a court now. */
    SUCCESSOR_NOT_POSSIBLE(422),
    SIGN_IN_HELD(429),
    /** As many mails as strangers may have sent to an address in a day, whether it has an account or not. */
    ADDRESS_HELD(429),
    /** The engine is silent, or said something else than a text. */
    RENDERING_FAILED(502),
    /** The OpenID Connect issuer does not answer, or with something else than its protocol. */
    OPENID_SILENT(502),
    /** Kafka does not take it. */
    EVENTS_SILENT(503);

    /** What can be wrong with a registration, a profile, an invitation, or what is decided of somebody of a court. */
    public static final List<String> GROUNDS = List.of(
            "email-not-valid",
            "password-length",
            "password-common",
            "current-password-wrong",
            "registration-password-wrong",
            "identity-check-missing",
            "evidence-missing",
            "name-length",
            "kind-missing",
            "locale-unknown",
            "zone-unknown",
            "role-missing",
            "court-unknown",
            "court-not-of-role",
            "partner-court-unknown",
            "webhook-address-not-https",
            "webhook-address-unknown",
            "webhook-address-private",
            "reason-length");

    private final int status;

    GatewayProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
