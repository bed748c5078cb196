package org.comity.serviceofprocess.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.comity.evidence.record.EvidenceRecord;
import org.jspecify.annotations.Nullable;

/**
 * The last answer of a mail server to a message, as it was given. Source: RFC 5321, 4.2; RFC 3463.
 *
 * @param code of three digits, such as 250; null if the server gave none, and this refused the message by itself
 * @param status enhanced, such as 2.0.0; null if the server gave none
 * @param words the server's own, or the reason of our own refusal; null if there are none. They may repeat the address
 * @param server by which name it greeted; null if it did not come to that
 * @param tls the protocol of the line, such as TLSv1.3; null if nothing kept it secret
 */
@Embeddable
public record SmtpAnswer(
        @Column(name = "answer_code") @Nullable Integer code,
        @Column(name = "answer_status") @Nullable String status,
        @Column(name = "sending_words") @Nullable String words,
        @Column(name = "answer_server") @Nullable String server,
        @Column(name = "answer_tls") @Nullable String tls) {

    public static final SmtpAnswer NONE = new SmtpAnswer(null, null, null, null, null);

    /** Why this refused the message by itself. */
    public static SmtpAnswer ours(String reason) {
        return new SmtpAnswer(null, null, reason, null, null);
    }

    /** What is no personal data stands in the clear. */
    public void commitTo(EvidenceRecord.Builder record) {
        if (code != null) {
            record.with("smtpCode", code.toString());
        }
        if (status != null) {
            record.with("smtpStatus", status);
        }
        if (server != null) {
            record.with("tls", tls == null ? "none" : tls);
        }
        Map<String, String> answer = new LinkedHashMap<>();
        if (server != null) {
            answer.put("server", server);
        }
        if (words != null) {
            answer.put("words", words);
        }
        if (!answer.isEmpty()) {
            record.commit("answer", answer);
        }
    }
}
